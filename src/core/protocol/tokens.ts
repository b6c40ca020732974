// The call on tokenizers in use: the ids and the bytes of a text's tokens.
import type { LoadProgress } from './calls';

/** OpenAI's encodings, the oldest first: of GPT-2 and GPT-3, of GPT-4, of GPT-4o. */
export const RANK_ENCODINGS = ['r50k_base', 'cl100k_base', 'o200k_base'] as const;
export type RankEncoding = (typeof RANK_ENCODINGS)[number];

/** What is downloaded when an encoding is first asked for, in bytes, before compression. */
export const RANK_BYTES: Readonly<Record<RankEncoding, number>> = {
  r50k_base: 545_324,
  cl100k_base: 1_090_808,
  o200k_base: 2_325_563,
};

/** Longest text of one call, in UTF-16 units. */
export const LONGEST_ENCODED = 200_000;

export interface TokensEncodeArgs {
  /** One of OpenAI's encodings, or the tokenizer of a model folder. */
  tokenizer: RankEncoding | { model: string };
  /** At most 200,000 UTF-16 units; a lone surrogate counts as U+FFFD. */
  text: string;
  /** Whether the name of a special token in the text is read as that token; else as any other text. */
  special: boolean;
}

export interface TokensEncoded {
  /** [T] */
  ids: number[];
  /** What each token stands for; one after the other, these are the text. [T] */
  bytes: Uint8Array[];
  /** Whether each is a special token. [T] */
  special: boolean[];
  /** All tokens of the tokenizer, and how many of them are special. */
  vocabularySize: number;
  specialTokens: number;
}

export interface TokensCalls {
  'tokens.encode': { args: TokensEncodeArgs; result: TokensEncoded; progress: LoadProgress };
}
