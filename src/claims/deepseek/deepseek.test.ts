// The claims about DeepSeek-V3’s ideas against a model that a test plays, and their counting by hand.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Args } from '@/core/client';
import type { SpeculativeRound } from '@/pure/sampling';
import type { RunOptions } from '@/ui/claim';
import { parseConfig } from '../../core/models/deepseek/config';
import { parameterLayout } from '../../core/models/deepseek/model';
import { compareBalancing } from './balance';
import { compareWithDense, countWeights } from './dense';
import { countRounds, draftAtOne, draftGreedily } from './drafts';
import { compareLoads, forbidBusiest, loadsOf } from './experts';
import { perUnit } from './perUnit';
import {
  BALANCING_SEEDS,
  FORBIDDING_STORIES,
  PROMPTS,
  PROMPT_TOKENS,
  STORIES,
  TOLD_STORIES,
  WRITTEN_TOKENS,
} from './settings';
import { tell, tellByToken } from './tokens';

/** Experts of layer 1 and of layer 2 that the played router sends the token at a place to. */
const ROUTES = [(place: number) => [0, 1 + (place % 3)], (place: number) => [place % 2, 2 + (place % 2)]];
const CONFIG = {
  num_hidden_layers: 3,
  first_k_dense_replace: 1,
  n_routed_experts: 4,
  num_experts_per_tok: 2,
};
const played = vi.hoisted(() => ({
  /** What a story costs, in nats a token, by model. */
  nats: {} as Record<string, (story: number) => number>,
  /** What a forbidden expert adds to each token. */
  added: (() => 0) as (layer: number, expert: number) => number,
  route: [] as ((place: number) => number[])[],
  rounds: (() => []) as (temperature: number, stream: number) => object[],
  /** Loads of a step, [layers][E]. */
  loads: (() => []) as (kind: string, step: number) => number[][],
  /** Runs that are kept. */
  runs: [] as string[],
  drafted: [] as { prompt: number[]; maxNewTokens: number; forbidEnd?: boolean; seed: number }[],
  encode: (_model: string, text: string) => [10 + text.length, 7, 8, 9],
}));

vi.mock('@/core/client', () => ({
  core: {
    call: (
      name: string,
      args: Record<string, unknown>,
      options?: { onProgress?: (value: object) => void },
    ) => {
      switch (name) {
        case 'model.load':
          return Promise.resolve({ beginToken: 1, endTokens: [2], parameterCount: 1000, config: CONFIG });
        case 'model.layout':
          return Promise.resolve({ tensors: [{ name: 'model.norm.weight', shape: [3, 4] }] });
        case 'story.tell':
          return Promise.resolve({
            text: 'x'.repeat((args as unknown as Args<'story.tell'>).index),
            nats: 1,
          });
        case 'text.encode': {
          const { model, text } = args as unknown as Args<'text.encode'>;
          return Promise.resolve({ ids: played.encode(model, text) });
        }
        case 'model.logits': {
          const { tokens, taps = [] } = args as unknown as Args<'model.logits'>;
          const seen = taps.map((tap) => {
            const route = played.route[Number(tap.split('.')[1]) - 1] ?? (() => []);
            return [tap, { values: Float32Array.from(tokens.flatMap((_id, place) => route(place))) }];
          });
          return Promise.resolve({ taps: Object.fromEntries(seen) as object });
        }
        case 'model.score': {
          const { model, tokens, routing = [] } = args as unknown as Args<'model.score'>;
          const story = (tokens[1] ?? 0) - 10;
          const more = routing.map((one) =>
            one.kind === 'forbid' ? played.added(one.layer, one.expert) : NaN,
          );
          const each = more.reduce((sum, one) => sum + one, played.nats[model]?.(story) ?? NaN);
          return Promise.resolve({ nats: Float64Array.from(tokens.slice(1), () => each) });
        }
        case 'generate.speculative': {
          const { settings, stream = 0, ...request } = args as unknown as Args<'generate.speculative'>;
          played.drafted.push(request);
          const rounds = played.rounds(settings.greedy === true ? 0 : (settings.temperature ?? 1), stream);
          options?.onProgress?.({ stage: 'first', token: 5 });
          for (const round of rounds) options?.onProgress?.({ stage: 'round', ...round });
          return Promise.resolve({ tokens: [] });
        }
        case 'train.run': {
          const { run, config } = args as unknown as Args<'train.run'>;
          played.runs.push(run);
          for (let step = 1; step <= (config.steps ?? 0); step++) {
            const loads = played.loads(config.balancing?.kind ?? 'none', step);
            options?.onProgress?.({ stage: 'step', step, loads });
          }
          return Promise.resolve({ heldOutNats: 2 });
        }
        case 'train.delete':
          played.runs = played.runs.filter((run) => run !== args['run']);
          return Promise.resolve({});
        default:
          return Promise.reject(new Error(`not played: ${name}`));
      }
    },
  },
}));

const unwatched = (): RunOptions => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

beforeEach(() => {
  played.nats = { 'story-moe': (story) => 0.5 + 0.001 * (story % 5), 'story-gpt': () => 0.6 };
  played.added = (layer, expert) => 0.1 * layer + 0.01 * expert;
  played.route = ROUTES;
  played.drafted = [];
});

describe('an amount a unit', () => {
  it('weighs each case by its units, and may be below 0', () => {
    const { value, low, high } = perUnit([-1, -3, 2], [1, 2, 4]);
    expect(value).toBeCloseTo(-2 / 7, 12);
    expect(low).toBeLessThan(value);
    expect(high - value).toBeCloseTo(value - low, 12);
    expect(perUnit([2, 4, 6], [1, 2, 3])).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('is the mean with its interval where all cases are of one size', () => {
    // Mean 2, standard error 1/√3, Student’s t of 2 degrees of freedom.
    const { value, low } = perUnit([1, 2, 3], [1, 1, 1]);
    expect([value, low]).toEqual([expect.closeTo(2, 12), expect.closeTo(2 - 4.3027 / Math.sqrt(3), 3)]);
  });

  it.each([
    [[1], [1]],
    [[1, 2], [1]],
    [
      [1, 2],
      [1, 0],
    ],
    [
      [1, NaN],
      [1, 1],
    ],
  ])('refuses %j over %j', (a, b) => {
    expect(() => perUnit(a, b)).toThrow(RangeError);
  });
});

describe('loads', () => {
  it('are shares of the choices, in even shares', () => {
    const loads = loadsOf([[[3, 1, 0, 0]], [[5, 1, 1, 1]]], [1]);
    expect(loads.map(({ choices }) => choices)).toEqual([8, 2, 1, 1]);
    expect(loads.map(({ timesEven }) => timesEven.value)).toEqual([8 / 3, 2 / 3, 1 / 3, 1 / 3]);
  });

  it('that are uneven refute the claim, and the busiest expert is named', async () => {
    const found = await compareLoads(unwatched());
    // Layer 1 sends all tokens to expert 0: half of the choices, where a fourth is even. 5 tokens are read, the end token is not.
    expect(found).toMatchObject({ value: 2, low: 2, high: 2, count: STORIES, holds: false });
    expect(found.sentence).toContain('expert 0 of layer 1, has 2.000 times');
    expect(found.rows[0]).toEqual([1, 0, 5 * STORIES, '2.000', '2.000', '2.000']);
    expect(found.rows).toHaveLength(8);
  });

  it('that are even hold', async () => {
    const { encode } = played;
    played.encode = (_model, text) => [10 + text.length, 7, 8]; // 4 tokens are read
    played.route = [1, 2].map(() => (place) => [place % 4, (place + 1) % 4]);
    const found = await compareLoads(unwatched());
    expect([found.value, found.holds]).toEqual([1, true]);
    played.encode = encode;
  });
});

describe('a forbidden expert', () => {
  it('is the busiest of each layer, and the least that one adds is claimed', async () => {
    const found = await forbidBusiest(unwatched());
    // Layer 1: expert 0, + 0.1. Layer 2: experts 0 and 2 have 3 of 5 places each; the first is taken, + 0.2.
    expect(found.value).toBeCloseTo(0.1, 10);
    expect([found.count, found.holds]).toEqual([FORBIDDING_STORIES, true]);
    expect(found.sentence).toContain('adds 0.100 in layer 1 (0.100 to 0.100), 0.200 in layer 2');
    expect(found.columns.slice(3)).toEqual([
      'Without expert 0 of layer 1 (nats)',
      'Without expert 0 of layer 2 (nats)',
    ]);
    // 5 tokens are predicted, the end token among them.
    expect(found.rows[1]).toEqual(
      [1, 5, '2.50', '3.00', '3.50'].map((x, i) => (i > 1 ? expect.anything() : x)),
    );
    expect(Number(found.rows[1]?.[3]) - Number(found.rows[1]?.[2])).toBeCloseTo(0.5, 1);
  });

  it('that nobody misses refutes the claim', async () => {
    played.added = (layer) => (layer === 2 ? 0 : 0.1);
    expect((await forbidBusiest(unwatched())).holds).toBe(false);
  });
});

describe('what the token tells', () => {
  it('is counted against the favourites of the stories before', () => {
    const sent = [
      new Map([
        [5, [3, 1, 2, 0]],
        [6, [0, 0, 0, 4]],
      ]),
    ];
    // Favourites of 5: experts 0 and 2. Of 6: 3, then the first of equal ones. 7 was never met.
    const choices = [
      [
        [0, 2],
        [2, 1],
        [3, 1],
        [0, 1],
      ],
    ];
    expect(tell([5, 5, 6, 7], choices, sent)).toEqual({ choices: 6, right: [4] });
  });

  it('holds where the first layer goes by the token and the last by the place', async () => {
    const { encode } = played;
    CONFIG.n_routed_experts = 8;
    played.encode = () => [5, 5, 6];
    played.route = [() => [0, 1], (place) => (place % 2 === 0 ? [0, 1] : [2, 3])];
    const found = await tellByToken(unwatched());
    // Layer 2: token 1 at place 0, 5 at 1 and 2, 6 at 3. Of the two choices of 5 at each of two places, one place is told.
    expect([found.value, found.holds, found.count]).toEqual([0.25, true, TOLD_STORIES]);
    expect(found.sentence).toContain('tell 100.0 % in layer 1, 75.0 % in layer 2');
    expect(found.sentence).toContain('by chance it would be 25.0 %');
    played.route = [...played.route].reverse();
    expect((await tellByToken(unwatched())).holds).toBe(false);
    played.route.reverse();
    CONFIG.n_routed_experts = 4;
    expect((await tellByToken(unwatched())).holds).toBe(false); // 75 % is not twice the 50 % of chance
    played.encode = encode;
  });
});

describe('balancing', () => {
  it('compares the busiest experts of the last steps, and leaves no run behind', async () => {
    // Shares of the busiest of 4 experts in the worse layer: 0.75 without, 0.5 with the bias.
    played.loads = (kind, step) =>
      kind === 'none'
        ? [
            [0.75, 0.25, 0, 0],
            [0.25, 0.25, 0.25, 0.25],
          ]
        : [step < 100 ? [1, 0, 0, 0] : [0.5, 0.5, 0, 0]];
    const found = await compareBalancing(unwatched());
    expect(found).toMatchObject({ value: 1, low: 1, high: 1, count: BALANCING_SEEDS, holds: true });
    expect(found.sentence).toContain('has 3.00 times its even share without balancing, 2.00 times with the');
    expect(found.rows).toHaveLength(3 * BALANCING_SEEDS);
    expect(played.runs).toEqual([]);
    played.loads = () => [[1, 0, 0, 0]];
    expect((await compareBalancing(unwatched())).holds).toBe(false);
  });
});

describe('drafts', () => {
  const round = (accepted: boolean, overlap: number) => ({ accepted, overlap }) as SpeculativeRound;

  it('are counted', () => {
    expect(countRounds([round(true, 1), round(false, 0), round(true, 0.25)])).toEqual({
      ...{ rounds: 3, kept: 2, overlap: 1.25, agreed: 2 },
    });
  });

  it('hold at temperature 1 where as many are kept as the sum says', async () => {
    played.rounds = () => [true, true, false, true].map((accepted) => round(accepted, 0.75));
    const found = await draftAtOne(unwatched());
    expect(found).toMatchObject({ value: 0.75, count: PROMPTS, holds: true });
    expect(found.sentence).toContain('Of 240 drafts at temperature 1 the model kept 75.0 %');
    expect(played.drafted).toHaveLength(PROMPTS);
    for (const { prompt, maxNewTokens, forbidEnd } of played.drafted) {
      expect(prompt[0]).toBe(1);
      expect(prompt.length).toBeLessThanOrEqual(1 + PROMPT_TOKENS);
      expect([maxNewTokens, forbidEnd]).toEqual([WRITTEN_TOKENS, true]);
    }
    played.rounds = () => [round(true, 0.75), round(true, 0.75)];
    expect((await draftAtOne(unwatched())).holds).toBe(false);
  });

  it('hold at temperature 0 only where each is kept for the reason given', async () => {
    played.rounds = (temperature, stream) => [round(temperature === 0, 1), round(false, stream % 2)];
    expect((await draftGreedily(unwatched())).holds).toBe(false);
    played.rounds = () => [round(true, 1), round(false, 0)];
    expect(await draftGreedily(unwatched())).toMatchObject({ value: 0.5, holds: true });
  });
});

describe('beside the dense model', () => {
  it('the difference is that of nats a token', async () => {
    const found = await compareWithDense(unwatched());
    expect(found.value).toBeCloseTo(0.502 - 0.6, 10);
    expect([found.count, found.holds]).toEqual([STORIES, true]);
    expect(found.sentence).toContain('story-moe needs 0.502 nats a token and story-gpt needs 0.600');
    expect(found.sentence).toContain('12 of the 12 weights of story-moe, and all 1,000 of story-gpt');
    played.nats['story-gpt'] = () => 0.5;
    expect((await compareWithDense(unwatched())).holds).toBe(false);
  });

  it('refuses other tokens', async () => {
    const { encode } = played;
    played.encode = (model, text) => encode(model, text).slice(model === 'story-gpt' ? 1 : 0);
    await expect(compareWithDense(unwatched())).rejects.toThrow('held-out story 0');
    played.encode = encode;
  });

  it('counts weights as the model’s card does', () => {
    const readJson = (name: string) =>
      JSON.parse(
        readFileSync(new URL(`../../../public/models/story-moe/${name}.json`, import.meta.url), 'utf8'),
      ) as Record<string, unknown>;
    const config = readJson('config');
    const tensors = parameterLayout(parseConfig(config)).flatMap(({ parts }) => [...parts]);
    expect(countWeights(tensors, config)).toEqual({
      active: readJson('evaluation')['active_parameters'],
      total: readJson('training')['parameters'],
    });
  });
});
