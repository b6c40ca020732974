// Quality and variety by the number of steps: a recorded run, and beside it one of the reader's.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { GROUP } from '@/pure/quality/quality';
import { LENGTH } from '@/pure/quality/settings';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { qualitySteps } from '.';
import { Found } from './Found';
import { qualityMessages } from './messages';
import styles from './QualitySteps.module.css';
import {
  N_CHOICES,
  qualityDefaults,
  qualitySchema,
  SHARES,
  STORY_CHOICES,
  TEMPERATURE_CHOICES,
  type QualityState,
} from './state';
import { useQuality, type QualityControl } from './useQuality';

type Linked = LinkedState<QualityState>;

export function QualitySteps({ figureId, ...props }: WidgetProps<QualityState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...qualityDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: qualitySteps.version,
    schema: qualitySchema,
    defaults,
  });
  const control = useQuality(linked.state);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      {control.notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      <Setup linked={linked} control={control} />
      <Found state={linked.state} live={control.cells} />
    </div>
  );
}

function Setup({ linked: { state, set, reset }, control }: { linked: Linked; control: QualityControl }) {
  const t = useMessages(qualityMessages);
  const asOptions = <Value extends string>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: value }));
  return (
    <div className={styles.setup}>
      <ChoiceControl
        label={t.temperature}
        help={t.temperatureHelp}
        options={asOptions(TEMPERATURE_CHOICES)}
        value={state.temperature}
        onChange={(temperature) => set({ temperature })}
      />
      <ChoiceControl
        label={t.share}
        help={t[`${state.share}Help`]}
        options={SHARES.map((value) => ({ value, label: t[value] }))}
        value={state.share}
        onChange={(share) => set({ share })}
        asList
      />
      <ChoiceControl
        label={t.n}
        help={t.nHelp({ group: GROUP })}
        options={asOptions(N_CHOICES)}
        value={state.n}
        onChange={(n) => set({ n })}
      />
      <ChoiceControl
        label={t.stories}
        help={
          control.passes === 0
            ? t.storiesDone
            : t.storiesHelp({ passes: whole(control.passes), length: LENGTH })
        }
        options={asOptions(STORY_CHOICES)}
        value={state.stories}
        onChange={(stories) => set({ stories })}
      />
      <div className={styles.run}>
        <Run control={control} />
        <button type="button" onClick={reset}>
          {t.reset}
        </button>
      </div>
    </div>
  );
}

function Run({ control: { run, cells, total, start, stop } }: { control: QualityControl }) {
  const t = useMessages(qualityMessages);
  const loading = useMessages(loadingMessages);
  switch (run.phase) {
    case 'preparing':
      return <ProgressStatus label={t.preparing} onCancel={stop} />;
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, run.progress)} onCancel={stop} />;
    case 'running': {
      const { setting, done, fraction } = run;
      const label = t.running({
        ...{ remasking: t[setting.remasking], steps: setting.steps },
        ...{ done: whole(done), total: whole(run.total) },
      });
      return <ProgressStatus label={label} fraction={fraction} onCancel={stop} />;
    }
    case 'failed':
      return <FailureStatus message={run.message} onRetry={start} />;
    default:
      return (
        <>
          {cells.length > 0 && cells.length < total && (
            <Notice>{t.stopped({ done: cells.length, total })}</Notice>
          )}
          {cells.length < total && (
            <button type="button" className="primary" onClick={start}>
              {cells.length > 0 ? t.goOn : t.run}
            </button>
          )}
        </>
      );
  }
}
