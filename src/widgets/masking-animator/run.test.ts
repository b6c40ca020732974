// A run and what is said of it: how it begins or why it cannot, its text, its chips, its costs, its table.
import { describe, expect, it } from 'vitest';
import { DEVICE_LABEL } from '@/core/client';
import { answerChips, forwardChips, promptChips } from './chips';
import {
  costOf,
  costRows,
  describeForward,
  describeGuesses,
  describeMap,
  describeOutcome,
  describeRefusal,
  describeStatus,
  describeStep,
  formatShortly,
  forwardColumns,
  forwardRows,
  stepColumns,
  stepRows,
  twinCostOf,
} from './describe';
import { placesOf } from './frames';
import { guessesOf } from './guesses';
import { bandsOf, stepAt } from './layout';
import { maskingMessages } from './messages';
import {
  answerSoFar,
  beginRun,
  keyOf,
  partsOf,
  placesOfRun,
  textAt,
  twinKeyOf,
  withStep,
  type Lexicon,
  type Run,
  type TwinRun,
} from './run';
import { differInStepAlone, maskingDefaults, type MaskingState } from './state';

const t = maskingMessages.get();
const WORDS = ['<|mask|>', '<|begin|>', '<|end|>', 'A', ' fox', ' ran', '.', '$&\n', ' cat'];
const pieces = WORDS.map((word, id) => ({ id, bytes: new TextEncoder().encode(word), special: id < 3 }));
const lexicon: Lexicon = { pieces, mask: 0, begin: 1, end: 2, contextLength: 16 };
/** Every word of the vocabulary that the text has, in its order. */
const idsOf = (text: string) =>
  [...text.matchAll(/A| fox| ran|\.|\$&\n| cat|<\|mask\|>/g)].map(([word]) => WORDS.indexOf(word));

const stateOf = (change: Partial<MaskingState>): MaskingState => ({
  ...maskingDefaults,
  ...{ prompt: 'A', length: 4, steps: 2 },
  ...change,
});

function begin(change: Partial<MaskingState>): ReturnType<typeof beginRun> {
  const state = stateOf(change);
  const read = partsOf(state);
  return 'problem' in read ? { refusal: read.problem } : beginRun(state, lexicon, read.parts, idsOf);
}

function begun(change: Partial<MaskingState>): Run {
  const result = begin(change);
  if (!('run' in result)) throw new Error(`it must begin: ${JSON.stringify(result.refusal)}`);
  return result.run;
}

const candidates = [
  { id: 8, probability: 0.6 },
  { id: 4, probability: 0.25 },
];

/** Two steps: the fox, then all the rest. */
function finished(change: Partial<MaskingState> = {}): Run {
  const run = begun({ infill: ' [1] ran[3]', ...change });
  const first = [{ place: 0, token: 4, confidence: 0.25, candidates }];
  const second = [6, 2, 5].map((token, index) => ({
    ...{ place: 2 + index, token, confidence: 0.004, candidates: [] },
  }));
  const filled = withStep(withStep(run, 0, { filled: first, durationMs: 10 }), 1, {
    filled: second,
    durationMs: 20.5,
  });
  return { ...filled, outcome: { device: 'wasm' } };
}

describe('a run begins', () => {
  it('with as many masks as are asked for, after the prompt', () => {
    expect(begun({ prompt: 'A fox' })).toMatchObject({ prompt: [1, 3, 4], answer: [0, 0, 0, 0], steps: [] });
    expect(begun({ prompt: '', length: 1 })).toMatchObject({ prompt: [1], answer: [0] });
    expect(begun({ infill: ' \n ' }).answer).toEqual([0, 0, 0, 0]);
  });

  it('with the answer as it is written', () => {
    expect(begun({ infill: ' fox [2] cat.[end]', length: 9 }).answer).toEqual([4, 0, 0, 8, 6, 2]);
  });

  it.each<[string, Partial<MaskingState>, string]>([
    ['an open bracket', { infill: 'A [2' }, 'A bracket is open at “[2”. Close it: [5] is five masks.'],
    ['no number', { infill: '[$&]' }, 'here it is “[$&]”'],
    ['too many', { infill: '[600]' }, '“[600]” must be from [1] to [512].'],
    ['nothing to fill in', { infill: 'A fox' }, 'There is nothing to fill in: write [5]'],
    ['a mask in the prompt', { prompt: 'A<|mask|>' }, 'Your text holds the mask token itself'],
    [
      'too much in all',
      { length: 15 },
      'That is 17 tokens, and the model reads 16 in all. Shorten it by 1 token.',
    ],
    [
      'more blocks than steps',
      { blockLength: 1, steps: 3 },
      '4 blocks need at least 4 steps, got 3. Take more steps or longer blocks.',
    ],
  ])('or says why it cannot: %s', (_what, change, sentence) => {
    const result = begin(change);
    if (!('refusal' in result)) throw new Error('it must not begin');
    expect(describeRefusal(t, result.refusal, false)).toContain(sentence);
    expect(describeRefusal(t, result.refusal, true)).toMatch(/ What is shown below is as it was\.$/);
  });

  it('fits to the last token', () => {
    expect(begun({ length: 14 }).answer).toHaveLength(14);
  });
});

describe('the key of a run', () => {
  it('changes with what the run depends on, and with nothing else', () => {
    const key = keyOf(stateOf({}));
    for (const change of [
      { prompt: 'x' },
      { infill: '[5]' },
      { length: 5 },
      { steps: 3 },
      { remasking: 'random' as const },
      { blockLength: 2 },
      { temperature: 1 },
      { guidance: 1 },
      { seed: 2 },
    ]) {
      expect(keyOf(stateOf(change)), JSON.stringify(change)).not.toBe(key);
    }
    for (const change of [
      { at: 3 },
      { twin: false },
      { checked: true },
      { t: 0.1 },
      { view: 'forward' as const },
    ]) {
      expect(keyOf(stateOf(change))).toBe(key);
    }
    // What is written says how long the answer is.
    expect(keyOf(stateOf({ infill: '[5]', length: 9 }))).toBe(keyOf(stateOf({ infill: '[5]' })));
    expect(keyOf(stateOf({ infill: '4', length: 4 }))).not.toBe(key);
  });

  it('of the twin is that of its own text', () => {
    const key = twinKeyOf(stateOf({}), 4);
    expect(twinKeyOf(stateOf({ steps: 9, guidance: 2, remasking: 'random' }), 4)).toBe(key);
    expect(twinKeyOf(stateOf({}), 5)).not.toBe(key);
    expect(twinKeyOf(stateOf({ temperature: 0 }), 4)).not.toBe(key);
  });

  it('leaves the step aside', () => {
    expect(differInStepAlone(stateOf({ at: 3 }), stateOf({ at: 5 }))).toBe(true);
    expect(differInStepAlone(stateOf({ at: 3 }), stateOf({ at: 3, twin: false }))).toBe(false);
  });
});

describe('a run', () => {
  const run = finished();
  const places = placesOfRun(run);

  it('does steps again that were lost with their worker', () => {
    const again = withStep(run, 1, { filled: [], durationMs: 1 });
    expect(again.steps.map(({ durationMs }) => durationMs)).toEqual([10, 1]);
  });

  it('has a text after every step, up to the end token', () => {
    expect(textAt(run, places, 0)).toEqual({ text: 'A ran', endedBy: undefined });
    expect(textAt(run, places, 1)).toEqual({ text: 'A fox ran', endedBy: undefined });
    expect(textAt(run, places, 2)).toEqual({ text: 'A fox ran.', endedBy: 'model' });
    const given = begun({ infill: ' fox[end] ran[1]' });
    expect(textAt(given, placesOfRun(given), 0)).toEqual({ text: 'A fox', endedBy: 'reader' });
  });

  it('has an answer as far as it has come, to go on from', () => {
    expect(answerSoFar({ ...run, steps: [] })).toEqual(run.answer);
    expect(answerSoFar({ ...run, steps: run.steps.slice(0, 1) })).toEqual([4, 5, 0, 0, 0]);
    expect(answerSoFar(run)).toEqual([4, 5, 6, 2, 5]);
  });

  it('says each step', () => {
    expect(describeStep(t, run, 0)).toBe('0 of 2: 0 of 4 filled in');
    expect(describeStep(t, run, 1)).toBe('1 of 2: 1 of 4 filled in');
    expect(describeStep(t, run, 2)).toBe('2 of 2: 4 of 4 filled in');
  });

  it('says what became of a place', () => {
    const [fox, ran] = places;
    if (!fox || !ran) throw new Error('there must be two places');
    expect([0, 1, 2].map((at) => describeStatus(t, fox, at))).toEqual([
      'masked; step 1 fills it in',
      'filled in just now, and fixed',
      'fixed since step 1',
    ]);
    expect(describeStatus(t, ran, 0)).toBe('yours, and never changed');
    expect(describeStatus(t, { kind: 'open' }, 2)).toBe('masked');
  });

  it('says what it was when it is over', () => {
    expect(describeOutcome(t, run, 'model')).toBe(
      '4 masks filled in by 2 forward passes in 31 ms on WebAssembly SIMD. The answer holds the end token: the model says that its text is over.',
    );
    const twice = withStep(finished({ guidance: 1, steps: 3 }), 2, { filled: [], durationMs: 0 });
    expect(describeOutcome(t, run, 'reader')).toMatch(/ The text ends with the end token that you gave\.$/);
    expect(describeOutcome(t, { ...twice, outcome: { device: 'cpu' } }, undefined)).toMatch(
      /^4 masks filled in by 4 forward passes in .* After step 2 nothing was left to fill in\. The answer holds no end token\.$/,
    );
    expect(describeOutcome(t, begun({}), undefined)).toBe('');
  });

  it('has a row for each token, with the best of the others', () => {
    expect(stepColumns(t)).toHaveLength(8);
    expect(stepRows(t, run)).toEqual([
      [1, 1, '·fox', 4, '0.2500', '·cat', '0.6000', '10.0'],
      [2, 3, '.', 6, '0.004000', '–', '–', '20.5'],
      [2, 4, 'end', 2, '0.004000', '–', '–', '20.5'],
      [2, 5, '·ran', 5, '0.004000', '–', '–', '20.5'],
    ]);
  });

  it('costs as many positions as were computed', () => {
    // Two passes over two tokens of the prompt and five places.
    expect(costOf(run)).toEqual({ tokens: 4, passes: 2, positions: 14, durationMs: 30.5, device: 'wasm' });
    const twin: TwinRun = {
      ...{ key: '', pieces, prompt: [1, 3], tokens: [4, 5, 6, 4, 5], decodeMs: 4, notices: [] },
      outcome: { prefillMs: 1, device: 'cpu' },
    };
    // The first pass reads both tokens of the prompt, four more read one each.
    expect(twinCostOf(twin)).toEqual({ tokens: 5, passes: 5, positions: 6, durationMs: 5, device: 'cpu' });
    expect(costRows(t, [costOf(run), twinCostOf(twin)])).toEqual([
      ['Tokens filled in or written', '4', '5'],
      ['Forward passes', '2', '5'],
      ['Positions read in all of them', '14', '6'],
      ['Time', '31 ms', '5 ms'],
      ['Time of a pass', '15.3 ms', '1.0 ms'],
      ['Computed on', 'WebAssembly SIMD', DEVICE_LABEL.cpu],
    ]);
    const unbegun = { ...twin, tokens: [], decodeMs: 0, outcome: undefined };
    expect(twinCostOf(unbegun)).toEqual({
      ...{ tokens: 0, passes: 0, positions: 0, durationMs: undefined, device: undefined },
    });
    expect(costRows(t, [twinCostOf(unbegun)]).slice(-2)).toEqual([
      ['Time of a pass', '–'],
      ['Computed on', '–'],
    ]);
  });

  it('is a map: a band for each place, from the step on that filled it in', () => {
    expect(bandsOf(places)).toEqual([
      { place: 0, from: 1, confidence: 0.25 },
      { place: 1, from: 0, confidence: undefined },
      { place: 2, from: 2, confidence: 0.004 },
      { place: 3, from: 2, confidence: 0.004 },
      { place: 4, from: 2, confidence: 0.004 },
    ]);
    expect(describeMap(t, places)).toContain('The first step filled in the places 1.');
    expect(bandsOf(placesOfRun(begun({})))).toEqual([]);
    expect(describeMap(t, placesOfRun(begun({})))).toContain('Nothing is filled in yet.');
    // Three rows of 40 pixels: before the first step, the first, the second.
    expect([0, 39, 40, 79, 80, 119].map((y) => stepAt(y, 120, 2))).toEqual([0, 0, 1, 1, 2, 2]);
    expect([stepAt(-5, 120, 2), stepAt(999, 120, 2), stepAt(5, 0, 2)]).toEqual([0, 2, 0]);
  });

  it('names no more than a dozen places', () => {
    const answer = new Array<number>(14).fill(0);
    const filled = answer.map((_mask, place) => ({ place, token: 4, confidence: 1, candidates: [] }));
    expect(describeMap(t, placesOf(answer, 0, [{ filled, durationMs: 0 }]))).toContain(
      'the places 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 ….',
    );
  });
});

describe('the chips of an answer', () => {
  const run = finished();
  const places = placesOfRun(run);
  const chipsAt = (at: number) => answerChips(t, lexicon, places, at);

  it('are masks as wide as what will come, then new with their confidence, then fixed with their step', () => {
    const [fox, ran] = chipsAt(0);
    expect(fox).toMatchObject({ label: '', look: 'masked', note: '', reserve: '·fox', strength: 0 });
    expect(fox?.description).toBe('place 1, masked');
    expect(ran).toMatchObject({ label: '·ran', look: 'kept', description: 'place 2, yours' });
    expect(chipsAt(1)[0]).toMatchObject({ label: '·fox', look: 'new', note: '25%' });
    expect(chipsAt(1)[0]?.description).toBe('place 1, filled in by this step, with a confidence of 25.0%');
    expect(chipsAt(2)[0]).toMatchObject({ label: '·fox', note: '1', strength: 0.25 });
    expect(chipsAt(2)[0]?.look).toBeUndefined();
    expect(chipsAt(2)[3]).toMatchObject({ label: 'end', note: '<1%' });
  });

  it('change from one step to the next only where something happens', () => {
    const changed = (from: number, to: number) => {
      const after = chipsAt(to);
      return chipsAt(from).flatMap((chip, index) =>
        JSON.stringify(chip) === JSON.stringify(after[index]) ? [] : [index],
      );
    };
    expect(changed(0, 1)).toEqual([0]);
    expect(changed(1, 2)).toEqual([0, 2, 3, 4]);
    expect(changed(2, 2)).toEqual([]);
  });

  it('of which nothing is known yet have no width of their own', () => {
    const [chip] = answerChips(t, lexicon, [{ kind: 'open' }], 0);
    expect(chip).toMatchObject({ label: '', look: 'masked' });
    expect(chip && 'reserve' in chip).toBe(false);
  });

  it('break lines where the text does, masked or not', () => {
    const lines = placesOf([7, 7, 3], 0, []);
    expect(answerChips(t, lexicon, lines, 0).map(({ breaksLine }) => breaksLine)).toEqual([
      false,
      true,
      false,
    ]);
    expect(promptChips(t, lexicon, [7, 3]).map(({ breaksLine }) => breaksLine)).toEqual([true, false]);
  });

  it('write a share in few letters', () => {
    expect([0, 0.001, 0.005, 0.25, 0.996, 1].map(formatShortly)).toEqual([
      '0%',
      '<1%',
      '1%',
      '25%',
      '100%',
      '100%',
    ]);
  });
});

describe('the forward process', () => {
  const tokens = [3, 4, 2];
  const sequence = { text: 'A fox', lexicon, tokens };
  const isMasked = [false, true, true];
  // Weights of nine tokens after the begin token and the three of the text.
  const row = (token: number) => WORDS.map((_word, id) => Math.log(id === token ? 12 : 1));
  const values = Float32Array.from([row(0), row(3), row(8), row(2)].flat());
  const logits = { shape: [4, 9], values };
  const guesses = guessesOf({ tokens, masked: [1, 2], logits, before: 1, maskToken: 0 });

  it('says how many are masked, and how many were to be expected', () => {
    expect(describeForward(t, isMasked, 0.5)).toBe(
      'At t = 0.5: 2 of 3 tokens masked. Expected are 1.5, give or take 0.9.',
    );
    expect(describeForward(t, [true], 1)).toBe(
      'At t = 1: 1 of 1 token masked. Expected are 1.0, give or take 0.0.',
    );
  });

  it('says how well the model guesses', () => {
    // 12 of 19 for the right end token, 1 of 19 for the fox.
    expect(describeGuesses(t, guesses, tokens)).toBe(
      'The most probable token is the right one for 1 of 2 masks. What stood there has a probability of 34.2% on average.',
    );
    const none = guessesOf({ tokens, masked: [], logits, before: 1, maskToken: 0 });
    expect(describeGuesses(t, none, tokens)).toBe('');
  });

  it('shows masks, and the guesses on them, without moving anything', () => {
    const [a, fox, end] = forwardChips(t, sequence, isMasked, guesses);
    expect(a).toMatchObject({ label: 'A', description: 'token 1, not masked', reserve: 'A' });
    expect(a?.look).toBeUndefined();
    expect(fox).toMatchObject({ label: '·cat', look: 'masked', reserve: '·fox' });
    expect(fox?.description).toBe('token 2, masked; the model guesses “·cat” with 63.2%');
    expect(end).toMatchObject({ label: 'end', look: 'masked', reserve: 'end' });
    const [, masked] = forwardChips(t, sequence, isMasked, undefined);
    expect(masked).toMatchObject({ label: '', description: 'token 2, masked', reserve: '·fox' });
  });

  it('has a row for each token', () => {
    const numbers = [0.7, 0.123456, 0.2];
    expect(forwardColumns(t, false)).toHaveLength(5);
    expect(forwardRows(t, sequence, numbers, isMasked, undefined)).toEqual([
      [1, 'A', 3, '0.7000', 'no'],
      [2, '·fox', 4, '0.1235', 'yes'],
      [3, 'end', 2, '0.2000', 'yes'],
    ]);
    expect(forwardColumns(t, true)).toHaveLength(8);
    expect(forwardRows(t, sequence, numbers, isMasked, guesses)[1]).toEqual([
      ...[2, '·fox', 4, '0.1235', 'yes', '·cat', '0.6316', '0.05263'],
    ]);
    expect(forwardRows(t, sequence, numbers, isMasked, guesses)[0]?.slice(5)).toEqual(['–', '–', '–']);
  });
});
