// How large the model and its text are, or why there is none.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { Notice } from '@/ui/Status';
import { weightsSize } from './format';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { PlanProblemNotice } from './PlanProblemNotice';
import { windowOf } from './plan';
import type { LabState } from './state';
import { partsOf } from './textFacts';
import { TextStatus } from './TextStatus';
import type { LabControl } from './useLab';

export function Size({ state, control }: { state: LabState; control: LabControl }) {
  const t = useMessages(labMessages);
  const { text, plan, problem } = control;
  if (text.reading.phase !== 'ready') return <TextStatus text={text} />;
  if (problem || !plan) return problem ? <PlanProblemNotice problem={problem} /> : null;
  const { characters, vocabSize } = text.reading.facts;
  const { training, heldOut } = partsOf(characters);
  const { batch, context, steps } = state;
  const tokens = batch * context;
  const passes = (tokens * steps) / training;
  return (
    <div className={styles.size}>
      <p>
        <strong>
          {t.size({ n: whole(plan.parameterCount), memory: weightsSize(plan.parameterCount) })(
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
