// What the lab asks the core for, and what it makes of the answers: against a core that a test plays, and its softmax by hand.
import { describe, expect, it } from 'vitest';
import type { TokenPiece } from '@/core/client';
import { describeMask, describeToken } from './describe';
import { objectiveMessages } from './messages';
import { askHidden, readText, TextError } from './predictor';

const V = 6;
const NAMES = ['<|mask|>', '<|begin|>', '<|end|>', 'a', ' cat', ' $1'];
const pieces = NAMES.map((name, id): TokenPiece => ({
  ...{ id, bytes: new TextEncoder().encode(name), special: id < 3 },
}));
/** Any logits, others at each place. */
const logit = (place: number, token: number) => Math.sin(7 * place + 3 * token);

type Call = Parameters<typeof readText>[0];

function playedCore(ids: number[], contextLength = 10, hasMask = true) {
  const asked: number[][] = [];
  const call = (async (name: string, args: { tokens: number[] }) => {
    switch (name) {
      case 'model.load':
        return { beginToken: 1, endTokens: [2], contextLength, ...(hasMask && { maskToken: 0 }) };
      case 'text.encode':
        return { ids };
      case 'model.logits': {
        asked.push(args.tokens);
        const T = args.tokens.length;
        const values = Float32Array.from({ length: T * V }, (_unused, i) => logit(Math.floor(i / V), i % V));
        return { logits: { shape: [T, V], values }, taps: {}, device: 'cpu' };
      }
      default:
        return expect.fail(`${name} was asked`);
    }
  }) as unknown as Call;
  return { call, asked };
}

const options = { signal: new AbortController().signal, onLoad: () => undefined, onNotice: () => undefined };

describe('readText', () => {
  it('begins with the begin token, which is never hidden, and ends with the end token, which may be', async () => {
    const { call } = playedCore([3, 4, 5]);
    const read = await readText(call, pieces, 'a cat $1', options);
    expect(read).toMatchObject({
      text: 'a cat $1',
      begin: [1],
      tokens: [3, 4, 5, 2],
      maskToken: 0,
      endToken: 2,
    });
  });

  it('says of a text that cannot be taken what to do with it', async () => {
    const long = readText(playedCore([3, 3, 3, 3, 3], 6).call, pieces, 'x', options);
    await expect(long).rejects.toThrow(
      'This text has 7 tokens, begin and end included, and the model reads 6 at most: 1 too many. Shorten it.',
    );
    await expect(long).rejects.toBeInstanceOf(TextError);
    await expect(readText(playedCore([3, 0]).call, pieces, 'x', options)).rejects.toThrow(
      'the mask token itself',
    );
    const none = readText(playedCore([3], 10, false).call, pieces, 'x', options);
    await expect(none).rejects.toThrow('has no mask token or no end token');
  });
});

describe('askHidden', () => {
  it('masks the hidden places, no others, and tells −ln p of what stood there', async () => {
    const { call, asked } = playedCore([3, 4, 5]);
    const read = await readText(call, pieces, 'a cat $1', options);
    const hidden = await askHidden(call, read, [1, 3], options);
    expect(asked).toEqual([[1, 3, 0, 5, 0]]);
    // One place to the right of the text's, after the begin token.
    for (const [index, place, token] of [
      [0, 1, 4],
      [1, 3, 2],
    ] as const) {
      const exps = Array.from({ length: V }, (_unused, id) => Math.exp(Math.fround(logit(place + 1, id))));
      const total = exps.reduce((sum, one) => sum + one, 0);
      expect(hidden[index]).toMatchObject({ place, token });
      expect(hidden[index]?.nats).toBeCloseTo(-Math.log((exps[token] ?? NaN) / total), 10);
      const best = exps.indexOf(Math.max(...exps));
      expect(hidden[index]?.guesses[0]?.id).toBe(best);
      expect(hidden[index]?.guesses[0]?.probability).toBeCloseTo((exps[best] ?? NaN) / total, 10);
    }
    // And in words: the sum over L, and 1/t times that.
    const t = objectiveMessages.get();
    const sum = hidden.reduce((all, one) => all + one.nats, 0);
    const text = { read, t: 0.4, seed: 1, hidden };
    const says = describeMask(t, text);
    expect(says).toContain('2 of 4 tokens are masked; t · L = 1.6 are expected.');
    expect(says).toContain(`add up to ${sum.toFixed(3)} nats`);
    expect(says).toContain(
      `is ${(sum / 4).toFixed(3)} nats a token; times 1/t it is ${(sum / 4 / 0.4).toFixed(3)}`,
    );
    expect(describeToken(t, text, 0)).toMatchObject({ guesses: undefined });
    expect(describeToken(t, text, 2).says).toContain('is “·$1”');
    expect(describeToken(t, text, 3).says).toContain('Token 4 is masked. “end” stood there');
    expect(describeToken(t, text, 1).guesses).toContain('$1');
    // A special token that is not the end is called by its name.
    expect(describeToken(t, { ...text, read: { ...read, tokens: [1, 4, 5, 2] } }, 0).says).toContain(
      '“<|begin|>”',
    );
  });

  it('asks nothing where nothing is hidden', async () => {
    const { call, asked } = playedCore([3]);
    const read = await readText(call, pieces, 'a', options);
    expect(await askHidden(call, read, [], options)).toEqual([]);
    expect(asked).toEqual([]);
    const says = describeMask(objectiveMessages.get(), { read, t: 0.4, seed: 1, hidden: [] });
    expect(says).toContain('0 of 2 tokens are masked');
    expect(says).toContain('loss is 0');
  });
});
