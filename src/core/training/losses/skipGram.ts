// The loss of word vectors: from a word, say a word that stands near it.
//
//   full softmax        L = −1/N Σ log p(o | c),   p(o | c) = exp(u_o·v_c) / Σ_w exp(u_w·v_c)
//   negative sampling   L = −1/N Σ [ log σ(u_o·v_c) + Σ_{k=1…K} log σ(−u_{w_k}·v_c) ],   w_k drawn with P(w) ∝ count(w)^¾
//
// mean over N pairs of a centre c and a context o, in nats. Mikolov et al. 2013, "Distributed Representations of Words and
// Phrases and their Compositionality" (arXiv:1310.4546): equations 1, 2 and 4. Of all pairs at most `window` words apart, each
// centre of a batch gives one, drawn evenly: the same mean, in batches of one shape. Left out: nearer words drawn more often,
// frequent words left out (section 2.3 there). A negative may be the context itself, as in the formula.
import { stream } from '../streams';
import { purposeOf, type Draws, type Examples } from './Examples';
import { joined } from './nextToken';

/**
 * Pairs from stretches of T + 2·window tokens, whose middle T are the centres: the word that each is paired with is its target.
 *
 * @param windows B stretches
 * @param window how far a context may be, in words
 */
export function skipGramExamples(windows: readonly Int32Array[], window: number, draws: Draws): Examples {
  const centres = windows.map((words) => words.subarray(window, words.length - window)); // B × [T]
  const contexts = windows.map((words, b) => {
    const draw = stream(draws.seed, 'pairs', draws.firstSequence + b);
    return Int32Array.from({ length: words.length - 2 * window }, (_unused, t) => {
      const offset = Math.floor(2 * window * draw(t)) - window; // −window … window − 1
      return words[t + window + (offset < 0 ? offset : offset + 1)] ?? NaN;
    });
  });
  return {
    inputs: centres.map((words) => [...words]), // [B][T]
    targets: joined(contexts), // [B · T]
    count: centres.reduce((sum, { length }) => sum + length, 0),
  };
}

/** How often each word is drawn as a negative, added up: [V], the last is 1. Words that never occur are never drawn. */
export function noiseTable(ids: Int32Array, V: number): Float64Array {
  const counts = new Float64Array(V);
  for (const id of ids) counts[id] = (counts[id] ?? NaN) + 1;
  const powers = counts.map((count) => count ** 0.75);
  const total = powers.reduce((sum, power) => sum + power, 0);
  let sum = 0;
  return powers.map((power) => (sum += power) / total);
}

/** The word that the uniform number u, 0 ≤ u < 1, stands for: the first whose place in the table is above u. */
export function noiseWord(table: Float64Array, u: number): number {
  let [low, high] = [0, table.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? NaN) > u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * For each target, the words to be told apart: itself, then `negatives` drawn ones.
 *
 * @returns word ids, row-major [N, 1 + negatives]
 */
export function withNegatives(
  examples: Examples,
  negatives: number,
  table: Float64Array,
  draws: Draws,
): Int32Array {
  const width = 1 + negatives;
  const candidates = new Int32Array(examples.targets.length * width);
  const T = examples.inputs[0]?.length ?? 1;
  examples.targets.forEach((target, n) => {
    const draw = stream(draws.seed, purposeOf('negatives', draws), draws.firstSequence + Math.floor(n / T));
    candidates[n * width] = target;
    for (let k = 0; k < negatives; k++) {
      candidates[n * width + 1 + k] = noiseWord(table, draw((n % T) * negatives + k));
    }
  });
  return candidates;
}
