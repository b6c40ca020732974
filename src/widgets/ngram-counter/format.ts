// How the n-gram counter writes numbers.
import { format } from 'd3-format';

export { literal, size, whole } from '@/ui/format';

const SUPERSCRIPTS = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹');
const MINUS = '\u2212';

/** `0.0833`, `1.2 × 10⁻⁷`, and exactly 0 and 1 as such. */
export function probability(p: number): string {
  if (p === 0 || p === 1) return String(p);
  if (p >= 0.0005) return format(p > 0.9995 ? '.6f' : p >= 0.01 ? '.3f' : '.4f')(p);
  return scientific(p);
}

/** `1.2 × 10⁻⁷` */
export function scientific(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(1).split('e');
  return `${digits} × 10${superscript(Number(exponent))}`;
}

function superscript(exponent: number): string {
  const digits = Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return `${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** The probability with this natural logarithm, also where it is too small for a number. */
export function probabilityOfLog(ln: number): string {
  if (ln > -690 || ln === -Infinity) return probability(Math.exp(ln));
  const exponent = Math.floor(ln / Math.LN10);
  const digits = Math.exp(ln - exponent * Math.LN10).toFixed(1);
  return digits === '10.0'
    ? `1.0 × 10${superscript(exponent + 1)}`
    : `${digits} × 10${superscript(exponent)}`;
}

/** Perplexities and the like: `6.24`, `154.2`, `1,903`, `∞`. */
export function amount(value: number): string {
  if (value === Infinity) return '∞';
  if (value >= 1e7) return scientific(value);
  return format(value < 10 ? ',.2f' : value < 1000 ? ',.1f' : ',.0f')(value);
}

/** Nats and bits: `−12.34`, `−∞`. */
export function logarithm(value: number): string {
  if (Number.isFinite(value)) return format('.2f')(value || 0).replace('-', MINUS);
  return value < 0 ? `${MINUS}∞` : '∞';
}

/** `21 ms`, `1.4 s` */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${format('.1f')(ms / 1000)} s`;
}
