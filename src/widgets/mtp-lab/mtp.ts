// Asks the book's model with multi-token prediction; the only file of the widget that talks to the core.
import { core, type Args, type LoadProgress, type Progress, type TokenPiece } from '@/core/client';
import { TextRefusal } from '@/labs/surprise/storyModel';
import {
  DEFAULT_SAMPLING,
  distribution,
  type SamplingSettings,
  type SpeculativeRound,
} from '@/pure/sampling';
import { untilFailed } from '@/ui/untilFailed';
import { mtpMessages } from './messages';
import type { MtpState } from './state';

export const MODEL = 'story-moe';

/** The model and its tokens. */
export interface Opened {
  pieces: readonly TokenPiece[];
  begin: number;
  contextLength: number;
}

/** A text that was written by drafts. */
export interface Drafted {
  opened: Opened;
  state: MtpState;
  /** [T], the begin token first. */
  prompt: readonly number[];
  /** The token before the first round. */
  first: number | undefined;
  rounds: readonly SpeculativeRound[];
}

/** How far a measurement is. */
export type OnPart = (done: number, total: number) => void;

export interface AskOptions {
  signal: AbortSignal;
  onLoad?: (progress: LoadProgress) => void;
}

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

export async function openModel({ signal, onLoad }: AskOptions): Promise<Opened> {
  const [info, pieces] = await Promise.all([
    core.call('model.load', { model: MODEL }, { signal, ...(onLoad && { onProgress: onLoad }) }),
    readVocabulary(),
  ]);
  const { beginToken: begin, contextLength } = info;
  if (begin === undefined) throw new Error(mtpMessages.get().noBegin({ model: MODEL }));
  return { pieces, begin, contextLength };
}

/**
 * The prompt's tokens, the begin token first.
 *
 * @throws TextRefusal for one that leaves no room for the new tokens
 */
export async function encodePrompt(
  { begin, contextLength }: Opened,
  prompt: string,
  newTokens: number,
  signal: AbortSignal,
): Promise<number[]> {
  const text = prompt.trimEnd();
  const { ids } =
    text === '' ? { ids: [] } : await core.call('text.encode', { model: MODEL, text }, { signal });
  const tokens = ids.length + 1;
  if (tokens + newTokens > contextLength) {
    throw new TextRefusal(mtpMessages.get().tooLong({ tokens, newTokens, most: contextLength }));
  }
  return [begin, ...ids];
}

function settingsOf(temperature: number): SamplingSettings {
  return temperature === 0
    ? { ...DEFAULT_SAMPLING, greedy: true }
    : { ...DEFAULT_SAMPLING, greedy: false, temperature };
}

type Request = Pick<Args<'generate.speculative'>, 'prompt' | 'seed' | 'stream' | 'maxNewTokens'> & {
  temperature: number;
};

/** One text by drafts; the end tokens are forbidden, so that texts are of one length. */
export async function speculate(
  { temperature, ...request }: Request,
  signal: AbortSignal,
): Promise<{ first: number | undefined; rounds: SpeculativeRound[]; tokens: number[] }> {
  const rounds: SpeculativeRound[] = [];
  let first: number | undefined;
  const onProgress = (progress: Progress<'generate.speculative'>) => {
    if (progress.stage === 'first') first = progress.token;
    if (progress.stage === 'round') rounds.push(progress);
  };
  const args = { ...request, model: MODEL, settings: settingsOf(temperature), forbidEnd: true };
  const { tokens } = await core.call('generate.speculative', args, { signal, onProgress });
  return { first, rounds, tokens };
}

/** The same text token by token; how long it computed for each token after the first, in ms. */
export async function write(
  { temperature, ...request }: Request,
  signal: AbortSignal,
): Promise<{ tokens: number[]; stepsMs: number[] }> {
  const stepsMs: number[] = [];
  const onProgress = (progress: Progress<'generate'>) => {
    if (progress.stage === 'token') stepsMs.push(progress.durationMs);
  };
  const args = { ...request, model: MODEL, settings: settingsOf(temperature), forbidEnd: true };
  const { tokens } = await core.call('generate', args, { signal, onProgress });
  // A step draws a token and reads it; the last one only draws.
  return { tokens, stepsMs: stepsMs.slice(0, -1) };
}

/** What the model says after these tokens at a temperature, [V]; 0 for end tokens. */
export async function sharesAfter(
  tokens: readonly number[],
  temperature: number,
  endTokens: readonly number[],
  signal: AbortSignal,
): Promise<Float64Array> {
  const { logits } = await core.call('model.logits', { model: MODEL, tokens: [...tokens] }, { signal });
  const V = logits.shape[1] ?? 0;
  return distribution(logits.values.slice(-V), settingsOf(temperature), { forbidden: endTokens }).after;
}

export async function endTokens(signal: AbortSignal): Promise<readonly number[]> {
  return (await core.call('model.load', { model: MODEL }, { signal })).endTokens;
}

/** The beginning of a held-out story, as a prompt. */
export async function storyPrompt(
  { begin }: Opened,
  index: number,
  length: number,
  signal: AbortSignal,
): Promise<number[]> {
  const { text } = await core.call('story.tell', { split: 'held-out', index }, { signal });
  const { ids } = await core.call('text.encode', { model: MODEL, text }, { signal });
  return [begin, ...ids.slice(0, length)];
}
