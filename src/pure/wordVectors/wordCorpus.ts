// A text as the words whose vectors are learned: rare ones left out, the others numbered by how frequent they are.
//
// Words are cut by the rules of src/pure/counting/words.ts, which hold for any script. As in word2vec.c, rare words are taken
// out before windows are drawn, so that a window reaches across the gap. Unlike there, no window reaches across the end of a
// sentence, and no `</s>` is a word.
import { prepareText } from '../counting/prepareText';
import { inStretches, partOf, type Steps } from '../counting/steps';
import { TokenStream } from '../counting/TokenStream';
import { FIRST_TYPE } from '../counting/Vocabulary';
import { tokenizeWords } from '../counting/words';
import { checkWhole, WordVectorsError } from './WordVectorsError';

export interface WordCorpusOptions {
  /** Default true. */
  readonly lowerCase?: boolean;
  /** Words that occur fewer times are left out: 1 … 1,000, default 5. */
  readonly minCount?: number;
  /** Punctuation counts as words too. Default false; emoji are words in any case. */
  readonly signs?: boolean;
}

export interface WordCorpus {
  /** The vocabulary, [V]: the most frequent word first, equally frequent ones in order of first occurrence. */
  readonly words: readonly string[];
  /** How often each occurs, [V] */
  readonly counts: Int32Array;
  /** The text without its rare words, [N], each 0 … V − 1 */
  readonly ids: Int32Array;
  /** Where each sentence begins in `ids`, ascending; sentences of which nothing is left have none. */
  readonly sentenceStarts: Int32Array;
  /** Words of the text, rare ones included. */
  readonly total: number;
  /** Different words that were too rare. */
  readonly rareWords: number;
  /** Lone surrogates of the text that became U+FFFD. */
  readonly replacedSurrogates: number;
}

const MOST_MIN_COUNT = 1000;
const DEFAULT_MIN_COUNT = 5;

/**
 * Cuts a text into words, counts them, and leaves the rare ones out.
 *
 * @throws CountingError for a text of more than 5 MB
 * @throws WordVectorsError for a text in which fewer than two different words are frequent enough, and for a bad `minCount`
 */
export function* createWordCorpus(text: string, options: WordCorpusOptions = {}): Steps<WordCorpus> {
  const { lowerCase = true, minCount = DEFAULT_MIN_COUNT, signs = false } = options;
  checkWhole('the minimum count', minCount, 1, MOST_MIN_COUNT);
  const prepared = yield* partOf(0, 0.1, prepareText(text, lowerCase));
  const stream = new TokenStream();
  yield* partOf(0.1, 0.7, tokenizeWords(prepared.text, stream));
  const { tokens, sequenceStarts } = yield* partOf(0.7, 0.75, stream.arrays());
  const { vocabulary } = stream;

  const occurrences = new Int32Array(vocabulary.size);
  yield* partOf(
    0.75,
    0.85,
    inStretches(tokens.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const type = tokens[at] ?? 0;
        occurrences[type] = (occurrences[type] ?? 0) + 1;
      }
    }),
  );
  const kept: number[] = [];
  let total = 0;
  let rareWords = 0;
  for (let type = FIRST_TYPE; type < vocabulary.size; type += 1) {
    if (!signs && !isWord(String(vocabulary.keyOf(type)))) continue;
    const count = occurrences[type] ?? 0;
    total += count;
    if (count >= minCount) kept.push(type);
    else rareWords += 1;
  }
  if (kept.length < 2) throw tooFew(kept.length, total, minCount);
  // Types stand in order of first occurrence, and sorting keeps that order among equals.
  kept.sort((a, b) => (occurrences[b] ?? 0) - (occurrences[a] ?? 0));

  const idOf = new Int32Array(vocabulary.size).fill(-1);
  kept.forEach((type, id) => (idOf[type] = id));
  const ids = new Int32Array(kept.reduce((sum, type) => sum + (occurrences[type] ?? 0), 0));
  const starts: number[] = [];
  let used = 0;
  yield* partOf(
    0.85,
    1,
    inStretches(sequenceStarts.length, (from, to) => {
      for (let sentence = from; sentence < to; sentence += 1) {
        const start = used;
        const end = sequenceStarts[sentence + 1] ?? tokens.length;
        for (let at = sequenceStarts[sentence] ?? 0; at < end; at += 1) {
          const id = idOf[tokens[at] ?? 0] ?? -1;
          if (id >= 0) ids[used++] = id;
        }
        if (used > start) starts.push(start);
      }
    }),
  );
  return {
    words: kept.map((type) => String(vocabulary.keyOf(type))),
    counts: Int32Array.from(kept, (type) => occurrences[type] ?? 0),
    ids,
    sentenceStarts: Int32Array.from(starts),
    total,
    rareWords,
    replacedSurrogates: prepared.replacedSurrogates,
  };
}

/** A letter, a digit, a picture or a flag is in it. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(token);
}

function tooFew(kept: number, total: number, minCount: number): WordVectorsError {
  const details = { kept, total, minCount };
  if (total === 0) {
    return new WordVectorsError(
      'word vectors: the text has no words; write or choose one with sentences',
      details,
    );
  }
  const found = kept === 0 ? 'none does' : 'only one does';
  return new WordVectorsError(
    `word vectors: at least two different words must occur ${minCount} times or more, but ${found}. Take a longer text, or a smaller minimum count.`,
    details,
  );
}
