// Draws of the bound against the exact sum, and their variance against integrals done another way.
import { describe, expect, it } from 'vitest';
import { meanWithInterval } from '../statistics/intervals';
import { meanOf, varianceOf } from '../statistics/moments';
import { boundNats } from './bound';
import { bernoulliMoments, drawEstimates, exactMoments } from './estimators';
import { leftPredictor, mixedPredictor, perfectPredictor } from './joint';
import { countOf, maskNats } from './maskNats';
import { toyOf } from './toys';

const weather = toyOf('weather', 6);
const table = maskNats(mixedPredictor(leftPredictor(weather), 0.1), weather.sequences[9] ?? []);
const L = 6;

describe.each(['bernoulli', 'exact'] as const)('%s draws', (form) => {
  it('have the bound as their mean', () => {
    const values = drawEstimates(table, form, 2, 30_000);
    const exact = boundNats(table, form);
    const standardError = Math.sqrt(varianceOf(values) / values.length);
    expect(standardError).toBeLessThan(0.06 * exact);
    expect(Math.abs(meanOf(values) - exact)).toBeLessThan(4 * standardError);
    const { low, high } = meanWithInterval(values);
    expect(high - low).toBeCloseTo(2 * 1.96 * standardError, 3);
  });

  it('are the same however many are drawn', () => {
    const few = drawEstimates(table, form, 5, 10);
    expect([...drawEstimates(table, form, 5, 40).slice(0, 10)]).toEqual([...few]);
    expect([...drawEstimates(table, form, 6, 10)]).not.toEqual([...few]);
  });
});

it('the variance of exact masks is that of many draws', () => {
  const values = drawEstimates(table, 'exact', 11, 40_000);
  const { mean, variance } = exactMoments(table);
  expect(mean).toBeCloseTo(boundNats(table, 'bernoulli'), 10);
  expect(varianceOf(values) / variance).toBeGreaterThan(0.97);
  expect(varianceOf(values) / variance).toBeLessThan(1.03);
});

it.each([0.1, 0.01])(
  'the variance of Bernoulli masks from t = %d is what adding up over t gives',
  (leastT) => {
    // The first two moments for a fixed t, then Simpson’s rule over ln t, where the integrand is tame.
    const momentAt = (t: number, power: number) => {
      let sum = 0;
      table.sums.forEach((loss, mask) => {
        const l = countOf(mask);
        sum += t ** l * (1 - t) ** (L - l) * (loss / t) ** power;
      });
      return sum;
    };
    const pieces = 4000;
    const h = -Math.log(leastT) / pieces;
    const over = (power: number) => {
      let sum = 0;
      for (let i = 0; i <= pieces; i++) {
        const t = leastT * Math.exp(i * h);
        const factor = i === 0 || i === pieces ? 1 : i % 2 === 1 ? 4 : 2;
        sum += factor * momentAt(t, power) * t;
      }
      return (sum * h) / 3 / (1 - leastT);
    };
    const moments = bernoulliMoments(table, leastT);
    expect(moments.mean).toBeCloseTo(over(1), 8);
    expect(moments.variance).toBeCloseTo(over(2) - over(1) ** 2, 6);
  },
);

it('the variance of Bernoulli masks from t = 0 is infinite, unless tokens alone cost nothing', () => {
  expect(bernoulliMoments(table).variance).toBe(Infinity);
  expect(bernoulliMoments(table).mean).toBeCloseTo(boundNats(table, 'exact'), 10);
  // By ten times smaller t it grows by (Σ of the squared losses of single places) · ln 10.
  const singles = [1, 2, 4, 8, 16, 32].reduce((sum, mask) => sum + (table.sums[mask] ?? NaN) ** 2, 0);
  const growth = bernoulliMoments(table, 1e-8).variance - bernoulliMoments(table, 1e-7).variance;
  expect(growth).toBeCloseTo(singles * Math.LN10, 4);
  // In a name of two words the other word tells the hidden one.
  const cities = toyOf('cities', 2);
  const certain = maskNats(perfectPredictor(cities), [0, 1]);
  // The loss is 2 ln 2 where both are hidden, else 0. Bernoulli: E[X²] = ∫ t² (2 ln 2 / t)² dt; exact: half the time l = 2, with weight 1.
  expect(bernoulliMoments(certain).variance).toBeCloseTo(4 * Math.LN2 ** 2 - Math.LN2 ** 2, 12);
  expect(exactMoments(certain).variance).toBeCloseTo(Math.LN2 ** 2, 12);
});
