// The claims about masked diffusion that need no model, worked out again; the masks of the two estimators, and what they hide.
import { describe, expect, it } from 'vitest';
import { LEAST_T } from '@/pure/diffusion/leastT';
import { drawMask } from '@/pure/diffusion/masks';
import { uniform } from '@/pure/random/philox';
import type { RunOptions } from '@/ui/claim';
import { compareBound } from './bound';
import { beforeLastSentence, commonLength } from './lastSentence';
import { drawInOneStep, drawInTwoSteps } from './pairs';
import { ARBITRARY, LENGTHS, PAIRS } from './settings';

function unwatched(controller = new AbortController()): RunOptions {
  return { signal: controller.signal, onProgress: () => undefined };
}

describe('the bound', () => {
  it('is never below, over every text of the worlds and every predictor', async () => {
    const found = await compareBound(unwatched());
    // Cities: 2 for each pair of places that is begun; weather: all rows of two; parity: half of them.
    const texts = LENGTHS.reduce((sum, L) => sum + 2 ** Math.ceil(L / 2) + 2 ** L + 2 ** (L - 1), 0);
    expect(found.count).toBe(texts * (3 + ARBITRARY));
    expect([found.value, found.low, found.high, found.holds]).toEqual([1, 1, 1, true]);
    expect(found.rows).toHaveLength(3 * LENGTHS.length * (3 + ARBITRARY));
    // A perfect predictor has no gap, and one that sees the left alone has one in the cities: 1/2 in one order, 1/4 in the other.
    const gapOf = (world: string, length: number, predictor: RegExp) =>
      found.rows
        .find((row) => row[0] === world && row[1] === length && predictor.test(String(row[2])))
        ?.slice(4);
    expect(gapOf('cities', 4, /perfect/)).toEqual(['0.000000', '0.000000']);
    const gap = (Math.log(2) + Math.log(4)) / 2 + Math.log((1 / 2 + 1 / 4) / 2);
    expect(gapOf('cities', 2, /left/)).toEqual([gap.toFixed(6), gap.toFixed(6)]);
    expect(Number(gapOf('parity', 3, /arbitrary numbers, seed 3/)?.[1])).toBeGreaterThan(0.01);
  }, 120_000);

  it('stops when it is asked to', async () => {
    const controller = new AbortController();
    const running = compareBound(unwatched(controller));
    controller.abort();
    await expect(running).rejects.toThrow();
  });
});

describe('the pairs', () => {
  it('fit in half of the draws in one step, each word by its own number', async () => {
    const found = await drawInOneStep(unwatched());
    let right = 0;
    for (let n = 0; n < PAIRS; n++) {
      right += Number(uniform(1, 0, 2 * n) < 0.5 === uniform(1, 1, 2 * n) < 0.5);
    }
    expect(found.value).toBe(right / PAIRS);
    expect(found.holds).toBe(true);
    expect(found.low < 0.5 && 0.5 < found.high).toBe(true);
    expect(found.rows.map((row) => row[3])).toEqual([2500, 2500, 2500, 2500]);
    expect(found.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(PAIRS);
    expect(found.sentence).toContain(`${right.toLocaleString('en')} of 10,000 pairs fit; exactly it is 50 %`);
  });

  it('always fit in two', async () => {
    const found = await drawInTwoSteps(unwatched());
    expect([found.value, found.count, found.holds]).toEqual([1, PAIRS, true]);
    expect(found.rows.map((row) => row.slice(0, 2))).toEqual([
      ['New York', 'yes'],
      ['New Angeles', 'no'],
      ['Los York', 'no'],
      ['Los Angeles', 'yes'],
    ]);
    const [york = 0, newAngeles, losYork, angeles = 0] = found.rows.map((row) => Number(row[2]));
    expect([newAngeles, losYork, york + angeles]).toEqual([0, 0, PAIRS]);
    expect(Math.abs(york - 5000)).toBeLessThan(4 * 50);
  });
});

describe('the masks of the two estimators', () => {
  const draws = 5_000;

  it('one by one: t is uniform from the least on, with the weight 1/t', () => {
    const L = 5;
    let [inverse, hidden, wrong] = [0, 0, 0];
    for (let n = 0; n < draws; n++) {
      const mask = drawMask(L, 'bernoulli', 4, n, LEAST_T);
      wrong += Number(!(mask.weight >= 1 && mask.weight <= 1 / LEAST_T));
      inverse += mask.weight / draws;
      hidden += mask.hidden.length / draws;
    }
    expect(wrong).toBe(0);
    // E[1/t] = ln(1/ε)/(1 − ε) = 6.915, E[1/t²] = 1/ε; E[t] = (1 + ε)/2.
    expect(Math.abs(inverse - Math.log(1 / LEAST_T) / (1 - LEAST_T))).toBeLessThan(
      4 * Math.sqrt(1000 / draws),
    );
    expect(Math.abs(hidden / L - (1 + LEAST_T) / 2)).toBeLessThan(0.02);
  });

  it('both estimate the same: if every guess costs one nat, that is 1 a token', () => {
    const L = 40;
    let [mean, wrong] = [0, 0];
    for (let n = 0; n < draws; n++) {
      const { hidden, weight } = drawMask(L, 'bernoulli', 5, n, LEAST_T);
      mean += (weight * hidden.length) / L / draws;
      const exact = drawMask(L, 'exact', 5, n);
      wrong += Number(Math.abs((exact.weight * exact.hidden.length) / L - 1) > 1e-12);
    }
    expect(wrong).toBe(0);
    // The standard deviation of one draw is √(5.915 / 40), as the exercise of the chapter has it.
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(5.915 / L / draws));
  });
});

describe('the last sentence', () => {
  it.each([
    ['It rained. The fox slept.', 'It rained.'],
    ['“Come!” said Ben. “There is enough!”', '“Come!” said Ben.'],
    [
      'She wept.\n\n"Who is there?" cried Luna. And then, at 2.5 miles, "Me!" said Mr. x.',
      'She wept.\n\n"Who is there?" cried Luna.',
    ],
    ['"Stay!" cried Luna.', undefined],
    ['One sentence', undefined],
    ['', undefined],
  ])('of %j comes after %j', (story, before) => {
    expect(beforeLastSentence(story)).toBe(before);
  });

  it('begins with the first token that differs', () => {
    expect(commonLength([1, 2], [1, 2, 3])).toBe(2);
    expect(commonLength([1, 2, 9], [1, 2, 3, 9])).toBe(2);
    expect(commonLength([], [1])).toBe(0);
    expect(commonLength([4], [])).toBe(0);
  });
});
