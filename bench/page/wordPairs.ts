// The pairs that everybody learns word vectors from, and the vectors that all begin with.
import type { WordShape } from './protocol';

const MODULUS = 2147483647;
const next = (state: number) => (state * 48271) % MODULUS;

/** Rows of centre, context and K negatives of step n, int32 [B, 2 + K]; frequent words have small ids, about as 1 / rank. */
export function makePairs({ V, K, B }: WordShape, step: number): Int32Array {
  let state = next(next(step + 1));
  return Int32Array.from({ length: B * (2 + K) }, () => {
    state = next(state);
    return Math.min(V - 1, Math.floor((V + 1) ** (state / MODULUS)) - 1);
  });
}

/** v or u, [V, C]: even from −0.5 / C to 0.5 / C. */
export function makeVectors({ V, C }: WordShape, which: 'v' | 'u'): Float32Array {
  let state = which === 'v' ? 1 : 2;
  return Float32Array.from({ length: V * C }, () => {
    state = next(state);
    return (state / MODULUS - 0.5) / C;
  });
}
