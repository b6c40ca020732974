// The calls about training as the worker answers them: cancelled, without room for checkpoints, taken up again.
import '../../../tests/support/messageTasks';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { softmax } from '../../pure/sampling';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { MapStore } from '../../../tests/support/recordStore';
import { loadModel } from '../models/loadModel';
import type { Args, DeviceReport, Progress } from '../protocol';
import { createCheckpoints } from '../training/checkpoints';
import { stream } from '../training/streams';
import { Scheduler } from './scheduler';
import { createTrainHandlers } from './trainRuns';

const report: DeviceReport = {
  device: 'wasm',
  reason: 'A reason.',
  forTraining: 'wasm',
  gpu: undefined,
  measured: [],
  passedOver: [],
  isolated: false,
  cached: false,
};

const TEXT = 'one two three four five six seven eight nine ten. '.repeat(40);

const ARGS: Args<'train.run'> = {
  run: 'one',
  config: {
    family: 'gpt2',
    model: { n_embd: 16, n_layer: 1, n_head: 2 },
    loss: { kind: 'next-token' },
    sequenceLength: 16,
    batchSize: 4,
    learningRate: 0.01,
    steps: 20,
    evaluateEvery: 8,
  },
  data: { source: { text: TEXT } },
  reportEvery: 5,
  checkpointEvery: 6,
};

function worker(store = new MapStore()) {
  const scheduler = new Scheduler();
  let asked = 0;
  const handlers = createTrainHandlers(
    { device: () => Promise.resolve(report), checkDevice: () => undefined },
    () => (asked += 1),
    createCheckpoints(store),
  );
  let id = 0;
  function run(args: Args<'train.run'>, at?: (progress: Progress<'train.run'>) => void) {
    const reported: Progress<'train.run'>[] = [];
    id += 1;
    const call = id;
    const result = scheduler.run(
      call,
      ({ signal, breathe }) =>
        handlers['train.run'](args, {
          signal,
          breathe,
          progress(value) {
            reported.push(value);
            at?.(value);
          },
        }),
      { priority: 'background' },
    );
    return { result, reported, cancel: () => scheduler.cancel(call) };
  }
  const context = {
    signal: new AbortController().signal,
    breathe: () => Promise.resolve(),
    progress: () => undefined,
  };
  return { run, handlers, context, store, asked: () => asked };
}

const stepOf = (progress: Progress<'train.run'>) => (progress.stage === 'step' ? progress.step : NaN);

beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

describe('train.run', () => {
  it('reports, evaluates and keeps as often as asked, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const { run, store, handlers, context, asked } = worker();
    const { result, reported } = run(ARGS);
    expect(await result).toMatchObject({ status: 'finished', step: 20, checkpointAt: 20, device: 'wasm' });
    expect(reported.map(stepOf)).toEqual([0, 5, 8, 10, 15, 16, 20]);
    const evaluated = reported.flatMap((one) => (one.stage === 'step' && one.heldOutNats ? [one.step] : []));
    expect(evaluated).toEqual([0, 8, 16, 20]);
    expect([...store.map.keys()].toSorted()).toEqual(['data/one', 'run/one', 'state/one/18', 'state/one/20']);
    expect(asked()).toBe(1);
    expect(memory().numTensors).toBe(before);
    const { runs } = await handlers['train.list']({}, context);
    expect(runs).toMatchObject([
      { run: 'one', step: 20, isRunning: false, text: 'a text of 2000 characters' },
    ]);
  });

  it('that is cancelled keeps the step it had made, and hears it within 50 ms', async () => {
    const before = memory().numTensors;
    const { run, handlers, context, store } = worker();
    let cancelledMs = NaN;
    const going = run({ ...ARGS, reportEvery: 1 }, (progress) => {
      if (stepOf(progress) !== 9) return;
      cancelledMs = performance.now();
      going.cancel();
    });
    await expect(going.result).rejects.toMatchObject({ name: 'AbortError' });
    const freeMs = performance.now() - cancelledMs;
    console.log(`    free ${freeMs.toFixed(1)} ms after a cancel, checkpoint and all`);
    expect(freeMs).toBeLessThan(50);
    expect(store.map.has('state/one/9')).toBe(true);
    expect(memory().numTensors).toBe(before);
    const alone = worker();
    await alone.run(ARGS).result;
    const { result } = run({ ...ARGS, resumed: true });
    expect(await result).toMatchObject({ step: 20 });
    const curve = await handlers['train.curve']({ run: 'one' }, context);
    expect(curve).toEqual(await alone.handlers['train.curve']({ run: 'one' }, context));
  });

  it('that is cancelled before it begins does nothing', async () => {
    const { run, store } = worker();
    const { result, cancel } = run(ARGS);
    cancel();
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    expect(store.map.size).toBe(0);
  });
});

describe('a browser without room', () => {
  it('lets the run go on, and says once that nothing is kept', async () => {
    const store = new MapStore();
    store.failure = new DOMException('full', 'QuotaExceededError');
    const { run, handlers, context, asked } = worker(store);
    const { result, reported } = run(ARGS);
    expect(await result).toMatchObject({ status: 'finished', step: 20, checkpointAt: undefined });
    expect(reported.filter(({ stage }) => stage === 'notice')).toEqual([
      {
        stage: 'notice',
        sentence:
          '“one” cannot be kept: this browser gives the page no more room. Delete runs that are not needed. The run goes on without checkpoints.',
      },
    ]);
    expect(reported.some((one) => one.stage === 'step' && one.checkpointAt !== undefined)).toBe(false);
    expect(asked()).toBe(0);
    await expect(handlers['train.export']({ run: 'one' }, context)).rejects.toThrow('There is no run “one”');
  });

  it('keeps again as soon as there is room', async () => {
    const store = new MapStore();
    store.failure = new DOMException('full', 'QuotaExceededError');
    const { run } = worker(store);
    const { result } = run(ARGS, (progress) => {
      if (stepOf(progress) === 10) store.failure = undefined;
    });
    expect(await result).toMatchObject({ checkpointAt: 20 });
    expect([...store.map.keys()].toSorted()).toEqual(['data/one', 'run/one', 'state/one/18', 'state/one/20']);
  });

  it('that cannot even be read lets the run go on', async () => {
    const store = new MapStore();
    store.get = () => Promise.reject(new Error('blocked'));
    store.failure = new Error('blocked');
    const { run } = worker(store);
    const { result, reported } = run({ ...ARGS, resumed: true });
    expect(await result).toMatchObject({ status: 'finished', step: 20 });
    expect(reported.flatMap((one) => (one.stage === 'notice' ? [one.sentence] : []))).toEqual([
      '“one” had no checkpoint yet and begins again.',
      '“one” cannot be kept (blocked). Allow this page to keep data. The run goes on without checkpoints.',
    ]);
  });
});

describe('a run that is there already', () => {
  it('is not overwritten, also where its record is of another version', async () => {
    const { run, store } = worker();
    await run(ARGS).result;
    await expect(run(ARGS).result).rejects.toThrow('There is a run “one” already, at step 20.');
    store.map.set('run/one', { version: 9 });
    await expect(run(ARGS).result).rejects.toThrow('kept by another version of the book');
    expect(store.map.get('run/one')).toEqual({ version: 9 });
  });
});

const LLADA: Args<'train.run'> = {
  ...ARGS,
  run: 'filler',
  config: {
    ...ARGS.config,
    family: 'llada',
    model: { d_model: 16, n_layers: 1, n_heads: 2, mlp_hidden_size: 32, weight_tying: true },
    loss: { kind: 'llada', form: 'exact' },
    steps: 120,
    learningRate: 0.02,
    evaluateEvery: 0,
  },
};

describe('a run that fills in masks', () => {
  let handlers: ReturnType<typeof worker>['handlers'];
  let context: ReturnType<typeof worker>['context'];
  let vocab: Record<string, number>;
  let load: () => ReturnType<typeof loadModel>;

  beforeAll(async () => {
    const opened = worker();
    ({ handlers, context } = opened);
    await opened.run(LLADA).result;
    await opened.run(ARGS).result;
    const files = await handlers['train.export']({ run: 'filler' }, context);
    ({ vocab } = (JSON.parse(files.tokenizer ?? '') as { model: { vocab: typeof vocab } }).model);
    const read = (file: string) =>
      Promise.resolve(file === 'config.json' ? new TextEncoder().encode(files.config) : files.safetensors);
    load = () => loadModel({ name: 'filler', read });
  });

  /** Probabilities of every token but the mask, at each place. */
  async function predictions(model: Awaited<ReturnType<typeof loadModel>>, tokens: number[], mask: number) {
    const { values, shape } = await model.logits(tokens);
    const V = shape[1] ?? NaN;
    return tokens.map((_token, place) => {
      const row = Float64Array.from(values.subarray(place * V, (place + 1) * V));
      row[mask] = -Infinity;
      return softmax(row);
    });
  }

  it('writes by reverse diffusion: at temperature 0 what filling in the surest tokens step by step gives', async () => {
    const before = memory().numTensors;
    const { tokens, text, step } = await handlers['train.sample'](
      { run: 'filler', prompt: 'two ', length: 12, steps: 5, temperature: 0 },
      context,
    );
    expect(memory().numTensors).toBe(before);
    expect(step).toBe(120);
    const model = await load();
    const mask = Object.keys(vocab).length;
    const prompt = [...'two '].map((letter) => vocab[letter] ?? NaN);
    const answer = Array.from({ length: 12 }, () => mask);
    for (const toFill of [3, 3, 2, 2, 2]) {
      const places = await predictions(model, [...prompt, ...answer], mask);
      const wanted = answer
        .flatMap((token, place) => (token === mask ? [place] : []))
        .map((place) => {
          const row = [...(places[prompt.length + place] ?? [])];
          const p = Math.max(...row);
          return { place, token: row.indexOf(p), p };
        });
      for (const { place, token } of wanted
        .toSorted((a, b) => b.p - a.p || a.place - b.place)
        .slice(0, toFill)) {
        answer[place] = token;
      }
    }
    model.dispose();
    expect(tokens).toEqual(answer);
    const letters = Object.entries(vocab);
    expect(text).toBe(tokens.map((id) => letters.find(([, one]) => one === id)?.[0]).join(''));
  });

  it('draws the same text by the same seed, one token a step where nothing else is asked, from nothing but masks', async () => {
    const sample = (more: object) =>
      handlers['train.sample'](
        { run: 'filler', prompt: '', length: 16, remasking: 'random', ...more },
        context,
      );
    const first = await sample({ seed: 3 });
    expect(await sample({ seed: 3, steps: 16, temperature: 1 })).toEqual(first);
    expect((await sample({ seed: 4 })).tokens).not.toEqual(first.tokens);
    expect((await sample({ seed: 3, steps: 1 })).tokens).not.toEqual(first.tokens);
    expect((await sample({ seed: 3, remasking: 'low-confidence' })).tokens).not.toEqual(first.tokens);
    expect(first.tokens).toHaveLength(16);
    expect(Math.max(...first.tokens)).toBeLessThan(Object.keys(vocab).length); // no mask is left
  });

  it('says what to do where it is asked for what it cannot write', async () => {
    const refusal = (args: object) =>
      handlers['train.sample'](args as Args<'train.sample'>, context).then(
        () => 'written',
        (error: Error) => error.message,
      );
    expect(await refusal({ run: 'filler', prompt: '', maxNewTokens: 4 })).toBe(
      '“filler” fills in masks: say how many by length, instead of maxNewTokens.',
    );
    expect(await refusal({ run: 'one', prompt: 'two', length: 4 })).toBe(
      '“one” writes from left to right: say how many tokens at most by maxNewTokens, instead of length.',
    );
    for (const length of [13, 0, 1.5, NaN, 1e15]) {
      expect(await refusal({ run: 'filler', prompt: 'two ', length })).toBe(
        `“filler” reads 16 tokens at once, and the prompt of 4 leaves room for 12: length must be a whole number from 1 to 12, got ${length}.`,
      );
    }
    expect(await refusal({ run: 'filler', prompt: 'one two three four', length: 1 })).toBe(
      '“filler” reads 16 tokens at once, and the prompt of 18 leaves no room for a mask. Shorten it by at least 3 tokens.',
    );
    expect(await refusal({ run: 'filler', prompt: '한국어', length: 4 })).toMatch(/knows no character/);
    expect(await refusal({ run: 'one', prompt: '', maxNewTokens: 4 })).toMatch(/knows no character/);
    expect(await refusal({ run: 'filler', prompt: [99], length: 4 })).toMatch(/token ids must be/);
    expect(await refusal({ run: 'filler', prompt: '', length: 4, steps: 0 })).toMatch(/the steps must be/);
    expect(await refusal({ run: 'filler', prompt: '', length: 4, temperature: -1 })).toMatch(/temperature/);
  });

  it('tells its loss at one t, on its held-out text or another', async () => {
    const at = (ratio: number, ids?: number[]) =>
      handlers['train.loss'](
        { run: 'filler', loss: { kind: 'llada', form: 'fixed', ratio }, ...(ids && { ids }) },
        context,
      );
    // With everything hidden all windows look alike: the loss follows from one row of logits.
    const mask = Object.keys(vocab).length;
    const heldOut = [...TEXT.slice(-200)].map((letter) => vocab[letter] ?? NaN); // the last tenth of 2,000
    const model = await load();
    const { values, shape } = await model.logits(Array.from({ length: 16 }, () => mask));
    const V = shape[1] ?? NaN;
    const rows = Array.from({ length: 16 }, (_unused, t) => softmax(values.subarray(t * V, (t + 1) * V)));
    const windows = Math.floor(200 / 16);
    let nats = 0;
    for (let n = 0; n < windows * 16; n++) nats -= Math.log(rows[n % 16]?.[heldOut[n] ?? NaN] ?? NaN);
    const all = await at(1);
    expect(all).toMatchObject({ count: windows * 16, step: 120 });
    expect(all.lossNats).toBeCloseTo(nats / (windows * 16), 4);
    expect(await at(1, heldOut)).toEqual(all);
    // A fifth hidden: place by place.
    let [sum, count] = [0, 0];
    for (let n = 0; n < windows; n++) {
      const ids = heldOut.slice(16 * n, 16 * (n + 1));
      const draw = stream(0, 'held-out mask', n);
      const isHidden = ids.map((_id, t) => draw(t) < 0.2);
      const logits = await model.logits(ids.map((id, t) => (isHidden[t] ? mask : id)));
      ids.forEach((id, t) => {
        if (!isHidden[t]) return;
        sum -= Math.log(softmax(logits.values.subarray(t * V, (t + 1) * V))[id] ?? NaN);
        count += 1;
      });
    }
    model.dispose();
    const fifth = await at(0.2);
    expect(fifth.count).toBe(count);
    expect(fifth.lossNats).toBeCloseTo(sum / count, 4);
    await expect(at(1e-9)).rejects.toThrow(
      'chance hid none of these tokens. Give more of them, or a higher ratio.',
    );
    await expect(at(2)).rejects.toThrow('loss.ratio must be a number above 0 and at most 1, got 2.');
    await expect(at(1, [0.5])).rejects.toThrow('token ids must be whole numbers from 0 to');
    await expect(at(1, [1, 2])).rejects.toThrow('2 token ids are fewer than one sequence has');
  });

  it('tells the loss of its own kind as its evaluation did, and learns with a fixed share where few are hidden', async () => {
    const { run, handlers, context } = worker();
    const config = { ...LLADA.config, evaluateEvery: 60 };
    await run({ ...LLADA, config }).result;
    const { evaluations } = await handlers['train.curve']({ run: 'filler' }, context);
    const own = await handlers['train.loss']({ run: 'filler' }, context);
    expect(own.lossNats).toBe(evaluations.at(-1)?.lossNats);
    const loss = { kind: 'llada', form: 'fixed', ratio: 0.02 } as const;
    const { result } = run({ ...LLADA, run: 'few', config: { ...config, loss, batchSize: 1, steps: 30 } });
    expect(await result).toMatchObject({ status: 'finished' });
    const { losses } = await handlers['train.curve']({ run: 'few' }, context);
    // 0.98^16 = 72 % of its steps hide nothing: their loss is 0, and nothing breaks.
    const without = [...losses].filter((one) => one === 0).length;
    expect(without).toBeGreaterThan(12);
    expect(without).toBeLessThan(29);
  });
});
