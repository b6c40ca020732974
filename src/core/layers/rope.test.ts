// What rotary positions do: nothing but distances reach the attention scores.
import { memory, tensor3d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../../pure/random/philox';
import { cpu } from '../devices/cpu';
import { rotary } from '../kernels/rotary';
import { rotaryAngles, rotaryFrequencies, type RopeScaling } from './rope';

const D = 16;
const plain: RopeScaling = { type: 'default' };
const vector = (stream: number) => Array.from({ length: D }, (_unused, i) => 2 * uniform(1, i, stream) - 1);

beforeAll(() => cpu.start());

function rotated(x: number[], position: number, scaling = plain): number[] {
  const output = tidy(() => {
    const { cos, sin } = rotaryAngles([position], rotaryFrequencies(D, 10_000, scaling));
    return rotary(tensor3d(x, [1, 1, D]), cos, sin, 1);
  });
  const values = [...output.dataSync<'float32'>()];
  output.dispose();
  return values;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0);
}

describe('RoPE', () => {
  const [query, key] = [vector(1), vector(2)];

  it('leaves position 0 alone', () => {
    rotated(query, 0).forEach((value, i) => expect(value).toBeCloseTo(query[i] ?? NaN, 6));
  });

  it('keeps lengths', () => {
    for (const position of [1, 17, 500]) {
      const turned = rotated(query, position);
      expect(dot(turned, turned)).toBeCloseTo(dot(query, query), 4);
    }
  });

  it('lets a score depend on the distance m − n alone', () => {
    const score = (m: number, n: number) => dot(rotated(query, m), rotated(key, n));
    for (const distance of [0, 1, 5, 40]) {
      const scores = [0, 1, 7, 100].map((n) => score(n + distance, n));
      for (const one of scores) expect(one).toBeCloseTo(scores[0] ?? NaN, 4);
    }
    expect(Math.abs(score(5, 0) - score(6, 0))).toBeGreaterThan(0.01);
    expect(Math.abs(score(5, 0) - score(0, 5))).toBeGreaterThan(0.01); // and on its sign
  });

  it('turns plane i by position · θ^(−2i/D), with dimension i + D/2 as its other axis', () => {
    const plane = 3;
    const unit = Array.from({ length: D }, (_unused, i) => (i === plane ? 1 : 0));
    const turned = rotated(unit, 9);
    const angle = 9 * 10_000 ** ((-2 * plane) / D);
    expect(turned[plane]).toBeCloseTo(Math.cos(angle), 6);
    expect(turned[plane + D / 2]).toBeCloseTo(Math.sin(angle), 6);
    expect(turned.filter((value) => value !== 0)).toHaveLength(2);
  });

  it('scaled linearly reads position 4p as it read p', () => {
    const there = rotated(query, 40, { type: 'linear', factor: 4 });
    there.forEach((value, i) => expect(value).toBeCloseTo(rotated(query, 10)[i] ?? NaN, 5));
  });

  it('scaled as in Llama 3 keeps short waves, stretches long ones, and mixes between', () => {
    const frequencies = rotaryFrequencies(D, 100, plain);
    const scaled = rotaryFrequencies(D, 100, {
      type: 'llama3',
      factor: 8,
      lowFreqFactor: 1,
      highFreqFactor: 4,
      originalMaxPositionEmbeddings: 32,
    });
    const ratios = scaled.map((frequency, i) => frequency / (frequencies[i] ?? NaN));
    expect(ratios[0]).toBe(1);
    for (const ratio of ratios.slice(1, 3)) {
      expect(ratio).toBeGreaterThan(1 / 8);
      expect(ratio).toBeLessThan(1);
    }
    for (const ratio of ratios.slice(3)) expect(ratio).toBeCloseTo(1 / 8, 12);
  });

  it('leaves nothing behind', () => {
    const before = memory().numTensors;
    rotated(query, 3);
    expect(memory().numTensors).toBe(before);
  });
});
