// How surprise is written: bits, bits per character, probabilities, and how many times one is another.
import { format } from 'd3-format';

export { literal, whole } from '@/ui/format';

const MINUS = '\u2212';
const TIMES = '\u00d7';
const SUPERSCRIPTS = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹');

/** Bits of so many nats. */
export function bitsOf(nats: number): number {
  return nats / Math.LN2 + 0; // never −0
}

/** `61.5`, from 1,000 on without decimals: `1,204`; `∞`. */
export function bits(value: number): string {
  if (value === Infinity) return '∞';
  return format(value < 999.95 ? '.1f' : ',.0f')(value + 0);
}

/** Bits per character: `2.14`; `∞`. */
export function bitsPerCharacter(value: number): string {
  return value === Infinity ? '∞' : format(',.2f')(value + 0);
}

/** The probability that has so many bits, to 3 digits: `0.125`; below 0.0001 as a power of two: `2^−41.3`; 0 and 1 as such. */
export function probabilityOfBits(value: number): string {
  if (value === Infinity) return '0';
  const p = 2 ** -value;
  if (p < 1e-4) return `2^${MINUS}${bits(value)}`;
  if (p >= 0.9995) return value === 0 ? '1' : '0.999+';
  return format('.3~g')(p);
}

/** 2 to the power of so many bits, from 0 on: `2.3`, `12`, `850`, `3.9 × 10⁶`. */
export function times(difference: number): string {
  const factor = 2 ** difference;
  if (factor < 9.95) return format('.1f')(factor);
  if (factor < 999.5) return format('.0f')(factor);
  const log = difference * Math.log10(2);
  const exponent = Math.floor(log);
  const digits = (10 ** (log - exponent)).toFixed(1);
  return digits === '10.0'
    ? `1.0 ${TIMES} 10${superscript(exponent + 1)}`
    : `${digits} ${TIMES} 10${superscript(exponent)}`;
}

function superscript(exponent: number): string {
  return Array.from(String(exponent), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
}
