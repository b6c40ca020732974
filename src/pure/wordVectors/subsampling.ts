// Subsampling: frequent words are left out of the text now and then, so that rare ones are heard.
//
// f is the share of the text that a word makes up, t a threshold. A word is kept with probability
//
//   paper      √(t/f)          Mikolov et al. 2013 (arXiv:1310.4546), equation 5; t “typically around” 10⁻⁵
//   original   √(t/f) + t/f    word2vec.c, what the authors ran; its `sample` is t, 10⁻³ unless told otherwise
//
// and always where that is above 1: with the paper's formula from f = t down, with the original one from f = 2.618 t.

export const SUBSAMPLINGS = ['paper', 'original'] as const;
export type Subsampling = (typeof SUBSAMPLINGS)[number];

/** t as the paper names it; meant for billions of words. */
export const PAPER_THRESHOLD = 1e-5;
/** `sample` of word2vec.c. */
export const ORIGINAL_THRESHOLD = 1e-3;

/**
 * The probability that one occurrence of a word is kept.
 *
 * @param count how often the word occurs, 1 …
 * @param total words of the text, those left out for rareness not counted (as in word2vec.c), ≥ count
 * @param threshold t; 0 switches subsampling off
 * @throws RangeError for other numbers
 */
export function keepProbability(
  count: number,
  total: number,
  threshold: number,
  formula: Subsampling = 'original',
): number {
  if (!(count >= 1 && count <= total && threshold >= 0)) {
    throw new RangeError(
      `keepProbability: needs 1 ≤ count ≤ total and a threshold of 0 or more, got ${count}, ${total}, ${threshold}`,
    );
  }
  if (threshold === 0) return 1;
  const ratio = threshold / (count / total);
  return Math.min(1, Math.sqrt(ratio) + (formula === 'original' ? ratio : 0));
}
