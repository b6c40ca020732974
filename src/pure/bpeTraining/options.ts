// What can be chosen about BPE training, and the sentences for what cannot.
import { checkTextLength } from '../counting';
import { BpeError } from './BpeError';

export const VARIANTS = ['words', 'word-end', 'byte-level'] as const;
/**
 * What the text is cut into before any merge.
 *
 *   words       words between white space; the smallest pieces are characters (code points)
 *   word-end    the same, and the last character of each word carries a mark: `s</w>` is another piece than `s`
 *               (Sennrich et al. 2016; `end_of_word_suffix` of `tokenizers`)
 *   byte-level  GPT-2's words, the space before a word with it; the smallest pieces are the 256 bytes
 */
export type Variant = (typeof VARIANTS)[number];

export const TIE_RULES = ['ids', 'first', 'lexicographic', 'lexicographic-last'] as const;
/**
 * Which of several pairs of the same count is merged.
 *
 *   ids                 the smallest id on the left, then on the right: Hugging Face `tokenizers`. Ids are given to the
 *                       characters by code point, then to the tokens in the order of their merges
 *   first               the one that stands first in the text (its words in the order in which they first occur): the
 *                       Hugging Face course, and other programs that take the largest entry of a Python dictionary
 *   lexicographic       the first by code points of the left token, then of the right one
 *   lexicographic-last  the last in that order: Sennrich's `subword-nmt`
 */
export type TieRule = (typeof TIE_RULES)[number];

/** Most merges of one training. */
export const MAX_MERGES = 50_000;

/** The mark at the end of a word, of the variant `word-end`. */
export const WORD_END = '</w>';
const LONGEST_WORD_END = 16;

export interface BpeOptions {
  readonly variant: Variant;
  /** Default `ids`. */
  readonly tieRule?: TieRule;
  /** At most so many merges: 0 … 50,000. There are fewer where no pair is left. */
  readonly merges: number;
  /** A pair that occurs less often is not merged: a whole number from 1, default 1. */
  readonly minFrequency?: number;
  /** The mark of the variant `word-end`: 1 … 16 UTF-16 units without white space, default `</w>`. */
  readonly wordEnd?: string;
}

/** The options with their defaults. `wordEnd` is empty for the other variants. */
export type BpeSettings = Readonly<Required<BpeOptions>>;

/**
 * @throws BpeError for an option out of its range
 * @throws CountingError for a text of more than 5 MB
 */
export function checkedSettings(text: string, options: BpeOptions): BpeSettings {
  const { variant, tieRule = 'ids', merges, minFrequency = 1, wordEnd = WORD_END } = options;
  if (typeof text !== 'string') throw refused('text', 'a text', text);
  checkTextLength(text);
  if (!VARIANTS.includes(variant)) throw refused('variant', VARIANTS.join(', '), variant);
  if (!TIE_RULES.includes(tieRule)) throw refused('tieRule', TIE_RULES.join(', '), tieRule);
  checkWhole('merges', merges, 0, MAX_MERGES);
  checkWhole('minFrequency', minFrequency, 1, Number.MAX_SAFE_INTEGER);
  if (
    typeof wordEnd !== 'string' ||
    wordEnd.length > LONGEST_WORD_END ||
    !/^[^\p{White_Space}\p{Cs}]+$/u.test(wordEnd)
  ) {
    throw refused('wordEnd', `1 to ${LONGEST_WORD_END} characters without white space`, wordEnd);
  }
  return { variant, tieRule, merges, minFrequency, wordEnd: variant === 'word-end' ? wordEnd : '' };
}

/** @throws BpeError unless `value` is a whole number from `least` to `most` */
export function checkWhole(option: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw refused(option, `a whole number from ${least} to ${most}`, value);
}

function refused(option: string, required: string, value: unknown): BpeError {
  return new BpeError(`bpe: ${option} must be ${required}, got ${String(value)}`, { option, required });
}
