// Drafts that are verified: the text is the model's own, token by token, whatever the drafts are.
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromFolder } from '../../../tools/node';
import { goldensOf } from '../../../tests/support/goldens';
import { tinyModel } from '../../../tests/support/models';
import {
  DEFAULT_SAMPLING,
  distribution,
  type SamplingSettings,
  type SpeculativeRound,
} from '../../pure/sampling';
import { cpu } from '../devices/cpu';
import { loadModel, type LoadedModel } from '../models/loadModel';
import { generate } from './autoregressive';
import { generateSpeculatively } from './speculative';

const GREEDY: SamplingSettings = { ...DEFAULT_SAMPLING, greedy: true };
const WARM: SamplingSettings = { ...DEFAULT_SAMPLING, greedy: false, temperature: 1.5 };

beforeAll(() => cpu.start());

const found = goldensOf('deepseek').find(({ name }) => name === 'deepseek-drafts');
if (!found) throw new Error('there is no folder with drafts');
const drafts = found;
const prompt = drafts.golden.tokens[0]?.slice(0, 9) ?? [];

let model: LoadedModel;
beforeAll(async () => void (model = await loadModel(fromFolder(drafts.folder))));
afterAll(() => model.dispose());

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

const quiet = {
  breathe: () => Promise.resolve(),
  checkDevice: () => undefined,
  onPrefill: () => undefined,
  onFirst: () => undefined,
  onToken: () => undefined,
};

async function speculate(settings: SamplingSettings, seed: number, maxNewTokens: number, forbidEnd = true) {
  const rounds: SpeculativeRound[] = [];
  const onRound = (round: SpeculativeRound) => void rounds.push(round);
  const request = { ...quiet, settings, seed, maxNewTokens, forbidEnd, onRound };
  return { ...(await generateSpeculatively(model, prompt, request)), rounds };
}

describe('speculative generation', () => {
  it.each([[1], [2], [3], [20]])('gives the greedy text, token for token: %i tokens', async (count) => {
    const expected: number[] = [];
    await generate(model, prompt, {
      ...quiet,
      ...{ settings: GREEDY, seed: 0, maxNewTokens: count, resume: [], forbidEnd: true },
      onToken: (_step, token) => expected.push(token),
    });
    const { tokens, finish, rounds } = await speculate(GREEDY, 0, count);
    expect(tokens).toEqual(expected);
    expect(finish).toBe('length');
    expect(rounds.flatMap((round) => round.tokens)).toEqual(expected.slice(1));
    for (const { accepted, draft, tokens: made } of rounds) expect(accepted).toBe(made[0] === draft);
  });

  it('says the same text for the same seed, and another for another', async () => {
    const [first, again, other] = [
      await speculate(WARM, 5, 12),
      await speculate(WARM, 5, 12),
      await speculate(WARM, 6, 12),
    ];
    expect(again.tokens).toEqual(first.tokens);
    expect(other.tokens).not.toEqual(first.tokens);
  });

  it('draws each token from the distribution of the model: χ² of the token that was drafted, and of the one after', async () => {
    const DRAWS = 600;
    const V = model.config.vocabSize;
    // Expected shares of the second and of the third new token, summed over what may stand before them.
    const sharesAfter = async (tokens: number[]) => {
      const { values } = await model.logits([...prompt, ...tokens]);
      return distribution(values.slice(-V), WARM, { forbidden: model.endTokens }).after;
    };
    const first = await sharesAfter([]);
    const second = new Float64Array(V);
    for (const [id, share] of first.entries()) {
      if (share === 0) continue;
      const after = await sharesAfter([id]);
      after.forEach((p, next) => (second[next] = (second[next] ?? 0) + share * p));
    }
    const counts = [new Float64Array(V), new Float64Array(V)];
    let accepted = 0;
    let overlaps = 0;
    for (let seed = 0; seed < DRAWS; seed++) {
      const { tokens, rounds } = await speculate(WARM, seed, 2);
      [0, 1].forEach((place) => {
        const row = counts[place] as Float64Array;
        row[tokens[place] ?? 0] = (row[tokens[place] ?? 0] ?? 0) + 1;
      });
      accepted += Number(rounds[0]?.accepted);
      overlaps += rounds[0]?.overlap ?? NaN;
    }
    for (const [place, shares] of [first, second].entries()) {
      const { statistic, degrees } = chiSquare(counts[place] as Float64Array, shares, DRAWS);
      // Mean + 4 standard deviations of χ²; a draft that was never verified is far beyond.
      expect(statistic).toBeLessThan(degrees + 4 * Math.sqrt(2 * degrees));
    }
    // A draft is kept as often as Σ min(p, q) says, within 4 standard errors.
    expect(Math.abs(accepted - overlaps) / DRAWS).toBeLessThan(4 * Math.sqrt(0.25 / DRAWS));
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(DRAWS);
  });

  it('ends at an end token, whether drafted or not', async () => {
    const run = await speculate({ ...WARM, temperature: 5 }, 3, 60, false);
    if (run.finish === 'end') expect(run.tokens.some((id) => model.endTokens.includes(id))).toBe(false);
    const finishes = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((seed) => speculate({ ...WARM, temperature: 20 }, seed, 55, false)),
    );
    expect(finishes.some(({ finish }) => finish === 'end')).toBe(true);
    for (const { tokens } of finishes) expect(tokens.some((id) => model.endTokens.includes(id))).toBe(false);
  });

  it('refuses a model without multi-token prediction, and a text of no token', async () => {
    const tiny = await tinyModel();
    const request = { ...quiet, settings: GREEDY, seed: 0, maxNewTokens: 3, onRound: () => undefined };
    await expect(generateSpeculatively(tiny, [1, 2], request)).rejects.toThrow(
      'generate.speculative: llama has no multi-token prediction here; choose a model that has it.',
    );
    tiny.dispose();
    await expect(generateSpeculatively(model, prompt, { ...request, maxNewTokens: 0 })).rejects.toThrow(
      'max new tokens must be a whole number from 1, got 0',
    );
    await expect(generateSpeculatively(model, [], request)).rejects.toThrow(
      'the prompt needs at least one token',
    );
  });
});

/** Rare tokens are counted together, so that none is expected less than 5 times. */
function chiSquare(
  counts: Float64Array,
  shares: Float64Array,
  draws: number,
): { statistic: number; degrees: number } {
  let [statistic, degrees, restCount, restShare] = [0, -1, 0, 0];
  shares.forEach((share, id) => {
    if (share * draws >= 5) {
      statistic += ((counts[id] ?? 0) - share * draws) ** 2 / (share * draws);
      degrees++;
    } else [restCount, restShare] = [restCount + (counts[id] ?? 0), restShare + share];
  });
  if (restShare * draws >= 5) {
    statistic += (restCount - restShare * draws) ** 2 / (restShare * draws);
    degrees++;
  }
  return { statistic, degrees };
}
