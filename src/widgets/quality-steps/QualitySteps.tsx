// Quality and variety by the number of steps: a recorded run, and beside it one of the reader's.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { GROUP } from '@/pure/quality/quality';
import { REMASKINGS, STEP_COUNTS } from '@/pure/quality/settings';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { qualitySteps } from '.';
import { distinctOf, ofRemasking, pointsOf, shareOf, type Cell } from './cells';
import { dataColumns, dataRows, describeCells, distinct, distinctTick, percent } from './describe';
import { qualityMessages } from './messages';
import styles from './QualitySteps.module.css';
import { recordedAt, recordingOf } from './recorded';
import {
  N_CHOICES,
  qualityDefaults,
  qualitySchema,
  SHARES,
  STORY_CHOICES,
  TEMPERATURE_CHOICES,
  temperatureOf,
  type QualityState,
} from './state';
import { MODEL } from './teller';
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
        help={t.storiesHelp({ passes: whole(control.passes) })}
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

function Found({ state, live }: { state: QualityState; live: readonly Cell[] }) {
  const t = useMessages(qualityMessages);
  const { share, n, temperature, stories } = state;
  const recorded = recordedAt(temperatureOf(state));
  const made = recordingOf(recorded);
  const saidOf = (cells: readonly Cell[], first: string) => {
    const says = describeCells(t, cells, state);
    return says === '' ? '' : `${first} ${says}`;
  };
  return (
    <div>
      {made ? (
        <p className={styles.sentence}>
          {saidOf(recorded, t.recordedAll({ temperature, stories: whole(recorded[0]?.quality.count ?? 0) }))}
        </p>
      ) : (
        <Notice>{t.notRecorded({ temperature })}</Notice>
      )}
      <p className={styles.sentence} role="status">
        {saidOf(live, t.liveAll({ temperature, stories }))}
      </p>
      {recorded.length + live.length > 0 && (
        <div className={styles.charts}>
          <LineChart
            label={t.shareChart({ share: t[share] })}
            x={{ label: t.stepsAxis, format: String, scale: 'log', ticks: STEP_COUNTS }}
            y={{ label: t.shareAxis, format: percent, formatTick: percent }}
            series={seriesOf(t, { recorded, live, stories }, (cell) => shareOf(cell, share))}
            marked={STEP_COUNTS.at(-1) ?? 0}
            height={17}
          />
          <LineChart
            label={t.distinctChart({ n })}
            x={{ label: t.stepsAxis, format: String, scale: 'log', ticks: STEP_COUNTS }}
            y={{ label: t.distinctAxis({ n }), format: distinct, formatTick: distinctTick }}
            series={seriesOf(t, { recorded, live, stories }, (cell) => distinctOf(cell, n))}
            marked={STEP_COUNTS.at(-1) ?? 0}
            height={17}
          />
        </div>
      )}
      <p className={styles.provenance}>
        {made && (
          <ProvenanceBadge
            provenance="recorded"
            detail={t.recordedOn({
              ...{ date: made.date, device: made.device, seconds: whole(Math.round(made.seconds)) },
            })}
          />
        )}
        {live.length > 0 && <ProvenanceBadge provenance="live" />}
        <ProvenanceBadge
          provenance="shippedWeights"
          detail={MODEL}
          href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
        />
      </p>
      {recorded.length + live.length > 0 && (
        <DataTable
          caption={t.dataCaption}
          columns={dataColumns(t)}
          rows={() => dataRows(t, recorded, live)}
        />
      )}
    </div>
  );
}

/** A line for each kind of remasking, recorded and here. */
function seriesOf(
  t: ReturnType<typeof qualityMessages.get>,
  { recorded, live, stories }: { recorded: readonly Cell[]; live: readonly Cell[]; stories: string },
  pick: Parameters<typeof pointsOf>[1],
): ChartSeries[] {
  return REMASKINGS.flatMap((remasking, index): ChartSeries[] => {
    const colour = index === 0 ? 1 : 2;
    const name = t[remasking];
    const [saved, own] = [ofRemasking(recorded, remasking), ofRemasking(live, remasking)];
    return [
      ...(saved.length > 0
        ? [
            {
              ...({ name: t.recordedSeries({ remasking: name }), colour, hasMarks: true } as const),
              points: pointsOf(saved, pick),
            },
          ]
        : []),
      ...(own.length > 0
        ? [
            {
              ...({ name: t.liveSeries({ remasking: name, stories }), colour, hasMarks: true } as const),
              ...{ isDashed: true, points: pointsOf(own, pick) },
            },
          ]
        : []),
    ];
  });
}
