// A pair of prompt and response as fine-tuning reads it: what may be masked, and what fills it up.
//
//   begin, prompt  │  answer, end, end … end        L' places may be masked: the answer’s and all end tokens
//
// Nie et al. 2025 (arXiv:2502.09992, equation 5 and appendix B.1): in a batch short pairs are filled up with end tokens to the
// length of the longest; these belong to the response, are masked, and are learned. When writing, what follows the first is thrown away.

export interface Pair {
  /** The begin token first, [P]; never masked. */
  prompt: readonly number[];
  /** The answer and its end tokens, [L']. */
  response: readonly number[];
  /** How many of these are the answer’s: the others are end tokens. */
  answerLength: number;
}

/** @param padTo P + L' of the longest pair of the batch */
export function pairOf(
  { begin, end }: { begin: number; end: number },
  prompt: readonly number[],
  answer: readonly number[],
  padTo: number,
): Pair {
  const first = [begin, ...prompt];
  const ends = Math.max(1, padTo - first.length - answer.length);
  return {
    prompt: first,
    response: [...answer, ...new Array<number>(ends).fill(end)],
    answerLength: answer.length,
  };
}

/** Of the places that may be masked, the share of end tokens. */
export function endShare({ response, answerLength }: Pair): number {
  return (response.length - answerLength) / response.length;
}
