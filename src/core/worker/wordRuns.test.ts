// Runs of word vectors and of autoencoders as the worker answers them: read while they go on, cancelled, taken up again, refused.
import '../../../tests/support/messageTasks';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { MapStore } from '../../../tests/support/recordStore';
import type { Args, DeviceReport } from '../protocol';
import { createCheckpoints } from '../training/checkpoints';
import { createTrainHandlers } from './trainRuns';

const report: DeviceReport = {
  ...{ device: 'wasm', reason: 'A reason.', forTraining: 'wasm', gpu: undefined },
  ...{ measured: [], passedOver: [], isolated: false, cached: false },
};

const V = 9;
const words = Array.from({ length: V }, (_unused, n) => `w${n}`);
const ids = Int32Array.from({ length: 500 }, (_unused, n) => (n * n) % V);

const WORDS: Args<'train.run'> = {
  run: 'words',
  config: {
    family: 'word2vec',
    model: { hidden_size: 4 },
    loss: { kind: 'skip-gram', window: 2, negatives: 3, subsampling: 0.01 },
    optimizer: 'sgd',
    ...{ sequenceLength: 50, batchSize: 8, heldOut: 0, learningRate: 0.05, steps: 40 },
  },
  data: { source: { ids, vocabSize: V, documentStarts: [0, 200], words, name: 'a text' } },
  checkpointEvery: 7,
};

const ROWS: Args<'train.run'> = {
  run: 'rows',
  config: {
    family: 'autoencoder',
    model: { bottleneck_size: 2, hidden_size: 6 },
    loss: { kind: 'reconstruction' },
    ...{
      sequenceLength: 2,
      batchSize: 5,
      order: 'epochs',
      heldOut: 0.25,
      learningRate: 0.01,
      weightDecay: 0,
    },
    ...{ evaluateEvery: 3, steps: 12 },
  },
  data: { source: { rows: Float32Array.from({ length: 80 }, (_unused, n) => Math.sin(n)), dimension: 4 } },
};

function worker(store = new MapStore()) {
  const handlers = createTrainHandlers(
    { device: () => Promise.resolve(report), checkDevice: () => undefined },
    () => undefined,
    createCheckpoints(store),
  );
  const context = (
    signal = new AbortController().signal,
    progress: (value: never) => void = () => undefined,
  ) => ({
    ...{ signal, progress },
    breathe: () => (signal.throwIfAborted(), Promise.resolve()),
  });
  return { handlers, context, store };
}

describe('runs of word vectors', () => {
  beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

  it('tell their vectors, words and counts, while they go on and afterwards', async () => {
    const { handlers, context } = worker();
    const during: number[] = [];
    const asked: Promise<void>[] = [];
    await handlers['train.run'](WORDS, {
      ...context(undefined, ((step: { stage: string; step: number; pairs?: number }) => {
        if (step.stage !== 'step' || step.step % 10 !== 0) return;
        asked.push(
          handlers['train.vectors']({ run: 'words' }, context()).then(
            (found) => void during.push(found.step),
          ),
        );
      }) as never),
    });
    await Promise.all(asked);
    expect(during.length).toBeGreaterThan(3);
    const found = await handlers['train.vectors']({ run: 'words', withWords: true }, context());
    expect([found.dimension, found.step, found.values.length]).toEqual([4, 40, 4 * V]);
    expect(found.words).toEqual(words);
    expect([...(found.counts ?? [])]).toEqual(words.map((_word, n) => ids.filter((id) => id === n).length));
    const some = await handlers['train.vectors']({ run: 'words', rows: [8, 0] }, context());
    expect([...some.values]).toEqual([...found.values.slice(32), ...found.values.slice(0, 4)]);
    const u = await handlers['train.vectors']({ run: 'words', which: 'output' }, context());
    expect(u.values).not.toEqual(found.values);
    const wrong = handlers['train.vectors']({ run: 'words', rows: [V] }, context());
    await expect(wrong).rejects.toThrow(`“words” has rows 0 to ${V - 1}, got ${V}.`);
    const { runs } = await handlers['train.list']({}, context());
    expect(runs[0]).toMatchObject({ run: 'words', text: 'a text', step: 40 });
    const curve = await handlers['train.curve']({ run: 'words' }, context());
    expect([curve.losses.length, curve.pairs?.length, curve.gradientNorms.length]).toEqual([40, 40, 0]);
  });

  it('that are cancelled go on to what they would have been', async () => {
    const [one, two] = [worker(), worker()];
    await one.handlers['train.run'](WORDS, one.context());
    const controller = new AbortController();
    const stopped = two.handlers['train.run'](WORDS, {
      ...two.context(
        controller.signal,
        ((step: { step?: number }) => step.step === 17 && controller.abort()) as never,
      ),
    });
    await expect(stopped).rejects.toThrow();
    const again = worker(two.store);
    await again.handlers['train.resume']({ run: 'words' }, again.context());
    const values = async (of: ReturnType<typeof worker>) =>
      (await of.handlers['train.vectors']({ run: 'words' }, of.context())).values;
    expect(await values(again)).toEqual(await values(one));
    await again.handlers['train.resume']({ run: 'words', as: 'words-before', until: 40 }, again.context());
    const { runs } = await again.handlers['train.list']({}, again.context());
    expect(runs.map(({ run }) => run).sort()).toEqual(['words', 'words-before']);
  });

  it('of words that do not fit are refused', async () => {
    const { handlers, context } = worker();
    const source = { ids, vocabSize: V, words: ['one'] };
    await expect(handlers['train.run']({ ...WORDS, data: { source } }, context())).rejects.toThrow(
      'data.source.words must have one word for each of the 9 ids, got 1.',
    );
  });
});

describe('runs of autoencoders', () => {
  beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

  it('give codes of rows and rows of codes, and refuse other numbers', async () => {
    const { handlers, context } = worker();
    await handlers['train.run'](ROWS, context());
    const rows = Float32Array.from({ length: 8 }, (_unused, n) => Math.cos(n));
    const codes = await handlers['train.encode']({ run: 'rows', rows }, context());
    expect([codes.values.length, codes.dimension, codes.step]).toEqual([4, 2, 12]);
    const made = await handlers['train.decode']({ run: 'rows', codes: codes.values }, context());
    expect([made.values.length, made.dimension]).toEqual([8, 4]);
    const half = handlers['train.encode']({ run: 'rows', rows: rows.slice(0, 3) }, context());
    await expect(half).rejects.toThrow('“rows” takes rows of 4 numbers, got 3 numbers.');
    const { evaluations } = await handlers['train.curve']({ run: 'rows' }, context());
    expect(evaluations.map(({ step }) => step)).toEqual([0, 3, 6, 9, 12]);
    const exported = await handlers['train.export']({ run: 'rows' }, context());
    expect(JSON.parse(exported.config)).toMatchObject({
      model_type: 'autoencoder',
      input_size: 4,
      bottleneck_size: 2,
    });
    await handlers['train.run'](WORDS, context());
    const other = handlers['train.encode']({ run: 'words', rows }, context());
    await expect(other).rejects.toThrow('“words” is a run of word2vec, and no autoencoder.');
    const vectors = handlers['train.vectors']({ run: 'rows' }, context());
    await expect(vectors).rejects.toThrow('“rows” is a run of autoencoder, which has no word vectors.');
    const text = handlers['train.sample']({ run: 'rows', prompt: [1], maxNewTokens: 1 }, context());
    await expect(text).rejects.toThrow('“rows” holds an autoencoder, which writes no text.');
    await handlers['train.delete']({ run: 'rows' }, context());
    await expect(handlers['train.decode']({ run: 'rows', codes: codes.values }, context())).rejects.toThrow();
  });
});
