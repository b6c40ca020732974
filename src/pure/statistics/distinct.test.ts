// distinct-n against all choices of texts written out, and its interval against its own promise.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { distinctWithInterval } from './distinct';

function* choicesOf(count: number, from: number, to: number): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let first = from; first < to; first++) {
    for (const rest of choicesOf(count - 1, first + 1, to)) yield [first, ...rest];
  }
}

/** Different runs and all runs of some texts, by looking at each pair of places. */
function countIn(texts: readonly (readonly number[])[], n: number): { different: number; all: number } {
  const runs = texts.flatMap((text) =>
    text.flatMap((_token, start) => (start + n <= text.length ? [text.slice(start, start + n)] : [])),
  );
  const isSame = (a: readonly number[], b: readonly number[]) => a.every((token, i) => token === b[i]);
  const different = runs.filter((run, index) => runs.findIndex((other) => isSame(run, other)) === index);
  return { different: different.length, all: runs.length };
}

function byChoices(texts: readonly (readonly number[])[], n: number, group: number): number {
  let [different, all] = [0, 0];
  for (const choice of choicesOf(group, 0, texts.length)) {
    const counted = countIn(
      choice.map((index) => texts[index] ?? []),
      n,
    );
    different += counted.different;
    all += counted.all;
  }
  return different / all;
}

/** Texts of 0 … 9 tokens from few types, so that runs come again within a text and between texts. */
const textsOf = (count: number, seed: number, types = 3) =>
  Array.from({ length: count }, (_unused, text) =>
    Array.from({ length: Math.floor(10 * uniform(seed, 99, text)) }, (_none, place) =>
      Math.floor(types * uniform(seed, place, text)),
    ),
  );

describe('distinctWithInterval', () => {
  it.each([
    [6, 1, 2],
    [6, 2, 3],
    [7, 3, 4],
    [5, 4, 1],
    [8, 2, 7],
  ])('of %d texts, n = %d, is the mean over all choices of %d of them', (count, n, group) => {
    for (const seed of [1, 2, 3]) {
      const texts = textsOf(count, seed);
      expect(distinctWithInterval(texts, n, group)?.value).toBeCloseTo(byChoices(texts, n, group), 12);
    }
  });

  it('has the spread of leaving each text out', () => {
    const texts = textsOf(7, 5);
    const [n, group] = [2, 3];
    const N = texts.length;
    const whole = byChoices(texts, n, group);
    const without = texts.map((_text, left) => byChoices(texts.toSpliced(left, 1), n, group));
    const pseudo = without.map((one) => N * whole - (N - 1) * one);
    const mean = pseudo.reduce((sum, one) => sum + one, 0) / N;
    const variance = pseudo.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (N - 1);
    const { value, high } = distinctWithInterval(texts, n, group) ?? { value: NaN, high: NaN };
    // 2.447: 97.5 % point of Student’s t with 6 degrees of freedom; the book’s approximation is good to 0.003 there.
    expect((high - value) / Math.sqrt(variance / N)).toBeCloseTo(2.447, 2);
  });

  it('is 1 where no run comes twice, and 1/group where all texts are the same', () => {
    const same = Array.from({ length: 30 }, () => [1, 2, 3, 4, 5]);
    expect(distinctWithInterval(same, 2, 20)?.value).toBeCloseTo(1 / 20, 12);
    const other = same.map((text, index) => text.map((token) => token + 5 * index));
    const unlike = distinctWithInterval(other, 1, 20);
    expect(unlike?.value).toBeCloseTo(1, 12);
    expect(unlike && [unlike.low <= unlike.value, unlike.high >= unlike.value, unlike.high <= 1]).toEqual([
      ...[true, true, true],
    ]);
  });

  it('holds the truth in about 95 of 100 runs', () => {
    // The truth: the same for very many texts of the same kind.
    const draw = (count: number, seed: number) =>
      Array.from({ length: count }, (_unused, text) =>
        Array.from({ length: 12 }, (_none, place) => Math.floor(40 * uniform(seed, place, text) ** 2)),
      );
    const truth = distinctWithInterval(draw(4000, 1), 2, 20)?.value ?? NaN;
    let held = 0;
    for (let seed = 2; seed < 202; seed++) {
      const found = distinctWithInterval(draw(50, seed), 2, 20);
      if (found && found.low <= truth && truth <= found.high) held += 1;
    }
    expect(held / 200).toBeGreaterThan(0.9);
  });

  it('knows nothing of texts without runs, and refuses what is no group', () => {
    expect(distinctWithInterval([[1], [2], [3, 4]], 2, 2)).toBeUndefined();
    expect(distinctWithInterval([[1, 2], [2], [3, 4]], 2, 2)).toBeDefined();
    for (const [texts, n, group] of [
      [3, 1, 3],
      [3, 0, 2],
      [3, 1.5, 2],
      [3, 1, 0],
    ] as const) {
      expect(() => distinctWithInterval(textsOf(texts, 1), n, group)).toThrow('more texts than the group');
    }
  });
});
