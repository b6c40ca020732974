// How the words of a training are cut after any number of merges, read off from when each symbol was joined.
//
//   place      0  1  2  3  4          after 2 merges a token begins where joinedAt ≥ 2: at 0 and 3;
//   symbols    t  h  e  r  e          its last merge has made it: th (0), the (1)   →   the r e
//   joinedAt   –  0  1  4  2
import { inStretches, partOf, type Steps } from '../counting/steps';
import { BpeError } from './BpeError';
import { checkWhole } from './options';
import type { CutWords } from './PairLists';
import { NEVER, type BpeTraining } from './trainBpe';

/** @throws BpeError unless `step` is 0 … merges */
export function checkStep({ lefts }: BpeTraining, step: number): void {
  checkWhole('step', step, 0, lefts.length);
}

/**
 * The token ids of one word at a step.
 *
 * @param word its number, in the order in which words first occur
 * @throws BpeError for a word or a step that there is not
 */
export function tokensOfWord(training: BpeTraining, word: number, step: number): number[] {
  checkStep(training, step);
  const { wordStarts, symbols, joinedAt, alphabetSize } = training;
  checkWhole('word', word, 0, wordStarts.length - 2);
  const tokens: number[] = [];
  let last = 0;
  for (let place = wordStarts[word] ?? 0; place < (wordStarts[word + 1] ?? 0); place += 1) {
    const merge = joinedAt[place] ?? NEVER;
    if (merge >= step) {
      tokens.push(symbols[place] ?? 0);
      last = 0;
    } else if (alphabetSize + merge > last) {
      last = alphabetSize + merge;
      tokens[tokens.length - 1] = last;
    }
  }
  return tokens;
}

/** All words at a step. @throws BpeError for a step that there is not */
export function* cutWords(training: BpeTraining, step: number): Steps<CutWords> {
  checkStep(training, step);
  const { wordStarts, symbols, joinedAt, alphabetSize, counted } = training;
  let size = 0;
  yield* partOf(
    0,
    0.3,
    inStretches(symbols.length, (from, to) => {
      for (let place = from; place < to; place += 1) if ((joinedAt[place] ?? NEVER) >= step) size += 1;
    }),
  );
  const cut = { tokens: new Int32Array(size), weights: new Int32Array(size), begins: new Uint8Array(size) };
  let token = -1;
  let last = 0;
  let word = 0; // the one that begins next, or is there
  yield* partOf(
    0.3,
    1,
    inStretches(symbols.length, (from, to) => {
      for (let place = from; place < to; place += 1) {
        const merge = joinedAt[place] ?? NEVER;
        if (merge >= step) {
          token += 1;
          last = 0;
          if (place === wordStarts[word]) {
            cut.begins[token] = 1;
            word += 1;
          }
          cut.tokens[token] = symbols[place] ?? 0;
          cut.weights[token] = counted.counts[word - 1] ?? 0;
        } else if (alphabetSize + merge > last) {
          last = alphabetSize + merge;
          cut.tokens[token] = last;
        }
      }
    }),
  );
  return cut;
}

/** How often each token occurs in the text at a step, by id. [tokens of that step] */
export function* countTokens(training: BpeTraining, step: number): Steps<Int32Array<ArrayBuffer>> {
  const { tokens, weights } = yield* partOf(0, 0.7, cutWords(training, step));
  const counts = new Int32Array(training.alphabetSize + step);
  yield* partOf(
    0.7,
    1,
    inStretches(tokens.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const token = tokens[at] ?? 0;
        counts[token] = (counts[token] ?? 0) + (weights[at] ?? 0);
      }
    }),
  );
  return counts;
}

/** Refuses an id that is no token's at that step. @throws BpeError */
export function checkToken(training: BpeTraining, token: number): void {
  if (Number.isInteger(token) && token >= 0 && token < training.tokens.length) return;
  throw new BpeError(
    `bpe: token must be one of the ids 0 … ${training.tokens.length - 1}, got ${String(token)}`,
    { token },
  );
}
