// Counts of bigrams as shares: what follows each token, how often, and how sure that is.
import { checkVocabularySize } from './bigram';

export interface BigramShares {
  /** p_ij, [V, V], row-major: the share of token j among the tokens after i. A token that was never followed has a row of 0. */
  probabilities: Float32Array;
  /** n_i/N, [V]: how often token i is a context, of all pairs. */
  frequencies: Float64Array;
  /** −Σ_j p_ij log p_ij in nats, [V]. */
  entropies: Float64Array;
  /** Number of tokens that were followed by one. */
  seen: number;
}

/**
 * @param counts [V, V], row-major; each 0 … 2⁵³, not all 0; need not be whole
 * @param V vocabulary size, 2 … 512
 * @throws Error if an argument is not so
 */
export function bigramShares(counts: ArrayLike<number>, V: number): BigramShares {
  checkCounts(counts, V);
  const probabilities = new Float32Array(V * V);
  const totals = new Float64Array(V); // n_i
  const entropies = new Float64Array(V);
  for (let i = 0; i < V; i++) {
    let total = 0;
    for (let j = 0; j < V; j++) total += counts[i * V + j] ?? NaN;
    let entropy = 0;
    for (let j = 0; j < V; j++) {
      const count = counts[i * V + j] ?? NaN;
      if (count === 0) continue;
      probabilities[i * V + j] = count / total;
      entropy -= (count / total) * Math.log(count / total);
    }
    totals[i] = total;
    entropies[i] = entropy;
  }
  const all = totals.reduce((sum, total) => sum + total, 0); // N
  if (all === 0) {
    throw new Error(
      'bigram.train: all counts are 0, so there is nothing to learn. Count a text of two tokens or more.',
    );
  }
  const frequencies = totals.map((total) => total / all);
  return { probabilities, frequencies, entropies, seen: totals.filter((total) => total > 0).length };
}

function checkCounts(counts: ArrayLike<number>, V: number): void {
  checkVocabularySize('bigram.train', V);
  if (counts.length !== V * V) {
    throw new Error(
      `bigram.train: counts must have V · V = ${V * V} numbers, got ${counts.length}. Give the counts of that vocabulary.`,
    );
  }
  for (let cell = 0; cell < V * V; cell++) {
    const count = counts[cell] ?? NaN;
    if (!(count >= 0 && count <= Number.MAX_SAFE_INTEGER)) {
      const where = `row ${Math.floor(cell / V)}, column ${cell % V}`;
      throw new Error(
        `bigram.train: counts must be from 0 to 2^53, got ${count} in ${where}. Count the text again.`,
      );
    }
  }
}
