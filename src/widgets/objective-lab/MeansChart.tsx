// The mean of the first n draws over n, for both forms of masks.
import { useMessages } from '@/i18n';
import type { MaskForm } from '@/pure/diffusion/masks';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { meanPoints } from './draws';
import { nats, tick, whole } from './format';
import { objectiveMessages } from './messages';

interface MeansChartProps {
  /** What it shows, for screen readers. */
  label: string;
  losses: Readonly<Record<MaskForm, ArrayLike<number>>>;
  /** Unit of the losses. */
  yLabel: string;
  /** What they approach: values that do not depend on n. */
  limits?: readonly { name: string; y: number }[];
}

/** The colours that the limits have, in their order. */
const LIMIT_COLOURS = [3, 4] as const;

export function MeansChart({ label, losses, yLabel, limits = [] }: MeansChartProps) {
  const t = useMessages(objectiveMessages);
  const bernoulli = meanPoints(losses.bernoulli);
  const last = bernoulli.at(-1)?.x;
  const flat = limits.map(({ name, y }, index): ChartSeries => {
    return { name, colour: LIMIT_COLOURS[index] ?? 3, points: [1, last ?? 1].map((x) => ({ x, y })) };
  });
  return (
    <LineChart
      label={label}
      x={{ label: t.nAxis, format: whole, scale: 'log' }}
      y={{ label: yLabel, format: nats, formatTick: tick }}
      series={[
        { name: t.bernoulli, colour: 1, points: bernoulli },
        { name: t.exact, colour: 2, isDashed: true, points: meanPoints(losses.exact) },
        ...flat,
      ]}
      {...(last !== undefined && { marked: last })}
      height={17}
    />
  );
}
