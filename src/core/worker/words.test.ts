// The calls about words: their answers against the pure functions behind them, and what they answer to what cannot be.
import { describe, expect, it } from 'vitest';
import { finish } from '../../pure/counting';
import { uniform } from '../../pure/random/philox';
import { createWordVectors, projectByPca, readVectors } from '../../pure/wordVectors';
import { wordHandlers } from './words';

const handlers = wordHandlers({
  readShippedText: () => Promise.resolve({ text: 'the fox saw the moon. '.repeat(9) }),
});
const work = {
  signal: new AbortController().signal,
  breathe: () => Promise.resolve(),
  progress: () => undefined,
};

const C = 4;
const words = Array.from({ length: 30 }, (_none, n) => `w${n}`);
const values = Float32Array.from({ length: 30 * C }, (_none, at) => uniform(1, at) - 0.5);
const table = { words, dimension: C, values };

describe('words', () => {
  it('of a text of the book, or of the reader’s', async () => {
    const shipped = await handlers['words.open']({ source: { shipped: 'x' } }, work);
    expect(shipped.words).toEqual(['the', 'fox', 'saw', 'moon']);
    const own = { source: { text: '고양이 고양이 개 개.' }, minCount: 2 };
    expect((await handlers['words.open'](own, work)).words).toEqual(['고양이', '개']);
    await expect(handlers['words.open']({ source: { text: '' } }, work)).rejects.toThrow(
      'the text has no words',
    );
  });

  it('have the categories of the world', async () => {
    const { categories } = await handlers['story.categories']({}, work);
    expect(new Map(categories).get('animal')).toContain('fox');
  });

  it('are projected by PCA as the pure function does', async () => {
    const found = await handlers['words.project']({ values, dimension: C, by: 'pca' }, work);
    const flat = finish(projectByPca(values, C));
    expect(found.coordinates).toEqual(flat.coordinates);
    expect(found.keptShare).toBe(flat.keptShare);
  });

  it('are projected by UMAP, the same for the same seed', async () => {
    const umap = (seed: number) =>
      handlers['words.project']({ values, dimension: C, by: 'umap', seed }, work);
    const [one, again, other] = [await umap(1), await umap(1), await umap(2)];
    expect(one.coordinates).toHaveLength(60);
    expect(one.coordinates.every(Number.isFinite)).toBe(true);
    expect(one.keptShare).toBeUndefined();
    expect(again.coordinates).toEqual(one.coordinates);
    expect(other.coordinates).not.toEqual(one.coordinates);
    const few = handlers['words.project']({ values: values.slice(0, 12), dimension: C, by: 'umap' }, work);
    await expect(few).rejects.toThrow('UMAP needs at least 4 words, got 3');
  });

  it('are judged, and asked for analogies with the word nearest to c beside', async () => {
    const categories: [string, string[]][] = [['even', words.filter((_word, n) => n % 2 === 0)]];
    const judged = await handlers['words.precision']({ ...table, categories, lowerCase: false, k: 3 }, work);
    expect(judged.words).toHaveLength(15);
    expect(judged.chance).toBeCloseTo(14 / 29, 12);
    const royal = {
      words: ['man', 'woman', 'king', 'queen'],
      dimension: 2,
      values: Float32Array.of(1, 0, 1, 1, 2, 0.1, 2, 1.1),
    };
    const analogies = [{ a: 'man', b: 'woman', c: 'king', d: 'queen' }];
    const score = await handlers['words.analogies']({ ...royal, analogies }, work);
    expect([score.right, score.nearestToC, score.chance]).toEqual([1, 1, 1]);
  });

  it('are written and read again', async () => {
    const { pieces, renamed } = await handlers['words.write'](table, work);
    expect(renamed).toEqual([]);
    const back = await handlers['words.read']({ text: pieces.join('') }, work);
    expect(back.values).toEqual(values);
    expect(finish(readVectors(pieces.join(''))).vectors.values).toEqual(
      createWordVectors(words, C, values).values,
    );
    await expect(handlers['words.read']({ text: 'fox 1 2' }, work)).rejects.toThrow(
      'the first line must be two numbers',
    );
  });
});
