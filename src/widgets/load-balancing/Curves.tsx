// How large the share of the busiest expert is in each of the three runs, step by step.
import { useMessages } from '@/i18n';
import { lossPoints } from '@/labs/training/course';
import { nats } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { LineChart } from '@/viz/LineChart';
import type { BalanceView } from './balance';
import { largestLoads } from './course';
import { endOf, times } from './describe';
import { balancingMessages } from './messages';
import { WAYS } from './plans';
import type { BalancingState } from './state';

/** Points of a curve, at most: the load of a single step jumps. */
const POINTS = 60;
const COLOURS = { none: 1, auxiliary: 2, bias: 3 } as const;

export function Curves({ state: { steps }, view }: { state: BalancingState; view: BalanceView }) {
  const t = useMessages(balancingMessages);
  const { courses } = view;
  const each = Math.ceil(steps / POINTS);
  const trained = WAYS.filter((way) => courses[way].losses.length > 0);
  const parts = trained.map((way) => t.curvesPart({ value: times(endOf(view, way)), way: t[way] }));
  const most = Math.max(0, ...trained.map((way) => courses[way].losses.length));
  const rows = () => {
    const loads = WAYS.map((way) => lossPoints(largestLoads(courses[way]), each));
    const losses = WAYS.map((way) => lossPoints(courses[way].losses, each));
    const longest = loads.reduce((best, one) => (one.length > best.length ? one : best));
    return longest.map(({ x }, index) => [
      x,
      ...loads.map((points) => written(points[index]?.y, times)),
      ...losses.map((points) => written(points[index]?.y, nats)),
    ]);
  };
  return (
    <section className={styles.part} aria-label={t.curves}>
      <p className={styles.title}>{t.curves}</p>
      <LineChart
        label={
          trained.length === 0
            ? t.curvesEmpty({ steps: whole(steps) })
            : t.curvesLabel({ parts: parts.join(', ') })
        }
        x={{ label: t.step, format: whole }}
        y={{ label: t.times, format: times, formatTick: String }}
        series={WAYS.map((way) => ({
          name: t[way],
          colour: COLOURS[way],
          isDashed: way === 'none',
          points: [
            { x: 0, y: NaN },
            ...lossPoints(largestLoads(courses[way]), each),
            ...(courses[way].losses.length < steps ? [{ x: steps, y: NaN }] : []),
          ],
        }))}
        levels={[{ y: 1, label: t.even }]}
        {...(most > 0 && { marked: most === steps ? steps : each * Math.floor(most / each) })}
        height={15}
      />
      {trained.length > 0 && (
        <DataTable
          caption={t.data}
          columns={[t.step, ...WAYS.map((way) => t[way]), ...WAYS.map((way) => t.loss({ way: t[way] }))]}
          rows={rows}
        />
      )}
    </section>
  );
}

const written = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? '' : format(value);
