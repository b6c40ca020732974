// The sampling sliders: a text goes in, a small model goes on, and each choice it made can be opened.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { samplingSliders } from '.';
import { samplingMessages } from './messages';
import { RunText, StepView } from './RunView';
import styles from './SamplingSliders.module.css';
import {
  samplingDefaults,
  samplingFields,
  samplingSchema,
  type SamplingState,
} from './state';
import { useSampling, type Sampling, type SamplingControl } from './useSampling';
import { describeLoading, tokenRows, TOKEN_COLUMNS } from './describe';

export function SamplingSliders({ figureId, ...props }: WidgetProps<SamplingState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...samplingDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: samplingSliders.version, schema: samplingSchema, defaults });
  const control = useSampling(linked.state, linked.isRead);
  const [selected, setSelected] = useState(0);
  const { sampling } = control;
  const run = 'run' in sampling ? sampling.run : undefined;
  const step = run ? Math.max(0, Math.min(selected, run.steps.length - 1)) : 0;

  function branch(token: number) {
    const logits = run?.steps[step]?.logits;
    if (run && logits) control.start(run.steps.slice(0, step), { token, logits });
  }

  return (
    <div className={styles.widget}>
      <div className={styles.layout}>
        <Prompt linked={linked} control={control} />
        <div className={styles.text}>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Phase sampling={sampling} control={control} />
          {run && (
            <RunText
              run={run}
              isRunning={sampling.phase === 'running'}
              selected={step}
              onSelect={setSelected}
            />
          )}
        </div>
        {run && (
          <div className={styles.choice}>
            <StepView run={run} step={step} settings={linked.state} onBranch={branch} />
            <DataTable
              caption="Every generated token with its probability before and after the settings of the run"
              columns={TOKEN_COLUMNS}
              rows={() => tokenRows(run)}
            />
          </div>
        )}
        <Knobs linked={linked} />
      </div>
    </div>
  );
}

function Phase({ sampling, control }: { sampling: Sampling; control: SamplingControl }) {
  switch (sampling.phase) {
    case 'idle':
      return <Notice>Stopped. Generate starts again.</Notice>;
    case 'loading': {
      const { label, fraction } = describeLoading(sampling.progress);
      return <ProgressStatus label={label} fraction={fraction} onCancel={control.stop} />;
    }
    case 'failed':
      return <FailureStatus message={sampling.message} onRetry={() => control.start()} />;
    default:
      return null;
  }
}

type Linked = ReturnType<typeof useLinkedState<SamplingState>>;

/** The reader's text and the buttons that run it. */
function Prompt({ linked, control }: { linked: Linked; control: SamplingControl }) {
  const { state, set, reset } = linked;
  const t = useMessages(samplingMessages);
  const isBusy = control.sampling.phase === 'running' || control.sampling.phase === 'loading';
  return (
    <div className={styles.prompt}>
      <TextControl
        schema={samplingFields.prompt}
        label={t.prompt}
        help={t.promptHelp}
        value={state.prompt}
        onChange={(prompt) => set({ prompt })}
      />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.primary}
          onClick={() => (isBusy ? control.stop() : control.start())}
        >
          {isBusy ? 'Stop' : 'Generate'}
        </button>
        <button type="button" onClick={() => set({ seed: (state.seed + 1) % 2 ** 31 })}>
          Next seed
        </button>
        <button type="button" onClick={reset}>
          Reset
        </button>
      </div>
    </div>
  );
}

/** The settings of sampling. */
function Knobs({ linked: { state, set } }: { linked: Linked }) {
  const t = useMessages(samplingMessages);
  const number = (name: 'maxNewTokens' | 'temperature' | 'topK' | 'topP', isDisabled = false) => (
    <NumberControl
      schema={samplingFields[name]}
      label={t[name]}
      help={t[`${name}Help`]}
      value={state[name]}
      isDisabled={isDisabled}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <div className={styles.knobs}>
      {number('temperature', state.greedy)}
      {number('topK', state.greedy)}
      {number('topP', state.greedy)}
      <SwitchControl
        label={t.greedy}
        help={t.greedyHelp}
        value={state.greedy}
        onChange={(greedy) => set({ greedy })}
      />
      {number('maxNewTokens')}
      <NumberControl
        schema={samplingFields.seed}
        label={t.seed}
        help={t.seedHelp}
        value={state.seed}
        onChange={(seed) => set({ seed })}
        fieldOnly
      />
    </div>
  );
}
