// What follows from draws, against sums by hand; and the numbers that sentences say.
import { describe, expect, it } from 'vitest';
import { describeDraws, drawRows } from './describe';
import { lossesOf, meanPoints, ratioOf, scatterPoints, summaryOf, type Draw, type TextDraws } from './draws';
import { nats, percent, short } from './format';
import { objectiveMessages } from './messages';

const draw = (share: number, hidden: number, sumNats: number): Draw => ({
  ...{ share, weight: 1 / share, hidden, sumNats },
});

const draws: TextDraws = {
  ...{ text: 'a text', seed: 1, length: 4 },
  bernoulli: [draw(0.5, 2, 3), draw(0.25, 0, 0), draw(0.1, 1, 2), draw(0.8, 4, 6)],
  exact: [draw(0.5, 2, 3), draw(0.25, 1, 1.5), draw(1, 4, 8), draw(0.75, 3, 5)],
};

describe('losses of draws', () => {
  it('are sums a token, with their weight and without', () => {
    expect(lossesOf(draws.bernoulli, 4)).toEqual([1.5, 0, 5, 1.875]);
    expect(lossesOf(draws.bernoulli, 4, false)).toEqual([0.75, 0, 0.5, 1.5]);
  });

  it('have a mean and the unbiased variance, from three on', () => {
    const summary = summaryOf([1.5, 0, 5, 1.875]);
    expect(summary?.count).toBe(4);
    expect(summary?.mean.value).toBe(8.375 / 4);
    const mean = 8.375 / 4;
    const squares = [1.5, 0, 5, 1.875].reduce((sum, one) => sum + (one - mean) ** 2, 0);
    expect(summary?.variance).toBeCloseTo(squares / 3, 12);
    expect(summaryOf([1, 2])).toBeUndefined();
  });

  it('have a ratio of variances, unless there are few or one does not vary', () => {
    const [bernoulli, exact] = [lossesOf(draws.bernoulli, 4), lossesOf(draws.exact, 4)];
    const ratio = ratioOf({ bernoulli, exact });
    expect(ratio?.value).toBeCloseTo(
      (summaryOf(bernoulli)?.variance ?? 0) / (summaryOf(exact)?.variance ?? 0),
      12,
    );
    expect(ratio && ratio.low < ratio.high).toBe(true);
    expect(ratioOf({ bernoulli: [1, 2], exact: [1, 3] })).toBeUndefined();
    expect(ratioOf({ bernoulli, exact: [2, 2, 2, 2] })).toBeUndefined();
  });
});

describe('points', () => {
  it('are running means, all of the first and few of many, the last among them', () => {
    expect(meanPoints([2, 4, 9])).toEqual([
      { x: 1, y: 2 },
      { x: 2, y: 3 },
      { x: 3, y: 5 },
    ]);
    expect(meanPoints([])).toEqual([]);
    const values = Float64Array.from({ length: 5000 }, (_unused, i) => i);
    const points = meanPoints(values);
    expect(points.length).toBeLessThan(125);
    expect(points.slice(0, 5).map(({ x }) => x)).toEqual([1, 2, 3, 4, 5]);
    expect(points.at(-1)).toEqual({ x: 5000, y: 4999 / 2 });
    for (const { x, y } of points) expect(y).toBeCloseTo((x - 1) / 2, 9);
  });

  it('of a scatter stand in the order of t, none joined to the next', () => {
    const points = scatterPoints(draws.bernoulli, lossesOf(draws.bernoulli, 4));
    expect(points.map(({ x }) => x)).toEqual([0.1, 0.1, 0.25, 0.25, 0.5, 0.5, 0.8, 0.8]);
    expect(points.map(({ y }) => y)).toEqual([5, NaN, 0, NaN, 1.5, NaN, 1.875, NaN]);
  });
});

it('the draws in a sentence and in rows', () => {
  const t = objectiveMessages.get();
  const says = describeDraws(t, draws);
  expect(says).toContain('Mean of 4 draws');
  expect(says).toContain('with 1/t 2.094 (');
  expect(says).toContain('without 0.688 (');
  expect(says).toContain('8.375 nats for its 4 tokens');
  expect(describeDraws(t, { ...draws, bernoulli: [] })).toBe('');
  expect(drawRows(draws)[2]).toEqual([3, '0.1000', 1, '2.000', '0.500', '5.000']);
});

it('numbers are written so that none looks like another', () => {
  expect([0, -0, 1.23456, 12345.6, Infinity].map(nats)).toEqual(['0.000', '0.000', '1.235', '12,346', '∞']);
  expect([0, 1e-9, 0.04123, 5.311, 12345.6, Infinity].map(short)).toEqual([
    ...['0', '<0.000001', '0.0412', '5.31', '12,346', '∞'],
  ]);
  expect([0, 0.0001, 0.1234, 1].map(percent)).toEqual(['0.0%', '<0.1%', '12.3%', '100.0%']);
});
