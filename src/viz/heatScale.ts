// The colours of a heat map: one hue, from the ground of the page to a strong blue, and how values are spread over it.

/** `log`: counts from 1 up, 0 apart; `sqrt`: shares, of which small ones are seen too. */
export type HeatScale = 'log' | 'sqrt';

/** Colours that are told apart on a map. */
export const LEVELS = 128;

/** On a log scale the smallest count stands here, so that it is told from 0. */
const FIRST = 0.14;
/** Up to here the ground becomes the hue, from here on the hue nears the ink. Lightness changes evenly over both. */
const KNEE = 0.72;
/** Percent of ink in the last colour. */
const INK = 60;

/**
 * Where a value stands on the ramp, 0 … 1: 0 for 0 and below, 1 for `largest` and above.
 *
 * @param largest of the values; with `log` > 1, else every count stands at the upper end
 */
export function rampPosition(value: number, scale: HeatScale, largest: number): number {
  if (!(value > 0)) return 0;
  if (value >= largest) return 1;
  if (scale === 'sqrt') return Math.sqrt(value / largest);
  return FIRST + ((1 - FIRST) * Math.log(Math.max(1, value))) / Math.log(largest);
}

/** The same as one of the LEVELS, 0 for exactly 0 and below, and for nothing else on a log scale. */
export function rampLevel(value: number, scale: HeatScale, largest: number): number {
  return Math.round(rampPosition(value, scale, largest) * (LEVELS - 1));
}

/** The colour at 0 … 1, as a stylesheet writes it; the themes differ in what the names mean. */
export function rampColour(position: number): string {
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  if (position <= KNEE) {
    return `color-mix(in oklab, var(--series-1) ${percent(position / KNEE)}, var(--raised))`;
  }
  const share = ((position - KNEE) / (1 - KNEE)) * (INK / 100);
  return `color-mix(in oklab, var(--ink) ${percent(share)}, var(--series-1))`;
}

/** The whole ramp as the background of a legend; a log scale begins at 1. */
export function rampGradient(scale: HeatScale): string {
  const from = scale === 'log' ? FIRST : 0;
  const stops = Array.from({ length: 17 }, (_unused, stop) => rampColour(from + ((1 - from) * stop) / 16));
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

export interface LegendTick {
  value: number;
  /** On the gradient of the legend, 0 … 1. */
  position: number;
}

/** Round values for the legend, the largest last. */
export function legendTicks(scale: HeatScale, largest: number): LegendTick[] {
  if (scale === 'sqrt') {
    const shares = [0, 0.05, 0.25, 0.5, 1];
    return shares.map((share) => ({ value: share * largest, position: Math.sqrt(share) }));
  }
  if (!(largest > 1)) return [{ value: 1, position: 1 }];
  const ticks: LegendTick[] = [];
  // A power of ten close to the largest would be written over it.
  for (let value = 1; value * 2.5 < largest || value === 1; value *= 10) {
    ticks.push({ value, position: Math.log(value) / Math.log(largest) });
  }
  return [...ticks, { value: largest, position: 1 }];
}
