// The sampling sliders: a text goes in, a small model goes on, and each choice it made can be opened.
import { useMemo, useState } from 'react';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { RunView } from './RunView';
import styles from './SamplingSliders.module.css';
import {
  SAMPLING_VERSION,
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
  const linked = useLinkedState({ figureId, version: SAMPLING_VERSION, schema: samplingSchema, defaults });
  const control = useSampling(linked.state, linked.isRead);
  const [selected, setSelected] = useState(0);
  const { sampling } = control;
  const run = 'run' in sampling ? sampling.run : undefined;
  const step = run && Math.min(selected, Math.max(0, run.steps.length - 1));

  return (
    <div className={styles.widget}>
      <Controls linked={linked} control={control} />
      <div className={styles.result}>
        {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
        <Phase sampling={sampling} control={control} />
        {run && (
          <>
            <RunView
              run={run}
              settings={linked.state}
              isRunning={sampling.phase === 'running'}
              selected={step ?? 0}
              onSelect={setSelected}
              onBranch={(token) => {
                const kept = run.steps.slice(0, step);
                const logits = run.steps[step ?? 0]?.logits;
                if (logits) control.start(kept, { token, logits });
              }}
            />
            <DataTable
              caption="Every generated token with its probability before and after the settings of the run"
              columns={TOKEN_COLUMNS}
              rows={() => tokenRows(run)}
            />
          </>
        )}
      </div>
    </div>
  );
}

function Phase({ sampling, control }: { sampling: Sampling; control: SamplingControl }) {
  switch (sampling.phase) {
    case 'idle':
      return <ProgressStatus label="Nothing is running." fraction={0} />;
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

interface ControlsProps {
  linked: ReturnType<typeof useLinkedState<SamplingState>>;
  control: SamplingControl;
}

function Controls({ linked, control }: ControlsProps) {
  const { state, set } = linked;
  const number = (name: 'maxNewTokens' | 'temperature' | 'topK' | 'topP') => (
    <NumberControl
      schema={samplingFields[name]}
      value={state[name]}
      isDisabled={state.greedy && name !== 'maxNewTokens'}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const isBusy = control.sampling.phase === 'running' || control.sampling.phase === 'loading';
  return (
    <div className={styles.controls}>
      <TextControl
        schema={samplingFields.prompt}
        value={state.prompt}
        onChange={(prompt) => set({ prompt })}
      />
      {number('temperature')}
      {number('topK')}
      {number('topP')}
      <SwitchControl
        schema={samplingFields.greedy}
        value={state.greedy}
        onChange={(greedy) => set({ greedy })}
      />
      {number('maxNewTokens')}
      <NumberControl
        schema={samplingFields.seed}
        value={state.seed}
        onChange={(seed) => set({ seed })}
        fieldOnly
      >
        <button type="button" onClick={() => set({ seed: (state.seed + 1) % 2 ** 31 })}>
          Next seed
        </button>
      </NumberControl>
      <div className={styles.buttons}>
        {isBusy ? (
          <button type="button" className={styles.primary} onClick={control.stop}>
            Stop
          </button>
        ) : (
          <button type="button" className={styles.primary} onClick={() => control.start()}>
            Generate
          </button>
        )}
        <button type="button" onClick={linked.reset}>
          Reset
        </button>
      </div>
    </div>
  );
}
