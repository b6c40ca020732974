// The two models of the masking animator, and what the core is asked about them in either direction.
import { core, type LoadProgress, type StoryVerdict, type TokenPiece } from '@/core/client';
import { untilFailed } from '@/ui/untilFailed';
import type { Lexicon } from './run';

/** The mask predictor, and its autoregressive twin. */
export const MODEL = 'story-llada';
export const TWIN = 'story-gpt';

/** The name of the mask token in the vocabulary. */
const MASK = '<|mask|>';

export interface Opening {
  signal: AbortSignal;
  onProgress: (progress: LoadProgress) => void;
}

/** A model that is loaded, with its vocabulary. */
interface Opened {
  pieces: readonly TokenPiece[];
  beginToken: number | undefined;
  endTokens: readonly number[];
  contextLength: number;
}

const readModelPieces = untilFailed(
  async () => (await core.call('text.vocabulary', { model: MODEL })).pieces,
);
const readTwinPieces = untilFailed(async () => (await core.call('text.vocabulary', { model: TWIN })).pieces);

/** Loads one of the two models. */
export async function openModel(
  model: typeof MODEL | typeof TWIN,
  { signal, onProgress }: Opening,
): Promise<Opened> {
  const [info, pieces] = await Promise.all([
    core.call('model.load', { model }, { signal, onProgress }),
    model === MODEL ? readModelPieces() : readTwinPieces(),
  ]);
  const { beginToken, endTokens, contextLength } = info;
  return { pieces, beginToken, endTokens, contextLength };
}

/** Loads the mask predictor; its tokens, with those that have a meaning of their own. */
export async function openLexicon(opening: Opening): Promise<Lexicon> {
  const { pieces, beginToken, endTokens, contextLength } = await openModel(MODEL, opening);
  const name = new TextDecoder();
  const mask = pieces.findIndex(({ special, bytes }) => special && name.decode(bytes) === MASK);
  const [end] = endTokens;
  if (mask < 0 || beginToken === undefined || end === undefined) {
    throw new Error(
      `${MODEL}: its files must name a begin token, an end token and the mask token ${MASK}. They belong to another version of the book: reload the page.`,
    );
  }
  return { pieces, mask, begin: beginToken, end, contextLength };
}

export async function encode(
  model: typeof MODEL | typeof TWIN,
  text: string,
  signal: AbortSignal,
): Promise<readonly number[]> {
  return (await core.call('text.encode', { model, text }, { signal })).ids;
}

/** Asks whether the world of the stories could have told a text. */
export function checkStory(text: string, signal: AbortSignal): Promise<StoryVerdict> {
  return core.call('story.check', { text }, { signal });
}
