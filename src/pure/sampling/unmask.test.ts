// Steps of reverse diffusion on numbers alone: what is drawn, what is kept, how blocks share the steps.
import { describe, expect, test } from 'vitest';
import { uniform } from '../random/philox';
import { blocksOf, guided, kept, predict, type Prediction } from './unmask';

const LOGITS = Float32Array.from([1, 2, -1, 0.5, 9]);
const MASK = 4;
const options = { temperature: 1, maskToken: MASK, candidates: 3 };

/** Softmax in the plainest way, the mask left out. */
function shares(temperature: number): number[] {
  const exps = [...LOGITS].map((x, id) => (id === MASK ? 0 : Math.exp(x / temperature)));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / sum);
}

describe('a prediction', () => {
  test('at temperature 0 is the most probable token, and never the mask', () => {
    const { token, confidence } = predict(0, LOGITS, 0, { ...options, temperature: 0 });
    expect(token).toBe(1);
    expect(confidence).toBeCloseTo(shares(1)[1] as number, 12);
  });

  test.each([0.5, 1, 2])(
    'at temperature %s is drawn from softmax(logits / T): χ² over 20,000 draws',
    (temperature) => {
      const DRAWS = 20_000;
      const counts = [0, 0, 0, 0, 0];
      for (let i = 0; i < DRAWS; i++) {
        const { token } = predict(0, LOGITS, uniform(5, i), { ...options, temperature });
        counts[token] = (counts[token] as number) + 1;
      }
      expect(counts[MASK]).toBe(0);
      const expected = shares(temperature).map((share) => share * DRAWS);
      const chiSquare = counts
        .slice(0, MASK)
        .reduce(
          (sum, count, id) => sum + (count - (expected[id] as number)) ** 2 / (expected[id] as number),
          0,
        );
      expect(chiSquare).toBeLessThan(16.27); // three degrees of freedom, p = 0.001
    },
  );

  test('tells its confidence at temperature 1, whatever was drawn, and its rivals', () => {
    const { token, confidence, candidates } = predict(3, LOGITS, 0.999, { ...options, temperature: 2 });
    expect(token).toBe(3);
    expect(confidence).toBeCloseTo(shares(1)[3] as number, 12);
    expect(candidates.map(({ id }) => id)).toEqual([1, 0, 3]);
  });

  test('refuses what is no number', () => {
    expect(() => predict(0, [NaN, 1], 0.5, { ...options, maskToken: 1 })).toThrow('logits must be finite');
    expect(() => predict(0, LOGITS, 1, options)).toThrow('u must be 0 ≤ u < 1');
    expect(() => predict(0, LOGITS, 0.5, { ...options, temperature: NaN })).toThrow('got NaN');
  });
});

test('guidance goes beyond the conditional logits, away from the unconditional ones', () => {
  expect([...guided([1, 2], [0, 4], 0)]).toEqual([1, 2]);
  expect([...guided([1, 2], [0, 4], 1.5)]).toEqual([2.5, -1]);
});

describe('what is kept', () => {
  const at = (place: number, confidence: number): Prediction => ({
    place,
    token: 0,
    confidence,
    candidates: [],
  });
  const all = [at(0, 0.2), at(3, 0.9), at(5, 0.5), at(6, 0.9)];
  const places = (predictions: Prediction[]) => predictions.map(({ place }) => place);

  test('are the most confident, of equals the first', () => {
    expect(places(kept(all, 1, 'confidence'))).toEqual([3]);
    expect(places(kept(all, 3, 'confidence'))).toEqual([3, 5, 6]);
    expect(places(kept(all, 9, 'confidence'))).toEqual([0, 3, 5, 6]);
  });

  test('or those with the highest scores', () => {
    expect(places(kept(all, 2, [0.7, 0.1, 0.8, 0.2]))).toEqual([0, 5]);
    // For these nothing need be predicted, and of equals it is the first.
    expect(kept([{ place: 4 }, { place: 7 }, { place: 9 }], 2, [0.1, 0.6, 0.1])).toEqual([
      { place: 4 },
      { place: 7 },
    ]);
  });
});

describe('blocks', () => {
  test('cover all places and all steps once', () => {
    for (const [length, blockLength, steps] of [
      [16, 16, 4],
      [16, 5, 7],
      [64, 8, 64],
      [3, 1, 3],
      [10, 99, 1],
    ] as const) {
      const blocks = blocksOf(length, blockLength, steps);
      expect(blocks[0]).toMatchObject({ begin: 0, firstStep: 0 });
      expect(blocks.at(-1)).toMatchObject({ end: length, lastStep: steps });
      for (const [i, block] of blocks.entries()) {
        expect(block.lastStep).toBeGreaterThan(block.firstStep);
        const next = blocks[i + 1];
        if (next) expect([next.begin, next.firstStep]).toEqual([block.end, block.lastStep]);
      }
    }
  });

  test('need a step each', () => {
    expect(() => blocksOf(16, 4, 3)).toThrow('4 blocks need at least 4 steps, got 3');
  });
});
