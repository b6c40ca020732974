// Draw calls on WebGL, where each costs as much as many numbers: counted in the tensor worker, copies of textures among them.
import type { Page } from '@playwright/test';
import type { TrainingConfigInput } from '../../src/core/protocol';
import { call, openBook } from './support/book';
import { expect, test } from './support/test';

/** Runs in the worker: counts what draws or copies, and tells the count to who asks. */
const COUNTER = `{
  let drawCalls = 0, readbacks = 0;
  const gl = WebGL2RenderingContext.prototype;
  const wrap = (pattern, count) => {
    for (const name of Object.getOwnPropertyNames(gl).filter((name) => pattern.test(name))) {
      const call = gl[name];
      gl[name] = function (...args) { count(); return call.apply(this, args); };
    }
  };
  wrap(/^(draw(Arrays|Elements|RangeElements)|copyTex|copyBuffer|blitFramebuffer)/, () => drawCalls++);
  wrap(/^(readPixels|getBufferSubData)$/, () => readbacks++);
  const channel = new BroadcastChannel('draw-calls');
  channel.onmessage = ({ data }) => data === 'count?' && channel.postMessage({ drawCalls, readbacks });
}`;

interface Counts {
  drawCalls: number;
  readbacks: number;
}

async function openCounting(page: Page): Promise<void> {
  await page.route(/\/assets\/tensor-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${COUNTER}\n${await response.text()}` });
  });
  await openBook(page, { device: 'webgl' });
  await call(page, 'device.report', {}); // the worker is there
}

function counts(page: Page): Promise<Counts> {
  return page.evaluate(
    () =>
      new Promise<Counts>((resolve) => {
        const channel = new BroadcastChannel('draw-calls');
        channel.onmessage = ({ data }: MessageEvent<Counts>) => {
          channel.close();
          resolve(data);
        };
        channel.postMessage('count?');
      }),
  );
}

/** How many there were during `action`. */
async function during(page: Page, action: () => Promise<unknown>): Promise<Counts> {
  const before = await counts(page);
  await action();
  const after = await counts(page);
  return {
    drawCalls: after.drawCalls - before.drawCalls,
    readbacks: after.readbacks - before.readbacks,
  };
}

const V = 512;
const ids = Int32Array.from({ length: 4_096 }, (_unused, n) => (n * n + 3 * n) % V);
const data = { source: { ids: [...ids], vocabSize: V } };

type Family = 'gpt2' | 'llama';

function config(family: Family, layers: number): TrainingConfigInput {
  const model =
    family === 'gpt2'
      ? { n_embd: 128, n_layer: layers, n_head: 4 }
      : {
          hidden_size: 128,
          num_hidden_layers: layers,
          num_attention_heads: 4,
          num_key_value_heads: 2,
          intermediate_size: 384,
        };
  const loss = { kind: 'next-token' } as const;
  return {
    family,
    model,
    loss,
    sequenceLength: 64,
    batchSize: 8,
    learningRate: 1e-3,
    steps: 10,
    clipNorm: 1,
  };
}

for (const [family, most] of [
  ['gpt2', 240],
  ['llama', 200],
] as const) {
  test(`a training step of a ${family} of 4 layers takes at most ${most} draw calls`, async ({ page }) => {
    test.setTimeout(180_000);
    await openCounting(page);
    const shared = { data, config: config(family, 4), checkpointEvery: 0 };
    const few = await during(page, () => call(page, 'train.run', { ...shared, run: 'few', until: 1 }));
    const more = await during(page, () => call(page, 'train.run', { ...shared, run: 'more', until: 3 }));
    const perStep = (more.drawCalls - few.drawCalls) / 2;
    console.log(`    ${family}: ${perStep} draw calls a step`);
    expect(perStep).toBeGreaterThan(50); // or nothing was counted
    expect(perStep).toBeLessThanOrEqual(most);
    expect((more.readbacks - few.readbacks) / 2).toBe(1);
  });

  test(`a token of a ${family} takes at most 8 draw calls a layer, and one readback`, async ({ page }) => {
    test.setTimeout(180_000);
    await openCounting(page);
    const perToken: Record<number, number> = {};
    for (const layers of [2, 4]) {
      const run = `of ${layers} layers`.replaceAll(' ', '-');
      const begin = { run, data, config: config(family, layers), checkpointEvery: 0, until: 1 };
      await call(page, 'train.run', begin);
      const sample = (maxNewTokens: number) =>
        during(page, () => call(page, 'train.sample', { run, prompt: [1, 2, 3], maxNewTokens }));
      const few = await sample(3);
      const more = await sample(13);
      perToken[layers] = (more.drawCalls - few.drawCalls) / 10;
      expect((more.readbacks - few.readbacks) / 10).toBe(1);
    }
    const perLayer = ((perToken[4] ?? NaN) - (perToken[2] ?? NaN)) / 2;
    console.log(`    ${family}: ${perLayer} draw calls a token and layer, ${perToken[4]} with 4 layers`);
    expect(perLayer).toBeGreaterThan(1);
    expect(perLayer).toBeLessThanOrEqual(8);
  });
}

test('textures that a step frees are taken by the next one', async ({ page }) => {
  test.setTimeout(180_000);
  await openCounting(page);
  const steps = (run: string, until: number) =>
    call(page, 'train.run', { run, data, config: config('gpt2', 2), checkpointEvery: 0, until });
  await steps('first', 2);
  const before = await call(page, 'device.memory', {});
  expect(before.gpuFreeBytes).toBeGreaterThan(1_000_000);
  await steps('second', 6);
  expect(await call(page, 'device.memory', {})).toEqual(before);
});
