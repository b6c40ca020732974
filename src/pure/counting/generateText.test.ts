// Drawn texts follow the probabilities: Pearson's χ² over 10,000 draws, and wrong samplers fail the same test.
import { describe, expect, it } from 'vitest';
import { openText, pick, SMOOTHINGS, zipfText } from '../../../tests/support/ngrams';
import { CountingError } from './CountingError';
import { generateText, type GenerationOptions } from './generateText';
import { nextTokens } from './nextTokens';
import type { Smoothing } from './smoothing/smoothing';
import { finish } from './steps';

const DRAWS = 10_000;

// After “x”: a four times, b three times, c twice, d once.
const opened = openText(Array.from('aaaabbbccd', (token) => `x ${token}.`).join(' '));

function generate(
  options: Partial<GenerationOptions> = {},
  smoothing: Smoothing = { kind: 'none' },
  on = opened,
) {
  const { corpus, counts, estimator } = on;
  const all = { n: 2, seed: 1, maxTokens: 1, ...options };
  return finish(generateText(corpus, counts, estimator(smoothing), all));
}

/** Σ (drawn − expected)² / expected, where `probabilities` are what the draws should follow. */
function chiSquare(drawn: string[], probabilities: Record<string, number>): number {
  const counts = new Map<string, number>();
  for (const token of drawn) counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const token of counts.keys()) if (!(token in probabilities)) return Infinity;
  return Object.entries(probabilities).reduce((sum, [token, p]) => {
    const expected = p * drawn.length;
    return sum + ((counts.get(token) ?? 0) - expected) ** 2 / expected;
  }, 0);
}

const draw = (temperature: number, smoothing?: Smoothing) =>
  Array.from({ length: DRAWS }, (_unused, seed) => {
    const { tokens, finish: end } = generate({ prompt: 'x', temperature, seed }, smoothing);
    return tokens[0]?.token ?? end;
  });

// The 0.999 quantiles of χ² with 3 and with 7 degrees of freedom.
const CRITICAL_3 = 16.2662;
const CRITICAL_7 = 24.3219;

describe('the tokens that are drawn', () => {
  const counted = { a: 0.4, b: 0.3, c: 0.2, d: 0.1 };

  it('follow the relative frequencies', () => {
    const drawn = draw(1);
    expect(chiSquare(drawn, counted)).toBeLessThan(CRITICAL_3);
    expect(chiSquare(drawn, { a: 0.3, b: 0.4, c: 0.2, d: 0.1 })).toBeGreaterThan(CRITICAL_3);
  });

  it.each([0.5, 2])('follow their power 1/T, T = %f', (temperature) => {
    const powers = Object.entries(counted).map(([token, p]) => [token, p ** (1 / temperature)] as const);
    const total = powers.reduce((sum, [, power]) => sum + power, 0);
    const drawn = draw(temperature);
    expect(chiSquare(drawn, Object.fromEntries(powers.map(([token, p]) => [token, p / total])))).toBeLessThan(
      CRITICAL_3,
    );
    expect(chiSquare(drawn, counted)).toBeGreaterThan(CRITICAL_3);
  });

  it.each(SMOOTHINGS.filter(({ kind }) => kind !== 'none'))(
    'follow the smoothed probabilities, %j',
    (smoothing) => {
      const { corpus, counts, estimator } = opened;
      const options = { n: 2, context: 'x', limit: 100 };
      const { rows, sum } = nextTokens(corpus, counts, smoothing, estimator(smoothing), options);
      const expected: Record<string, number> = {};
      // Eight tokens may come, x a b c d . </s> <unk>; scores are divided by their sum; </s> ends the text.
      for (const { token, probability } of rows)
        expected[token === '</s>' ? 'end' : token] = probability / sum;
      expect(chiSquare(draw(1, smoothing), expected)).toBeLessThan(CRITICAL_7);
    },
  );
});

describe('a generated text', () => {
  const fables = openText(zipfText(2000, 100, 4));

  it('is the same for the same seed, however long it may become', () => {
    const long = generate({ n: 3, seed: 5, maxTokens: 200 }, { kind: 'kneser-ney' }, fables);
    const short = generate({ n: 3, seed: 5, maxTokens: 3 }, { kind: 'kneser-ney' }, fables);
    expect(long.tokens.slice(0, 3)).toEqual(short.tokens);
    expect(short.finish).toBe('length');
    expect(long.finish).toBe('end');
    expect(generate({ n: 3, seed: 6, maxTokens: 200 }, { kind: 'kneser-ney' }, fables).text).not.toBe(
      long.text,
    );
  });

  it('goes on from a prompt, whose unknown words it leaves out', () => {
    const { prompt, text, tokens } = generate({ prompt: 'y. x zz x', maxTokens: 5, temperature: 0 });
    expect(prompt.map(({ token, known }) => `${token}${known ? '' : '?'}`)).toEqual(['<s>', 'x', 'zz?', 'x']);
    expect(tokens.map(({ token }) => token)).toEqual(['a', '.']);
    expect(text).toBe('x x a.');
    expect(tokens).toMatchObject([
      { probability: 0.4, used: 1 },
      { probability: 1, used: 1 },
    ]);
  });

  it('stops with a reason where unsmoothed counts know nothing', () => {
    const stopped = generate({ prompt: 'x zz', n: 3 });
    expect(stopped).toMatchObject({ tokens: [], finish: 'unseen', text: 'x' });
    expect(stopped.reason).toBe(
      '“x zz” never occurs in the training text, so unsmoothed counts say nothing of what follows. Choose another prompt, a smaller n or a smoothing.',
    );
    expect(generate({ prompt: 'x zz', n: 1 }).finish).not.toBe('unseen');
    expect(generate({ prompt: 'x zz', n: 3 }, { kind: 'kneser-ney' }).finish).not.toBe('unseen');
  });

  it('consists of n-grams that occur, where nothing is smoothed', () => {
    const pairs = new Set(
      fables.sequences.flatMap((tokens) => tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)),
    );
    for (let seed = 0; seed < 50; seed += 1) {
      const tokens = generate({ n: 2, seed, maxTokens: 300 }, { kind: 'none' }, fables).tokens.map(
        ({ token }) => token,
      );
      for (const [at, token] of tokens.slice(1).entries()) expect(pairs).toContain(`${tokens[at]} ${token}`);
    }
  });

  it('of characters is put together as they are', () => {
    const text = Array.from({ length: 400 }, (_unused, index) =>
      pick(['👩‍🚀', 'e\u0301', ' ', '한'], 2, index),
    ).join('');
    const { sequences, ...letters } = openText(text, { unit: 'characters' });
    const made = generate({ n: 3, maxTokens: 20, seed: 3 }, { kind: 'none' }, { sequences, ...letters });
    expect(made.text).toBe(made.tokens.map(({ token }) => token).join(''));
    expect(new Set(made.tokens.map(({ token }) => token)).size).toBeGreaterThan(2);
  });

  it.each([
    [{ n: 0 }, 'n-grams: n must be a whole number from 1 to 5, got 0'],
    [{ maxTokens: 0 }, 'n-grams: maxTokens must be a whole number from 1 to 10000, got 0'],
    [{ maxTokens: Infinity }, 'n-grams: maxTokens must be a whole number from 1 to 10000, got Infinity'],
    [{ temperature: -1 }, 'generate: temperature must be 0 … 100, got -1'],
    [{ temperature: NaN }, 'generate: temperature must be 0 … 100, got NaN'],
    [{ seed: -1 }, 'uniform: seed must be an integer 0 … 2^53−1, got -1'],
    [{ seed: 0.5 }, 'uniform: seed must be an integer 0 … 2^53−1, got 0.5'],
  ])('refuses %j', (options, sentence) => {
    expect(() => generate(options)).toThrow(RangeError);
    expect(() => generate(options)).toThrow(sentence);
    expect(CountingError.prototype).toBeInstanceOf(RangeError);
  });
});
