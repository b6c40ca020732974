// The mean loss of the steps, with the line of not knowing.
import { useMessages } from '@/i18n';
import type { Course, KeptRun } from '@/labs/training/labView';
import { whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Status';
import type { ChartPoint, ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { nats } from './describe';
import { trainerMessages } from './messages';
import { uniformNats } from './plan';
import type { ViewProps } from './view';
import styles from './Word2vecTrainer.module.css';

/** Points of a curve, at most: more cannot be seen. */
const MOST_POINTS = 200;

interface Curve {
  name: string;
  colour: 1 | 2;
  points: ChartPoint[];
  /** K; 0: full softmax. */
  negatives: number;
  uniform: number;
}

/** Means over stretches of steps, at the pairs trained by then; steps without pairs have no loss. */
export function lossCurve({ losses, pairs = [] }: Course): ChartPoint[] {
  const each = Math.max(1, Math.ceil(losses.length / MOST_POINTS));
  const points: ChartPoint[] = [];
  for (let from = 0; from < losses.length; from += each) {
    const part = losses.slice(from, from + each).filter(Number.isFinite);
    const last = Math.min(losses.length, from + each) - 1;
    if (part.length === 0) continue;
    points.push({ x: pairs[last] ?? last + 1, y: part.reduce((sum, one) => sum + one, 0) / part.length });
  }
  return points;
}

function negativesOfRun({ config: { loss } }: Pick<KeptRun, 'config'>): number {
  return loss.kind === 'skip-gram' ? loss.negatives : 0;
}

export function LossView({ control: { view, before, plan, table }, state }: ViewProps) {
  const t = useMessages(trainerMessages);
  const negatives = view.record
    ? negativesOfRun(view.record)
    : state.loss === 'softmax'
      ? 0
      : state.negatives;
  const V =
    table?.source === 'run' ? table.vectors.words.length : (plan?.parameters ?? 0) / (2 * state.dimension);
  const curves: Curve[] = [
    {
      name: t.thisRun,
      colour: 1,
      points: lossCurve(view.course),
      negatives,
      uniform: uniformNats(negatives, V),
    },
  ];
  if (before) {
    const K = negativesOfRun(before.record);
    const uniform = uniformNats(K, before.table.vectors.words.length);
    curves.push({ name: t.runBefore, colour: 2, points: lossCurve(before.course), negatives: K, uniform });
  }
  const last = curves[0]?.points.at(-1);
  if (!last) return <Notice>{t.noLoss}</Notice>;
  const differ = new Set(curves.map((curve) => curve.negatives)).size > 1;
  return (
    <section>
      <p className={styles.sentence} role="status">
        {t.lossSays({ loss: nats(last.y), pairs: whole(last.x), uniform: nats(curves[0]?.uniform ?? NaN) })}
      </p>
      {differ && <Notice>{t.kindsDiffer}</Notice>}
      {(differ ? curves.map((curve) => [curve]) : [curves]).map((shown, index) => (
        <Chart key={index} curves={shown} />
      ))}
      <DataTable
        caption={t.lossChart}
        columns={['', t.pairsTrained, t.meanLoss]}
        rows={() => curves.flatMap(({ name, points }) => points.map(({ x, y }) => [name, x, nats(y)]))}
      />
    </section>
  );
}

function Chart({ curves }: { curves: readonly Curve[] }) {
  const t = useMessages(trainerMessages);
  const series = curves.map(({ name, colour, points }): ChartSeries => ({ name, colour, points }));
  const uniforms = [...new Set(curves.map(({ uniform }) => uniform))];
  return (
    <LineChart
      label={t.lossChart}
      x={{ label: t.pairsTrained, format: whole }}
      y={{ label: t.meanLoss, format: nats }}
      series={series}
      levels={uniforms.map((y) => ({ y, label: t.uniformLine({ value: nats(y) }) }))}
    />
  );
}
