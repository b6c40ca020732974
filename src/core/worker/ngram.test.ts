// The calls on n-grams as the worker answers them: opened once, asked by key, cancelled, forgotten.
import '../../../tests/support/messageTasks';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipfText } from '../../../tests/support/ngrams';
import { parseTokenizer } from '../../pure/tokenizers';
import type { Args, CallName, NgramCalls, NgramCorpus, NgramOpenArgs, Progress, Result } from '../protocol';
import { ngramHandlers } from './ngram';
import { Scheduler } from './scheduler';

const TEXT = 'I saw a cat. I saw a dog on a mat. A cat sat on a mat. I saw a cat on the mat. I saw a bird.';

const tokenizerFile = new URL('../../../public/models/story-gpt/tokenizer.json', import.meta.url);
const tokenizer = parseTokenizer(readFileSync(tokenizerFile, 'utf8'));

/** A text worker of its own. */
function worker() {
  const asked: string[] = [];
  const handlers = ngramHandlers({
    tokenizer(model) {
      asked.push(model);
      return Promise.resolve(tokenizer);
    },
    readShippedText(name, { onBytes }) {
      asked.push(name);
      onBytes(40, TEXT.length);
      onBytes(TEXT.length, TEXT.length);
      return Promise.resolve({ text: TEXT, ...(name === 'known' && { nats: 1000 }) });
    },
  });
  const scheduler = new Scheduler();
  let id = 0;
  function call<N extends keyof NgramCalls & CallName>(
    name: N,
    args: Args<N>,
    onProgress: (progress: Progress<N>) => void = () => undefined,
  ): Promise<Result<N>> {
    id += 1;
    const handler = handlers[name];
    return scheduler.run(id, (job) => handler(args, { ...job, progress: onProgress }));
  }
  const open = (args: Partial<NgramOpenArgs> = {}): Promise<NgramCorpus> =>
    call('ngram.open', { source: { text: TEXT }, unit: 'words', ...args });
  return { call, open, asked, cancel: () => scheduler.cancel(id) };
}

describe('a text', () => {
  it('is opened, and described', async () => {
    const info = await worker().open({ heldOut: 0.2 });
    expect(info).toMatchObject({
      unit: 'words',
      characters: TEXT.length,
      tokens: 33, // 5 + 8 + 7 + 8 + 5
      types: 11,
      sequences: 5,
      heldOutSequences: 1,
      heldOutTokens: 5,
      unknown: 1,
      replacedSurrogates: 0,
    });
    expect(info.ngrams[0]).toEqual({ distinct: 13, once: 4 });
    expect(info.ngrams).toHaveLength(5);
    expect(info.durationMs).toBeGreaterThan(0);
  });

  it('has the same key whenever text and options are the same', async () => {
    const { open } = worker();
    const first = await open();
    expect(await open()).toEqual(first); // not counted again: even the time is the same
    expect((await worker().open()).corpus).toBe(first.corpus);
    const others = [
      await open({ source: { text: `${TEXT} ` } }),
      await open({ lowerCase: true }),
      await open({ unit: 'characters' }),
      await open({ unit: 'bpe', model: 'story-gpt' }),
      await open({ heldOut: 0.3 }),
    ];
    expect(new Set([first, ...others].map(({ corpus }) => corpus)).size).toBe(6);
  });

  it('of the book is downloaded, a tokenizer read where it is needed', async () => {
    const { call, open, asked } = worker();
    const heard: unknown[] = [];
    const args = { source: { shipped: 'fables' }, unit: 'bpe', model: 'story-gpt' } as const;
    const { corpus } = await call('ngram.open', args, (progress) => heard.push(progress));
    expect(asked).toEqual(['fables', 'story-gpt']);
    expect(heard[0]).toEqual({ stage: 'download', done: 40, total: TEXT.length });
    expect((await open({ unit: 'bpe', model: 'story-gpt' })).corpus).toBe(corpus);
  });

  it('of known chances has a floor, unless its capitals are dropped', async () => {
    const { open } = worker();
    const { tokens, sequences, floorPerplexity } = await open({ source: { shipped: 'known' } });
    expect(floorPerplexity).toBeCloseTo(Math.exp(1000 / (tokens + sequences)), 10);
    expect(await open({ source: { shipped: 'known' }, lowerCase: true })).not.toHaveProperty(
      'floorPerplexity',
    );
    expect(await worker().open()).not.toHaveProperty('floorPerplexity');
  });

  it('tells how far it is, and may be cancelled', async () => {
    const { call, cancel } = worker();
    const heard: Progress<'ngram.open'>[] = [];
    const args = { source: { text: zipfText(400_000, 5000, 1) }, unit: 'words' } as const;
    const opening = call('ngram.open', args, (progress) => {
      heard.push(progress);
      if (progress.stage === 'counts') cancel();
    });
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(heard.map(({ stage }) => stage)).toContain('tokens');
    expect(heard.at(-1)?.stage).toBe('counts');
    for (const { done, total } of heard) expect(done > 0 && done < total).toBe(true);
  });

  it('is forgotten when three others were used after it', async () => {
    const { call, open } = worker();
    const texts = ['a b', 'c d', 'e f', 'g h'];
    const pairs = (corpus: string) => call('ngram.pairs', { corpus, size: 8 });
    const keys: string[] = [];
    for (const text of texts.slice(0, 3)) keys.push((await open({ source: { text } })).corpus);
    const [a = '', b = '', c = ''] = keys;
    await pairs(a); // used again: b is now the oldest
    const d = (await open({ source: { text: 'g h' } })).corpus;
    await expect(pairs(b)).rejects.toMatchObject({
      name: 'CorpusError',
      message: 'n-grams: this text is not open any more; open it again (ngram.open)',
      details: { corpus: b },
    });
    for (const key of [a, c, d]) expect((await pairs(key)).labels).toHaveLength(5);
    expect((await open({ source: { text: 'c d' } })).corpus).toBe(b);
  });

  it.each([
    ['empty', { source: { text: '' } }, 'CountingError', /the text is empty/],
    ['a single token', { source: { text: 'alone' } }, 'CountingError', /the text is a single token/],
    ['too long', { source: { text: 'x '.repeat(3_000_000) } }, 'CountingError', /at most 5 MB/],
    ['missing', { source: undefined as never }, 'TextError', /source must be {shipped: the name of a text}/],
    ['no text', { source: { text: 5 as never } }, 'TextError', /or {text: the text itself}/],
    ['without a tokenizer', { unit: 'bpe' as const }, 'TextError', /the unit bpe needs a model/],
    ['in another unit', { unit: 'syllables' as never }, 'CountingError', /unit must be .*, got syllables/],
    ['held out whole', { heldOut: 2 }, 'CountingError', /heldOut must be a share from 0 to 0.9, got 2/],
  ])('is refused if it is %s', async (_name, args, name, message) => {
    await expect(worker().open(args)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('an open text', () => {
  const { call, open } = worker();
  const smoothing = { kind: 'kneser-ney' } as const;

  it('answers every call', async () => {
    const { corpus } = await open({ heldOut: 0.2 });
    const table = await call('ngram.table', {
      corpus,
      n: 2,
      sort: 'count',
      descending: true,
      offset: 0,
      limit: 2,
    });
    expect(table).toEqual({
      total: 18,
      rows: [
        { tokens: ['.', '</s>'], count: 4 },
        { tokens: ['<s>', 'I'], count: 3 },
      ],
    });

    const next = await call('ngram.next', { corpus, smoothing, n: 3, context: 'I saw', limit: 3 });
    expect(next).toMatchObject({
      length: 2,
      used: 2,
      count: 3,
      continuations: 1,
      rows: [{ token: 'a', count: 3 }, {}, {}],
    });
    expect(next.sum).toBeCloseTo(1, 12);

    const score = await call('ngram.score', {
      corpus,
      smoothing: { kind: 'none' },
      n: 2,
      text: 'I saw a cat on a mat.',
    });
    expect(score.factors.map(({ count, contextCount }) => `${count}/${contextCount}`).join(' ')).toBe(
      '3/4 3/3 3/3 2/5 1/3 2/3 2/5 3/3 4/4',
    );

    const perplexity = await call('ngram.perplexity', { corpus, smoothing });
    expect(perplexity.training.predicted).toBe(32);
    expect(perplexity.heldOut).toMatchObject({ predicted: 6, unknown: 1 });

    const options = { corpus, smoothing, n: 2, seed: 3, maxTokens: 30 };
    const generated = await call('ngram.generate', options);
    expect(generated.tokens.length).toBeGreaterThan(0);
    expect(await call('ngram.generate', options)).toEqual(generated);

    const pairs = await call('ngram.pairs', { corpus, size: 6 });
    expect(pairs.labels).toEqual(['<s>', '</s>', '<other>', 'a', '.', 'I']);
    expect(pairs.counts.reduce((sum, count) => sum + count, 0)).toBe(32);
  });

  it('refuses what is out of range, and goes on', async () => {
    const { corpus } = await open();
    const refused = [
      call('ngram.next', { corpus, smoothing: { kind: 'add-k', k: -1 }, n: 2, context: '', limit: 5 }),
      call('ngram.perplexity', { corpus, smoothing: { kind: 'stupid-backoff', alpha: 0.4 } }),
      call('ngram.generate', { corpus, smoothing: undefined as never, n: 2, seed: 1, maxTokens: 5 }),
      call('ngram.table', { corpus, n: 7, sort: 'count', descending: true, offset: 0, limit: 5 }),
      call('ngram.pairs', { corpus, size: 100_000 }),
    ];
    for (const call of refused) await expect(call).rejects.toMatchObject({ name: 'CountingError' });
    expect((await call('ngram.pairs', { corpus, size: 4 })).labels).toHaveLength(4);
  });

  it('is not open in another worker', async () => {
    const { corpus } = await open();
    const other = worker();
    await expect(other.call('ngram.perplexity', { corpus, smoothing })).rejects.toMatchObject({
      name: 'CorpusError',
    });
    await other.open();
    await expect(other.call('ngram.perplexity', { corpus, smoothing })).resolves.toBeDefined();
  });
});
