// One choice of a run as the sliders stand now: before and after, on the line that u falls on, and stage by stage.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { SamplingError } from '@/pure/sampling';
import { sample } from '@/pure/sampling/sample';
import { literal } from '@/ui/format';
import { Notice } from '@/ui/Status';
import { DistributionBars } from '@/viz/DistributionBars';
import { StageFunnel } from '@/viz/StageFunnel';
import { stretchesOf, type Stretch } from '@/viz/stretches';
import { UnitLine } from '@/viz/UnitLine';
import { describeChain, formatU, stageName, type Words } from './describe';
import { samplingMessages } from './messages';
import { choiceAt, drawnAt, labelIn, type Run } from './run';
import styles from './SamplingSliders.module.css';
import { barRows, funnelRows } from './stages';
import { settingsOf, type SamplingState } from './state';

interface ChoiceViewProps {
  run: Run;
  step: number;
  /** As the sliders stand now: the choice follows them before the text does. */
  state: SamplingState;
  isCompared: boolean;
  /** Generates again with this token at the step. */
  onBranch: (token: number) => void;
}

export function ChoiceView({ run, step, state, isCompared, onBranch }: ChoiceViewProps) {
  const t = useMessages(samplingMessages);
  const choice = useMemo(() => {
    try {
      return choiceAt(run, step, state);
    } catch (error) {
      if (error instanceof SamplingError) return error.message;
      throw error;
    }
  }, [run, step, state]);
  const chosen = run.steps[step]?.token;
  if (!choice || chosen === undefined) return null;
  if (typeof choice === 'string') return <Notice>{choice}</Notice>;

  const label = (id: number) => labelIn(run, id);
  const settings = settingsOf(state, run.side);
  const nameOf = (stage: (typeof choice.stages)[number]) => stageName(t, stage, settings);
  const number = step + 1;
  const title = isCompared ? t.choiceOf({ side: run.side, number }) : t.choice({ number });
  const u = drawnAt(run, step, state);
  const falls = u === undefined ? chosen : sample(choice.after, u);
  const stretches = stretchesOf(choice.after, { chosen: falls, label });
  return (
    <section aria-label={title} className={styles.choice}>
      <DistributionBars
        caption={title}
        rows={barRows(choice, chosen, { label, stageName: nameOf })}
        action={{
          label: (row) => t.goOn({ token: literal(row.label) }),
          run: (row) => onBranch(row.id),
        }}
      />
      <div>
        <UnitLine label={t.unitLine} stretches={stretches} u={u} />
        <p className={styles.sentence}>
          {describeDrawing(t, { u, stretches, chosen, isForced: run.steps[step]?.isForced ?? false, label })}
        </p>
        <StageFunnel
          caption={t.funnel}
          rows={funnelRows(choice, { modelName: t.model, stageName: nameOf })}
        />
        <p className={styles.sentence}>{describeChain(t, choice)}</p>
      </div>
    </section>
  );
}

interface Drawing {
  u: number | undefined;
  stretches: readonly Stretch[];
  /** The token of the run. */
  chosen: number;
  isForced: boolean;
  label: (id: number) => string;
}

function describeDrawing(t: Words, { u, stretches, chosen, isForced, label }: Drawing): string {
  const token = literal(label(chosen));
  if (isForced) return t.forced({ token });
  const falls = stretches.find((stretch) => stretch.isChosen);
  if (u === undefined || !falls) return t.notDrawn({ token });
  const said = {
    u: formatU(u),
    token: literal(falls.label),
    start: formatU(falls.start),
    end: formatU(falls.end),
  };
  return falls.id === chosen ? t.drawn(said) : t.drawnElsewhere(said);
}
