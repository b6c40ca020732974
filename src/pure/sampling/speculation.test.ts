// Drafts and their verification by hand; and that together they draw from the model's own distribution.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { sample } from './sample';
import { keepsDraft, leftOver, overlap } from './speculation';

const P = Float64Array.of(0.5, 0.3, 0.2, 0);
const Q = Float64Array.of(0.2, 0.3, 0.1, 0.4);

describe('a draft', () => {
  it('is kept with probability min(1, p / q)', () => {
    expect(keepsDraft(0, P, Q, 0.999999)).toBe(true); // p > q
    expect(keepsDraft(1, P, Q, 0.999999)).toBe(true); // p = q
    const turned = (u: number) => keepsDraft(0, Q, P, u); // 0.2 / 0.5
    expect([turned(0), turned(0.39), turned(0.41)]).toEqual([true, true, false]);
  });

  it('is never kept where the model would not say it', () => {
    expect(keepsDraft(3, P, Q, 0)).toBe(false);
  });
});

describe('the overlap', () => {
  it('is the sum of the smaller shares', () => {
    expect(overlap(P, Q)).toBeCloseTo(0.2 + 0.3 + 0.1, 12);
    expect(overlap(Q, P)).toBeCloseTo(overlap(P, Q), 12);
    expect(overlap(P, P)).toBeCloseTo(1, 12);
    expect(overlap(Float64Array.of(1, 0), Float64Array.of(0, 1))).toBe(0);
  });
});

describe('what is left over', () => {
  it('is where the model has more than the draft had, normalised', () => {
    const rest = leftOver(P, Q);
    [0.75, 0, 0.25, 0].forEach((share, id) => expect(rest[id]).toBeCloseTo(share, 12));
  });

  it('makes up for what was kept: q · min(1, p / q) + (1 − overlap) · rest = p', () => {
    const rest = leftOver(P, Q);
    const refused = 1 - overlap(P, Q);
    P.forEach((share, id) => {
      expect(Math.min(share, Q[id] ?? NaN) + refused * (rest[id] ?? NaN)).toBeCloseTo(share, 12);
    });
  });
});

it('draws from the model’s distribution, whatever was drafted: χ²', () => {
  const DRAWS = 20_000;
  const counts = [0, 0, 0, 0];
  let kept = 0;
  for (let n = 0; n < DRAWS; n++) {
    const draft = sample(Q, uniform(1, n, 0));
    const keeps = keepsDraft(draft, P, Q, uniform(1, n, 1));
    const token = keeps ? draft : sample(leftOver(P, Q), uniform(1, n, 2));
    counts[token] = (counts[token] ?? 0) + 1;
    kept += Number(keeps);
  }
  expect(counts[3]).toBe(0);
  const statistic = [0, 1, 2].reduce((sum, id) => {
    const expected = DRAWS * (P[id] ?? NaN);
    return sum + ((counts[id] ?? 0) - expected) ** 2 / expected;
  }, 0);
  expect(statistic).toBeLessThan(13.8); // χ² of 2 degrees exceeds it once in a thousand
  expect(kept / DRAWS).toBeCloseTo(overlap(P, Q), 1.5);
});
