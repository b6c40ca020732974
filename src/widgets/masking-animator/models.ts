// The two models of the masking animator, and all that the core is asked about them in either direction.
import { core, type DeviceName, type LoadProgress, type StoryVerdict } from '@/core/client';
import { untilFailed } from '@/ui/untilFailed';
import { answerSoFar, twinKeyOf, withStep, type Lexicon, type Run, type TwinRun } from './run';
import type { MaskingState } from './state';
import { warmUp } from './warmUp';

/** The mask predictor, and its autoregressive twin. */
export const MODEL = 'story-llada';
export const TWIN = 'story-gpt';

/** How many candidates of a place are shown. */
export const CANDIDATES = 8;

export interface Opening {
  signal: AbortSignal;
  onProgress: (progress: LoadProgress) => void;
}

const readModelPieces = untilFailed(
  async () => (await core.call('text.vocabulary', { model: MODEL })).pieces,
);
const readTwinPieces = untilFailed(async () => (await core.call('text.vocabulary', { model: TWIN })).pieces);

/** Loads the mask predictor; its tokens, with those that have a meaning of their own, and where it computes. */
export async function openLexicon(opening: Opening): Promise<{ lexicon: Lexicon; device: DeviceName }> {
  const [{ beginToken, endTokens, maskToken, contextLength, device }, pieces] = await Promise.all([
    core.call('model.load', { model: MODEL }, opening),
    readModelPieces(),
  ]);
  const [end] = endTokens;
  if (maskToken === undefined || beginToken === undefined || end === undefined) {
    throw new Error(
      `${MODEL}: its files must name a begin token, an end token and a mask token. They belong to another version of the book: reload the page.`,
    );
  }
  return { lexicon: { pieces, mask: maskToken, begin: beginToken, end, contextLength }, device };
}

export async function encode(
  model: typeof MODEL | typeof TWIN,
  text: string,
  signal: AbortSignal,
): Promise<readonly number[]> {
  return (await core.call('text.encode', { model, text }, { signal })).ids;
}

/** Logits of all positions of a sequence, [T, V]. */
export async function logitsOf(
  tokens: readonly number[],
  signal: AbortSignal,
): Promise<{ shape: readonly number[]; values: Float32Array }> {
  return (await core.call('model.logits', { model: MODEL, tokens: [...tokens] }, { signal })).logits;
}

/** Fills in what a run still lacks; `update` is given the run at once, after each step, and when it is over. */
export async function fillIn(
  begun: Run,
  device: DeviceName,
  signal: AbortSignal,
  update: (run: Run) => void,
): Promise<void> {
  let run = begun;
  const put = (change: Run) => update((run = change));
  put(run);
  const { prompt, answer } = begun;
  const { steps, remasking, blockLength, temperature, guidance, seed } = begun.state;
  const request = {
    ...{ model: MODEL, prompt: [...prompt], answer: [...answer] },
    ...{ steps, remasking, temperature, guidance, seed, candidates: CANDIDATES },
    ...(blockLength > 0 && { blockLength }),
  };
  await warmUp([MODEL, device, prompt.length, answer.length, guidance > 0], signal, (options) =>
    core.call('generate.diffusion', request, options),
  );
  const result = await core.call(
    'generate.diffusion',
    { ...request, answer: answerSoFar(run), firstStep: run.steps.length },
    {
      signal,
      onProgress(progress) {
        if (progress.stage !== 'step') return;
        const { step, filled, durationMs } = progress;
        put(withStep(run, step, { filled, durationMs }));
      },
      onNotice: (sentence) => put({ ...run, notices: [...run.notices, sentence] }),
    },
  );
  put({ ...run, outcome: { device: result.device } });
}

/** Has the twin write `length` tokens after the same prompt; `update` is given its text at once, after each token, and when it is over. */
export async function writeTwin(
  { prompt: text, temperature, seed }: MaskingState,
  length: number,
  { signal, onProgress }: Opening,
  update: (twin: TwinRun) => void,
): Promise<void> {
  const [{ beginToken, device }, pieces, ids] = await Promise.all([
    core.call('model.load', { model: TWIN }, { signal, onProgress }),
    readTwinPieces(),
    encode(TWIN, text, signal),
  ]);
  const prompt = beginToken === undefined ? [...ids] : [beginToken, ...ids];
  let twin: TwinRun = {
    ...{ key: twinKeyOf({ prompt: text, temperature, seed }, length), pieces, prompt },
    ...{ tokens: [], decodeMs: 0, outcome: undefined, notices: [] },
  };
  const put = (change: TwinRun) => update((twin = change));
  put(twin);
  const request = {
    ...{ model: TWIN, prompt, settings: { temperature }, seed },
    ...{ maxNewTokens: length, forbidEnd: true },
  };
  await warmUp([TWIN, device, prompt.length, length], signal, (options) =>
    core.call('generate', request, options),
  );
  const result = await core.call('generate', request, {
    signal,
    onProgress(progress) {
      if (progress.stage !== 'token') return;
      const { step, token, durationMs } = progress;
      const tokens = [...twin.tokens.slice(0, step), token];
      put({ ...twin, tokens, decodeMs: twin.decodeMs + durationMs });
    },
    onNotice: (sentence) => put({ ...twin, notices: [...twin.notices, sentence] }),
  });
  put({ ...twin, outcome: { prefillMs: result.prefillMs, device: result.device } });
}

/** Asks whether the world of the stories could have told a text. */
export function checkStory(text: string, signal: AbortSignal): Promise<StoryVerdict> {
  return core.call('story.check', { text }, { signal });
}
