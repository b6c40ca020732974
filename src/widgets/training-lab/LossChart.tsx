// The loss over the steps: what the run reads, and the held-out text, beside two losses that need no training.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { courseRows, isFarOff, lossPoints, stepsOfPoint } from './course';
import { nats, tick } from './format';
import { labMessages } from './messages';
import type { Plan } from './plan';
import type { Family } from './state';
import styles from './TrainingLab.module.css';
import type { LabControl } from './useTrainingLab';

interface LossChartProps {
  control: LabControl;
  plan: Plan;
  family: Family;
}

export function LossChart({ control: { view, text }, plan, family }: LossChartProps) {
  const t = useMessages(labMessages);
  const { course } = view;
  const { losses, evaluations } = course;
  const { steps } = plan.config;
  const step = losses.length;
  const each = stepsOfPoint(steps, family);
  const uniformNats = Math.log(plan.vocabSize);
  const { unigramNats, floorNats } = text.phase === 'ready' ? text.facts : {};
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
      name: t.heldOut,
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
        levels={[
          { y: uniformNats, label: t.uniform({ V: plan.vocabSize, value: nats(uniformNats) }) },
          ...(unigramNats === undefined
            ? []
            : [{ y: unigramNats, label: t.unigram({ value: nats(unigramNats) }) }]),
          ...(floorNats === undefined ? [] : [{ y: floorNats, label: t.floor({ value: nats(floorNats) }) }]),
        ]}
        {...(step > 0 && { marked: points.at(-1)?.x ?? step })}
        height={17}
      />
      {step > 0 && (
        <DataTable
          caption={t.dataCaption}
          columns={[t.step, t.loss, t.norm, t.heldOut]}
          rows={() => courseRows(course, each)}
        />
      )}
    </div>
  );
}
