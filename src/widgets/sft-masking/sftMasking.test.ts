// The masks of fine-tuning: the link, the pair of the exercise, the loss by hand, and what is said of it.
import { describe, expect, it } from 'vitest';
import { maskAt } from '@/pure/diffusion/masks';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { sftMasking } from '.';
import { promptChips, responseChips } from './chips';
import {
  dataRows,
  describeLength,
  describeLoss,
  describeMask,
  groupRows,
  percent,
  type Shown,
} from './describe';
import { lossOf, maskedTokens, readOf } from './loss';
import { sftMessages } from './messages';
import { endShare, pairOf } from './pair';
import { sftDefaults, sftSchema, type SftState } from './state';

const { name, version } = sftMasking;
const t = sftMessages.get();
const TOKENS = { begin: 1, end: 2 };
const MASK = 0;
const ids = (from: number, count: number) => Array.from({ length: count }, (_unused, i) => from + i);

describe('the link', () => {
  const decode = (search: string) => decodeLink(name, version, sftSchema, sftDefaults, search);

  it('brings back what is set, and says nothing of the defaults', () => {
    expect(sftSchema.parse(sftDefaults)).toEqual(sftDefaults);
    const state: SftState = {
      ...{ prompt: '무엇을 🐉 할까? & = ', answer: '', t: 0.07, padTo: 512, seed: 2 ** 31 - 1 },
    };
    const link = encodeLink(name, version, state, sftDefaults);
    if (!link.fits) throw new Error(link.problem);
    expect(decode(mergeIntoSearch('', name, link.pairs))).toEqual({ state });
    const same = encodeLink(name, version, sftDefaults, sftDefaults);
    expect(same.fits && same.pairs).toEqual([]);
  });

  it.each([
    ['t=0', 't must be at least 0.01'],
    ['padTo=513', 'padTo must be at most 512'],
    ['t=half', 't must be a number'],
  ])('answers %s with a sentence and the defaults', (query, sentence) => {
    const { state, problem } = decode(`${name}.v=${version}&${name}.${query}`);
    expect(state).toEqual(sftDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('a pair', () => {
  it('of 10 and 5 tokens, filled up to 35, is the one of the exercise: 84 % end tokens', () => {
    // The begin token is one of the prompt's ten, an end token one of the response's five.
    const pair = pairOf(TOKENS, ids(100, 9), ids(200, 4), 35);
    expect([pair.prompt.length, pair.response.length]).toEqual([10, 25]);
    expect(pair.response.slice(3, 6)).toEqual([203, 2, 2]);
    expect(endShare(pair)).toBe(21 / 25);
    expect(percent(endShare(pair))).toBe('84%');
  });

  it('that is the longest of its batch, or longer, has one end token', () => {
    for (const padTo of [1, 14, 15]) {
      const pair = pairOf(TOKENS, ids(100, 9), ids(200, 4), padTo);
      expect(pair.response).toEqual([...ids(200, 4), 2]);
    }
    expect(pairOf(TOKENS, [], [7], 3).prompt).toEqual([1]);
  });

  it('is read with masks in the response alone', () => {
    const pair = pairOf(TOKENS, [5, 6], [7, 8], 8);
    expect(readOf(pair, [1, 3], MASK)).toEqual([1, 5, 6, 7, 0, 2, 0, 2]);
    const all = readOf(pair, maskAt(pair.response.length, 1, 4), MASK);
    expect(all).toEqual([1, 5, 6, 0, 0, 0, 0, 0]);
  });
});

const V = 12;
/** Softmax of row r gives token k the probability (1 + ((r + k) mod V)) / 78: the logarithm of the numbers 1 … 12, shifted. */
const logits = (rows: number) => ({
  shape: [rows, V],
  values: Float32Array.from({ length: rows * V }, (_unused, i) => {
    const [row, token] = [Math.floor(i / V), i % V];
    return 3 + Math.log(1 + ((row + token) % V));
  }),
});
const probabilityOf = (row: number, token: number) => (1 + ((row + token) % V)) / 78;

const pair = pairOf(TOKENS, [5, 6], [7, 8], 9); // 3 + 6 tokens: 7 8 2 2 2 2
const shownAt = (time: number, masked: number[]): Shown => ({
  ...{ pair, masked, t: time },
  tokens: maskedTokens(pair, masked, logits(9)),
});

describe('the loss', () => {
  it('is −ln p of the masked tokens in their own rows, behind the prompt', () => {
    const masked = [1, 2, 5];
    const tokens = maskedTokens(pair, masked, logits(9));
    expect(tokens.map(({ place, token }) => [place, token])).toEqual([
      [1, 8],
      [2, 2],
      [5, 2],
    ]);
    tokens.forEach(({ nats, guesses }, index) => {
      const row = 3 + (masked[index] ?? NaN);
      expect(nats).toBeCloseTo(-Math.log(probabilityOf(row, tokens[index]?.token ?? NaN)), 5);
      expect(guesses[0]?.probability).toBeCloseTo(12 / 78, 6);
      expect(guesses).toHaveLength(5);
    });
    const [a = 0, b = 0, c = 0] = tokens.map(({ nats }) => nats);
    const loss = lossOf(pair, tokens, 0.25);
    expect(loss.answer).toEqual({ count: 1, nats: a });
    expect(loss.ends.count).toBe(2);
    expect(loss.ends.nats).toBeCloseTo(b + c, 12);
    expect(loss.perPlaceNats).toBeCloseTo((4 * (a + b + c)) / 6, 12);
  });

  it('on average over masks is that of equation 5: each place once', () => {
    // With the same loss at every place, whatever is masked, 1/t · count/L' has the mean 1.
    let mean = 0;
    const draws = 4000;
    for (let seed = 0; seed < draws; seed++) mean += maskAt(6, 0.3, seed).length / 0.3 / 6 / draws;
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(0.7 / 0.3 / 6 / draws));
  });
});

describe('what is said', () => {
  it('counts places, masks and nats', () => {
    const shown = shownAt(0.5, [1, 2, 5]);
    expect(describeMask(t, shown)).toBe(
      'The prompt of 3 tokens stays whole. The response has 6 places, 2 of the answer and 4 end tokens (67%). At t = 0.5, 3 of them are masked here, 2 of these end tokens; t · L′ = 3.0.',
    );
    const sum = shown.tokens?.reduce((total, { nats }) => total + nats, 0) ?? NaN;
    expect(describeLoss(t, shown)).toContain(`that is ${(sum / 0.5 / 6).toFixed(3)} nats a place`);
    const rows = groupRows(t, shown);
    expect(rows.map(({ places, masked }) => [places, masked])).toEqual([
      [3, 0],
      [2, 1],
      [4, 2],
    ]);
    expect(rows[0]?.nats).toBeUndefined();
    expect((rows[1]?.nats ?? NaN) + (rows[2]?.nats ?? NaN)).toBeCloseTo(sum, 12);
  });

  it('tells what the model gives to end tokens that it has not learned to expect', () => {
    // The first end token is at place 2, row 5; the filling that is masked at places 4 and 5, rows 7 and 8.
    const [first, filling] = [probabilityOf(5, 2), (probabilityOf(7, 2) + probabilityOf(8, 2)) / 2];
    const tenths = (p: number) => `${(100 * p).toFixed(1)}%`;
    const says = describeLength(t, shownAt(0.5, [2, 4, 5]));
    expect(says).toContain('67% of what may be asked for');
    expect(says).toContain(
      `the probability ${tenths(first)}, at the masked places of the filling a mean of ${tenths(filling)}`,
    );
    expect(describeLength(t, shownAt(0.5, [4, 5]))).toContain(`a mean probability of ${tenths(filling)}`);
    expect(describeLength(t, shownAt(0.5, [1]))).not.toContain('story-llada');
    const longest = pairOf(TOKENS, [5], [7], 1);
    expect(describeLength(t, { pair: longest, masked: [], t: 0.1, tokens: undefined })).toBe(t.onlyEnd);
  });

  it('is honest while there is nothing to say', () => {
    const none: Shown = { pair, masked: [], t: 0.01, tokens: undefined };
    expect(describeLoss(t, none)).toBe(t.nothingMasked);
    expect(describeLoss(t, { ...none, masked: [3] })).toBe('');
    expect(groupRows(t, { ...none, masked: [3] })[2]).toMatchObject({ masked: 1, nats: undefined });
  });
});

it('chips: the prompt is given, a masked place hides its token and tells its cost, and the table has every place', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const pieces = ids(0, V).map((id) => ({ bytes: bytes(id === 6 ? ' was\n' : ` t${id}`), special: id < 5 }));
  const lexicon = { pieces, end: 2 };
  const given = promptChips(t, lexicon, pair);
  expect(given.map(({ label, breaksLine }) => [label, breaksLine])).toEqual([
    ['·t5', false],
    ['·was⏎', true],
  ]);
  const shown = shownAt(0.5, [1, 4]);
  const chips = responseChips(t, lexicon, shown);
  expect(chips.map(({ label, look }) => [label, look])).toEqual([
    ...[
      ['·t7', undefined],
      ['', 'masked'],
      ['end', undefined],
      ['end', undefined],
      ['', 'masked'],
      ['end', undefined],
    ],
  ]);
  expect(chips[1]?.reserve).toBe('·t8');
  expect(chips[1]?.note).toBe((-Math.log(probabilityOf(4, 8))).toFixed(1));
  expect(responseChips(t, lexicon, { ...shown, tokens: undefined })[1]?.note).toBe('');
  const rows = dataRows(t, lexicon, shown);
  expect(rows.map((row) => row[4])).toEqual(['no', 'yes', 'no', 'no', 'yes', 'no']);
  expect(rows[4]).toEqual([5, 'end', 2, 'End tokens', 'yes', (-Math.log(probabilityOf(7, 2))).toFixed(3)]);
});
