// “The window of skip-gram”: its link, its pairs and vectors against counting by hand, and what it answers to odd sentences.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { uniform } from '@/pure/random/philox';
import { skipgramWindow } from '.';
import { describeScene, number, tableOf, vector } from './describe';
import { windowMessages } from './messages';
import { course, drawNegatives, placesOf, sentenceOf } from './pairs';
import { sceneOf } from './scene';
import { WindowView } from './SkipgramWindow';
import { windowDefaults, windowFields, windowSchema, type WindowState } from './state';

const { name, version } = skipgramWindow;
const t = windowMessages.get();
const set = (change: Partial<WindowState>): WindowState => ({ ...windowDefaults, ...change });
const decode = (search: string) => decodeLink(name, version, windowSchema, windowDefaults, search);

function searchOf(state: WindowState): string {
  const link = encodeLink(name, version, state, windowDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

function draw(change: Partial<WindowState>): string {
  const linked = {
    ...{ state: set(change), problem: undefined, isRead: true },
    ...{ set: () => undefined, reset: () => undefined },
  };
  return renderToStaticMarkup(<WindowView linked={linked} />).replaceAll(/<[^>]*>/g, '|');
}

function scene(change: Partial<WindowState> = {}) {
  const state = set(change);
  const sentence = sentenceOf(state.sentence);
  return sceneOf(state, sentence, course(sentence, state));
}

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(windowSchema.parse(windowDefaults)).toEqual(windowDefaults);
    expect(searchOf(windowDefaults)).toBe('');
  });

  it.each<Partial<WindowState>>([
    { sentence: '작은 여우가 달을 보았다 🌙', window: 1, position: 3, context: 2 },
    { view: 'gradient', steps: 500, learningRate: 5 },
    { view: 'negatives', negatives: 10, seed: 2 ** 31 - 1 },
  ])('brings back %j', (change) => expect(decode(searchOf(set(change)))).toEqual({ state: set(change) }));

  it.each([
    ['an old version', 'v=0&window=1', `the link must be of version ${version}`],
    ['a window of 6', `v=${version}&window=6`, 'window must be at most 5'],
    ['no number', `v=${version}&learningRate=NaN`, 'learningRate'],
    ['another view', `v=${version}&view=map`, 'view must be'],
  ])('that cannot be used, %s, is answered with a sentence', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(windowDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the sentence', () => {
  it.each([
    ['I saw a cute grey cat playing in the garden', 10, 10],
    ['The cat saw the cat.', 5, 4],
    ['작은 여우가 달을 보았다.', 4, 4],
    ['moon 👩‍🚀 moon', 3, 2],
    [[...'abcdefghijklmnopqrstuvwxyzABCD'].join(' '), 24, 24],
  ])('%j', (text, words, types) => {
    const sentence = sentenceOf(text);
    expect([sentence.words.length, sentence.types.length]).toEqual([words, types]);
    expect(sentence.isCut).toBe(words === 24);
    expect(sentence.words.map((_word, at) => sentence.types[sentence.ids[at] ?? -1])).toEqual(sentence.words);
  });

  it.each(['', 'one', '?! …', 'the the the', '\ud83d'])(
    '%j makes no pair: said, and the last one stays',
    (text) => {
      const drawn = draw({ sentence: text });
      expect(drawn).toContain(t.tooFew);
      expect(drawn).toContain('|garden|');
      expect(drawn).not.toMatch(/NaN|undefined/);
    },
  );
});

describe('the window', () => {
  it('around cat holds four words, and the sentence has 34 pairs', () => {
    expect(describeScene(t, scene())).toBe(
      'Centre cat: its context words are cute, grey, playing, in; 34 pairs in the sentence.',
    );
    expect(describeScene(t, scene({ position: 0, window: 5 }))).toContain(
      'saw, a, cute, grey, cat; 70 pairs',
    );
  });

  it('has its centre inside the sentence, and its context inside the window, left before right', () => {
    const sentence = sentenceOf('a b c d e');
    const places = (position: number, context: number, window = 1) =>
      placesOf(sentence, { position, context, window });
    expect(places(23, 0)).toEqual({ centre: 4, context: 3 });
    expect(places(2, 2)).toEqual({ centre: 2, context: 1 });
    expect(places(0, 4)).toEqual({ centre: 0, context: 1 });
    expect(places(2, 4, 2)).toEqual({ centre: 2, context: 4 });
  });
});

/** The same numbers by loops of their own. */
function byHand({ steps = 0, learningRate = 1, seed = 1, window = 2 }) {
  const words = windowDefaults.sentence.split(' ');
  const v = words.map((_word, w) => [0, 1].map((c) => 2 * uniform(seed, 2 * w + c, 0) - 1));
  const u = words.map((_word, w) => [0, 1].map((c) => 2 * uniform(seed, 2 * w + c, 1) - 1));
  const pairs: [number, number][] = [];
  words.forEach((_a, a) =>
    words.forEach((_b, b) => a !== b && Math.abs(a - b) <= window && pairs.push([a, b])),
  );
  const p = (c: number) => {
    const exps = u.map((row) =>
      Math.exp((row[0] ?? NaN) * (v[c]?.[0] ?? NaN) + (row[1] ?? NaN) * (v[c]?.[1] ?? NaN)),
    );
    const sum = exps.reduce((a, b) => a + b, 0);
    return exps.map((one) => one / sum);
  };
  for (let step = 0; step < steps; step += 1) {
    const [c, o] = pairs[step % pairs.length] ?? [0, 0];
    const errors = p(c).map((one, w) => one - Number(w === o));
    const centre = [...(v[c] ?? [])];
    for (const i of [0, 1]) {
      const slope = errors.reduce((sum, error, w) => sum + error * (u[w]?.[i] ?? NaN), 0);
      (v[c] ?? [])[i] = (centre[i] ?? NaN) - learningRate * slope;
    }
    u.forEach((row, w) =>
      [0, 1].forEach(
        (i) => (row[i] = (row[i] ?? NaN) - learningRate * (errors[w] ?? NaN) * (centre[i] ?? NaN)),
      ),
    );
  }
  const loss = pairs.reduce((sum, [c, o]) => sum - Math.log(p(c)[o] ?? NaN), 0) / pairs.length;
  return { v, u, p, loss };
}

describe('the numbers of a pair', () => {
  it.each([{}, { steps: 1 }, { steps: 100, learningRate: 0.3, seed: 7 }, { steps: 5, window: 1 }])(
    '%j',
    (change) => {
      const hand = byHand(change);
      const found = scene({ ...change, view: 'softmax', position: 5, context: 4 });
      found.vectors.v.flat().forEach((one, at) => expect(one).toBeCloseTo(hand.v.flat()[at] ?? NaN, 10));
      found.vectors.u.flat().forEach((one, at) => expect(one).toBeCloseTo(hand.u.flat()[at] ?? NaN, 10));
      const p = hand.p(5)[4] ?? NaN;
      expect(found.softmax.probabilities[4]).toBeCloseTo(p, 10);
      expect(found.course.losses.at(-1)).toBeCloseTo(hand.loss, 10);
      expect(found.course.losses).toHaveLength((change.steps ?? 0) + 1);
      expect(describeScene(t, found)).toContain(
        `= ${p.toFixed(3)}, a loss of ${(-Math.log(p)).toFixed(3)} nats; ln V is 2.303.`,
      );
    },
  );

  it('has a step whose loss falls, or rises where it is too large', () => {
    expect(describeScene(t, scene({ view: 'gradient', learningRate: 0.1 }))).toContain('its loss falls from');
    const rising = Array.from({ length: 50 }, (_none, seed) =>
      describeScene(t, scene({ view: 'gradient', learningRate: 5, seed })),
    );
    expect(rising.some((says) => says.includes('its loss rises from'))).toBe(true);
  });

  it('against negatives begins at (1 + K) ln 2, and its rows add up', () => {
    const found = scene({ view: 'negatives', negatives: 3 });
    expect(describeScene(t, found)).toContain(`before training it would be ${(4 * Math.LN2).toFixed(3)}.`);
    expect(found.negatives.rows).toHaveLength(4);
    const sum = found.negatives.rows.reduce((total, { lossNats }) => total + lossNats, 0);
    expect(found.negatives.lossNats).toBeCloseTo(sum, 12);
    for (const { score, sigma, slope, isReal } of found.negatives.rows) {
      expect(sigma).toBeCloseTo(1 / (1 + Math.exp(-score)), 12);
      expect(slope).toBeCloseTo(sigma - (isReal ? 1 : 0), 12);
    }
  });

  it('draws negatives with the count to the power of ¾', () => {
    const sentence = sentenceOf('a a a a a a a a a a a a a a a a b'); // 16 and 1: 8 to 1
    const drawn = Array.from({ length: 4000 }, (_none, step) => drawNegatives(sentence, step, 1, 3)[0]);
    const share = drawn.filter((word) => word === 0).length / drawn.length;
    expect(Math.abs(share - 8 / 9)).toBeLessThan(4 * Math.sqrt(((8 / 9) * (1 / 9)) / 4000));
  });
});

describe('no number is shown that is none', () => {
  it.each(windowFields.view.options)('in the view %s, after 500 steps at η = 5', (view) => {
    for (const sentence of [windowDefaults.sentence, 'a b', 'a a a a b', '달 별']) {
      for (const seed of [1, 2, 3]) {
        const drawn = draw({ view, sentence, steps: 500, learningRate: 5, seed });
        expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  it('and a number that has left all bounds is said', () => {
    const sentence = sentenceOf('a b a b');
    const way = course(sentence, { window: 1, learningRate: 1e200, steps: 50, seed: 1 });
    expect(way.divergedAt).toBeGreaterThan(0);
    expect(way.vectors.v.flat().every(Number.isFinite)).toBe(true);
  });

  it('0 has no sign, and large numbers are short', () => {
    expect([number(-1e-9), number(-1.5), number(1234567)]).toEqual(['0.000', '−1.500', '1.235e+6']);
    expect(vector([0.25, -1])).toBe('(0.250, −1.000)');
  });
});

it('every view has its table', () => {
  const columns = windowFields.view.options.map((view) => tableOf(t, scene({ view })).columns.length);
  expect(columns).toEqual([2, 5, 4, 6]);
  expect(tableOf(t, scene({ view: 'gradient' })).rows).toHaveLength(11);
  expect(draw({ view: 'softmax', sentence: '{centre} $1 cat' })).not.toContain('undefined');
});
