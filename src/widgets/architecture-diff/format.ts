// How the comparison of the two architectures writes numbers.
import { format } from 'd3-format';

export { whole } from '@/ui/format';

const three = format('.3s');

/** `15.2 GFLOP` */
export function operations(count: number): string {
  return withUnit(count, 'FLOP');
}

/** `16.1 GB` */
export function bytes(count: number): string {
  return count === 0 ? '0' : withUnit(count, 'B');
}

function withUnit(count: number, unit: string): string {
  const [, digits = '', prefix = ''] = /^([-−\d.]+)(.*)$/.exec(three(count)) ?? [];
  return `${digits} ${prefix}${unit}`;
}

/** `64.2`, `356`, `1,204` */
export function times(ratio: number): string {
  return format(ratio < 100 ? '.3~r' : ',.0f')(ratio);
}

/** `+25,165,824`, `−2,048`, `0` */
export const signed = (difference: number): string => (difference === 0 ? '0' : format('+,d')(difference));
