// What was found: sentences, four charts by the number of steps, and the data behind them; the recorded run and the reader’s.
import { useMessages } from '@/i18n';
import { CHARACTERS } from '@/pure/quality/quality';
import { LENGTH, MODEL, REMASKINGS, SEED, STEP_COUNTS, TWIN } from '@/pure/quality/settings';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import {
  contradictionsOf,
  distinctOf,
  ofRemasking,
  pointsOf,
  shareOf,
  surpriseOf,
  type Cell,
  type Measure,
} from './cells';
import {
  dataColumns,
  dataRows,
  describeCells,
  distinct,
  percent,
  percentTick,
  rate,
  tick,
  type Words,
} from './describe';
import { qualityMessages } from './messages';
import styles from './QualitySteps.module.css';
import { recordedAt, recordingOf } from './recorded';
import { temperatureOf, type QualityState } from './state';

export function Found({ state, live }: { state: QualityState; live: readonly Cell[] }) {
  const t = useMessages(qualityMessages);
  const recorded = recordedAt(temperatureOf(state));
  const made = recordingOf(recorded);
  const { temperature } = state;
  const count = whole(recorded[0]?.quality.count ?? 0);
  const saidOf = (cells: readonly Cell[], first: string) => {
    const says = describeCells(t, cells, state);
    return says === '' ? '' : `${first} ${says}`;
  };
  return (
    <div>
      {made ? (
        <p className={styles.sentence}>
          {saidOf(recorded, t.recordedAll({ temperature, length: LENGTH, stories: count }))}
        </p>
      ) : (
        <Notice>{t.notRecorded({ temperature })}</Notice>
      )}
      <p className={styles.sentence} role="status">
        {saidOf(live, t.liveAll({ temperature, length: LENGTH, stories: state.stories }))}
      </p>
      {recorded.length + live.length > 0 && <Charts state={state} recorded={recorded} live={live} />}
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
        <span>{t.seedIs({ seed: SEED })}</span>
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

interface ChartsProps {
  state: QualityState;
  recorded: readonly Cell[];
  live: readonly Cell[];
}

function Charts({ state: { share, n, stories }, recorded, live }: ChartsProps) {
  const t = useMessages(qualityMessages);
  const characters = whole(CHARACTERS);
  const charts = [
    {
      ...{ label: t.surpriseChart({ twin: TWIN }), axis: t.surpriseAxis({ twin: TWIN }) },
      ...{ format: rate, formatTick: tick, measure: surpriseOf },
    },
    {
      ...{ label: t[`${share}Chart`], axis: t[`${share}Axis`], format: percent, formatTick: percentTick },
      measure: (cell: Cell) => shareOf(cell, share),
    },
    {
      ...{ label: t.contradictionsChart({ characters }), axis: t.contradictionsAxis({ characters }) },
      ...{ format: rate, formatTick: tick, measure: contradictionsOf },
    },
    {
      ...{ label: t.distinctChart({ n }), axis: t.distinctAxis({ n }), format: distinct, formatTick: tick },
      measure: (cell: Cell) => distinctOf(cell, n),
    },
  ];
  return (
    <div className={styles.charts}>
      {charts.map(({ label, axis, format, formatTick, measure }, index) => (
        <LineChart
          key={index}
          label={label}
          x={{ label: t.stepsAxis, format: String, scale: 'log', ticks: STEP_COUNTS }}
          y={{ label: axis, format, formatTick }}
          series={[
            ...seriesOf(t, recorded, measure, (remasking) => t.recordedSeries({ remasking })),
            ...seriesOf(t, live, measure, (remasking) => t.liveSeries({ remasking, stories }), true),
          ]}
          marked={STEP_COUNTS.at(-1) ?? 0}
          height={17}
        />
      ))}
    </div>
  );
}

/** A line for each kind of remasking that has been measured. */
function seriesOf(
  t: Words,
  cells: readonly Cell[],
  measure: Measure,
  nameIt: (remasking: string) => string,
  isDashed = false,
): ChartSeries[] {
  return REMASKINGS.flatMap((remasking, index): ChartSeries[] => {
    const own = ofRemasking(cells, remasking);
    if (own.length === 0) return [];
    return [
      {
        name: nameIt(t[remasking]),
        colour: index === 0 ? 1 : 2,
        hasMarks: true,
        isDashed,
        points: pointsOf(own, measure),
      },
    ];
  });
}
