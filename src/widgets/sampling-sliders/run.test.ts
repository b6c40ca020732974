// One run and what it says of itself: steps, stop tokens, where two runs part, rows of the charts.
import { describe, expect, it } from 'vitest';
import { uniform } from '@/pure/random/philox';
import { distribution, DEFAULT_SAMPLING } from '@/pure/sampling';
import { describeChain, describeParting, stageName } from './describe';
import { measuresOf, partingOf } from './measures';
import { samplingMessages } from './messages';
import {
  choiceAt,
  drawnAt,
  keyOf,
  seenAt,
  stopTokensOf,
  tokensOf,
  withToken,
  type Outcome,
  type Run,
} from './run';
import { barRows, funnelRows } from './stages';
import { samplingDefaults, settingsOf, sidesOf, type SamplingState, type Side } from './state';

const t = samplingMessages.get();
const WORDS = ['<end>', ' a', ' fox.', 'wh\n', '$&', ' b!', '?', '\r\n'];
const pieces = WORDS.map((word, id) => ({ id, bytes: new TextEncoder().encode(word), special: id === 0 }));
const OVER: Outcome = { finish: 'length', tokensPerSecond: 0, prefillMs: 0, device: undefined };
/** Logits [8]: the higher the id, the more probable. */
const LOGITS = Float32Array.from([0, 1, 2, 3, 4, 5, 6, 7]);

function runOf(tokens: number[], change: Partial<Run> = {}): Run {
  const begun: Run = {
    ...{ side: 'A' as Side, state: { ...samplingDefaults, temperature: 1 }, prompt: [0, 1], endTokens: [0] },
    ...{ pieces, steps: [], former: undefined, notices: [], outcome: OVER },
    ...change,
  };
  return tokens.reduce((run, token) => withToken(run, { token, logits: LOGITS }), begun);
}

const p = (id: number, temperature = 1) => {
  const weights = [...LOGITS].map((logit) => Math.exp(logit / temperature));
  return (weights[id] ?? NaN) / weights.reduce((sum, weight) => sum + weight, 0);
};

describe('a run', () => {
  it('knows each token’s probability before and after its settings, and the entropy of the choice', () => {
    const [step] = runOf([6], { state: { ...samplingDefaults, temperature: 2 } }).steps;
    expect(step?.before).toBeCloseTo(p(6), 12);
    expect(step?.after).toBeCloseTo(p(6, 2), 12);
    const entropy = [...LOGITS.keys()].reduce((sum, id) => sum - p(id, 2) * Math.log(p(id, 2)), 0);
    expect(step?.entropyAfterNats).toBeCloseTo(entropy, 12);
  });

  it('penalises the tokens of the prompt and those before the step, and forbids the end token', () => {
    const state: SamplingState = {
      ...samplingDefaults,
      temperature: 1,
      repetitionPenalty: 2,
      forbidEnd: true,
    };
    const choice = choiceAt(runOf([5, 6, 7]), 2, state);
    // 1 is of the prompt, 5 and 6 were generated; 7 is the step's own.
    const logits = [-Infinity, 0.5, 2, 3, 4, 2.5, 3, 7];
    const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0);
    for (const [id, logit] of logits.entries()) {
      expect(choice?.after[id]).toBeCloseTo(Math.exp(logit) / sum, 12);
    }
    expect(choiceAt(runOf([5]), 3, state)).toBeUndefined();
  });

  it('draws the number of its step, unless it is greedy or the reader has put the token', () => {
    const run = runOf([5, 6]);
    expect(drawnAt(run, 1)).toBe(uniform(1, 1));
    expect(drawnAt(run, 1, { ...run.state, seed: 9 })).toBe(uniform(9, 1));
    expect(drawnAt(run, 1, { ...run.state, temperature: 0 })).toBeUndefined();
    const forced = withToken(run, { token: 3, logits: LOGITS, isForced: true });
    expect(drawnAt(forced, 2)).toBeUndefined();
  });

  it('is another run when what it depends on differs, and the same when it does not', () => {
    const state = samplingDefaults;
    expect(keyOf({ ...state, temperatureB: 3, compare: true }, 'A')).toBe(keyOf(state, 'A'));
    expect(keyOf({ ...state, temperatureB: 3 }, 'B')).not.toBe(keyOf(state, 'B'));
    for (const change of [{ seed: 2 }, { forbidEnd: true }, { stopAt: 'line' as const }, { prompt: 'x' }]) {
      expect(keyOf({ ...state, ...change }, 'B')).not.toBe(keyOf(state, 'B'));
    }
  });

  it('shows the former run where it has not got as far', () => {
    const former = runOf([1, 2, 3, 4]);
    const run = runOf([5], { former, outcome: undefined });
    expect(seenAt(run, 0)).toEqual({ run, step: 0 });
    expect(seenAt(run, 2)).toEqual({ run: former, step: 2 });
    expect(seenAt(run, 9)).toEqual({ run: former, step: 3 });
    expect(seenAt(runOf([5, 6]), 9).step).toBe(1);
    expect(seenAt(runOf([]), 3).step).toBe(0);
  });

  it('stops at tokens that end a sentence or hold a line break', () => {
    expect(stopTokensOf(pieces, 'end')).toEqual([]);
    expect(stopTokensOf(pieces, 'sentence')).toEqual([2, 5, 6]);
    expect(stopTokensOf(pieces, 'line')).toEqual([3, 7]);
  });
});

describe('settings', () => {
  it('are those of A, and of B under names of their own', () => {
    const state = { ...samplingDefaults, topK: 3, topKB: 7, greedyB: true };
    expect(settingsOf(state, 'A')).toEqual({ ...DEFAULT_SAMPLING, temperature: 0.8, topK: 3 });
    expect(settingsOf(state, 'B')).toEqual({ ...DEFAULT_SAMPLING, greedy: true, topK: 7 });
    expect(sidesOf(state)).toEqual(['A']);
    expect(sidesOf({ ...state, compare: true })).toEqual(['A', 'B']);
  });
});

describe('the measures of a run', () => {
  it('find the loop, the repeated 4-grams and the sum of ln p', () => {
    const measures = measuresOf(runOf([1, 2, 3, 5, 6, 5, 6, 5, 6]));
    expect(measures.loop).toEqual({ start: 3, period: 2, repeats: 3 });
    // 1235 2356 3565 5656 6565 5656: one of six came before.
    expect(measures.rep4).toBeCloseTo(1 / 6, 12);
    const sum = [1, 2, 3, 5, 6, 5, 6, 5, 6].reduce((total, id) => total + Math.log(p(id)), 0);
    expect(measures.logProbNats).toBeCloseTo(sum, 10);
  });

  it('are none for a run without tokens', () => {
    expect(measuresOf(runOf([]))).toEqual({
      meanEntropyBeforeNats: undefined,
      meanEntropyAfterNats: undefined,
      rep4: undefined,
      loop: undefined,
      logProbNats: 0,
    });
  });
});

describe('where two runs part', () => {
  const b = (tokens: number[], change: Partial<Run> = {}) => runOf(tokens, { side: 'B', ...change });

  it('is the first token that differs, with the number that both drew', () => {
    const [a, other] = [runOf([1, 2, 3]), b([1, 2, 4])];
    const parting = partingOf(a, other);
    expect(parting).toEqual({ step: 2, tokenA: 3, tokenB: 4, uA: uniform(1, 2), uB: uniform(1, 2) });
    expect(describeParting(t, a, other, parting)).toBe(
      `The two texts are the same for 2 tokens; then A wrote “wh⏎”, B “$&”; on this step both drew u = ${uniform(1, 2).toFixed(4)}.`,
    );
  });

  it('is where one is over and the other is not', () => {
    const [a, other] = [runOf([1, 2]), b([1, 2, 4])];
    expect(describeParting(t, a, other, partingOf(a, other))).toMatch(
      /^The two texts are the same for 2 tokens; then A was over, and B wrote “\$&”;/,
    );
    expect(describeParting(t, other, a, partingOf(other, a))).toMatch(/then A wrote “\$&”, and B was over;/);
  });

  it('is not known while it can still come', () => {
    const a = runOf([1, 2, 3]);
    const running = b([1, 2], { outcome: undefined });
    expect(partingOf(a, running)).toBeUndefined();
    expect(describeParting(t, a, running, undefined)).toBeUndefined();
    expect(partingOf(a, b([1, 4], { outcome: undefined }))?.step).toBe(1);
  });

  it('is nowhere in two texts that are the same', () => {
    const [a, other] = [runOf([1, 2]), b([1, 2])];
    expect(describeParting(t, a, other, partingOf(a, other))).toBe('The two texts are the same: 2 tokens.');
  });

  it('names who drew nothing', () => {
    const greedy = { state: { ...samplingDefaults, temperature: 1, greedyB: true } };
    const [a, other] = [runOf([1], greedy), b([2], greedy)];
    expect(describeParting(t, a, other, partingOf(a, other))).toBe(
      `The two texts differ from the first token on: A wrote “·a”, B “·fox.”; on this step A drew u = ${uniform(1, 0).toFixed(4)}, and B drew nothing.`,
    );
  });
});

describe('one choice', () => {
  const settings = {
    ...DEFAULT_SAMPLING,
    repetitionPenalty: 2,
    temperature: 0.5,
    topK: 4,
    topP: 0.9,
    minP: 0.2,
  };
  const choice = distribution(LOGITS, settings, { history: [7, 1], forbidden: [0] });
  const nameOf = (stage: (typeof choice.stages)[number]) => stageName(t, stage, settings);

  it('goes through the funnel stage by stage', () => {
    const rows = funnelRows(choice, { modelName: t.model, stageName: nameOf });
    expect(rows.map(({ name, left }) => [name, left])).toEqual([
      ['The model', 8],
      ['Forbidden: end token', 7],
      ['Repetition penalty 2', 7],
      ['Temperature 0.5', 7],
      ['Top-k 4', 4],
      ['Top-p 0.9', 2],
      ['Min-p 0.2', 1],
    ]);
    const [, forbidden, penalty, temperature, topK] = rows;
    expect(forbidden?.taken).toEqual({ kind: 'cut', mass: expect.closeTo(p(0), 12) as number, tokens: 1 });
    // 7 → 3.5 and 1 → 0.5; the end token is out.
    const before = [-Infinity, 1, 2, 3, 4, 5, 6, 7].map(Math.exp);
    const after = [-Infinity, 0.5, 2, 3, 4, 5, 6, 3.5].map(Math.exp);
    const share = (weights: number[]) =>
      ((weights[1] ?? 0) + (weights[7] ?? 0)) / weights.reduce((sum, weight) => sum + weight);
    expect(penalty?.taken).toEqual({
      kind: 'moved',
      mass: expect.closeTo(share(before) - share(after), 12) as number,
      tokens: 2,
    });
    expect(temperature?.taken).toBeUndefined();
    const cold = after.map((weight) => weight ** 2);
    const cut = [1, 2, 3].reduce((sum, id) => sum + (cold[id] ?? 0), 0);
    expect(topK?.taken?.mass).toBeCloseTo(cut / cold.reduce((sum, weight) => sum + weight), 12);
    expect(topK?.taken?.tokens).toBe(3);
  });

  it('says the chain in a sentence', () => {
    const says = describeChain(t, choice);
    expect(says).toMatch(
      /^Forbidding the end token takes 0\.1%; the repetition penalty takes 58\.2% from 2 tokens/,
    );
    expect(says).toMatch(/temperature reshapes, and cuts nothing; top-k leaves 4 of 7 tokens and cuts/);
    expect(describeChain(t, distribution(LOGITS, DEFAULT_SAMPLING))).toMatch(
      /^Every setting is off: all 8 tokens can be drawn\. Entropy 1\.04 → 1\.04 nats/,
    );
  });

  it('has a bar for the chosen token, and names what cut the others', () => {
    const rows = barRows(choice, 2, { label: (id) => WORDS[id] ?? '', stageName: nameOf });
    expect(rows.map(({ id }) => id)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(rows.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual([2]);
    const cutBy = (id: number) => rows.find((row) => row.id === id)?.cutBy;
    expect([cutBy(0), cutBy(2), cutBy(6)]).toEqual(['Forbidden: end token', 'Top-k 4', undefined]);
    const many = distribution(
      Float32Array.from({ length: 50 }, (_unused, id) => -id),
      DEFAULT_SAMPLING,
    );
    const shown = barRows(many, 40, { label: String, stageName: nameOf }).map(({ id }) => id);
    expect(shown).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40]);
  });
});

it('gives its tokens in order', () => {
  expect(tokensOf(runOf([3, 1, 2]))).toEqual([3, 1, 2]);
});
