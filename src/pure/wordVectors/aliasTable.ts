// Drawing words by their probabilities with one look-up: the alias table.
//
// The probabilities are put into V columns of equal width, each shared by at most two words: the column's own one, up to its
// threshold, and another one, its alias. A random number chooses a column and a place in it, so that a draw costs the same
// however many words there are. Walker 1977; made in V steps as in Vose 1991 ("A Linear Algorithm for Generating Random Numbers
// with a Given Distribution").

export interface AliasTable {
  /** Of each column, 0 … 2³² − 1: places below it are the column's own word, the others its alias. [V] */
  readonly thresholds: Uint32Array;
  /** The other word of each column, [V]; the word itself where the column is all its own. */
  readonly aliases: Int32Array;
}

const TWO_32 = 0x1_0000_0000;

/**
 * @param weights how probable each is, up to a factor; finite, 0 or more, one of them above 0
 * @throws RangeError for other weights
 */
export function createAliasTable(weights: ArrayLike<number>): AliasTable {
  const V = weights.length;
  let total = 0;
  for (let word = 0; word < V; word += 1) {
    const weight = weights[word] ?? NaN;
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`aliasTable: weights must be 0 or more and finite, got ${weight} for ${word}`);
    }
    total += weight;
  }
  if (!(total > 0 && total < Infinity)) throw new RangeError(`aliasTable: needs a weight above 0`);
  const left = Float64Array.from({ length: V }, (_none, word) => ((weights[word] ?? NaN) * V) / total);
  const thresholds = new Uint32Array(V).fill(TWO_32 - 1);
  const aliases = Int32Array.from({ length: V }, (_none, word) => word);
  const small: number[] = [];
  const large: number[] = [];
  left.forEach((part, word) => (part < 1 ? small : large).push(word));
  for (let less = small.pop(); less !== undefined; less = small.pop()) {
    const more = large.pop();
    if (more === undefined) break; // rounding: the column is full
    thresholds[less] = Math.min(TWO_32 - 1, Math.round((left[less] ?? 0) * TWO_32));
    aliases[less] = more;
    left[more] = (left[more] ?? 0) - (1 - (left[less] ?? 0));
    ((left[more] ?? 0) < 1 ? small : large).push(more);
  }
  return { thresholds, aliases };
}

/** The word of a random number of 32 bits. V ≤ 2²⁰, or the product below were rounded. */
export function aliasWord({ thresholds, aliases }: AliasTable, word32: number): number {
  const product = word32 * thresholds.length;
  const column = Math.floor(product / TWO_32);
  const place = product - column * TWO_32;
  return place < (thresholds[column] ?? 0) ? column : (aliases[column] ?? 0);
}
