// The sampling sliders: a text goes in, a small model goes on, and each choice it made can be opened.
import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { truthMessages } from '@/ui/truthMessages';
import { TruthView } from '@/ui/TruthView';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { samplingSliders } from '.';
import { ChoiceView } from './ChoiceView';
import { Knobs } from './Knobs';
import { samplingMessages } from './messages';
import { seenAt, textOfRun } from './run';
import styles from './SamplingSliders.module.css';
import { Setup } from './Setup';
import { samplingDefaults, samplingSchema, type SamplingState } from './state';
import { TextView } from './TextView';
import { checkStory, useSampling, type Sampling, type SamplingControl } from './useSampling';
import { WholeRun } from './WholeRun';

export function SamplingSliders({ figureId, ...props }: WidgetProps<SamplingState>) {
  const truth = useMessages(truthMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...samplingDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: samplingSliders.version,
    schema: samplingSchema,
    defaults,
  });
  const { state } = linked;
  const control = useSampling(state, linked.isRead);
  const [selected, setSelected] = useState(0);
  const select = useCallback((step: number) => setSelected(step), []);
  const { sampling } = control;
  const { runs } = sampling;
  const isRunning = sampling.phase === 'running';
  const finished = runs.filter((run) => run.outcome !== undefined);
  const isBegun = runs.some((run) => run.steps.length > 0 || run.former !== undefined || run.outcome);

  return (
    <div className={styles.widget} data-compared={state.compare || undefined}>
      <div className={styles.layout}>
        <Setup linked={linked} control={control} />
        <div className={styles.text}>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Phase sampling={sampling} control={control} />
          {runs.length > 0 && (
            <TextView runs={runs} isRunning={isRunning} selected={selected} onSelect={select} />
          )}
          {runs.length > 0 && (
            <SwitchControl
              label={truth.checked}
              help={truth.checkedHelp}
              value={state.checked}
              onChange={(checked) => linked.set({ checked })}
            />
          )}
          {state.checked && finished.length > 0 && (
            <TruthView
              texts={finished.map((run) => ({
                text: textOfRun(run),
                isEnded: run.outcome?.finish === 'end',
                name: finished.length > 1 ? run.side : undefined,
              }))}
              check={checkStory}
            />
          )}
        </div>
        <Knobs linked={linked} />
        {isBegun && (
          <div className={styles.choices}>
            {runs.map((run) => {
              const seen = seenAt(run, selected);
              return (
                <ChoiceView
                  key={run.side}
                  {...seen}
                  state={state}
                  isCompared={runs.length > 1}
                  onBranch={(token) => control.branch(run.side, seen.step, token)}
                />
              );
            })}
          </div>
        )}
        {isBegun && <WholeRun runs={runs} selected={selected} />}
      </div>
    </div>
  );
}

function Phase({ sampling, control }: { sampling: Sampling; control: SamplingControl }) {
  const t = useMessages(samplingMessages);
  const loading = useMessages(loadingMessages);
  switch (sampling.phase) {
    case 'idle':
      return <Notice>{t.stopped}</Notice>;
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, sampling.progress)} onCancel={control.stop} />;
    case 'failed':
      return <FailureStatus message={sampling.message} onRetry={control.retry} />;
    default:
      return null;
  }
}
