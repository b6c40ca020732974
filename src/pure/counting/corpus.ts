// A text as sequences of token ids, its last part held out: what is counted, and what the counts are tested on.
import type { Tokenizer } from '../tokenizers';
import { CountingError } from './CountingError';
import { tokenizeBpe, tokenizeCharacters } from './lines';
import { codePoints, prepareText } from './prepareText';
import { inStretches, partOf, type Steps } from './steps';
import { TokenStream } from './TokenStream';
import { UNKNOWN, type Vocabulary } from './Vocabulary';
import { tokenizeWords } from './words';

const UNITS = ['words', 'characters', 'bpe'] as const;
/** What is counted: words (a sentence a sequence), characters or BPE tokens (a line a sequence). */
export type Unit = (typeof UNITS)[number];

export interface CorpusOptions {
  readonly unit: Unit;
  /** Default false. */
  readonly lowerCase?: boolean;
  /** The share of the sequences, at the end of the text, that is held out: 0 … 0.9, default 0.1. */
  readonly heldOut?: number;
  /** Needed for the unit `bpe`. */
  readonly tokenizer?: Tokenizer | undefined;
}

/** How texts are cut into tokens, and which ids the tokens have. */
export interface Lexicon {
  readonly unit: Unit;
  readonly lowerCase: boolean;
  readonly tokenizer: Tokenizer | undefined;
  readonly vocabulary: Vocabulary;
  /**
   * Ids are 0 … size − 1: `<s>`, `</s>`, `<unk>`, then the types of the training part in order of first
   * occurrence.
   */
  readonly size: number;
}

export interface Corpus extends Lexicon {
  /** All ids, training part first, each sequence between 0 and 1. [tokens] */
  readonly tokens: Int32Array;
  /** Where each sequence begins in `tokens`. [sequences] */
  readonly sequenceStarts: Int32Array;
  readonly trainingSequences: number;
  /** Ids of the training part, begin and end tokens included. */
  readonly trainingLength: number;
  /** Code points of the two parts, white space between sequences included. */
  readonly trainingCharacters: number;
  readonly heldOutCharacters: number;
  /** Tokens of the held-out part that the training part does not have. */
  readonly unknown: number;
  /** Lone surrogates of the text that became U+FFFD. */
  readonly replacedSurrogates: number;
}

const MAX_HELD_OUT = 0.9;

/**
 * Cuts a text into tokens and holds its end out.
 *
 * Of S sequences, round(S · heldOut) are held out, but at least one (where S ≥ 2 and heldOut > 0), and never
 * all. Types that occur in the held-out part alone are `<unk>` there.
 *
 * @throws CountingError for a text with fewer than two tokens or more than 5 MB, and for options out of range
 */
export function* createCorpus(text: string, options: CorpusOptions): Steps<Corpus> {
  checkOptions(text, options);
  const { unit, lowerCase = false, heldOut = 0.1, tokenizer } = options;
  const prepared = yield* partOf(0, 0.1, prepareText(text, lowerCase));
  const stream = new TokenStream();
  yield* partOf(0.1, 0.8, tokenizeInto(stream, prepared.text, options));
  const { tokens, sequenceStarts, sequenceOffsets } = yield* partOf(0.8, 0.9, stream.arrays());
  const sequences = sequenceStarts.length;
  checkTokenCount(tokens.length - 2 * sequences);

  const wanted = heldOut > 0 ? Math.max(1, Math.round(sequences * heldOut)) : 0;
  const trainingSequences = Math.max(1, sequences - wanted);
  const trainingLength = sequenceStarts[trainingSequences] ?? tokens.length;
  const heldOutAt = sequenceOffsets[trainingSequences] ?? prepared.text.length;
  const heldOutCharacters = codePoints(prepared.text, heldOutAt);

  // Ids stand in order of first occurrence: the training part's types are those up to its largest id.
  let largest = UNKNOWN;
  let unknown = 0;
  function readTraining(from: number, to: number): void {
    for (let at = from; at < to; at += 1) largest = Math.max(largest, tokens[at] ?? 0);
  }
  function replaceUnknown(from: number, to: number): void {
    for (let at = trainingLength + from; at < trainingLength + to; at += 1) {
      if ((tokens[at] ?? 0) <= largest) continue;
      tokens[at] = UNKNOWN;
      unknown += 1;
    }
  }
  yield* partOf(0.9, 0.95, inStretches(trainingLength, readTraining));
  yield* partOf(0.95, 1, inStretches(tokens.length - trainingLength, replaceUnknown));
  return {
    unit,
    lowerCase,
    tokenizer,
    vocabulary: stream.vocabulary,
    size: largest + 1,
    tokens,
    sequenceStarts,
    trainingSequences,
    trainingLength,
    trainingCharacters: prepared.characters - heldOutCharacters,
    heldOutCharacters,
    unknown,
    replacedSurrogates: prepared.replacedSurrogates,
  };
}

/** Cuts a prepared text into tokens. */
export function tokenizeInto(
  stream: TokenStream,
  text: string,
  { unit, tokenizer }: Pick<CorpusOptions, 'unit' | 'tokenizer'>,
): Steps<void> {
  if (unit === 'words') return tokenizeWords(text, stream);
  if (unit === 'characters') return tokenizeCharacters(text, stream);
  if (tokenizer !== undefined) return tokenizeBpe(text, stream, tokenizer);
  throw new CountingError(
    'corpus: the unit bpe needs a tokenizer; name the model whose tokenizer is to be used',
  );
}

/** @throws CountingError naming the first argument that is not as `createCorpus` needs it */
function checkOptions(text: string, { unit, lowerCase, heldOut }: CorpusOptions): void {
  if (typeof text !== 'string') throw refused('text', 'a text', text);
  if (!UNITS.includes(unit)) throw refused('unit', 'words, characters or bpe', unit);
  if (lowerCase !== undefined && typeof lowerCase !== 'boolean')
    throw refused('lowerCase', 'true or false', lowerCase);
  if (heldOut !== undefined && !(heldOut >= 0 && heldOut <= MAX_HELD_OUT)) {
    throw refused('heldOut', `a share from 0 to ${MAX_HELD_OUT}`, heldOut);
  }
}

function checkTokenCount(tokens: number): void {
  if (tokens >= 2) return;
  throw new CountingError(
    tokens === 0
      ? 'corpus: the text is empty; write or choose one with at least two tokens'
      : 'corpus: the text is a single token, and n-grams are about tokens in a row; write at least two',
    { tokens },
  );
}

function refused(option: string, required: string, value: unknown): CountingError {
  return new CountingError(`corpus: ${option} must be ${required}, got ${String(value)}`, {
    option,
    required,
  });
}
