// Sampling's edge cases: what each setting means, what is cut, what is refused, and that a run can be resumed.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { distribution, processLogits, type ChoiceContext, type Stage } from './distribution';
import { chooseToken, sample } from './sample';
import { SamplingError } from './SamplingError';
import { checkSettings, DEFAULT_SAMPLING, isGreedy, type SamplingSettings } from './settings';
import { entropyNats, greedy, logSoftmax, softmax } from './softmax';
import { topTokens } from './topTokens';

/** V logits that look like a language model's: bell-shaped, from sums of uniforms. */
function someLogits(V: number, seed = 1): Float32Array {
  return Float32Array.from({ length: V }, (_, id) => {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += uniform(seed, id, i);
    return 2 * (sum - 6);
  });
}

function settings(some: Partial<SamplingSettings>): SamplingSettings {
  return { ...DEFAULT_SAMPLING, ...some };
}

function stageNamed(stages: readonly Stage[], name: string): Stage {
  const stage = stages.find((s) => s.name === name);
  if (stage === undefined) throw new Error(`there is no stage ${name}`);
  return stage;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const x of values) total += x;
  return total;
}

function refusal(action: () => unknown): SamplingError {
  try {
    action();
  } catch (error) {
    if (error instanceof SamplingError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('softmax', () => {
  it('sums to 1 and does not mind how large the logits are', () => {
    expect(Array.from(softmax([0, 0]))).toEqual([0.5, 0.5]);
    expect(sum(softmax(someLogits(4096)))).toBeCloseTo(1, 12);
    expect(Array.from(softmax([3e38, 3e38, -3e38]))).toEqual([0.5, 0.5, 0]);
    expect(softmax([1001, 1000])).toEqual(softmax([1, 0]));
  });

  it('gives a forbidden token probability 0', () => {
    expect(Array.from(softmax([-Infinity, 2, -Infinity]))).toEqual([0, 1, 0]);
  });

  it('has logSoftmax for its logarithm, also where it underflows', () => {
    const logits = someLogits(50);
    const probabilities = softmax(logits);
    logSoftmax(logits).forEach((x, id) => {
      expect(x).toBeCloseTo(Math.log(probabilities[id] ?? 0), 12);
    });
    expect(Array.from(logSoftmax([0, -1e4, -Infinity]))).toEqual([0, -1e4, -Infinity]);
  });

  it.each([
    [[], /at least one logit must be finite, got none at all/],
    [[-Infinity, -Infinity], /at least one logit must be finite, got 2 of −∞/],
    [[1, NaN], /logits must be finite or −∞, got NaN for token 1/],
    [[Infinity, 1], /logits must be finite or −∞, got Infinity for token 0/],
  ])('refuses %s, in a sentence, as do the others', (logits, sentence) => {
    const values = Float32Array.from(logits);
    for (const use of [softmax, logSoftmax, greedy, (x: Float32Array) => distribution(x, DEFAULT_SAMPLING)]) {
      const error = refusal(() => use(values));
      expect(error.message).toMatch(sentence);
      expect(error.details).toMatchObject({ length: logits.length });
    }
  });
});

describe('entropyNats', () => {
  it('is 0 for certainty, log V for ignorance', () => {
    expect(entropyNats(Float64Array.of(0, 1, 0))).toBe(0);
    expect(entropyNats(new Float64Array(8).fill(1 / 8))).toBeCloseTo(Math.log(8), 14);
  });
});

describe('greedy', () => {
  it('takes the largest logit, the lowest id among equals', () => {
    expect(greedy([1, 3, 3, 2])).toBe(1);
    expect(greedy(Float32Array.of(-Infinity, -5))).toBe(1);
    expect(greedy([-0, 0])).toBe(0);
  });

  it('is what temperature 0 does, and where ever lower temperatures lead', () => {
    const logits = someLogits(40);
    const best = greedy(logits);
    for (const some of [{ greedy: true }, { temperature: 0 }, { temperature: 0, topK: 3, topP: 0.5 }]) {
      const { after, stages } = distribution(logits, settings(some));
      expect(after[best]).toBe(1);
      expect(sum(after)).toBe(1);
      expect(stages.map((s) => s.name)).toEqual(['greedy']);
      expect(isGreedy(settings(some))).toBe(true);
    }
    expect(distribution(logits, settings({ temperature: 0.001 })).after[best]).toBeCloseTo(1, 6);
    expect(isGreedy(DEFAULT_SAMPLING)).toBe(false);
  });
});

describe('temperature', () => {
  it('changes how sharp the distribution is, never the order, and cuts nothing', () => {
    const logits = someLogits(30);
    const order = (p: Float64Array) => topTokens(p, 30).map((t) => t.id);
    const entropies = [0.2, 0.7, 1, 1.5, 4].map((temperature) => {
      const { before, after, stages } = distribution(logits, settings({ temperature }));
      expect(order(after)).toEqual(order(before));
      for (const stage of stages) expect([stage.cutCount, stage.massCut]).toEqual([0, 0]);
      return entropyNats(after);
    });
    expect(entropies).toEqual(entropies.toSorted((a, b) => a - b));
  });

  it('reaches from the most probable token to all alike', () => {
    const logits = Float32Array.of(1, 2, 3e38);
    expect(Array.from(distribution(logits, settings({ temperature: 1e-6 })).after)).toEqual([0, 0, 1]);
    const flat = distribution(Float32Array.of(1, 2, 3), settings({ temperature: 1e6 })).after;
    for (const p of flat) expect(p).toBeCloseTo(1 / 3, 5);
  });
});

describe('top-k', () => {
  it('keeps the k most probable', () => {
    const { after } = distribution(Float32Array.of(1, 4, 2, 3), settings({ topK: 2 }));
    expect(Array.from(after, (p) => p > 0)).toEqual([false, true, false, true]);
  });

  it('keeps all that tie with the k-th', () => {
    const { stages } = distribution(Float32Array.of(5, 1, 1, 0, 1), settings({ topK: 2 }));
    expect(Array.from(stageNamed(stages, 'top-k').survivors)).toEqual([0, 1, 2, 4]);
  });

  it('keeps everything when k is V or more', () => {
    const logits = someLogits(5);
    expect(distribution(logits, settings({ topK: 1000 })).after).toEqual(softmax(logits));
  });

  it('never brings back a forbidden token', () => {
    const { after, stages } = distribution(
      Float32Array.of(-Infinity, 1, -Infinity, 0),
      settings({ topK: 3 }),
    );
    expect([after[0], after[2]]).toEqual([0, 0]);
    expect(stageNamed(stages, 'top-k')).toMatchObject({ cutCount: 0, massCut: 0 });
  });
});

describe('top-p', () => {
  const half = Float32Array.of(Math.log(2), 0, 0); // probabilities 1/2, 1/4, 1/4

  const survivorsAt = (logits: Float32Array, topP: number): number[] =>
    Array.from(stageNamed(distribution(logits, settings({ topP })).stages, 'top-p').survivors);

  it('keeps the token that crosses p, and no more', () => {
    expect(survivorsAt(half, 0.4)).toEqual([0]);
    expect(survivorsAt(half, 0.6)).toEqual([0, 1]);
    expect(survivorsAt(half, 0.8)).toEqual([0, 1, 2]);
    expect(survivorsAt(new Float32Array(4), 0.5)).toEqual([0, 1]); // reached exactly
  });

  it('keeps one token at p = 0 and all at p = 1', () => {
    expect(survivorsAt(half, 0)).toEqual([0]);
    expect(distribution(half, settings({ topP: 1 })).stages).toEqual([]);
  });

  it('prefers the lower id among equals', () => {
    expect(survivorsAt(Float32Array.of(0, 1, 1, 1, 0), 0.5)).toEqual([1, 2]);
    expect(survivorsAt(new Float32Array(10), 0.25)).toEqual([0, 1, 2]);
  });

  it('does not keep tokens that have no probability', () => {
    expect(survivorsAt(Float32Array.of(-1e4, 0, 0, -1e4, -Infinity), 0.999999)).toEqual([1, 2]);
    expect(survivorsAt(Float32Array.of(0, -1e4), 0.5)).toEqual([0]);
    // Seven sevenths are 0.9999999999999998 in floats, so that the mass never reaches this p.
    expect(survivorsAt(Float32Array.of(0, 0, 0, 0, 0, 0, 0, -1e4), 1 - 2 ** -53)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it('leaves the smallest set that reaches p, of any distribution', () => {
    for (let seed = 0; seed < 40; seed++) {
      const logits = someLogits(1 + (seed % 23), seed);
      const p = uniform(seed, 99);
      const { before, stages } = distribution(logits, settings({ topP: p }));
      const kept = Array.from(stageNamed(stages, 'top-p').survivors, (id) => before[id] ?? 0);
      const cut = Array.from(before).filter((_, id) => !stageNamed(stages, 'top-p').survivors.includes(id));
      expect(sum(kept)).toBeGreaterThanOrEqual(p - 1e-12);
      expect(sum(kept) - Math.min(...kept)).toBeLessThan(p + 1e-12); // one fewer would not do
      expect(Math.max(0, ...cut)).toBeLessThanOrEqual(Math.min(...kept));
    }
  });
});

describe('min-p', () => {
  const logits = Float32Array.of(Math.log(8), Math.log(4), 0, Math.log(4), -Infinity); // 8 : 4 : 1 : 4 : 0

  const survivorsAt = (minP: number): number[] =>
    Array.from(stageNamed(distribution(logits, settings({ minP })).stages, 'min-p').survivors);

  it('keeps what is at least minP times as probable as the best', () => {
    expect(survivorsAt(0.1)).toEqual([0, 1, 2, 3]);
    expect(survivorsAt(0.13)).toEqual([0, 1, 3]);
    expect(survivorsAt(0.49)).toEqual([0, 1, 3]);
    expect(survivorsAt(0.51)).toEqual([0]);
    expect(survivorsAt(1)).toEqual([0]);
    expect(distribution(logits, settings({ minP: 0 })).stages).toEqual([]);
  });

  it('keeps all of several best at 1, however large the logits', () => {
    const { after } = distribution(Float32Array.of(3e38, -3e38, 3e38), settings({ minP: 1 }));
    expect(Array.from(after)).toEqual([0.5, 0, 0.5]);
  });

  it('says what it cut', () => {
    expect(stageNamed(distribution(logits, settings({ minP: 0.2 })).stages, 'min-p')).toMatchObject({
      cutCount: 1,
      massKept: expect.closeTo(16 / 17, 7) as number,
      massCut: expect.closeTo(1 / 17, 7) as number,
    });
  });
});

describe('repetition penalty', () => {
  const logits = Float32Array.of(2, 1, -1, 0, 3);
  const penalty = (theta: number, history: number[], given = logits) =>
    processLogits(given, settings({ repetitionPenalty: theta }), { history });

  it('divides positive logits of the history by θ and multiplies negative ones, each once', () => {
    expect(Array.from(penalty(2, [0, 2, 3, 0, 0]).logits)).toEqual([1, 1, -2, 0, 3]);
    expect(Array.from(penalty(0.5, [0, 2]).logits)).toEqual([4, 1, -0.5, 0, 3]);
  });

  it('cuts nothing, and says which tokens it penalised and what they lost', () => {
    const { stages, rawProbabilities } = penalty(2, [4, 0, 4]);
    const stage = stageNamed(stages, 'repetition-penalty');
    expect(stage).toMatchObject({ cutCount: 0, massCut: 0 });
    const sumOf = (values: number[]) => sum(values.map(Math.exp));
    const before = sumOf([2, 3]) / sumOf([2, 1, -1, 0, 3]);
    const after = sumOf([1, 1.5]) / sumOf([1, 1, -1, 0, 1.5]);
    expect(Array.from(stage.penalised?.ids ?? [])).toEqual([0, 4]);
    expect(stage.penalised?.massBefore).toBeCloseTo(before, 12);
    expect(stage.penalised?.massAfter).toBeCloseTo(after, 12);
    expect(stage.penalised?.massLost).toBeCloseTo(before - after, 12);
    expect(sum(rawProbabilities)).toBeCloseTo(1, 12);
  });

  it('penalises nobody without a history, and no token that is forbidden', () => {
    const nobody = stageNamed(penalty(2, []).stages, 'repetition-penalty');
    expect(nobody.probabilities).toEqual(softmax(logits));
    expect(nobody.penalised).toMatchObject({ massBefore: 0, massLost: 0 });
    const given = Float32Array.of(1, -Infinity, 0);
    const { penalised } = stageNamed(penalty(2, [0, 1], given).stages, 'repetition-penalty');
    expect(Array.from(penalised?.ids ?? [])).toEqual([0]);
  });

  it('changes what greedy takes', () => {
    const greedily = settings({ greedy: true, repetitionPenalty: 2 });
    expect(distribution(logits, greedily, { history: [4] }).after[0]).toBe(1);
    expect(chooseToken(logits, greedily, 0, 0, { history: [4, 0] }).id).toBe(4); // 1.5 is still the most
  });
});

describe('forbidden tokens', () => {
  const logits = Float32Array.of(Math.log(2), 0, 0);

  it('are cut before all else, with their mass', () => {
    const { before, after, stages } = distribution(logits, settings({ temperature: 2 }), {
      forbidden: [0, 0],
    });
    expect(stages.map((s) => s.name)).toEqual(['forbidden', 'temperature']);
    const stage = stageNamed(stages, 'forbidden');
    expect(stage.cutCount).toBe(1);
    expect(stage.massCut).toBeCloseTo(0.5, 7);
    expect(before[0]).toBeCloseTo(0.5, 7);
    expect(Array.from(after)).toEqual([0, 0.5, 0.5]);
  });

  it('are not taken by greedy either', () => {
    expect(chooseToken(logits, settings({ greedy: true }), 0, 0, { forbidden: [0] }).id).toBe(1);
  });

  it('must leave one', () => {
    const all = () => distribution(logits, DEFAULT_SAMPLING, { forbidden: [0, 1, 2] });
    expect(refusal(all).message).toMatch(
      /at least one logit must be finite, got 3 of −∞; allow at least one/,
    );
  });

  it.each([
    ['history', 3],
    ['history', -1],
    ['forbidden', 1.5],
    ['forbidden', NaN],
  ])('and a %s are refused with id %s', (what, id) => {
    const error = refusal(() => distribution(logits, DEFAULT_SAMPLING, { [what]: [0, id] }));
    expect(error.message).toBe(`sampling: ${what} must hold token ids from 0 to 2, got ${id} at position 1`);
    expect(error.details).toMatchObject({ what, position: 1 });
  });
});

describe('the stages', () => {
  const logits = someLogits(200);

  it('are those turned on, in the order of transformers', () => {
    const names = (some: Partial<SamplingSettings>, context: ChoiceContext = {}) =>
      distribution(logits, settings(some), context).stages.map((s) => s.name);
    expect(names({})).toEqual([]);
    expect(names({ topP: 0.9, topK: 40, temperature: 0.8 })).toEqual(['temperature', 'top-k', 'top-p']);
    expect(names({ topP: 0.9 })).toEqual(['top-p']);
    const all = { minP: 0.1, topP: 0.9, topK: 40, temperature: 0.8, repetitionPenalty: 1.2 };
    expect(names(all, { forbidden: [7], history: [1] })).toEqual([
      'forbidden',
      'repetition-penalty',
      'temperature',
      'top-k',
      'top-p',
      'min-p',
    ]);
    expect(names({ ...all, greedy: true }, { forbidden: [7] })).toEqual([
      'forbidden',
      'repetition-penalty',
      'greedy',
    ]);
  });

  it('measure the mass they cut under the distribution that enters them', () => {
    const { before, after, stages } = distribution(
      logits,
      settings({ temperature: 0.8, topK: 40, topP: 0.7 }),
    );
    const chain = [before, ...stages.map((s) => s.probabilities)];
    stages.forEach((stage, i) => {
      const entering = chain[i] ?? before;
      expect(stage.massKept).toBeCloseTo(
        stage.name === 'temperature' ? 1 : sum(Array.from(stage.survivors, (id) => entering[id] ?? 0)),
        12,
      );
      expect(stage.massKept + stage.massCut).toBeCloseTo(1, 12);
      expect(sum(stage.probabilities)).toBeCloseTo(1, 12);
    });
    const [, topK, topP] = stages;
    expect(topK?.survivors.length).toBe(40);
    expect(topK?.cutCount).toBe(160);
    expect(topP?.cutCount).toBe(40 - (topP?.survivors.length ?? 0));
    expect(after).toBe(stages.at(-1)?.probabilities);
  });

  it('renormalise: what is kept is what it was, divided by the mass kept', () => {
    const { before, after, stages } = distribution(logits, settings({ topK: 25 }));
    const { survivors, massKept } = stageNamed(stages, 'top-k');
    for (const id of survivors) expect(after[id]).toBeCloseTo((before[id] ?? 0) / massKept, 14);
  });

  it('leave the logits as they were given', () => {
    const copy = logits.slice();
    const { logits: processed } = processLogits(logits, settings({ temperature: 2, topK: 3, topP: 0.5 }));
    expect(logits).toEqual(copy);
    expect(Array.from(processed).filter((x) => x !== -Infinity).length).toBeLessThanOrEqual(3);
  });
});

describe('checkSettings', () => {
  it.each<[Partial<SamplingSettings>, RegExp]>([
    [{ temperature: -1 }, /^sampling: temperature must be 0 .* or 0\.000001 … 1000000, got -1$/],
    [{ temperature: NaN }, /temperature must be .*, got NaN/],
    [{ temperature: Infinity }, /temperature must be .*, got Infinity/],
    [{ temperature: 1e-9 }, /temperature must be/],
    [{ topK: -1 }, /topK must be 0 \(off\) or a positive integer, got -1/],
    [{ topK: 2.5 }, /topK must be .*, got 2\.5/],
    [{ topK: NaN }, /topK must be .*, got NaN/],
    [{ topP: -0.1 }, /topP must be 0 … 1 \(1 is off\), got -0\.1/],
    [{ topP: 1.1 }, /topP must be .*, got 1\.1/],
    [{ topP: NaN }, /topP must be .*, got NaN/],
    [{ minP: -0.1 }, /minP must be 0 … 1 \(0 is off\), got -0\.1/],
    [{ minP: 1.01 }, /minP must be .*, got 1\.01/],
    [{ minP: NaN }, /minP must be .*, got NaN/],
    [{ repetitionPenalty: 0 }, /repetitionPenalty must be 0\.01 … 100 \(1 is off\), got 0/],
    [{ repetitionPenalty: -1 }, /repetitionPenalty must be .*, got -1/],
    [{ repetitionPenalty: Infinity }, /repetitionPenalty must be .*, got Infinity/],
    [{ repetitionPenalty: NaN }, /repetitionPenalty must be .*, got NaN/],
  ])('refuses %j and says what is required', (some, sentence) => {
    const error = refusal(() => {
      checkSettings(settings(some));
    });
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(sentence);
    expect(error.details).toMatchObject({ setting: Object.keys(some)[0], value: Object.values(some)[0] });
    expect(refusal(() => distribution([1, 2], settings(some))).message).toBe(error.message);
  });

  it('refuses a bad setting even where greedy makes it idle', () => {
    expect(() => distribution([1, 2], settings({ greedy: true, topP: 7 }))).toThrow(/topP/);
  });
});

describe('sample', () => {
  it('finds the stretch that u falls in, in order of id', () => {
    const p = Float64Array.of(0.25, 0, 0.5, 0.25);
    expect([0, 0.2499, 0.25, 0.7499, 0.75, 0.9999].map((u) => sample(p, u))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  it('never returns a token of probability 0, whatever the rounding', () => {
    const almostOne = 1 - 2 ** -53;
    expect(sample(Float64Array.of(0, 0, 1, 0), 0)).toBe(2);
    expect(sample(Float64Array.of(0.3, 0.7 - 1e-9, 0), almostOne)).toBe(1); // the sum stays below u
    for (let seed = 0; seed < 200; seed++) {
      const { after } = distribution(someLogits(70, seed), settings({ topK: 5 }));
      for (const u of [0, almostOne, uniform(seed, 0)]) expect(after[sample(after, u)]).toBeGreaterThan(0);
    }
  });

  it.each([-0.1, 1, NaN, Infinity])('refuses u = %s', (u) => {
    expect(() => sample(Float64Array.of(1), u)).toThrow(/^sample: u must be 0 ≤ u < 1, got /);
  });

  it('refuses what is not a distribution', () => {
    expect(() => sample(Float64Array.of(0.5, 0.4), 0.1)).toThrow(/probabilities must sum to 1, got 0\.9/);
    expect(() => sample(Float64Array.of(1.5, -0.5), 0.1)).toThrow(
      /probabilities must be 0 or more, got -0\.5 for token 1/,
    );
    expect(() => sample(Float64Array.of(NaN), 0.1)).toThrow(/probabilities must be 0 or more/);
    expect(() => sample(new Float64Array(0), 0.1)).toThrow(/probabilities must sum to 1, got 0/);
  });
});

describe('chooseToken', () => {
  const warm = settings({ temperature: 0.9, topK: 20, topP: 0.95 });

  /** A toy model: the next logits depend on the last token and on how many there are. */
  function generate(tokens: readonly number[], until: number, seed: number): number[] {
    const all = [...tokens];
    while (all.length < until)
      all.push(chooseToken(someLogits(50, (all.at(-1) ?? 0) + 100 * all.length), warm, seed, all.length).id);
    return all;
  }

  it('resumes: from step n with the same seed it goes on as if it had never stopped', () => {
    const whole = generate([], 30, 42);
    for (const n of [0, 1, 13, 29]) expect(generate(whole.slice(0, n), 30, 42)).toEqual(whole);
    expect(generate([], 30, 43)).not.toEqual(whole);
  });

  it('gives each stream of one seed its own tokens', () => {
    const logits = someLogits(50);
    const draw = (stream: number) =>
      Array.from({ length: 20 }, (_, step) => chooseToken(logits, warm, 5, step, { stream }).id);
    expect(draw(0)).not.toEqual(draw(1));
    expect(draw(1)).toEqual(draw(1));
  });

  it('says how likely its choice was, in the model and as sampled, and how open the choice was', () => {
    const logits = someLogits(50);
    const chosen = chooseToken(logits, warm, 7, 3);
    const { before, after } = distribution(logits, warm);
    expect(chosen).toEqual({
      id: chosen.id,
      probability: after[chosen.id],
      rawProbability: before[chosen.id],
      entropyNats: entropyNats(after),
      rawEntropyNats: entropyNats(before),
    });
    expect(chosen.probability).toBeGreaterThan(chosen.rawProbability);
  });

  it('is certain when greedy', () => {
    expect(chooseToken([1, 3, 2], settings({ greedy: true }), 0, 0)).toMatchObject({
      id: 1,
      probability: 1,
      entropyNats: 0,
    });
  });

  it('refuses a seed that is not one', () => {
    expect(() => chooseToken([1, 2], DEFAULT_SAMPLING, -1, 0)).toThrow(/seed must be an integer/);
  });
});

describe('topTokens', () => {
  it('gives the n most probable, the lower id first among equals, none of probability 0', () => {
    expect(topTokens([0.1, 0.3, 0, 0.3, 0.2, 0.1], 3).map((t) => t.id)).toEqual([1, 3, 4]);
    expect(topTokens([0.5, 0, 0.5], 5)).toEqual([
      { id: 0, probability: 0.5 },
      { id: 2, probability: 0.5 },
    ]);
    expect(topTokens([1], 0)).toEqual([]);
    expect(topTokens([], 3)).toEqual([]);
  });

  it('agrees with a sort of everything', () => {
    for (let seed = 0; seed < 30; seed++) {
      const p = softmax(someLogits(60, seed).map((x) => Math.round(x))); // many equals
      const sorted = Array.from(p, (probability, id) => ({ id, probability })).sort(
        (a, b) => b.probability - a.probability || a.id - b.id,
      );
      for (const n of [1, 7, 60]) expect(topTokens(p, n)).toEqual(sorted.slice(0, n));
    }
  });

  it('takes less than a millisecond for V = 4,096, and a slider can move every frame', () => {
    const logits = someLogits(4096);
    const all = settings({ temperature: 0.8, topK: 200, topP: 0.95, minP: 0.02, repetitionPenalty: 1.2 });
    const context = { history: Array.from({ length: 300 }, (_, i) => (i * 37) % 4096), forbidden: [0] };
    const ascending = Float64Array.from({ length: 4096 }, (_, i) => i / 8386560); // the worst order
    expect(medianMs(() => topTokens(ascending, 20))).toBeLessThan(1);
    expect(medianMs(() => topTokens(distribution(logits, all, context).after, 20))).toBeLessThan(8); // half a frame
  });
});

function medianMs(action: () => unknown): number {
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[20] ?? Infinity;
}
