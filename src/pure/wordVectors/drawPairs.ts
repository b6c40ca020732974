// The pairs of a stretch of a text, as a run of word vectors sees them in one pass: which words are left out, how wide the window
// of each centre is, and which words are drawn against each pair.
//
// As word2vec.c does it: first frequent words are left out (subsampling), then each centre is paired with all words that are at
// most b places away, b drawn evenly from 1 … window, so that near words are heard more often. Unlike there, no pair crosses the
// end of a sentence, and a negative may be the context itself, as in the formula.
//
// What is drawn for a place of the text is a function of (seed, pass, place): block 0 of its numbers tells whether the word is
// kept and how wide its window is, the next ones give the negatives of its pairs from left to right. So a stretch can be drawn
// alone, in any order, and a run that is resumed draws what it would have drawn.
//
// Philox counter: block, place, pass, PURPOSE. No stream of src/core/training/streams.ts reaches as far.
import { philoxInts, type Words4 } from '../random/philox';
import { aliasWord, type AliasTable } from './aliasTable';

/** "word" in ASCII. */
const PAIRS_PURPOSE = 0x776f7264;
const TWO_32 = 0x1_0000_0000;

export interface PairText {
  /** [N], each 0 … V − 1 */
  readonly ids: Int32Array;
  /** Number of the sentence of each, ascending, [N] */
  readonly sentences: Int32Array;
  /** Of each word of the vocabulary: its places are kept where the random number is at most this, [V] (`keepThreshold`). */
  readonly keep: Uint32Array;
  /** By which negatives are drawn. */
  readonly noise: AliasTable;
}

export interface PairOptions {
  /** m: 1 … 20 */
  readonly window: number;
  /** K: words drawn against each pair; 0: none. */
  readonly negatives: number;
  /** Whole number 0 … 2³¹ − 1 */
  readonly seed: number;
  /** Number of the pass over the text, 0 for the first. */
  readonly pass: number;
  /** The first place of the stretch, and how many there are. */
  readonly first: number;
  readonly places: number;
}

/** A word is kept where its random number of 32 bits is at most this. `probability` above 0 and at most 1. */
export function keepThreshold(probability: number): number {
  return Math.max(0, Math.min(TWO_32 - 1, Math.ceil(probability * TWO_32) - 1));
}

/** The number of each place's sentence, from where sentences begin (ascending, the first at 0). */
export function sentenceNumbers(starts: ArrayLike<number>, length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let sentence = 0; sentence < starts.length; sentence += 1) {
    numbers.fill(sentence, starts[sentence], starts[sentence + 1] ?? length);
  }
  return numbers;
}

/** Rows of 2 + K: centre, context, negatives; in the order of the centres, then from left to right. Row-major. */
export function drawPairs(text: PairText, options: PairOptions): Int32Array {
  const { ids, sentences, keep, noise } = text;
  const { window, negatives, seed, pass, first, places } = options;
  const block = (number: number, place: number): Words4 =>
    philoxInts([number, place, pass, PAIRS_PURPOSE], [seed, 0]);
  const isKept = (place: number) => block(0, place)[0] <= (keep[ids[place] ?? 0] ?? 0);

  // The kept places of the stretch, with as many before and behind as a window reaches.
  const near: number[] = [];
  for (let place = first - 1; place >= 0 && near.length < window; place -= 1) {
    if (sentences[place] !== sentences[first]) break;
    if (isKept(place)) near.unshift(place);
  }
  const from = near.length;
  for (let place = first; place < first + places; place += 1) if (isKept(place)) near.push(place);
  const to = near.length;
  const last = first + places - 1;
  for (let place = last + 1; place < ids.length && near.length < to + window; place += 1) {
    if (sentences[place] !== sentences[last]) break;
    if (isKept(place)) near.push(place);
  }

  const rows: number[] = [];
  for (let centre = from; centre < to; centre += 1) {
    const place = near[centre] ?? 0;
    const reach = 1 + Math.floor((block(0, place)[1] * window) / TWO_32);
    let drawn = 0;
    let words: Words4 = [0, 0, 0, 0];
    for (
      let other = Math.max(0, centre - reach);
      other <= Math.min(near.length - 1, centre + reach);
      other += 1
    ) {
      const context = near[other] ?? 0;
      if (other === centre || sentences[context] !== sentences[place]) continue;
      rows.push(ids[place] ?? 0, ids[context] ?? 0);
      for (let k = 0; k < negatives; k += 1) {
        if (drawn % 4 === 0) words = block(1 + drawn / 4, place);
        rows.push(aliasWord(noise, words[drawn % 4] ?? 0));
        drawn += 1;
      }
    }
  }
  return Int32Array.from(rows);
}

/** How many pairs a pass has on average over what is drawn: for the reader, and to plan a run. */
export function expectedPairs(
  { ids, sentences, keep }: Pick<PairText, 'ids' | 'sentences' | 'keep'>,
  window: number,
): number {
  // In a sentence of kept words each is paired with min(b, words on that side) on each side, b = 1 … window. The number of kept
  // words varies little beside its mean, so the mean is put in.
  let pairs = 0;
  let kept = 0;
  const add = () => {
    for (let reach = 1; reach <= window; reach += 1) {
      const m = Math.min(reach, Math.max(0, kept - 1));
      pairs += (2 * m * kept - m * (m + 1)) / window;
    }
    kept = 0;
  };
  for (let place = 0; place < ids.length; place += 1) {
    if (place > 0 && sentences[place] !== sentences[place - 1]) add();
    kept += ((keep[ids[place] ?? 0] ?? 0) + 1) / TWO_32;
  }
  add();
  return pairs;
}
