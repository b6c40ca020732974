// The loss over the steps: of what the run reads, and of the held-out text, beside losses that need no training.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { courseRows, isFarOff, lossPoints, stepsOfPoint } from './course';
import { nats, tick } from './format';
import { heldOutName } from './heldOutName';
import styles from './Lab.module.css';
import { levelsOf } from './levels';
import { labMessages } from './messages';
import type { Plan } from './plan';
import type { LabControl } from './useLab';

interface LossChartProps {
  control: LabControl;
  plan: Plan;
}

export function LossChart({ control: { view, text }, plan }: LossChartProps) {
  const t = useMessages(labMessages);
  const { course } = view;
  const { losses, evaluations } = course;
  const { steps } = plan.config;
  const heldOut = heldOutName(t, plan.config.loss);
  const step = losses.length;
  const each = stepsOfPoint(steps, plan.family);
  const uniformNats = Math.log(plan.vocabSize);
  const points = lossPoints(losses, each);
  const first = losses[0];
  const last = losses[step - 1];
  const series: ChartSeries[] = [
    {
      name: each === 1 ? t.loss : t.lossMean({ n: each }),
      colour: 1,
      // The axis has its full length from the beginning.
      points: [{ x: 0, y: NaN }, ...points, ...(step < steps ? [{ x: steps, y: NaN }] : [])],
    },
    {
      name: heldOut,
      colour: 2,
      isDashed: true,
      hasMarks: true,
      points: evaluations.map(({ step: x, lossNats: y }) => ({ x, y })),
    },
  ];
  const isLog = isFarOff(losses, uniformNats);
  return (
    <div className={styles.chart}>
      <LineChart
        label={
          first === undefined || last === undefined
            ? t.chartEmpty({ steps: whole(steps) })
            : t.chartLabel({ step: whole(step), steps: whole(steps), first: nats(first), last: nats(last) })
        }
        x={{ label: t.stepAxis, format: whole }}
        y={{ label: t.lossAxis, format: nats, formatTick: tick, scale: isLog ? 'log' : 'linear' }}
        series={series}
        levels={levelsOf(t, plan.vocabSize, text.reading.phase === 'ready' ? text.reading.facts : {})}
        {...(step > 0 && { marked: points.at(-1)?.x ?? step })}
        height={17}
      />
      {step > 0 && (
        <DataTable
          caption={t.dataCaption}
          columns={[t.step, t.loss, t.norm, heldOut]}
          rows={() => courseRows(course, each)}
        />
      )}
    </div>
  );
}
