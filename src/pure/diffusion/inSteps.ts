// Random remasking at temperature 1 in few steps: places that are filled in the same step do not see one another.
import { choices } from './bound';
import { countOf, isHidden, type MaskNats } from './maskNats';

/**
 * −ln of the probability that this sampler writes the sequence in so many steps, nats. A step fills ⌈hidden / steps that are
 * left⌉ places, each set of them equally likely, and draws each token from what stood there before the step:
 *
 *   r(∅) = 1,   r(S ∪ B) = Σ_B r(S) / (L − |S| over |B|) · Π_{i in B} p(x_i | x_S),   and −ln r(all)
 *
 * With L steps or more it is the any-order sampler. With fewer the bound says nothing about it: it may lie on either side.
 *
 * @param steps a whole number from 1
 * @throws RangeError for another number of steps
 */
export function inStepsNats({ length: L, values }: MaskNats, steps: number): number {
  if (!(Number.isSafeInteger(steps) && steps >= 1)) {
    throw new RangeError(`inStepsNats: the steps must be a whole number from 1, got ${steps}`);
  }
  const all = 2 ** L - 1;
  const reached = new Float64Array(2 ** L); // by the places that are written
  reached[0] = 1;
  let [written, step] = [0, 0]; // places, steps
  while (written < L) {
    const filled = Math.ceil((L - written) / (steps - step));
    const sets = choices(L - written, filled);
    for (let seen = 0; seen < all; seen++) {
      const before = reached[seen] ?? 0;
      if (before === 0 || countOf(seen) !== written) continue;
      const hidden = all ^ seen;
      for (let set = hidden; set > 0; set = (set - 1) & hidden) {
        if (countOf(set) !== filled) continue;
        let nats = 0;
        for (let place = 0; place < L; place++) {
          if (isHidden(set, place)) nats += values[hidden * L + place] ?? NaN;
        }
        reached[seen | set] = (reached[seen | set] ?? 0) + (before / sets) * Math.exp(-nats);
      }
    }
    written += filled;
    step += 1;
  }
  return Math.abs(Math.log(reached[all] ?? NaN));
}
