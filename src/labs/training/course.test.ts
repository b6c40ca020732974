// The course of a run as points and rows; how numbers are written.
import { describe, expect, it } from 'vitest';
import { courseRows, isFarOff, lossPoints, smallerRate, stepsOfPoint } from './course';
import { nats, rate, time } from './format';

describe('points of the curve', () => {
  it('are the losses themselves while there are not too many', () => {
    expect(stepsOfPoint(1000, 'gpt2')).toBe(1);
    expect(lossPoints([4, 3, 2.5], 1)).toEqual([
      { x: 1, y: 4 },
      { x: 2, y: 3 },
      { x: 3, y: 2.5 },
    ]);
    expect(lossPoints([], 1)).toEqual([]);
  });

  it('are means of a few steps in a long run, at the last of them', () => {
    expect(stepsOfPoint(1001, 'gpt2')).toBe(2);
    expect(stepsOfPoint(5000, 'llama')).toBe(5);
    expect(stepsOfPoint(100, 'llada')).toBe(1);
    expect(stepsOfPoint(1000, 'llada')).toBe(10);
    expect(lossPoints([4, 3, 2], 2)).toEqual([
      { x: 2, y: 3.5 },
      { x: 3, y: 2 },
    ]);
  });
});

it('has a row for each point, with the held-out loss where it was taken', () => {
  const course = {
    losses: [4, 3, 2],
    gradientNorms: [1, 0.5, 12.345],
    evaluations: [
      { step: 0, lossNats: 4.25 },
      { step: 2, lossNats: 3.125 },
    ],
  };
  expect(courseRows(course, 1)).toEqual([
    [0, '', '', '4.2500'],
    [1, '4.0000', '1.00', ''],
    [2, '3.0000', '0.500', '3.1250'],
    [3, '2.0000', '12.3', ''],
  ]);
  expect(courseRows(course, 2)).toEqual([
    [0, '', '', '4.2500'],
    [2, '3.5000', '0.500', '3.1250'],
    [3, '2.0000', '12.3', ''],
  ]);
});

it('tells a loss far above that of guessing', () => {
  expect(isFarOff([4.1, 2, 9], Math.log(58))).toBe(false);
  expect(isFarOff([4.1, 2e9], Math.log(58))).toBe(true);
  expect(isFarOff([], 1)).toBe(false);
});

it('offers a smaller learning rate', () => {
  expect([10_000, 0.06, 0.05, 0.003].map(smallerRate)).toEqual([0.003, 0.003, 0.005, 0.0003]);
});

it('writes numbers short', () => {
  expect([2.41259, 0, 1234.5].map(nats)).toEqual(['2.413', '0.000', '1.23e+3']);
  expect([0.003, 0.0000172, 10_000, 2.283e-8].map(rate)).toEqual(['0.003', '0.0000172', '10000', '2.28e-8']);
  expect([0, 850, 12_400, 60_000, 200_000].map(time)).toEqual([
    '0 ms',
    '850 ms',
    '12 s',
    '1 min',
    '3 min 20 s',
  ]);
});
