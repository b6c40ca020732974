// “Train word vectors”: its link, the run that it makes, its map, and what its views say of vectors that are known.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BEGINNING } from '@/labs/training/labView';
import { finish } from '@/pure/counting';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { uniform } from '@/pure/random/philox';
import { parseTrainingConfig } from '@/pure/training/config';
import { stretchOf } from '@/pure/training/wordRun';
import { createWordCorpus, createWordVectors, precisionAtK } from '@/pure/wordVectors';
import { word2vecTrainer } from '.';
import { AnalogiesView } from './AnalogiesView';
import { cosineText, duration } from './describe';
import { heSheAnalogies } from '@/pure/corpus/en/heShe';
import { placeLabels } from './labels';
import { lossCurve } from './LossView';
import {
  between,
  fitting,
  placed,
  pointAt,
  pointTowards,
  rowsOfMap,
  unitRows,
  WHOLE,
  zoomedAt,
} from './mapLayout';
import { NeighboursView } from './NeighboursView';
import { isPlan, MOST_STEPS, planOf, uniformNats } from './plan';
import { categoryRows } from './PrecisionView';
import { editDistance, nearSpellings } from './spelling';
import { trainerDefaults, trainerSchema, type TrainerState } from './state';
import { categoriesOf, findWord, randomTable, type Table } from './table';
import type { TrainerControl } from './useTrainer';

const { name, version } = word2vecTrainer;
const set = (change: Partial<TrainerState>): TrainerState => ({ ...trainerDefaults, ...change });
const decode = (search: string) => decodeLink(name, version, trainerSchema, trainerDefaults, search);

function searchOf(state: TrainerState): string {
  const link = encodeLink(name, version, state, trainerDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

const TEXT = 'The fox saw the moon. The moon saw the fox! A cat and a dog saw the sun. '.repeat(20);
const corpus = finish(createWordCorpus(TEXT, { minCount: 2 }));

function tableOf(rows: Record<string, number[]>): Table {
  const words = Object.keys(rows);
  const values = Float32Array.from(Object.values(rows).flat());
  return {
    vectors: createWordVectors(words, values.length / words.length, values),
    counts: Int32Array.from(words, (_word, row) => 100 - row),
    ...{ source: 'run', name: 'world', step: 10, isLower: true },
  };
}

const royal = tableOf({
  man: [1, 0, 0],
  woman: [1, 1, 0],
  king: [1, 0, 1],
  queen: [1, 1, 1],
  apple: [-1, 0, 0.1],
});

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(trainerSchema.parse(trainerDefaults)).toEqual(trainerDefaults);
    expect(searchOf(trainerDefaults)).toBe('');
  });

  it.each<Partial<TrainerState>>([
    { text: 'own', lowerCase: false, minCount: 1 },
    { dimension: 300, window: 10, loss: 'softmax', learningRate: 0.001, subsampling: 0, formula: 'paper' },
    { view: 'analogies', a: '고양이', b: '$1', c: '{d} 🦊' },
    { view: 'precision', k: 1, compare: true, projection: 'umap', points: 1000, whileHidden: true },
  ])('brings back %j', (change) => expect(decode(searchOf(set(change)))).toEqual({ state: set(change) }));

  it.each([
    ['an old version', 'v=0&window=1', `the link must be of version ${version}`],
    ['a text that is none', `v=${version}&text=odyssey`, 'text must be'],
    ['one dimension', `v=${version}&dimension=1`, 'dimension must be at least 2'],
    ['no number', `v=${version}&epochs=NaN`, 'epochs'],
    ['a word too long', `v=${version}&word=${'x'.repeat(61)}`, 'word must be at most 60 characters long'],
  ])('that cannot be used, %s, is answered with a sentence', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(trainerDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the run', () => {
  const plan = (change: Partial<TrainerState> = {}) => {
    const found = planOf('word2vec-x', set(change), corpus);
    if (!isPlan(found)) throw new Error(`${found.steps} steps`);
    return found;
  };

  it('is one that the core takes', () => {
    const { config, data, steps, stepsOfPass, parameters } = plan();
    const parsed = parseTrainingConfig(config);
    expect(parsed).toMatchObject({ family: 'word2vec', optimizer: 'sgd', heldOut: 0, steps });
    expect(parsed.loss).toEqual({
      kind: 'skip-gram',
      window: 2,
      negatives: 5,
      subsampling: 0.001,
      formula: 'original',
    });
    expect(parseTrainingConfig(plan({ loss: 'softmax' }).config).loss).toMatchObject({ negatives: 0 });
    expect(steps).toBe(20 * stepsOfPass);
    expect(parameters).toBe(2 * corpus.words.length * 64);
    expect(data.source).toMatchObject({ vocabSize: corpus.words.length, words: corpus.words, name: 'world' });
  });

  it('has as many pairs as a draw of it gives', () => {
    // Without subsampling, in sentences of 5, 5 and 8 words, with windows of 1 and 2 words, one as often as the other.
    const pairs = (length: number) => (2 * length - 2 + 4 * length - 6) / 2;
    expect(plan({ subsampling: 0 }).pairsOfPass).toBeCloseTo(20 * (2 * pairs(5) + pairs(8)), 6);
    expect(plan({ subsampling: 0 }).keptShare).toBe(1);
    expect(plan({ subsampling: 0.001 }).keptShare).toBeLessThan(0.5);
  });

  it('makes steps that are short, and at least four in a pass', () => {
    expect(stretchOf(set({}), 1525, 94_245)).toBe(8192);
    expect(stretchOf(set({ negatives: 0 }), 1525, 94_245)).toBeLessThan(400);
    expect(stretchOf(set({ dimension: 300, window: 10, negatives: 25 }), 50_000, 1e6)).toBeLessThan(1000);
    expect(stretchOf(set({}), 10, 100)).toBe(25);
    expect(stretchOf(set({ negatives: 0, dimension: 300 }), 1e6, 1e6)).toBe(2);
  });

  it('of too many steps is none', () => {
    const long = {
      ...corpus,
      ids: new Int32Array(900_000),
      words: Array.from({ length: 50_000 }, (_none, n) => `w${n}`),
    };
    const found = planOf('x', set({ loss: 'softmax', dimension: 300, epochs: 100 }), long);
    expect(isPlan(found)).toBe(false);
    expect(found.steps).toBeGreaterThan(MOST_STEPS);
  });

  it('costs ln V or (1 + K) ln 2 where nothing is known', () => {
    expect(uniformNats(0, 1525)).toBeCloseTo(7.33, 2);
    expect(uniformNats(5, 1525)).toBeCloseTo(4.159, 3);
  });
});

describe('the map', () => {
  const crowd = Array.from({ length: 400 }, (_none, n) => ({
    ...{ x: 300 * uniform(1, n), y: 300 * uniform(1, n, 1), width: 20 + 60 * uniform(1, n, 2) },
    isForced: n % 40 === 7,
  }));
  const options = { width: 300, height: 300, lineHeight: 15, gap: 5 };

  it('writes no label over another, nor over the edge, and those that must be written all', () => {
    const labels = placeLabels(crowd, options);
    const boxes = labels.map(({ index, left, top }) => ({
      left,
      top,
      right: left + (crowd[index]?.width ?? 0),
      bottom: top + 15,
    }));
    for (const [n, a] of boxes.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= 300 && a.bottom <= 300).toBe(true);
      for (const b of boxes.slice(n + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
    const written = new Set(labels.map(({ index }) => index));
    crowd.forEach(({ isForced }, index) => isForced && expect(written.has(index)).toBe(true));
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.length).toBeLessThan(crowd.length);
  });

  it('gives room to the first, and leaves out what is not in the picture', () => {
    const at = (x: number) => ({ x, y: 150, width: 100, isForced: false });
    expect(placeLabels([at(NaN), at(-5), at(150)], options).map(({ index }) => index)).toEqual([2]);
  });

  it('takes the words of categories first, then the most frequent', () => {
    const categories = new Map([['fruit', ['apple', 'pear']]]);
    expect(rowsOfMap(royal.vectors, categories, 3)).toEqual([0, 1, 4]);
    expect(rowsOfMap(royal.vectors, undefined, 2)).toEqual([0, 1]);
    expect([...unitRows(royal.vectors, [0])]).toEqual([1, 0, 0]);
  });

  it('shows all points, zooms where the pointer is, and goes to the nearest point in a direction', () => {
    const points = [0, 0, 2, 0, 0, 1, -2, -1];
    const camera = fitting(points, 400, 200);
    const places = placed(points, camera, WHOLE, 400, 200);
    places.forEach((one, at) => expect(one > 0 && one < (at % 2 === 0 ? 400 : 200)).toBe(true));
    expect(places[1]).toBeLessThan(places[7] ?? 0); // up is more
    const look = zoomedAt(WHOLE, 2, 50, 20);
    const near = placed(points, camera, look, 400, 200);
    const still = (at: number, middle: number, x: number) =>
      middle + 2 * ((places[at] ?? 0) - middle) + (1 - 2) * x;
    expect(near[0]).toBeCloseTo(still(0, 200, 50), 9);
    expect(zoomedAt(WHOLE, 0.1, 9, 9)).toEqual(WHOLE);
    expect(pointTowards(places, 0, 'right')).toBe(1);
    expect(pointTowards(places, 0, 'up')).toBe(2);
    expect(pointTowards(places, 0, 'left')).toBe(3);
    expect(pointTowards(places, 1, 'right')).toBe(1);
    expect(pointAt(places, places[2] ?? 0, places[3] ?? 0, 5)).toBe(1);
    expect(pointAt(places, -50, -50, 5)).toBeUndefined();
    expect([...between([0, 10], [10, 20], 0.25)]).toEqual([2.5, 12.5]);
    expect(fitting([], 10, 10)).toEqual({ x: 0, y: 0, scale: 1 });
  });
});

describe('words', () => {
  it('that are not there are looked for in lower case, and among those spelled nearly alike', () => {
    expect(findWord(royal, ' King ')).toBe(2);
    expect(findWord({ ...royal, isLower: false }, 'King')).toBeUndefined();
    expect(editDistance('kitten', 'sitting', 5)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
    expect(nearSpellings(royal.vectors.words, 'kings')).toEqual(['king']);
    expect(nearSpellings(royal.vectors.words, 'unicorn')).toEqual([]);
  });

  it('begin where the seed draws them', () => {
    const table = randomTable(corpus, 'world', 8, 3);
    expect(table.vectors.values).toHaveLength(8 * corpus.words.length);
    expect(table).toMatchObject({ source: 'random', step: 0, isLower: true });
    expect(randomTable(corpus, 'world', 8, 4).vectors.values).not.toEqual(table.vectors.values);
  });

  it('have categories in the world alone', () => {
    const world: [string, string[]][] = [['royal', ['King', 'Queen']]];
    expect([...(categoriesOf(royal, world) ?? [])]).toEqual([['royal', ['king', 'queen']]]);
    expect(categoriesOf({ ...royal, name: 'fables' }, world)).toBeUndefined();
    expect(categoriesOf(royal, [['none', ['x', 'y']]])).toBeUndefined();
  });

  it('are asked about in both directions', () => {
    expect(heSheAnalogies(royal.vectors)).toHaveLength(4);
    expect(heSheAnalogies(royal.vectors)).toContainEqual({ a: 'woman', b: 'man', c: 'queen', d: 'king' });
  });
});

const control = {
  ...{ view: BEGINNING, plan: undefined, problem: undefined, before: undefined, categories: undefined },
  ...{ table: royal, isBusy: false, isHidden: false, waitedMs: 0 },
} as unknown as TrainerControl;

const drawn = (view: typeof NeighboursView, state: Partial<TrainerState>) => {
  const View = view;
  return renderToStaticMarkup(
    <View state={set(state)} set={() => undefined} control={control} table={royal} categories={undefined} />,
  ).replaceAll(/<[^>]*>/g, '|');
};

describe('the views', () => {
  it('tell the neighbours', () => {
    const text = drawn(NeighboursView, { word: 'man', count: 5 });
    expect(text).toContain('Nearest to man: woman 0.71, king 0.71, queen 0.58, apple −1.00.');
    expect(text).toContain('|woman||0.71||99|');
    expect(drawn(NeighboursView, { word: 'quen' })).toContain(
      '“quen” is not among the 5 words: it occurs fewer than 5 times.',
    );
    expect(drawn(NeighboursView, { word: 'quen' })).toContain('|queen|');
    expect(drawn(NeighboursView, { word: '$1{V}' })).toContain('“$1{\u2060V}” is not among');
  });

  it('tell the answer of an analogy, the answer without its rule, and chance', () => {
    const text = drawn(AnalogiesView, { a: 'man', b: 'king', c: 'woman' });
    expect(text).toContain(
      'man is to king as woman is to queen (1.00); chance would be 1 in 2.'.replace('1.00', '0.98'),
    );
    expect(text).toContain('The word nearest to woman alone is queen.');
    expect(drawn(AnalogiesView, { c: 'dragon' })).toContain('“papa” is not among');
  });

  it('judge each category', () => {
    const categories = new Map([
      ['royal', ['king', 'queen']],
      ['common', ['man', 'woman']],
    ]);
    const rows = categoryRows(finish(precisionAtK(royal.vectors, categories, 1)));
    expect(rows.map(({ category, words }) => [category, words])).toEqual([['royal', 2], ['common', 2]].sort()); // prettier-ignore
    for (const row of rows) expect(row.chance).toBeCloseTo(1 / 4, 12);
  });

  it('show means of losses over pairs, without the steps that have none', () => {
    const course = { losses: [4, NaN, 2, NaN], pairs: [10, 10, 30, 30], gradientNorms: [], evaluations: [] };
    expect(lossCurve(course)).toEqual([
      { x: 10, y: 4 },
      { x: 30, y: 2 },
    ]);
    const long = {
      ...course,
      losses: Array.from({ length: 1000 }, () => 3),
      pairs: Array.from({ length: 1000 }, (_none, n) => n + 1),
    };
    expect(lossCurve(long)).toHaveLength(200);
    expect(lossCurve(long).at(-1)).toEqual({ x: 1000, y: 3 });
  });

  it('write numbers as a reader does', () => {
    expect([cosineText(-0.004), cosineText(-0.5), cosineText(1)]).toEqual(['0.00', '−0.50', '1.00']);
    expect([duration(400), duration(12_400), duration(600_000)]).toEqual(['1 s', '12 s', '10 min']);
  });
});
