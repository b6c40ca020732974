// Generation: what the cache, the chunks and an interruption must not change.
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  TINY,
  TINY_DEEPSEEK,
  TINY_GPT2,
  TINY_LLADA,
  tinyFolder,
  tinyModel,
} from '../../../tests/support/models';
import { chooseToken, DEFAULT_SAMPLING, greedy, type SamplingSettings } from '../../pure/sampling';
import { cpu } from '../devices/cpu';
import { wasm } from '../devices/wasm';
import { loadModel, type LoadedModel } from '../models/loadModel';
import { generate, type GenerationOptions } from './autoregressive';
import { chunkLength } from './decode';

const GREEDY: SamplingSettings = { ...DEFAULT_SAMPLING, greedy: true };
const SAMPLED: SamplingSettings = { ...DEFAULT_SAMPLING, temperature: 2, topK: 12, topP: 0.95 };
const LONG_PROMPT = Array.from({ length: 37 }, (_unused, i) => (i * 7 + 3) % TINY.vocab_size);

let model: LoadedModel;
beforeAll(async () => {
  await cpu.start();
  model = await tinyModel({ ...TINY, eos_token_id: null });
});
afterAll(() => model.dispose());

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

interface Run {
  tokens: number[];
  steps: number[];
  logits: Float32Array[];
  finish: string;
  breaths: number;
}

async function run(prompt: number[], options: Partial<GenerationOptions> = {}, of = model): Promise<Run> {
  const result: Run = { tokens: [], steps: [], logits: [], finish: '', breaths: 0 };
  result.finish = await generate(of, prompt, {
    settings: SAMPLED,
    seed: 5,
    maxNewTokens: 10,
    resume: [],
    breathe: async () => void (result.breaths += 1),
    checkDevice: () => undefined,
    onPrefill: () => undefined,
    onToken(step, token, logits) {
      result.steps.push(step);
      result.tokens.push(token);
      result.logits.push(logits);
    },
    ...options,
  });
  return result;
}

async function lastLogits(tokens: number[]): Promise<Float32Array> {
  const { values } = await model.logits(tokens);
  return values.slice(-TINY.vocab_size);
}

describe('generation', () => {
  it.each([
    ['a short prompt', [4]],
    ['a prompt of a padded chunk', LONG_PROMPT],
  ])('greedy is the argmax of forward, step by step: %s', async (_what, prompt) => {
    const { tokens, logits, steps, finish } = await run(prompt, { settings: GREEDY });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(finish).toBe('length');
    const sequence = [...prompt];
    for (const [step, token] of tokens.entries()) {
      const wanted = await lastLogits(sequence);
      logits[step]?.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? NaN, 4));
      expect(token).toBe(greedy(wanted));
      sequence.push(token);
    }
  });

  it('sampled draws token n with the n-th number of its seed', async () => {
    const { tokens } = await run([4, 5]);
    const sequence = [4, 5];
    for (const [step, token] of tokens.entries()) {
      expect(token).toBe(chooseToken(await lastLogits(sequence), SAMPLED, 5, step).id);
      sequence.push(token);
    }
    expect((await run([4, 5])).tokens).toEqual(tokens);
    expect((await run([4, 5], { seed: 6 })).tokens).not.toEqual(tokens);
  });

  it('goes on after an interruption with exactly the tokens it would have chosen', async () => {
    for (const prompt of [[4, 5], LONG_PROMPT]) {
      const whole = await run(prompt);
      for (const stop of [1, 5, 9, 10]) {
        const resumed = await run(prompt, { resume: whole.tokens.slice(0, stop) });
        expect(resumed.tokens).toEqual(whole.tokens.slice(stop));
        expect(resumed.steps).toEqual(whole.steps.slice(stop));
        expect(resumed.finish).toBe(whole.finish);
      }
    }
  });

  it('stops before an end token, which is no part of the text', async () => {
    const { tokens } = await run([4], { settings: GREEDY });
    const end = tokens[4] ?? expect.fail();
    const ending = await tinyModel({ ...TINY, eos_token_id: [99, end] });
    const stopped = await run([4], { settings: GREEDY }, ending);
    expect(stopped.tokens).toEqual(tokens.slice(0, tokens.indexOf(end)));
    expect(stopped.finish).toBe('end');
    ending.dispose();
  });

  it('stops after a stop token, which is the last of the text, also where it was interrupted there', async () => {
    const { tokens } = await run([4, 5]);
    const stop = tokens[4] ?? expect.fail();
    const until = tokens.slice(0, tokens.indexOf(stop) + 1);
    const stopped = await run([4, 5], { stopTokens: [stop] });
    expect(stopped).toMatchObject({ tokens: until, finish: 'stop' });
    for (let known = 0; known <= until.length; known++) {
      const resumed = await run([4, 5], { stopTokens: [stop], resume: until.slice(0, known) });
      expect(resumed).toMatchObject({ tokens: until.slice(known), finish: 'stop' });
    }
    const asLast = await run([4, 5], { stopTokens: [stop], maxNewTokens: until.length });
    expect(asLast).toMatchObject({ tokens: until, finish: 'stop' });
    // One of the prompt is no reason to stop.
    expect(await run([4, stop], { stopTokens: [stop], maxNewTokens: 1 })).toMatchObject({
      tokens: [expect.any(Number)],
    });
  });

  it('goes on where the end token is forbidden, with the most probable of the others', async () => {
    const { tokens } = await run([4], { settings: GREEDY });
    const end = tokens[2] ?? expect.fail();
    const ending = { ...model, endTokens: [end] };
    const forbidden = await run([4], { settings: GREEDY, forbidEnd: true }, ending);
    expect(forbidden.finish).toBe('length');
    expect(forbidden.tokens).not.toContain(end);
    const sequence = [4];
    for (const token of forbidden.tokens) {
      const row = await lastLogits(sequence);
      row[end] = -Infinity;
      expect(token).toBe(greedy(row));
      sequence.push(token);
    }
    // As a stop token it is drawn, and ends the text like any other.
    expect(await run([4], { settings: GREEDY, stopTokens: [end] })).toMatchObject({ finish: 'stop' });
  });

  it('draws each stream of a seed with its own numbers', async () => {
    const first = await run([4, 5], { stream: 0 });
    expect(first.tokens).toEqual((await run([4, 5])).tokens);
    const second = await run([4, 5], { stream: 1 });
    expect(second.tokens).not.toEqual(first.tokens);
    const sequence = [4, 5];
    for (const [step, token] of second.tokens.entries()) {
      expect(token).toBe(chooseToken(await lastLogits(sequence), SAMPLED, 5, step, { stream: 1 }).id);
      sequence.push(token);
    }
  });

  it('penalises the tokens of the prompt and of the text, also after an interruption', async () => {
    const settings = { ...GREEDY, repetitionPenalty: 3 };
    const { tokens } = await run([4, 5], { settings });
    expect(tokens).not.toEqual((await run([4, 5], { settings: GREEDY })).tokens);
    const sequence = [4, 5];
    for (const token of tokens) {
      const row = await lastLogits(sequence);
      for (const id of new Set(sequence)) row[id] = (row[id] ?? 0) * ((row[id] ?? 0) > 0 ? 1 / 3 : 3);
      expect(token).toBe(greedy(row));
      sequence.push(token);
    }
    expect((await run([4, 5], { settings, resume: tokens.slice(0, 6) })).tokens).toEqual(tokens.slice(6));
  });

  it('fills the context and no more', async () => {
    const { tokens, finish } = await run(LONG_PROMPT, { maxNewTokens: 1000 });
    expect(tokens).toHaveLength(48 - 37);
    expect(finish).toBe('context');
    expect(await run(LONG_PROMPT, { maxNewTokens: 11 })).toMatchObject({ tokens, finish: 'length' });
    const one = await run([...LONG_PROMPT, ...tokens.slice(0, 10)], { maxNewTokens: 5 });
    expect(one).toMatchObject({ tokens: [expect.any(Number)], finish: 'context' });
  });

  it('gives way after every chunk and every token', async () => {
    const { breaths, tokens } = await run(LONG_PROMPT);
    expect(breaths).toBe(1 + tokens.length);
  });

  it.each([
    ['cpu', 64],
    ['cpu', 65],
    ['cpu', 150],
    ['wasm', 64],
    ['wasm', 65],
    ['wasm', 150],
  ])('reads a prompt of several chunks: %s, %i tokens', async (device, length) => {
    await (device === 'cpu' ? cpu : wasm()).start();
    for (const config of [
      { ...TINY, max_position_embeddings: 160 },
      { ...TINY_GPT2, n_positions: 160 },
      { ...TINY_DEEPSEEK, max_position_embeddings: 160 },
    ]) {
      const long = await tinyModel({ ...config, eos_token_id: null });
      const prompt = Array.from({ length }, (_unused, i) => (i * i + 3) % TINY.vocab_size);
      const { logits, tokens, breaths } = await run(prompt, { settings: GREEDY, maxNewTokens: 2 }, long);
      expect(breaths).toBe(Math.ceil(length / 64) + 2);
      for (const step of [0, 1]) {
        const { values } = await long.logits([...prompt, ...tokens.slice(0, step)]);
        const wanted = values.slice(-TINY.vocab_size);
        logits[step]?.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? NaN, 4));
      }
      long.dispose();
    }
    await cpu.start();
  });

  it('reads fewer tokens at once with a larger model, and in plain JavaScript', () => {
    expect(chunkLength(1_000_000, 'wasm')).toBe(64);
    expect(chunkLength(124_000_000, 'wasm')).toBe(8);
    expect(chunkLength(1_000_000, 'cpu')).toBe(8);
    expect(chunkLength(3_000, 'cpu')).toBe(64);
    for (const parameters of [1, 1e5, 1e6, 1e7, 3e7, 1e9]) {
      for (const backend of ['cpu', 'wasm', 'webgl'])
        expect([8, 16, 32, 64]).toContain(chunkLength(parameters, backend));
    }
  });

  it('hands over logits that stay as they were', async () => {
    const kept: Float32Array[] = [];
    const { logits } = await run([4], {
      onToken: (_step, _token, row) => void kept.push(row.slice()),
    });
    expect(logits).toEqual([]);
    const again = await run([4]);
    expect(again.logits).toEqual(kept);
    expect(again.logits.every(({ buffer, byteLength }) => buffer.byteLength === byteLength)).toBe(true);
  });
});

describe('generation stops and keeps nothing', () => {
  it('when it is cancelled, while reading and while writing', async () => {
    for (const stopAt of [1, 2, 5]) {
      let breaths = 0;
      const breathe = () => (++breaths === stopAt ? Promise.reject(new Error('stop')) : Promise.resolve());
      await expect(run(LONG_PROMPT, { breathe })).rejects.toThrow('stop');
    }
  });

  it('when the device is lost', async () => {
    let checks = 0;
    const tokens: number[] = [];
    const lost = run([4], {
      checkDevice() {
        if (++checks === 4) throw new Error('the GPU is gone');
      },
      onToken: (_step, token) => void tokens.push(token),
    });
    await expect(lost).rejects.toThrow('the GPU is gone');
    expect(tokens).toEqual((await run([4])).tokens.slice(0, 2)); // none that was computed from what was lost
  });
});

describe('generation refuses', () => {
  it('a model that does not write one token after another', async () => {
    const diffusion = await loadModel(tinyFolder(TINY_LLADA));
    await expect(run([2], {}, diffusion)).rejects.toThrow(
      'generate: llada fills in masked tokens and does not write one after another; choose a model of another family.',
    );
    diffusion.dispose();
  });

  it.each<[string, number[], Partial<GenerationOptions>, string]>([
    ['an empty prompt', [], {}, 'generate: the prompt needs at least one token; type a word.'],
    [
      'a prompt as long as the context',
      new Array<number>(48).fill(2),
      {},
      'generate: the prompt has 48 tokens, and this model reads 48 in all. Shorten the prompt by at least 1 tokens.',
    ],
    ['a prompt longer than the context', new Array<number>(60).fill(2), {}, 'by at least 13 tokens.'],
    ['no tokens', [2], { maxNewTokens: 0 }, 'generate: max new tokens must be a whole number from 1, got 0.'],
    ['half a token', [2], { maxNewTokens: 1.5 }, 'got 1.5.'],
    [
      'more to resume than asked for',
      [2],
      { resume: [1, 2], maxNewTokens: 1 },
      '2 tokens to resume from, but only 1',
    ],
    ['an unknown token', [2, 77], {}, 'token ids must be whole numbers from 0 to 22, got 77 at position 1'],
    ['impossible settings', [2], { settings: { ...SAMPLED, temperature: -1 } }, 'temperature must be'],
    ['an impossible seed', [2], { seed: -1 }, 'seed must be'],
    ['an impossible stream', [2], { stream: 0.5 }, 'stream must be'],
    [
      'an impossible stop token',
      [2],
      { stopTokens: [3, 23] },
      'generate: stop tokens must be whole numbers from 0 to 22, got 23.',
    ],
  ])('%s', async (_what, prompt, options, message) => {
    await expect(run(prompt, options)).rejects.toThrow(message);
  });
});
