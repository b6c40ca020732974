// Neighbours, analogies and precision, on vectors whose answers are known.
import { describe, expect, it } from 'vitest';
import { finish } from '../counting';
import { uniform } from '../random/philox';
import { analogiesOf, answers, scoreAnalogies } from './analogies';
import { cosineOf, nearest, neighboursOf } from './neighbours';
import { knownCategories, overlap, precisionAtK } from './precision';
import { createWordVectors } from './WordVectors';

const made = (rows: Record<string, number[]>) =>
  createWordVectors(
    Object.keys(rows),
    Object.values(rows)[0]?.length ?? 1,
    Float32Array.from(Object.values(rows).flat()),
  );

const names = (vectors: ReturnType<typeof made>, found: readonly { row: number }[]) =>
  found.map(({ row }) => vectors.words[row]);

const royal = made({
  man: [1, 0, 0],
  woman: [1, 1, 0],
  king: [1, 0, 1],
  queen: [1, 1, 1],
  apple: [-1, 0, 0.1],
  nothing: [0, 0, 0],
});
const row = (word: string) => royal.find(word) ?? NaN;

describe('neighbours', () => {
  it('are those with the largest cosine, whatever their length, itself left out', () => {
    const vectors = made({ a: [1, 0], far: [50, 40], near: [0.01, 0.001], back: [-1, 0], zero: [0, 0] });
    const found = neighboursOf(vectors, 0, 10);
    expect(names(vectors, found)).toEqual(['near', 'far', 'back']);
    expect(found[1]?.cosine).toBeCloseTo(50 / Math.hypot(50, 40), 6);
    expect(found[2]?.cosine).toBe(-1);
    expect(names(vectors, neighboursOf(vectors, 0, 2))).toEqual(['near', 'far']);
    expect(neighboursOf(vectors, 4, 3)).toEqual([]);
    expect(neighboursOf(vectors, 0, 0)).toEqual([]);
  });

  it('that are equally near come in the order of their rows', () => {
    const vectors = made({ a: [1, 0], up: [1, 1], down: [1, -1], twin: [2, 2] });
    expect(names(vectors, neighboursOf(vectors, 0, 2))).toEqual(['up', 'down']);
  });

  it('are those that comparing all would find', () => {
    const [V, C] = [60, 5];
    const values = Float32Array.from({ length: V * C }, (_none, at) => uniform(3, at) - 0.5);
    const vectors = createWordVectors(
      Array.from({ length: V }, (_none, at) => `w${at}`),
      C,
      values,
    );
    const dot = (a: number, b: number) =>
      Array.from({ length: C }, (_none, c) => (values[a * C + c] ?? NaN) * (values[b * C + c] ?? NaN)).reduce(
        (sum, one) => sum + one,
        0,
      );
    const cosine = (a: number, b: number) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    for (const asked of [0, 17, 59]) {
      const all = Array.from({ length: V }, (_none, at) => at)
        .filter((at) => at !== asked)
        .sort((a, b) => cosine(asked, b) - cosine(asked, a));
      expect(neighboursOf(vectors, asked, 10).map((one) => one.row)).toEqual(all.slice(0, 10));
      expect(cosineOf(vectors, asked, 1)).toBeCloseTo(cosine(asked, 1), 6);
    }
    expect(nearest(vectors, new Float32Array(C), 3)).toEqual([]);
  });
});

describe('vectors that cannot be are refused:', () => {
  it.each<[string, string[], number, number[], string]>([
    ['too few numbers', ['a', 'b'], 2, [1, 2, 3], '2 words of 2 dimensions need 4 numbers, got 3'],
    ['no dimension', ['a'], 0, [], 'got 0'],
    ['a word twice', ['a', 'a'], 1, [1, 2], 'each word must come once, got "a" twice'],
    ['no number', ['고양이'], 1, [NaN], 'the vector of "고양이" has one that is not'],
    ['infinity', ['a'], 1, [Infinity], 'every number must be finite'],
  ])('%s', (_what, words, C, values, sentence) => {
    expect(() => createWordVectors(words, C, Float32Array.from(values))).toThrow(sentence);
  });
});

describe('analogies', () => {
  const question = [row('man'), row('king'), row('woman')] as const;

  it('are answered by the word nearest to b − a + c, which is none of the three', () => {
    expect(names(royal, answers(royal, question, 1))).toEqual(['queen']);
    expect(names(royal, answers(royal, question, 9))).toEqual(['queen', 'apple']);
  });

  it('without that rule may be answered by one of the three', () => {
    const shy = made({ a: [1, 0], b: [1, 0.1], c: [0.9, 1], d: [0, 1], e: [-1, 0] });
    expect(names(shy, answers(shy, [0, 1, 2], 1, true))).toEqual(['c']);
    expect(names(shy, answers(shy, [0, 1, 2], 1))).toEqual(['d']);
  });

  it('are scored beside a blind choice', () => {
    const score = finish(
      scoreAnalogies(
        royal,
        [
          { a: 'man', b: 'king', c: 'woman', d: 'queen' },
          { a: 'man', b: 'woman', c: 'king', d: 'apple' },
          { a: 'man', b: 'king', c: 'man', d: 'queen' },
          { a: 'man', b: 'king', c: 'woman', d: 'duchess' },
          { a: 'man', b: 'king', c: 'woman', d: 'king' },
        ],
        2,
      ),
    );
    expect(score.asked).toHaveLength(3);
    expect(score.skipped.map(({ d }) => d)).toEqual(['duchess', 'king']);
    expect([score.right, score.near]).toEqual([2, 3]);
    expect(score.chance).toBeCloseTo((1 / 3 + 1 / 3 + 1 / 4) / 3, 12);
    expect(score.nearChance).toBeCloseTo((2 / 3 + 2 / 3 + 2 / 4) / 3, 12);
    expect(finish(scoreAnalogies(royal, [])).chance).toBeNaN();
  });

  it('are made of every two pairs, both ways', () => {
    expect(
      analogiesOf([
        ['he', 'she'],
        ['king', 'queen'],
      ]),
    ).toEqual([
      { a: 'he', b: 'she', c: 'king', d: 'queen' },
      { a: 'king', b: 'queen', c: 'he', d: 'she' },
    ]);
    expect(analogiesOf([['a', 'b'], ['c', 'd'], ['e', 'f']])).toHaveLength(6); // prettier-ignore
  });
});

describe('precision', () => {
  const vectors = made({
    ...{
      fox: [1, 0],
      cat: [1, 0.1],
      owl: [1, -0.1],
      red: [0, 1],
      blue: [0.1, 1],
      the: [1, 0.05],
      of: [-1, 0],
    },
  });
  const categories = new Map([
    ['animal', ['fox', 'cat', 'owl', 'unicorn']],
    ['color', ['red', 'blue']],
    ['alone', ['the', 'zebra']],
  ]);

  it('is the share of neighbours of the same category, beside chance and the most there can be', () => {
    const known = knownCategories(vectors, categories, false);
    expect([...known]).toEqual([
      ['animal', ['fox', 'cat', 'owl']],
      ['color', ['red', 'blue']],
    ]);
    const judged = finish(precisionAtK(vectors, known, 2));
    // fox: the, cat; cat: the, fox; owl: fox, the; red and blue: one another, then another word.
    expect(judged.words.map(({ hits }) => hits)).toEqual([1, 1, 1, 1, 1]);
    expect(judged.precision).toBeCloseTo(0.5, 12);
    expect(judged.chance).toBeCloseTo((3 * (2 / 6) + 2 * (1 / 6)) / 5, 12);
    expect(judged.ceiling).toBeCloseTo((3 * 1 + 2 * 0.5) / 5, 12);
  });

  it('of random vectors is chance', () => {
    const [V, C] = [300, 8];
    const words = Array.from({ length: V }, (_none, at) => `w${at}`);
    const random = createWordVectors(
      words,
      C,
      Float32Array.from({ length: V * C }, (_none, at) => uniform(11, at) - 0.5),
    );
    const halves = new Map([
      ['even', words.filter((_word, at) => at % 2 === 0)],
      ['odd', words.filter((_word, at) => at % 2 === 1)],
    ]);
    const { precision, chance } = finish(precisionAtK(random, halves, 10));
    expect(chance).toBeCloseTo(149 / 299, 12);
    expect(Math.abs(precision - chance)).toBeLessThan(0.05); // 3,000 neighbours: four standard errors
  });

  it('knows words in lower case, and leaves those out that are then two things', () => {
    const lower = made({ rose: [1, 0], mia: [0, 1], tulip: [1, 1], tom: [0, 2], daisy: [2, 1] });
    const world = new Map([
      ['girl', ['Rose', 'Mia', 'Daisy']],
      ['boy', ['Tom', 'Mia Tom']],
      ['plant', ['rose', 'tulip', 'daisy']],
    ]);
    expect([...knownCategories(lower, world, true)]).toEqual([]);
    expect([...knownCategories(lower, world, false)]).toEqual([['plant', ['rose', 'tulip', 'daisy']]]);
  });

  it('refuses a k that no word has so many neighbours for', () => {
    expect(() => finish(precisionAtK(vectors, categories, 7))).toThrow(
      'k must be a whole number from 1 to 6, got 7',
    );
  });

  it('overlap is what two lists share', () => {
    const list = (...rows: number[]) => rows.map((one) => ({ row: one, cosine: 0 }));
    expect(overlap(list(1, 2, 3, 4), list(4, 3, 9, 2), 4)).toBe(0.75);
    expect(overlap(list(1, 2, 3), list(3, 2, 1), 1)).toBe(0);
  });
});
