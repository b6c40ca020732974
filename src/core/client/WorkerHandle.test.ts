// Calls that survive their worker. The workers here are played by the tests.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { args, done, FakeWorker, token } from '../../../tests/support/fakeWorker';
import { CoreError, errorToData, type GeneratedToken } from '../protocol';
import { WorkerHandle, type WorkerLike } from './WorkerHandle';

function handle(options: { hangLimitMs?: number; spawn?: () => WorkerLike } = {}) {
  const workers: FakeWorker[] = [];
  const losses: string[] = [];
  const one = new WorkerHandle({
    kind: 'tensor',
    spawn() {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    deviceOptions: () => ({ excluded: [] }),
    onLost: (sentence) => losses.push(sentence),
    ...options,
  });
  const worker = (index: number) => workers[index] ?? expect.fail(`worker ${index} was not started`);
  return { handle: one, workers, worker, losses };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a call', () => {
  it('starts the worker on first use, tells it about the device, and resolves with its answer', async () => {
    const { handle: one, workers, worker } = handle();
    expect(workers).toHaveLength(0);
    const [first, second] = [one.call('generate', args), one.call('model.load', { model: 'm' })];
    expect(workers).toHaveLength(1);
    expect(worker(0).heard.map(({ type }) => type)).toEqual(['init', 'call', 'call']);
    const [a, b] = worker(0).calls;
    expect(a).toMatchObject({ name: 'generate', args });
    worker(0).say({ type: 'result', id: b?.id ?? -1, value: { model: 'm' } });
    worker(0).say({ type: 'result', id: a?.id ?? -1, value: done });
    expect(await first).toEqual(done);
    expect(await second).toEqual({ model: 'm' });
  });

  it('reports its progress', async () => {
    const { handle: one, worker } = handle();
    const seen: unknown[] = [];
    const call = one.call('generate', args, { onProgress: (progress) => seen.push(progress) });
    const { id } = worker(0).call;
    worker(0).say({ type: 'progress', id, value: token(0, 5) });
    worker(0).say({ type: 'progress', id: id + 1, value: token(0, 6) }); // another call's
    worker(0).say({ type: 'result', id, value: done });
    await call;
    expect(seen).toEqual([token(0, 5)]);
  });

  it('is cancelled at once, and the worker is told', async () => {
    const { handle: one, worker } = handle();
    const cancel = new AbortController();
    const call = one.call('generate', args, { signal: cancel.signal });
    const { id } = worker(0).call;
    cancel.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError', message: 'generate was cancelled' });
    expect(worker(0).heard.at(-1)).toEqual({ type: 'cancel', id });
    worker(0).say({ type: 'result', id, value: done }); // too late to matter
    cancel.abort();
    expect(worker(0).heard.filter(({ type }) => type === 'cancel')).toHaveLength(1);
  });

  it('is never asked if it is cancelled before', async () => {
    const { handle: one, workers } = handle();
    await expect(one.call('generate', args, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workers).toHaveLength(0);
  });

  it('fails with the worker’s own error, rebuilt', async () => {
    const { handle: one, worker } = handle();
    const call = one.call('model.load', { model: 'm' });
    const error = errorToData(new CoreError('FormatError', 'bad file', { tensor: 'x' }));
    worker(0).say({ type: 'error', id: worker(0).call.id, error });
    await expect(call).rejects.toMatchObject({
      name: 'FormatError',
      message: 'bad file',
      details: { tensor: 'x' },
    });
  });

  it('fails with a sentence where its arguments cannot be sent', async () => {
    const { handle: one, worker } = handle();
    const call = one.call('model.load', { model: (() => 1) as never });
    await expect(call).rejects.toThrow(
      /^model\.load: the arguments cannot be sent to a worker \(.*could not be cloned/,
    );
    const next = one.call('model.load', { model: 'm' });
    worker(0).say({ type: 'result', id: worker(0).call.id, value: { model: 'm' } });
    expect(await next).toEqual({ model: 'm' });
  });

  it('fails with a sentence where no worker can be started', async () => {
    const { handle: one } = handle({
      spawn: () => {
        throw new Error('workers are forbidden here');
      },
    });
    await expect(one.call('model.load', { model: 'm' })).rejects.toThrow(
      'model.load: a worker could not be started (workers are forbidden here)',
    );
  });
});

describe('a worker that crashes', () => {
  it('is replaced, and generation goes on after the tokens that were there', async () => {
    const { handle: one, workers, worker, losses } = handle();
    const notices: string[] = [];
    const call = one.call('generate', args, { onNotice: (sentence) => notices.push(sentence) });
    const say = (index: number, ...tokens: GeneratedToken[]) => {
      for (const value of tokens) worker(index).say({ type: 'progress', id: worker(index).call.id, value });
    };
    worker(0).say({
      type: 'progress',
      id: worker(0).call.id,
      value: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
    });
    say(0, token(0, 5), token(1, 6));
    worker(0).crash('out of memory');
    expect(worker(0).terminated).toBe(true);
    expect(worker(1).call.args).toEqual({ ...args, resume: [5, 6] });
    say(1, token(2, 7));
    worker(1).say({ type: 'lost', reason: 'the GPU took its context away' });
    expect(worker(2).call.args).toEqual({ ...args, resume: [5, 6, 7] });
    worker(2).say({ type: 'result', id: worker(2).call.id, value: done });
    expect(await call).toEqual(done);
    expect(workers).toHaveLength(3);
    expect(notices).toEqual([
      'The computing worker was lost: it stopped with “out of memory”. A new one goes on where it stopped; nothing is lost.',
      'The computing worker was lost: the GPU took its context away. A new one goes on where it stopped; nothing is lost.',
    ]);
    expect(losses).toEqual(notices);
  });

  it('has left its tokens in the page, and none of the logits that it reported', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const { handle: one, worker } = handle();
    const seen: WeakRef<Float32Array>[] = [];
    void one.call('generate', args, {
      onProgress: (progress) => {
        if (progress.stage === 'token' && progress.logits) seen.push(new WeakRef(progress.logits));
      },
    });
    for (let step = 0; step < 5; step++) {
      const value = { ...token(step, 10 + step), logits: new Float32Array(2048) };
      worker(0).say({ type: 'progress', id: worker(0).call.id, value });
    }
    expect(seen).toHaveLength(5);
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(seen.map((logits) => logits.deref())).toEqual(new Array(5).fill(undefined));
    worker(0).crash();
    expect(worker(1).call.args).toEqual({ ...args, resume: [10, 11, 12, 13, 14] });
  });

  it('is replaced for every open call, in their order', async () => {
    const { handle: one, worker } = handle();
    const calls = [one.call('model.load', { model: 'a' }), one.call('model.load', { model: 'b' })];
    worker(0).crash();
    expect(worker(1).calls.map((call) => call.args)).toEqual([{ model: 'a' }, { model: 'b' }]);
    for (const { id, args } of worker(1).calls) worker(1).say({ type: 'result', id, value: args });
    expect(await Promise.all(calls)).toEqual([{ model: 'a' }, { model: 'b' }]);
  });

  it('is not heard any more', async () => {
    const { handle: one, worker } = handle();
    const call = one.call('model.load', { model: 'a' });
    const { id } = worker(0).call;
    worker(0).crash();
    worker(0).say({ type: 'result', id, value: 'from the dead' });
    worker(1).say({ type: 'result', id, value: 'from the living' });
    expect(await call).toBe('from the living');
  });

  it('without an open call is started again only when it is needed', () => {
    const { handle: one, workers, worker, losses } = handle();
    void one.call('model.load', { model: 'a' });
    worker(0).say({ type: 'result', id: worker(0).call.id, value: null });
    worker(0).crash('late');
    expect(workers).toHaveLength(1);
    expect(losses).toEqual(['The computing worker was lost: it stopped with “late”.']);
    void one.call('model.load', { model: 'a' });
    expect(workers).toHaveLength(2);
  });

  it('again and again makes the call fail, with what to do', async () => {
    const { handle: one, workers } = handle();
    const call = one.call('model.load', { model: 'a' });
    for (let loss = 0; loss < 4; loss++) workers.at(-1)?.crash();
    await expect(call).rejects.toMatchObject({
      name: 'WorkerLostError',
      message:
        'model.load: the worker was lost 4 times (last: its script could not be loaded). ' +
        'Reload the page, or add ?device=wasm or ?device=cpu to its address.',
      details: { losses: 4 },
    });
    expect(workers).toHaveLength(4);
  });

  it('without a word is noticed by the lock that it held', async () => {
    const grants = new Map<string, () => void>();
    vi.stubGlobal('navigator', {
      locks: {
        request: (name: string, { signal }: { signal: AbortSignal }, granted: () => void) =>
          new Promise((_resolve, reject) => {
            grants.set(name, granted);
            signal.addEventListener('abort', () => {
              grants.delete(name);
              reject(new DOMException('', 'AbortError'));
            });
          }),
      },
    });
    const { handle: one, workers, worker, losses } = handle();
    void one.call('generate', args);
    const lockOf = (index: number) => {
      const init = worker(index).heard[0];
      return init?.type === 'init' ? init.lock : undefined;
    };
    expect(lockOf(0)).toMatch(/^unmasked-tensor-/);
    expect(grants.size).toBe(0); // not before the worker holds it
    worker(0).say({ type: 'alive' });
    worker(0).say({ type: 'alive' });
    expect([...grants.keys()]).toEqual([lockOf(0)]);
    grants.get(lockOf(0) ?? '')?.(); // the browser ended the worker
    expect(losses).toHaveLength(1);
    expect(losses[0]).toContain('it was ended by the browser');
    expect(lockOf(1)).not.toBe(lockOf(0));
    worker(1).say({ type: 'alive' });
    worker(1).crash(); // noticed by its error: the lock is of no interest any more
    expect(grants.size).toBe(0);
    expect(workers).toHaveLength(3);
  });

  it('because it was asked to, is asked once', async () => {
    const { handle: one, worker } = handle();
    const other = one.call('generate', args);
    const failing = one.call('device.fail', { how: 'hang' });
    worker(0).crash();
    expect(await failing).toBeNull();
    expect(worker(1).calls.map(({ name }) => name)).toEqual(['generate']);
    worker(1).say({ type: 'result', id: worker(1).call.id, value: done });
    await other;
  });
});

describe('a worker that hangs', () => {
  it('is replaced after the time limit', async () => {
    vi.useFakeTimers();
    const { handle: one, workers, worker, losses } = handle({ hangLimitMs: 2000 });
    const call = one.call('generate', args);
    for (let second = 0; second < 10; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      worker(0).say({ type: 'alive' });
    }
    expect(workers).toHaveLength(1);
    worker(0).say({ type: 'progress', id: worker(0).call.id, value: token(0, 5) });
    await vi.advanceTimersByTimeAsync(3000);
    expect(losses).toEqual([
      'The computing worker was lost: it did not answer for 2 seconds. A new one goes on where it stopped; nothing is lost.',
    ]);
    expect(worker(1).call.args).toMatchObject({ resume: [5] });
    worker(1).say({ type: 'result', id: worker(1).call.id, value: done });
    expect(await call).toEqual(done);
  });

  it('is no worker with nothing to do', async () => {
    vi.useFakeTimers();
    const { handle: one, workers, worker } = handle({ hangLimitMs: 2000 });
    const call = one.call('generate', args);
    worker(0).say({ type: 'result', id: worker(0).call.id, value: done });
    await call;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
    void one.call('generate', args);
    await vi.advanceTimersByTimeAsync(1500);
    expect(workers).toHaveLength(1);
  });

  it('is no worker whose page slept', async () => {
    vi.useFakeTimers();
    const { handle: one, workers, worker } = handle({ hangLimitMs: 2000 });
    void one.call('generate', args);
    await vi.advanceTimersByTimeAsync(400);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000); // the lid was closed
    await vi.advanceTimersByTimeAsync(600);
    expect(workers).toHaveLength(1);
    vi.mocked(performance.now).mockRestore();
    worker(0).say({ type: 'result', id: worker(0).call.id, value: done });
  });
});
