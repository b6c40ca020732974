// How values are spread over the colours of a heat map.
import { describe, expect, it } from 'vitest';
import { legendTicks, LEVELS, rampColour, rampGradient, rampLevel, rampPosition } from './heatScale';

describe('rampPosition', () => {
  it('on a log scale: 0 apart, equal steps for equal factors, the largest at the end', () => {
    const at = (value: number) => rampPosition(value, 'log', 1000);
    expect(at(0)).toBe(0);
    expect(at(1)).toBeCloseTo(0.14, 12);
    expect(at(10) - at(1)).toBeCloseTo(0.86 / 3, 12);
    expect(at(100) - at(10)).toBeCloseTo(0.86 / 3, 12);
    expect(at(1000)).toBe(1);
    expect(at(5000)).toBe(1);
  });

  it('on a square-root scale: four times the share at twice the place', () => {
    expect(rampPosition(0, 'sqrt', 1)).toBe(0);
    expect(rampPosition(0.01, 'sqrt', 1)).toBeCloseTo(0.1, 12);
    expect(rampPosition(0.04, 'sqrt', 1)).toBeCloseTo(0.2, 12);
    expect(rampPosition(0.5, 'sqrt', 0.5)).toBe(1);
  });

  it('puts what is no amount at 0, and a single kind of count at the end', () => {
    for (const value of [NaN, -1, -Infinity]) expect(rampPosition(value, 'log', 10)).toBe(0);
    expect(rampPosition(1, 'log', 1)).toBe(1);
    expect(rampPosition(0, 'log', 1)).toBe(0);
  });
});

it('tells a count of 1 from 0, however large the largest', () => {
  expect(rampLevel(0, 'log', 2 ** 31)).toBe(0);
  expect(rampLevel(1, 'log', 2 ** 31)).toBeGreaterThan(10);
  expect(rampLevel(2 ** 31, 'log', 2 ** 31)).toBe(LEVELS - 1);
});

it('goes from the ground over one hue towards the ink', () => {
  expect(rampColour(0)).toBe('color-mix(in oklab, var(--series-1) 0.00%, var(--raised))');
  expect(rampColour(0.36)).toBe('color-mix(in oklab, var(--series-1) 50.00%, var(--raised))');
  expect(rampColour(0.72)).toBe('color-mix(in oklab, var(--series-1) 100.00%, var(--raised))');
  expect(rampColour(1)).toBe('color-mix(in oklab, var(--ink) 60.00%, var(--series-1))');
});

it('draws the legend from where the scale begins', () => {
  expect(rampGradient('sqrt').startsWith(`linear-gradient(to right, ${rampColour(0)}, `)).toBe(true);
  expect(rampGradient('log').startsWith(`linear-gradient(to right, ${rampColour(0.14)}, `)).toBe(true);
  for (const scale of ['log', 'sqrt'] as const)
    expect(rampGradient(scale).endsWith(`, ${rampColour(1)})`)).toBe(true);
});

describe('legendTicks', () => {
  it('on a log scale are powers of ten, where their values stand, and the largest', () => {
    const ticks = legendTicks('log', 1321);
    expect(ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1321]);
    for (const { value, position } of ticks) {
      expect(0.14 + 0.86 * position).toBeCloseTo(rampPosition(value, 'log', 1321), 12);
    }
    expect(legendTicks('log', 200).map(({ value }) => value)).toEqual([1, 10, 200]);
    expect(legendTicks('log', 2).map(({ value }) => value)).toEqual([1, 2]);
    expect(legendTicks('log', 1)).toEqual([{ value: 1, position: 1 }]);
  });

  it('on a square-root scale are shares of the largest', () => {
    expect(legendTicks('sqrt', 1).map(({ value }) => value)).toEqual([0, 0.05, 0.25, 0.5, 1]);
    for (const { value, position } of legendTicks('sqrt', 4)) {
      expect(position).toBeCloseTo(rampPosition(value, 'sqrt', 4), 12);
    }
  });
});
