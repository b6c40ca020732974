// One depth of beam search on numbers that can be followed by hand.
import { describe, expect, it } from 'vitest';
import { beamScore, beamStep, beamTokens, byTotal, isSettled, SamplingError, type BeamNode } from '.';

const [A, B, C, END] = [0, 1, 2, 3];
const log = (...probabilities: number[]) => probabilities.map(Math.log);
const options = { width: 2, endTokens: [END], firstId: 0 };

const named = (nodes: readonly BeamNode[]) =>
  nodes.map(({ token, status, total }) => [token, status, Math.exp(total)] as const);
const kept = (nodes: readonly BeamNode[]) =>
  nodes.filter(({ status }) => status === 'kept').toSorted(byTotal);

describe('a step of beam search', () => {
  it('keeps the most probable continuations of the prompt, and shows one more', () => {
    const nodes = beamStep([undefined], [log(0.2, 0.5, 0.3, 0)], options);
    expect(named(nodes)).toEqual([
      [B, 'kept', expect.closeTo(0.5, 12)],
      [C, 'kept', expect.closeTo(0.3, 12)],
      [A, 'pruned', expect.closeTo(0.2, 12)],
    ]);
    expect(nodes.map(({ id, parent, depth }) => [id, parent, depth])).toEqual([
      [0, undefined, 1],
      [1, undefined, 1],
      [2, undefined, 1],
    ]);
  });

  it('finds a text that greedy misses: a first token that is worse, with a second that is better', () => {
    const first = beamStep([undefined], [log(0.1, 0.5, 0.4, 0)], options);
    const [b, c] = kept(first);
    const second = beamStep([b, c], [log(0.4, 0.3, 0.3, 0), log(0.9, 0.05, 0.05, 0)], {
      ...options,
      firstId: first.length,
    });
    const nodes = [...first, ...second];
    const [best, next] = kept(second);
    expect(beamTokens(nodes, best?.id ?? -1)).toEqual([C, A]);
    expect(Math.exp(best?.total ?? 0)).toBeCloseTo(0.4 * 0.9, 12);
    expect(Math.exp(best?.logProb ?? 0)).toBeCloseTo(0.9, 12);
    expect(beamTokens(nodes, next?.id ?? -1)).toEqual([B, A]); // greedy’s text, 0.5 · 0.4
    expect(nodes.map(({ id }) => id)).toEqual([...nodes.keys()]);
    expect(second.map(({ parent }) => parent)).toEqual([b?.id, b?.id, b?.id, c?.id, c?.id, c?.id]);
    expect(second.every(({ depth }) => depth === 2)).toBe(true);
  });

  it('may keep all its places for one parent', () => {
    const first = kept(beamStep([undefined], [log(0.05, 0.9, 0.05, 0)], options));
    const second = beamStep(first, [log(0.5, 0.5, 0, 0), log(0.4, 0.3, 0.3, 0)], options);
    expect(kept(second).map(({ parent, token }) => [parent, token])).toEqual([
      [first[0]?.id, A],
      [first[0]?.id, B],
    ]);
  });

  it('finishes a text whose end token is among the best, and gives its place to the next', () => {
    const nodes = beamStep([undefined], [log(0.2, 0.25, 0.15, 0.4)], options);
    expect(nodes.map(({ token, status }) => [token, status])).toEqual([
      [END, 'final'],
      [B, 'kept'],
      [A, 'kept'],
    ]);
  });

  it('prunes an end token that is not among the best', () => {
    const nodes = beamStep([undefined], [log(0.5, 0.3, 0, 0.2)], options);
    expect(nodes.map(({ token, status }) => [token, status])).toEqual([
      [A, 'kept'],
      [B, 'kept'],
      [END, 'pruned'],
    ]);
  });

  it('sees enough where a model has several end tokens', () => {
    const nodes = beamStep([undefined], [log(0.05, 0.15, 0.3, 0.5)], { ...options, endTokens: [END, C] });
    expect(nodes.map(({ token, status }) => [token, status])).toEqual([
      [END, 'final'],
      [C, 'final'],
      [B, 'kept'],
      [A, 'kept'],
    ]);
  });

  it('among equals prefers the better parent, then the lower id; never a forbidden token', () => {
    const parents = kept(beamStep([undefined], [log(0.5, 0.5, 0, 0)], options));
    expect(parents.map(({ token }) => token)).toEqual([A, B]);
    const nodes = beamStep(parents, [log(0, 0.5, 0.5, 0), log(0.5, 0.5, 0, 0)], options);
    expect(nodes.map(({ token, status }) => [token, status])).toEqual([
      [B, 'kept'],
      [C, 'kept'],
      [A, 'pruned'],
      [B, 'pruned'],
    ]);
  });

  it('refuses logits that are none', () => {
    expect(() => beamStep([undefined], [[NaN, 1]], options)).toThrow(SamplingError);
    expect(() => beamStep([undefined], [], options)).toThrow('at least one logit must be finite');
  });
});

describe('the score', () => {
  it('is the total, its mean, or between and beyond', () => {
    expect([0, 1, 2].map((penalty) => beamScore(-6, 3, penalty))).toEqual([-6, -2, -6 / 9]);
  });

  it('settles the search once no beam can get ahead', () => {
    const sum = { width: 2, depth: 10, lengthPenalty: 0 };
    expect(isSettled([-1], -100, sum)).toBe(false); // one text is not two
    expect(isSettled([-1, -5, -3], -2.9, sum)).toBe(false);
    expect(isSettled([-1, -5, -3], -3, sum)).toBe(true);
    // With the mean a beam may still become ten tokens long: −3 / 10 is better than −0.4.
    const mean = { ...sum, lengthPenalty: 1 };
    expect(isSettled([-0.1, -0.4], -3, mean)).toBe(false);
    expect(isSettled([-0.1, -0.4], -4, mean)).toBe(true);
  });
});
