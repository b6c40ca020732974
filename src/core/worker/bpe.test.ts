// The calls on byte pair encoding as the worker answers them: learned once, asked by key, cancelled, forgotten.
import '../../../tests/support/messageTasks';
import { describe, expect, it } from 'vitest';
import { zipfText } from '../../../tests/support/ngrams';
import { parseTokenizer } from '../../pure/tokenizers';
import type { Args, BpeCalls, BpeTrainArgs, BpeTrained, CallName, Progress, Result } from '../protocol';
import { bpeHandlers } from './bpe';
import { Scheduler } from './scheduler';

const TEXT = 'hug hug hug pug pug hugs bun 한국 한국 😀';

/** A text worker of its own. */
function worker() {
  const asked: string[] = [];
  const handlers = bpeHandlers({
    readShippedText(name, { onBytes }) {
      asked.push(name);
      onBytes(TEXT.length, TEXT.length);
      return Promise.resolve({ text: TEXT });
    },
  });
  const scheduler = new Scheduler();
  let id = 0;
  function call<N extends keyof BpeCalls & CallName>(
    name: N,
    args: Args<N>,
    onProgress: (progress: Progress<N>) => void = () => undefined,
  ): Promise<Result<N>> {
    id += 1;
    const handler = handlers[name];
    return scheduler.run(id, (job) => handler(args, { ...job, progress: onProgress }));
  }
  const train = (args: Partial<BpeTrainArgs> = {}): Promise<BpeTrained> =>
    call('bpe.train', { source: { text: TEXT }, variant: 'words', merges: 4, ...args });
  return { call, train, asked, cancel: () => scheduler.cancel(id) };
}

describe('a training', () => {
  it('is described', async () => {
    const trained = await worker().train();
    const { tokens, alphabetSize } = trained;
    expect(trained).toMatchObject({
      variant: 'words',
      tieRule: 'ids',
      wordEnd: '',
      characters: 36,
      wordCharacters: 27,
      words: 10,
      distinctWords: 6,
      alphabetSize: 10,
      merges: 4,
      ranOut: false,
      replacedSurrogates: 0,
    });
    expect(tokens.slice(alphabetSize)).toEqual(['ug', 'hug', 'pug', '한국']);
    expect([...trained.counts]).toEqual([6, 4, 2, 2]);
    expect([...trained.tied]).toEqual([1, 1, 2, 1]);
    expect([...trained.tokenCounts]).toEqual([27, 21, 17, 15, 13]);
    expect(trained.durationMs).toBeGreaterThan(0);
    expect((await worker().train({ merges: 100 })).ranOut).toBe(true);
  });

  it('has the same key whenever text and options are the same', async () => {
    const { train } = worker();
    const first = await train();
    expect(await train()).toEqual(first); // not learned again: even the time is the same
    expect((await worker().train()).training).toBe(first.training);
    const others = [
      await train({ source: { text: `${TEXT} ` } }),
      await train({ variant: 'byte-level' }),
      await train({ tieRule: 'first' }),
      await train({ merges: 3 }),
      await train({ minFrequency: 2 }),
    ];
    expect(new Set([first, ...others].map(({ training }) => training)).size).toBe(6);
  });

  it('of a text of the book downloads it', async () => {
    const { call, asked } = worker();
    const heard: unknown[] = [];
    const args = { source: { shipped: 'fables' }, variant: 'words', merges: 1 } as const;
    await call('bpe.train', args, (progress) => heard.push(progress));
    expect(asked).toEqual(['fables']);
    expect(heard[0]).toEqual({ stage: 'download', done: TEXT.length, total: TEXT.length });
  });

  it('tells how far it is, and may be cancelled', async () => {
    const { call, cancel } = worker();
    const heard: Progress<'bpe.train'>[] = [];
    const text = zipfText(600_000, 200_000, 1);
    const training = call(
      'bpe.train',
      { source: { text }, variant: 'byte-level', merges: 50_000 },
      (progress) => {
        heard.push(progress);
        if (progress.stage === 'merges') cancel();
      },
    );
    await expect(training).rejects.toMatchObject({ name: 'AbortError' });
    expect(heard.at(-1)?.stage).toBe('merges');
    for (const { done, total } of heard) expect(done >= 0 && done < total).toBe(true);
  });

  it('is forgotten when three others were used after it', async () => {
    const { call, train } = worker();
    const keys: string[] = [];
    for (const text of ['ab', 'cd', 'ef']) keys.push((await train({ source: { text } })).training);
    const [a = '', b = '', c = ''] = keys;
    await call('bpe.export', { training: a, step: 0 }); // used again: b is now the oldest
    const d = (await train({ source: { text: 'gh' } })).training;
    await expect(call('bpe.export', { training: b, step: 0 })).rejects.toMatchObject({
      name: 'TrainingError',
      message: 'bpe: this training is not kept any more; train again (bpe.train)',
      details: { training: b },
    });
    for (const training of [a, c, d]) {
      expect((await call('bpe.tokens', { training, step: 1 })).counts).toEqual(Int32Array.of(0, 0, 1));
    }
  });

  it.each([
    ['empty', { source: { text: '' } }, 'BpeError', /the text is empty/],
    ['too long', { source: { text: 'x '.repeat(3_000_000) } }, 'CountingError', /at most 5 MB/],
    ['missing', { source: undefined as never }, 'TextError', /bpe.train: source must be {shipped: /],
    ['no text', { source: { text: 5 as never } }, 'TextError', /or {text: the text itself}/],
    ['cut in another way', { variant: 'letters' as never }, 'BpeError', /variant must be .*, got letters/],
    [
      'merged without end',
      { merges: Infinity },
      'BpeError',
      /merges must be a whole number .*, got Infinity/,
    ],
  ])('is refused if its text is %s', async (_name, args, name, message) => {
    await expect(worker().train(args)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('a kept training', () => {
  it('answers every call', async () => {
    const { call, train } = worker();
    const { training, tokens, tokenCounts } = await train();
    const written = (ids: Iterable<number>) => Array.from(ids, (id) => tokens[id]).join(' ');

    const words = await call('bpe.words', { training, step: 1, sort: 'count', offset: 0, limit: 3 });
    expect(words.total).toBe(6);
    expect(words.rows.map(({ word, count, tokens: ids }) => [word, count, written(ids)])).toEqual([
      ['hug', 3, 'h ug'],
      ['pug', 2, 'p ug'],
      ['한국', 2, '한 국'],
    ]);
    const rest = await call('bpe.words', { training, step: 4, sort: 'text', offset: 2, limit: 100 });
    expect(rest.rows.map(({ tokens: ids }) => written(ids))).toEqual(['hug s', 'b u n', '한국', '😀']);

    const pairs = await call('bpe.pairs', { training, step: 2, offset: 0, limit: 2 });
    const row = ({ left, right, count }: { left: number; right: number; count: number }) =>
      `${written([left, right])} ${count}`;
    expect(pairs.rows.map(row)).toEqual(['p ug 2', '한 국 2']);
    expect(pairs).toMatchObject({ total: 5, tied: 2 });
    expect(pairs.choices.map(({ rule, pair }) => `${rule}: ${row(pair)}`)).toEqual([
      'ids: p ug 2',
      'first: p ug 2',
      'lexicographic: p ug 2',
      'lexicographic-last: 한 국 2',
    ]);

    const matrix = await call('bpe.matrix', { training, step: 0, size: 512 });
    expect(matrix.ids.length).toBe(27 + 10 + 1);
    expect(matrix.counts.reduce((sum, count) => sum + count, 0)).toBe(17);

    const { counts } = await call('bpe.tokens', { training, step: 4 });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tokenCounts[4]);
    expect(counts[tokens.indexOf('hug')]).toBe(4);

    const { nodes } = await call('bpe.tree', { training, token: tokens.indexOf('hug') });
    expect(nodes.map(({ text }) => text)).toEqual(['hug', 'h', 'ug', 'u', 'g']);

    const encoded = await call('bpe.encode', { training, step: 4, text: 'hugs x' });
    expect(written(encoded.ids)).toBe('hug s');
    expect(encoded).toMatchObject({ unknown: ['x'], leftOut: 1 });

    const { json } = await call('bpe.export', { training, step: 4 });
    expect(parseTokenizer(json).encode('hugs 한국')).toEqual([
      ...(await call('bpe.encode', { training, step: 4, text: 'hugs 한국' })).ids,
    ]);
  });

  it('refuses what is out of range, and goes on', async () => {
    const { call, train } = worker();
    const { training } = await train();
    const refused = [
      call('bpe.words', { training, step: 5, sort: 'text', offset: 0, limit: 1 }),
      call('bpe.words', { training, step: 0, sort: 'text', offset: -1, limit: 1 }),
      call('bpe.pairs', { training, step: NaN, offset: 0, limit: 1 }),
      call('bpe.pairs', { training, step: 0, offset: 0, limit: 1001 }),
      call('bpe.matrix', { training, step: 0, size: 100_000 }),
      call('bpe.tree', { training, token: 99 }),
      call('bpe.encode', { training, step: 0, text: undefined as never }),
      call('bpe.export', { training, step: -1 }),
    ];
    for (const call of refused) await expect(call).rejects.toMatchObject({ name: 'BpeError' });
    expect((await call('bpe.tokens', { training, step: 0 })).counts).toHaveLength(10);
  });
});
