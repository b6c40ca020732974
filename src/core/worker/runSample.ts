// A text from the weights of a run: from left to right, or by filling in masks.
import { DEFAULT_SAMPLING } from '../../pure/sampling';
import { parseTokenizer, type Tokenizer } from '../../pure/tokenizers';
import { generate } from '../generation/autoregressive';
import { diffuse } from '../generation/diffusion';
import { loadModel, type LoadedModel } from '../models/loadModel';
import { CoreError, type Args, type Result } from '../protocol';
import { exportRun } from '../training/exportRun';
import type { Work } from '../training/trainer';
import type { RunWeights } from './runWeights';

/** @throws CoreError named RunError where the run cannot write what it is asked for */
export async function sampleOfRun(
  { run, config, data, weights, step }: RunWeights,
  args: Args<'train.sample'>,
  work: Work & { signal: AbortSignal },
): Promise<Result<'train.sample'>> {
  const { prompt } = args;
  if (config.family === 'word2vec' || config.family === 'autoencoder') {
    const what = config.family === 'word2vec' ? 'word vectors, which write' : 'an autoencoder, which writes';
    throw new CoreError('RunError', `“${run}” holds ${what} no text.`, { run });
  }
  const fillsMasks = config.family === 'llada';
  if (fillsMasks !== 'length' in args) {
    throw new CoreError(
      'RunError',
      fillsMasks
        ? `“${run}” fills in masks: say how many by length, instead of maxNewTokens.`
        : `“${run}” writes from left to right: say how many tokens at most by maxNewTokens, instead of length.`,
      { run },
    );
  }
  const tokenizer = data.tokenizer === undefined ? undefined : parseTokenizer(data.tokenizer);
  const isNone = fillsMasks && prompt === '';
  const ids = isNone ? [] : typeof prompt === 'string' ? promptIds(run, prompt, tokenizer) : prompt;
  const files = exportRun(config, data.vocabSize, weights);
  const read = (file: string) =>
    Promise.resolve(file === 'config.json' ? new TextEncoder().encode(files.config) : files.safetensors);
  const model = await loadModel({ name: run, read }, work);
  try {
    const tokens =
      'length' in args ? await fill(model, ids, args, work) : await write(model, ids, args, work);
    return { tokens, text: tokenizer?.decode(tokens), step };
  } finally {
    model.dispose();
  }
}

/** Tokens from left to right. */
async function write(
  model: LoadedModel,
  prompt: number[],
  { settings, seed = 0, maxNewTokens }: Extract<Args<'train.sample'>, { maxNewTokens: number }>,
  work: Work,
): Promise<number[]> {
  const tokens: number[] = [];
  await generate(model, prompt, {
    settings: { ...DEFAULT_SAMPLING, ...settings },
    seed,
    maxNewTokens,
    resume: [],
    ...work,
    onPrefill: () => undefined,
    onToken: (_step, token) => tokens.push(token),
  });
  return tokens;
}

/** Tokens by reverse diffusion, after the prompt, from nothing but masks. */
async function fill(
  model: LoadedModel,
  prompt: number[],
  args: Extract<Args<'train.sample'>, { length: number }>,
  work: Work,
): Promise<number[]> {
  const { run, length, steps = length, remasking = 'low-confidence', temperature = 1, seed = 0 } = args;
  const T = model.config.maxPositionEmbeddings;
  const most = T - prompt.length;
  if (!Number.isSafeInteger(length) || length < 1 || length > most) {
    const room =
      most < 1
        ? `leaves no room for a mask. Shorten it by at least ${1 - most} ${most === 0 ? 'token' : 'tokens'}.`
        : `leaves room for ${most}: length must be a whole number from 1 to ${most}, got ${length}.`;
    throw new CoreError(
      'RunError',
      `“${run}” reads ${T} tokens at once, and the prompt of ${prompt.length} ${room}`,
      { run },
    );
  }
  const masks = Array.from({ length }, () => (model.generation === 'diffusion' ? model.maskToken : NaN));
  return diffuse(model, prompt, masks, {
    steps,
    remasking,
    blockLength: length,
    temperature,
    guidance: 0,
    seed,
    stream: 0,
    candidates: 0,
    firstStep: 0,
    ...work,
    onStep: () => undefined,
  });
}

function promptIds(run: string, prompt: string, tokenizer: Tokenizer | undefined): number[] {
  if (!tokenizer) {
    throw new CoreError('RunError', `“${run}” was trained on token ids: give the prompt as ids too.`, {
      run,
    });
  }
  const ids = tokenizer.encode(prompt);
  if (ids.length > 0) return ids;
  throw new CoreError(
    'RunError',
    `“${run}” knows no character of this prompt. Begin with characters of its text.`,
    { run },
  );
}
