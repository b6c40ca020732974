// Parity in the built book: on every device the logits of transformers, from the same files.
import type { Page } from '@playwright/test';
import type { DeviceName } from '../../src/core/protocol';
import { diffusionGoldens, goldensOf } from '../support/goldens';
import { decodeFloats, relativeError, TOLERANCE } from '../support/parity';
import { call, generateGreedily, GREEDY, openBook } from './support/book';
import { greedyReference, MODEL, storyGolden } from './support/storyGpt';
import { expect, test } from './support/test';

/** Texts that are drawn for a χ² test. */
const DRAWS = 250;

const DEVICES: DeviceName[] = ['cpu', 'wasm', 'webgl'];
/** Each with the implementation that its folders were made with. */
const FAMILIES = {
  llama: 'transformers',
  gpt2: 'transformers',
  llada: 'the reference',
  deepseek: 'transformers',
};

async function expectLogits(page: Page, device: DeviceName, family: string): Promise<void> {
  await openBook(page, { device });
  let worst = 0;
  const folders = goldensOf(family);
  expect(folders.length).toBeGreaterThanOrEqual(2);
  for (const { name, golden } of folders) {
    const sequences = golden.tokens.slice(0, device === 'webgl' ? 2 : undefined);
    for (const [index, tokens] of sequences.entries()) {
      const result = await call(page, 'model.logits', { model: `parity-${name}`, tokens });
      expect(result.device).toBe(device);
      expect(result.logits.shape).toEqual([tokens.length, golden.vocabularySize]);
      const error = relativeError(result.logits.values, golden.logits[index] ?? new Float32Array());
      expect(error, `${name}, sequence ${index}`).toBeLessThanOrEqual(TOLERANCE);
      worst = Math.max(worst, error);
    }
  }
  const { gpu } = await call(page, 'device.report', {});
  const where = device === 'webgl' ? `webgl on ${gpu}` : device;
  const description = `${family} on ${where}: largest difference ${worst.toExponential(1)} of the largest logit`;
  test.info().annotations.push({ type: 'parity', description });
  console.log(`    ${description}`);
}

for (const device of DEVICES) {
  for (const [family, reference] of Object.entries(FAMILIES)) {
    test(`gives the logits of ${reference} on ${device}: ${family}`, async ({ page }) => {
      test.setTimeout(120_000);
      await expectLogits(page, device, family);
    });
  }

  test(`fills in masks as the PyTorch sampler does on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    for (const { model, filled, ...args } of diffusionGoldens()) {
      const run = { ...args, model: `parity-${model}`, temperature: 0, seed: 0 };
      expect((await call(page, 'generate.diffusion', run)).answer, JSON.stringify(args)).toEqual(filled);
    }
  });

  test(`draws masked tokens from the softmax of its logits on ${device}: χ²`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    const [golden] = diffusionGoldens();
    if (!golden) throw new Error('there is no reference');
    const model = `parity-${golden.model}`;
    const { prompt, answer } = golden; // all masked
    const { logits } = await call(page, 'model.logits', { model, tokens: [...prompt, ...answer] });
    const V = logits.shape[1] as number;
    const mask = answer[0] as number;
    expect(new Set(answer)).toEqual(new Set([mask]));
    const shares = answer.map((_, place) => {
      const row = [...logits.values.subarray((prompt.length + place) * V, (prompt.length + place + 1) * V)];
      const exps = row.map((x, id) => (id === mask ? 0 : Math.exp(x)));
      const sum = exps.reduce((a, b) => a + b, 0);
      return exps.map((e) => e / sum);
    });
    const counts = shares.map((row) => row.map(() => 0));
    for (let seed = 0; seed < DRAWS; seed++) {
      const run = await call(page, 'generate.diffusion', { model, prompt, answer, steps: 1, seed });
      for (const [place, id] of run.answer.entries()) {
        const row = counts[place] as number[];
        row[id] = (row[id] as number) + 1;
      }
    }
    let chiSquare = 0;
    let degrees = 0;
    for (const [place, row] of shares.entries()) {
      // Tokens that are expected fewer than five times count together.
      const bins = new Map<number, { expected: number; found: number }>();
      for (const [id, share] of row.entries()) {
        const key = share * DRAWS < 5 ? -1 : id;
        const bin = bins.get(key) ?? { expected: 0, found: 0 };
        bins.set(key, {
          expected: bin.expected + share * DRAWS,
          found: bin.found + (counts[place]?.[id] as number),
        });
      }
      for (const { expected, found } of bins.values())
        if (expected > 0) chiSquare += (found - expected) ** 2 / expected;
      degrees += bins.size - 1;
    }
    // The limit that chance exceeds once in a thousand (Wilson and Hilferty 1931).
    const limit = degrees * (1 - 2 / (9 * degrees) + 3.09 * Math.sqrt(2 / (9 * degrees))) ** 3;
    expect(degrees).toBeGreaterThan(50);
    expect(chiSquare).toBeLessThan(limit);
  });

  test(`writes with drafts of its own what it writes without on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    const model = 'parity-deepseek-drafts';
    const [golden] = goldensOf('deepseek').filter(({ golden }) => golden.drafts);
    const prompt = golden?.golden.tokens[0]?.slice(0, 9) ?? [];
    const request = { model, prompt, settings: GREEDY, seed: 0, maxNewTokens: 24, forbidEnd: true };
    const plain = await call(page, 'generate', request);
    const drafted = await call(page, 'generate.speculative', request);
    expect(drafted).toMatchObject({ device, tokens: plain.tokens, finish: 'length' });
    expect(plain.tokens).toHaveLength(24);
  });

  test(`runs the shipped model as transformers does on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    const opening = storyGolden().cases.find(({ name }) => name === 'opening');
    const { logits } = await call(page, 'model.logits', { model: MODEL, tokens: opening?.ids ?? [] });
    const [, V = 0] = logits.shape;
    const expected = decodeFloats(opening?.lastLogits ?? '');
    expect(relativeError(logits.values.slice(-V), expected)).toBeLessThanOrEqual(TOLERANCE);

    const { promptIds, ids } = greedyReference();
    const compared = ids.slice(0, device === 'webgl' ? 10 : undefined);
    const run = await generateGreedily(page, MODEL, promptIds, compared.length);
    expect(run.device).toBe(device);
    expect(run.tokens).toEqual(compared);
  });
}

for (const device of ['wasm', 'webgl'] as const) {
  test(`continues a prompt with gpt2 as transformers does on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    for (const { name, golden } of goldensOf('gpt2')) {
      const { prompt, tokens } = golden.greedy ?? { prompt: [], tokens: [] };
      expect(tokens.length, name).toBeGreaterThan(10);
      const run = await generateGreedily(page, `parity-${name}`, prompt, tokens.length);
      expect(run.device).toBe(device);
      expect(run.tokens, name).toEqual(tokens);
    }
  });
}
