// A short name for a long text: 64 bits that differ where the texts do.
import { inStretches, type Steps } from './steps';

/**
 * Sixteen hexadecimal digits. Two different texts have the same ones by chance once in 2^64 times; whoever
 * wants such a pair can make one, so this protects nothing. Two 32-bit FNV-1a sums with different multipliers,
 * mixed as in MurmurHash3.
 */
export function* contentHash(text: string): Steps<string> {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  yield* inStretches(text.length, (from, to) => {
    let [x, y] = [a, b];
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      x = Math.imul(x ^ unit, 0x01000193);
      y = Math.imul(y ^ unit, 0x85ebca6b);
      y ^= y >>> 15;
    }
    [a, b] = [x, y];
  });
  return [a, b].map((word) => hex(mixed(word ^ text.length))).join('');
}

function mixed(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
