// How large the model and its text are, or why there is none.
import { useMessages } from '@/i18n';
import { size, whole } from '@/ui/format';
import { ownTextMessages } from '@/ui/ownTextMessages';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { labMessages } from './messages';
import { windowOf, type PlanProblem } from './plan';
import type { LabState } from './state';
import { partsOf } from './textFacts';
import styles from './TrainingLab.module.css';
import type { LabControl } from './useTrainingLab';

/** F32 */
const BYTES = 4;

export function Size({ state, control }: { state: LabState; control: LabControl }) {
  const t = useMessages(labMessages);
  const own = useMessages(ownTextMessages);
  const { text, plan, problem } = control;
  switch (text.phase) {
    case 'reading':
      return <ProgressStatus label={t.reading} />;
    case 'empty':
      return <Notice>{own.empty}</Notice>;
    case 'failed':
      return <FailureStatus message={text.message} onRetry={control.retryText} />;
  }
  if (problem || !plan) return problem ? <Notice>{sentenceOf(t, problem)}</Notice> : null;
  const { characters, vocabSize } = text.facts;
  const { training, heldOut } = partsOf(characters);
  const { batch, context, steps } = state;
  const tokens = batch * context;
  const passes = (tokens * steps) / training;
  return (
    <div className={styles.size}>
      <p>
        <strong>
          {t.size({ n: whole(plan.parameterCount), memory: size(plan.parameterCount * BYTES) })(
            plan.parameterCount,
          )}
        </strong>{' '}
        {t.sizeText({ characters: whole(characters), types: whole(vocabSize), heldOut: whole(heldOut) })}{' '}
        {t.sizeStep({ tokens: whole(tokens), passes: passes < 10 ? passes.toFixed(1) : whole(passes) })}
      </p>
      {heldOut < windowOf(state) && <Notice>{t.noHeldOut({ heldOut: whole(heldOut) })}</Notice>}
    </div>
  );
}

function sentenceOf(t: ReturnType<typeof labMessages.get>, problem: PlanProblem): string {
  switch (problem.kind) {
    case 'heads': {
      const { width, heads, better } = problem;
      return (problem.evenHeads ? t.badEvenHeads : t.badHeads)({ width, heads, better });
    }
    case 'warmup':
      return t.badWarmup({ warmup: problem.warmup, steps: problem.steps });
    case 'oneCharacter':
      return t.oneCharacter;
    case 'tooShort': {
      const { characters, training, needed } = problem;
      return t.tooShort({ characters, training, needed });
    }
  }
}
