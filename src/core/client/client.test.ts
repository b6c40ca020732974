// The page's client: which worker answers, which device is chosen when one fails. The workers are played by the tests.
import { describe, expect, it } from 'vitest';
import { args, FakeWorker, token } from '../../../tests/support/fakeWorker';
import type { DeviceMemory, DeviceReport, ToWorker } from '../protocol';
import { createClient } from './client';
import { createStatus, deviceFromSearch } from './status';

function client(pin?: 'webgl' | 'wasm' | 'cpu') {
  const workers: (FakeWorker & { kind?: string })[] = [];
  const stored: { memory: DeviceMemory | undefined } = { memory: undefined };
  const status = createStatus(pin);
  const one = createClient({
    spawn(kind) {
      const worker = Object.assign(new FakeWorker(), { kind });
      workers.push(worker);
      return worker;
    },
    memory: { read: () => stored.memory, write: (memory) => (stored.memory = memory) },
    status,
  });
  const worker = (index: number) => workers[index] ?? expect.fail(`worker ${index} was not started`);
  const init = (index: number) =>
    worker(index).heard.find(
      (message): message is Extract<ToWorker, { type: 'init' }> => message.type === 'init',
    )?.device;
  return { client: one, status, workers, worker, init, stored };
}

const report = (device: DeviceReport['device']): DeviceReport => ({
  device,
  reason: 'A reason.',
  forTraining: device,
  gpu: undefined,
  measured: [],
  passedOver: [],
  isolated: false,
  cached: false,
});

describe('the client', () => {
  it('asks the worker that answers the call', () => {
    const { client: one, workers, worker } = client();
    void one.call('text.encode', { model: 'm', text: 'x' });
    void one.call('model.load', { model: 'm' });
    void one.call('text.decode', { model: 'm', ids: [1] });
    expect(workers.map(({ kind }) => kind)).toEqual(['text', 'tensor']);
    expect(worker(0).calls.map(({ name }) => name)).toEqual(['text.encode', 'text.decode']);
    expect(worker(1).calls.map(({ name }) => name)).toEqual(['model.load']);
  });

  it('refuses a call that there is not', async () => {
    const { client: one, workers } = client();
    for (const name of ['no.such', 'constructor']) {
      await expect(one.call(name as 'model.load', { model: 'm' })).rejects.toThrow(
        `${name}: there is no such call; see book.help()`,
      );
    }
    expect(workers).toHaveLength(0);
  });

  it('tells its listeners of the device, and keeps the measurements', () => {
    const { client: one, status, worker, stored } = client();
    let told = 0;
    const stop = status.subscribe(() => (told += 1));
    void one.call('model.load', { model: 'm' });
    expect(status.get()).toEqual({ device: undefined, pinned: undefined, notices: [] });
    const memory = { key: 'k', measured: [] };
    worker(0).say({ type: 'device', report: report('wasm'), memory });
    expect(status.get().device).toEqual(report('wasm'));
    expect(status.get()).toBe(status.get());
    expect(stored.memory).toEqual(memory);
    expect(told).toBe(1);
    stop();
    worker(0).say({ type: 'device', report: report('cpu'), memory: undefined });
    expect(told).toBe(1);
    expect(stored.memory).toEqual(memory);
  });

  it('hands remembered measurements and the reader’s choice to the worker', () => {
    const { client: one, init, stored } = client('wasm');
    stored.memory = { key: 'k', measured: [] };
    void one.call('model.load', { model: 'm' });
    expect(init(0)).toEqual({ excluded: [], pin: 'wasm', memory: { key: 'k', measured: [] } });
  });

  it('moves to another device on request, and generation goes on there', () => {
    const { client: one, status, worker, init } = client();
    const notices: string[] = [];
    void one.call('generate', args, { onNotice: (sentence) => notices.push(sentence) });
    worker(0).say({ type: 'progress', id: worker(0).call.id, value: token(0, 5) });
    one.pin('wasm');
    expect(worker(0).terminated).toBe(true);
    expect(init(1)).toEqual({ excluded: [], pin: 'wasm' });
    expect(worker(1).call.args).toMatchObject({ resume: [5] });
    one.pin(undefined);
    expect(init(2)).toEqual({ excluded: [] });
    expect(notices).toEqual([
      'Computing moves to WebAssembly SIMD; nothing is lost.',
      'Computing moves to the device that measures fastest; nothing is lost.',
    ]);
    expect(status.get().notices).toEqual([]); // nothing went wrong
  });

  it('leaves out a device that fails twice, even if it was pinned, until the reader asks again', () => {
    const { client: one, status, worker, init } = client('webgl');
    void one.call('generate', args);
    for (const index of [0, 1]) {
      worker(index).say({ type: 'device', report: report('webgl'), memory: undefined });
      worker(index).say({ type: 'lost', reason: 'it broke' });
    }
    expect(init(1)).toEqual({ excluded: [], pin: 'webgl' });
    expect(init(2)).toEqual({
      excluded: [{ device: 'webgl', reason: 'WebGL failed 2 times in this page.' }],
    });
    expect(status.get().notices).toHaveLength(2);
    expect(status.get().device).toBeUndefined();
    one.pin('webgl');
    expect(init(3)).toEqual({ excluded: [], pin: 'webgl' });
  });

  it('never leaves out plain JavaScript', () => {
    const { client: one, worker, init } = client();
    void one.call('generate', args);
    for (const index of [0, 1]) {
      worker(index).say({ type: 'device', report: report('cpu'), memory: undefined });
      worker(index).crash();
    }
    expect(init(2)).toEqual({ excluded: [] });
  });

  it('says in its notices when the text worker was lost', () => {
    const { client: one, status, worker } = client();
    void one.call('text.encode', { model: 'm', text: 'x' });
    worker(0).crash('oh');
    expect(status.get().notices).toEqual([
      'The text worker was lost: it stopped with “oh”. A new one goes on where it stopped; nothing is lost.',
    ]);
  });
});

describe('a hidden page', () => {
  const hiding = () => {
    let tell: (visible: boolean) => void = () => undefined;
    const workers: FakeWorker[] = [];
    let asked = 0;
    const one = createClient({
      spawn() {
        workers.push(new FakeWorker());
        return workers.at(-1) ?? expect.fail();
      },
      memory: { read: () => undefined, write: () => undefined },
      status: createStatus(),
      watchVisible: (onChange) => (tell = onChange),
      askToKeep: () => (asked += 1),
    });
    const visible = (index: number) =>
      workers[index]?.heard.flatMap((message) => (message.type === 'visible' ? [message.visible] : []));
    return { client: one, workers, visible, tell: (value: boolean) => tell(value), asked: () => asked };
  };

  it('is told to the tensor worker, and to the one that takes its place', () => {
    const { client: one, visible, tell, workers } = hiding();
    tell(true);
    void one.call('generate', args);
    expect(visible(0)).toEqual([]);
    tell(false);
    tell(false);
    tell(true);
    tell(false);
    expect(visible(0)).toEqual([false, true, false]);
    one.pin('cpu');
    expect(visible(1)).toEqual([false]);
    void one.call('text.encode', { model: 'm', text: 'x' });
    expect(visible(2)).toEqual([]); // the text worker has nothing that could wait
    expect(workers).toHaveLength(3);
  });

  it('asks once that what a worker keeps is kept', () => {
    const { client: one, workers, asked } = hiding();
    void one.call('generate', args);
    expect(asked()).toBe(0);
    workers[0]?.say({ type: 'keep' });
    workers[0]?.say({ type: 'keep' });
    expect(asked()).toBe(1);
  });
});

describe('?device=', () => {
  it.each([
    ['?device=webgl', 'webgl'],
    ['?a=1&device=cpu', 'cpu'],
    ['?device=quantum', undefined],
    ['', undefined],
  ])('in %j pins %s', (search, device) => {
    expect(deviceFromSearch(search)).toBe(device);
  });
});
