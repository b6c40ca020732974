// How the ball urn writes numbers.
import { format } from 'd3-format';
import type { Share } from './numbers';

export { literal, whole } from '@/ui/format';

const MINUS = '\u2212';

/** A frequency or a probability: `0.2778`. */
export const four = format('.4f');

/** `+0.0022`, `−0.0022`, `0.0000`. */
export function signed(value: number): string {
  const text = four(Math.abs(value));
  return `${Number(text) === 0 ? '' : value < 0 ? MINUS : '+'}${text}`;
}

/** `+0.05`, `−1.20` */
export function errors(value: number): string {
  const text = format('.2f')(Math.abs(value));
  return `${Number(text) === 0 ? '' : value < 0 ? MINUS : '+'}${text}`;
}

/** The end of a band after N draws, with a digit more where the band is narrow. */
export function end(value: number, N: number): string {
  return format(N < 10_000 ? '.3f' : '.4f')(value);
}

const thousands = format(',d');

/** `5/18`, and where it can be reduced both: `6/18 = 1/3`. */
export function fraction({ balls, total, lowest: [above, below] }: Share): string {
  const plain = `${thousands(balls)}/${thousands(total)}`;
  if (below === total) return plain;
  return `${plain} = ${below === 1 ? thousands(above) : `${thousands(above)}/${thousands(below)}`}`;
}
