// N-gram counts, smoothings and perplexities against plain Python (see make_ngram_golden.py).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  countNgrams,
  createCorpus,
  createEstimator,
  finish,
  nextTokens,
  perplexities,
  scoreText,
  type Perplexity,
  type Smoothing,
  type Unit,
} from '../../src/pure/counting';
import { levelOf, tokensOfNode } from '../../src/pure/counting/ngramCounts';
import { kneserNeyCounts } from '../../src/pure/counting/smoothing/kneserNey';
import { labelOf } from '../../src/pure/counting/tokenText';
import { FIRST_TYPE } from '../../src/pure/counting/Vocabulary';

const TOLERANCE = 1e-9; // relative

interface GoldenPerplexity {
  zeros: number;
  perplexity: number | null;
  bitsPerCharacter: number | null;
}

interface GoldenContext {
  text: string;
  inside: boolean;
  n: number;
  count: number;
  continuations: number;
  sum: number | null;
  probabilities: (number | null)[];
}

interface Case {
  name: string;
  text: string;
  unit: Unit;
  lowerCase: boolean;
  heldOut: number;
  /** Tokens are joined by tabs. */
  sequences: string[];
  trainingSequences: number;
  types: string[];
  characters: number[];
  heldOutTokens: number;
  unknown: number;
  ngrams: number[][];
  counts: Record<string, number>[];
  discounts: { highest: number[]; lower: number[] };
  /** Those whose probabilities are given. */
  tokens: string[];
  smoothings: {
    settings: Smoothing;
    contexts: GoldenContext[];
    /** Not for stupid back-off. */
    training?: GoldenPerplexity[];
    heldOut?: GoldenPerplexity[] | null;
  }[];
  score: { text: string; beginnings: number[]; trigramCounts: number[][] };
}

// Not imported: one text has a lone surrogate, which JSON.parse alone accepts.
const golden = JSON.parse(readFileSync(new URL('golden/ngrams.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

function open(one: Case) {
  const { text, lowerCase, heldOut } = one;
  const corpus = finish(createCorpus(text, { unit: one.unit, lowerCase, heldOut }));
  const counts = finish(countNgrams(corpus.tokens.subarray(0, corpus.trainingLength), corpus.size));
  return { corpus, counts };
}

/** Fails unless `got` is `want` but for rounding; `where` is part of the message. */
function expectNear(got: number | undefined, want: number | null, where: string): void {
  const near =
    got !== undefined && want !== null
      ? got === want || Math.abs(got - want) <= TOLERANCE * Math.abs(want)
      : got === undefined && want === null;
  if (!near) expect.fail(`${where}: got ${got}, want ${want}`);
}

describe.each(golden.cases)('$name', (one) => {
  const { corpus, counts } = open(one);

  it('is cut into the same tokens', () => {
    const { tokens, sequenceStarts, trainingLength } = corpus;
    const sequences = Array.from(sequenceStarts, (start, index) => {
      const ids = tokens.subarray(start + 1, (sequenceStarts[index + 1] ?? tokens.length) - 1);
      return Array.from(ids, (id) => labelOf(corpus, id)).join('\t');
    });
    const known = one.sequences.map((sequence, index) =>
      index < one.trainingSequences
        ? sequence
        : Array.from(sequence.split('\t'), (t) => (one.types.includes(t) ? t : '<unk>')).join('\t'),
    );
    expect(sequences).toEqual(known);
    const types = Array.from({ length: corpus.size - FIRST_TYPE }, (_unused, index) =>
      labelOf(corpus, index + FIRST_TYPE),
    );
    expect(types).toEqual(one.types);
    expect(corpus.trainingSequences).toBe(one.trainingSequences);
    expect([corpus.trainingCharacters, corpus.heldOutCharacters]).toEqual(one.characters);
    expect(corpus.unknown).toBe(one.unknown);
    const heldOutSequences = sequenceStarts.length - one.trainingSequences;
    expect(tokens.length - trainingLength - 2 * heldOutSequences).toBe(one.heldOutTokens);
    expect(corpus.replacedSurrogates).toBe(one.text.match(/\p{Surrogate}/gu)?.length ?? 0);
  });

  it('has the same n-grams with the same counts', () => {
    const levels = counts.levels.slice(1);
    expect(levels.map(({ distinct, once }) => [distinct, once])).toEqual(one.ngrams);
    expect(one.counts.length).toBeGreaterThan(0);
    one.counts.forEach((want, index) => {
      const n = index + 1;
      const { token, count } = levelOf(counts, n);
      const rows = Array.from(token, (_unused, node) => [
        tokensOfNode(counts, n, node)
          .map((id) => labelOf(corpus, id))
          .join('\t'),
        count[node],
      ]).filter(([, times]) => times !== 0);
      expect(Object.fromEntries(rows)).toEqual(want);
      expect(rows.length).toBe(Object.keys(want).length);
    });
  });

  it('has the same discounts', () => {
    const { highest, lower } = finish(kneserNeyCounts(counts));
    one.discounts.highest.forEach((want, n) => expectNear(highest[n + 1]?.discount, want, `D_${n + 1}`));
    one.discounts.lower.forEach((want, n) => expectNear(lower[n + 1]?.discount, want, `lower D_${n + 1}`));
  });

  it.each(one.smoothings)('gives the same probabilities, $settings', ({ settings: smoothing, contexts }) => {
    const estimator = finish(createEstimator(counts, smoothing));
    for (const { text, inside, n, ...want } of contexts) {
      const options = { n, context: text, inside, limit: 1000 };
      const got = nextTokens(corpus, counts, smoothing, estimator, options);
      const where = `“${text}”, n = ${n}`;
      expect([where, got.count, got.continuations]).toEqual([where, want.count, want.continuations]);
      expectNear(got.sum, want.sum ?? 0, `sum after ${where}`);
      one.tokens.forEach((token, index) => {
        const row = got.rows.find((candidate) => candidate.token === token);
        // A row of probability 0 is not listed.
        expectNear(row?.probability ?? 0, want.probabilities[index] ?? 0, `${token} after ${where}`);
      });
      expect(want.sum === null).toBe(got.rows.length === 0);
    }
  });

  const proper = one.smoothings.filter(({ training }) => training !== undefined);
  it.each(proper)('gives the same perplexities, $settings', ({ settings: smoothing, training, heldOut }) => {
    const estimator = finish(createEstimator(counts, smoothing));
    const report = finish(perplexities(corpus, counts, smoothing, estimator));
    const compare = (part: string, got: readonly Perplexity[], want: readonly GoldenPerplexity[]) =>
      want.forEach(({ zeros, perplexity, bitsPerCharacter }, index) => {
        const where = `${part}, n = ${index + 1}`;
        expect([where, got[index]?.zeros]).toEqual([where, zeros]);
        expectNear(got[index]?.perplexity, perplexity ?? Infinity, `perplexity, ${where}`);
        expectNear(got[index]?.bitsPerCharacter, bitsPerCharacter ?? Infinity, `bits, ${where}`);
      });
    compare('training', report.training.orders, training ?? []);
    if (!heldOut) expect(report.heldOut).toBeUndefined();
    else compare('held out', report.heldOut?.orders ?? [], heldOut);
    expect(report.heldOut?.unknown ?? 0).toBe(one.unknown);
  });

  it('counts whole beginnings and truncated contexts of a sentence alike', () => {
    const { text, beginnings, trigramCounts } = one.score;
    const smoothing = { kind: 'none' } as const;
    const estimator = finish(createEstimator(counts, smoothing));
    const { factors, chainProbability } = finish(
      scoreText(corpus, counts, smoothing, estimator, { n: 3, text }),
    );
    expect(factors.map((factor) => factor.beginningsBefore)).toEqual(beginnings.slice(0, -1));
    expect(factors.map((factor) => factor.beginnings)).toEqual(beginnings.slice(1));
    expect(factors.map((factor) => [factor.count, factor.contextCount])).toEqual(trigramCounts);
    expectNear(chainProbability, (beginnings.at(-1) ?? 0) / (beginnings[0] ?? 0), 'chain');
  });
});
