// The book's mask predictor asked about a text: −ln p of the tokens that a mask hides.
import type { core, LoadProgress, TokenPiece } from '@/core/client';
import { logSoftmax } from '@/pure/sampling/softmax';
import { topTokens, type RankedToken } from '@/pure/sampling/topTokens';
import { objectiveMessages } from './messages';

export const MODEL = 'story-llada';
/** Tokens that are told of each place. */
const GUESSES = 5;

type Call = (typeof core)['call'];

/** The text cannot be taken; the sentence says what to do with it. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/** A text as the model reads it. */
export interface ReadText {
  text: string;
  /** Stand before the text and are never hidden. */
  begin: readonly number[];
  /** Those that can be hidden, [L]: the text's, and an end token, as every text ends that the model has read. */
  tokens: readonly number[];
  maskToken: number;
  /** The last of `tokens`. */
  endToken: number;
  pieces: readonly TokenPiece[];
}

/** A hidden token. */
export interface HiddenToken {
  place: number;
  token: number;
  /** −ln p, nats */
  nats: number;
  /** What the model says would stand there, most probable first. */
  guesses: readonly RankedToken[];
}

export interface AskOptions {
  signal: AbortSignal;
  onLoad: (progress: LoadProgress) => void;
  onNotice: (sentence: string) => void;
}

/** Throws a TextError for a text that is too long, or that holds the mask itself. */
export async function readText(
  call: Call,
  pieces: readonly TokenPiece[],
  text: string,
  { signal, onLoad, onNotice }: AskOptions,
): Promise<ReadText> {
  const t = objectiveMessages.get();
  const [info, { ids }] = await Promise.all([
    call('model.load', { model: MODEL }, { signal, onProgress: onLoad, onNotice }),
    call('text.encode', { model: MODEL, text }, { signal }),
  ]);
  const { beginToken, maskToken, contextLength } = info;
  const endToken = info.endTokens[0];
  if (maskToken === undefined || endToken === undefined) throw new Error(t.noMask({ model: MODEL }));
  if (ids.includes(maskToken)) throw new TextError(t.hasMask);
  const begin = beginToken === undefined ? [] : [beginToken];
  const tokens = [...ids, endToken];
  const length = begin.length + tokens.length;
  if (length > contextLength) {
    throw new TextError(t.tooLong({ length, context: contextLength, over: length - contextLength }));
  }
  return { text, begin, tokens, maskToken, endToken, pieces };
}

/**
 * Asks for the hidden tokens of a text: one forward pass, or none where nothing is hidden. Probabilities are over all V tokens, as in
 * training; the mask token among them has next to none.
 */
export async function askHidden(
  call: Call,
  { begin, tokens, maskToken }: ReadText,
  hidden: readonly number[],
  { signal, onNotice }: Pick<AskOptions, 'signal' | 'onNotice'>,
): Promise<HiddenToken[]> {
  if (hidden.length === 0) return [];
  const isHidden = new Set(hidden);
  const shown = tokens.map((token, place) => (isHidden.has(place) ? maskToken : token));
  const { logits } = await call(
    'model.logits',
    { model: MODEL, tokens: [...begin, ...shown] },
    { signal, onNotice },
  );
  const V = logits.shape[1] ?? 0;
  return hidden.map((place): HiddenToken => {
    const row = (begin.length + place) * V;
    const logProbs = logSoftmax(logits.values.subarray(row, row + V)); // [V]
    const token = tokens[place] ?? NaN;
    return {
      ...{ place, token, nats: -(logProbs[token] ?? NaN) },
      guesses: topTokens(logProbs.map(Math.exp), GUESSES),
    };
  });
}
