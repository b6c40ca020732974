// How the objective lab writes numbers.
import { format } from 'd3-format';

export { literal, whole } from '@/ui/format';

/** `2.413`, `∞`, and large ones short. */
export function nats(value: number): string {
  if (value === Infinity) return '∞';
  return format(Math.abs(value) < 1000 ? '.3f' : ',.0f')(value + 0); // never −0
}

/** A variance or a ratio, to three digits: `0.0412`, `5.31`, `1,240`, `∞`. */
export function short(value: number): string {
  if (value === Infinity) return '∞';
  if (value > 0 && value < 1e-6) return '<0.000001';
  return format(value >= 1000 ? ',.0f' : '.3~r')(value);
}

/** A share or a probability: `12.3%`. */
export function percent(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : format('.1%')(p);
}

/** `0.07` */
export const share = format('.2~f');

/** At a tick of an axis. */
export const tick = format(',.4~g');

/** `2.413 (1.902 to 2.924)` */
export function withInterval(value: number, low: number, high: number, write = nats): string {
  return `${write(value)} (${write(low)} to ${write(high)})`;
}
