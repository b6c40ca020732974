// Parity in the built book: on every device the logits of transformers, from the same files.
import type { Page } from '@playwright/test';
import type { DeviceName } from '../../src/core/protocol';
import { goldensOf } from '../support/goldens';
import { decodeFloats, relativeError, TOLERANCE } from '../support/parity';
import { call, generateGreedily, openBook } from './support/book';
import { greedyReference, MODEL, storyGolden } from './support/storyGpt';
import { expect, test } from './support/test';

const DEVICES: DeviceName[] = ['cpu', 'wasm', 'webgl'];
/** Each with the implementation that its folders were made with. */
const FAMILIES = { llama: 'transformers', gpt2: 'transformers', llada: 'the reference' };

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
