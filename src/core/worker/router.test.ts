// The worker's side of the channel, with a page that stands in for the real one.
import { describe, expect, it, vi } from 'vitest';
import { CoreError, type FromWorker, type ToWorker } from '../protocol';
import { serve, type Handlers } from './router';

const page = vi.hoisted(() => {
  const heard: unknown[] = [];
  const self = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    postMessage(message: unknown, transfer: Transferable[]) {
      heard.push(structuredClone(message, { transfer }));
    },
  };
  Object.assign(globalThis, { self });
  return {
    heard,
    say: (message: unknown) => self.onmessage?.({ data: structuredClone(message) }),
  };
});

type Names = 'generate' | 'model.load' | 'model.logits' | 'device.fail' | 'device.report';
const ask = (message: ToWorker | { type: 'call'; id: number; name: string; args: unknown }) =>
  page.say(message);
const heard = page.heard as FromWorker[];

/** What was said about call `id`, once it is answered. */
async function answerTo(id: number): Promise<FromWorker> {
  return vi.waitFor(() => {
    const answer = heard.find(
      (message) => (message.type === 'result' || message.type === 'error') && message.id === id,
    );
    return answer ?? expect.fail('no answer yet');
  });
}

const info = (model: string) => ({ model }) as never;
let sent: { values: Float32Array; part: Float32Array } | undefined;
let release = (): void => undefined;

const handlers: Handlers<Names> = {
  'model.load': ({ model }) => {
    if (model === 'broken') throw new CoreError('LoadError', 'no such model', { model });
    if (model === 'lost') throw new Error('lost');
    return Promise.resolve(info(model));
  },
  async 'model.logits'(_args, { progress }) {
    const whole = new Float32Array(8).fill(1);
    sent = { values: new Float32Array(4).fill(2), part: whole.subarray(0, 4) };
    progress({ stage: 'weights', loadedBytes: 1, totalBytes: 2 });
    const taps = { part: { shape: [4], values: sent.part } };
    return { logits: { shape: [4], values: sent.values }, taps, device: 'cpu' };
  },
  async generate(_args, { breathe }) {
    await new Promise<void>((resolve) => (release = resolve));
    await breathe();
    return { tokens: [1], finish: 'end', prefillMs: 0, tokensPerSecond: 0, device: 'cpu' };
  },
  'device.fail': () => Promise.resolve(null),
  'device.report': () => Promise.resolve({ act: () => 1 } as never),
};
let device: unknown;
serve(handlers, {
  urgent: ['device.fail'],
  onInit: (options) => (device = options),
  whyLost: (error) => (error instanceof Error && error.message === 'lost' ? 'it broke' : undefined),
});

describe('the router', () => {
  it('takes the page’s options', () => {
    ask({ type: 'init', lock: undefined, device: { excluded: [], pin: 'cpu' } });
    expect(device).toEqual({ excluded: [], pin: 'cpu' });
  });

  it('answers calls by their id', async () => {
    ask({ type: 'call', id: 1, name: 'model.load', args: { model: 'a' } });
    ask({ type: 'call', id: 2, name: 'model.load', args: { model: 'b' } });
    expect(await answerTo(2)).toEqual({ type: 'result', id: 2, value: { model: 'b' } });
    expect(await answerTo(1)).toEqual({ type: 'result', id: 1, value: { model: 'a' } });
  });

  it('sends errors whole, also when a handler throws at once', async () => {
    ask({ type: 'call', id: 10, name: 'model.load', args: { model: 'broken' } });
    expect(await answerTo(10)).toMatchObject({
      type: 'error',
      error: { name: 'LoadError', message: 'no such model', details: { model: 'broken' } },
    });
  });

  it.each(['no.such.call', 'toString', 'constructor'])('knows no call named %s', async (name) => {
    const id = 20 + name.length;
    ask({ type: 'call', id, name, args: {} });
    expect(await answerTo(id)).toMatchObject({
      type: 'error',
      error: { name: 'CallError', message: `${name}: there is no such call; see book.help()` },
    });
  });

  it('moves whole buffers to the page and copies parts of larger ones', async () => {
    ask({ type: 'call', id: 40, name: 'model.logits', args: {} });
    expect(await answerTo(40)).toMatchObject({
      value: {
        logits: { values: new Float32Array(4).fill(2) },
        taps: { part: { values: new Float32Array(4).fill(1) } },
      },
    });
    expect(sent?.values.length).toBe(0); // moved away
    expect(sent?.part.length).toBe(4);
    expect(heard).toContainEqual({
      type: 'progress',
      id: 40,
      value: { stage: 'weights', loadedBytes: 1, totalBytes: 2 },
    });
  });

  it('answers with an error what cannot be sent', async () => {
    ask({ type: 'call', id: 45, name: 'device.report', args: {} });
    expect(await answerTo(45)).toMatchObject({ type: 'error', error: { name: 'DataCloneError' } });
  });

  it('lets urgent calls in while a job runs, and others wait', async () => {
    ask({ type: 'call', id: 50, name: 'generate', args: {} });
    ask({ type: 'call', id: 51, name: 'model.load', args: { model: 'a' } });
    ask({ type: 'call', id: 52, name: 'device.fail', args: {} });
    await answerTo(52);
    expect(heard.some((message) => 'id' in message && (message.id === 50 || message.id === 51))).toBe(false);
    release();
    await answerTo(51);
  });

  it('cancels by id', async () => {
    ask({ type: 'call', id: 60, name: 'generate', args: {} });
    ask({ type: 'call', id: 61, name: 'model.load', args: { model: 'a' } });
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    ask({ type: 'cancel', id: 61 });
    ask({ type: 'cancel', id: 60 });
    release();
    expect(await answerTo(60)).toMatchObject({ type: 'error', error: { name: 'AbortError' } });
    expect(await answerTo(61)).toMatchObject({ type: 'error', error: { name: 'AbortError' } });
  });

  it('says that it is alive while a job runs, and only then', async () => {
    const count = () => heard.filter(({ type }) => type === 'alive').length;
    const before = count();
    ask({ type: 'call', id: 70, name: 'generate', args: {} });
    await vi.waitFor(() => expect(count()).toBeGreaterThan(before), 3000);
    release();
    await answerTo(70);
  });

  it('does not answer a call that it was lost over, but says that it is lost', async () => {
    ask({ type: 'call', id: 80, name: 'model.load', args: { model: 'lost' } });
    await vi.waitFor(() => expect(heard).toContainEqual({ type: 'lost', reason: 'it broke' }));
    expect(heard.some((message) => 'id' in message && message.id === 80)).toBe(false);
  });
});
