// What the model cards say is computed again in the page: the loss on the first held-out stories, told anew from their seeds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { inEnglish, PLOTS } from '../../src/pure/corpus';
import { storyOf } from '../../src/pure/corpus/story';
import { ROOT } from '../../tools/setup.mjs';
import { call, openBook } from './support/book';
import { BEGIN_TOKEN, END_TOKEN } from './support/storyGpt';
import { expect, test } from './support/test';

/** In nats per token. */
const TOLERANCE = 1e-2;

interface Evaluation<First> {
  first: { stories: number; nats: number } & First;
}

function readEvaluation<First = unknown>(name: string): Evaluation<First>['first'] {
  const file = path.join(ROOT, 'public/models', name, 'evaluation.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Evaluation<First>).first;
}

/** The tokens of the first held-out stories, with begin and end. */
async function storyTokens(page: Page, model: string, count: number): Promise<number[][]> {
  const stories = Array.from({ length: count }, (_, index) => storyOf(PLOTS, inEnglish(), 'held-out', index));
  const all: number[][] = [];
  for (const { text } of stories) {
    const { ids } = await call(page, 'text.encode', { model, text });
    all.push([BEGIN_TOKEN, ...ids, END_TOKEN]);
  }
  return all;
}

const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);

test('story-gpt has the held-out loss of its card', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const model = 'story-gpt';
  const { stories, nats } = readEvaluation(model);
  const texts = await storyTokens(page, model, stories);
  const losses: number[] = [];
  for (const tokens of texts) {
    const scored = await call(page, 'model.score', { model, tokens });
    expect(scored.device).toBe('wasm');
    losses.push(...scored.nats);
  }
  expect(losses).toHaveLength(sum(texts.map((tokens) => tokens.length - 1)));
  expect(Math.abs(sum(losses) / losses.length - nats)).toBeLessThan(TOLERANCE);
});

test('story-llada has the held-out loss of its card, under the masks that it tells', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const model = 'story-llada';
  const { stories, nats, masked } = readEvaluation<{ masked: number[][] }>(model);
  const texts = await storyTokens(page, model, stories);
  expect(masked).toHaveLength(stories);
  const mask = 0;
  const losses = await page.evaluate(
    async ({ model, mask, texts, masked }) => {
      const means: number[] = [];
      for (const [n, tokens] of texts.entries()) {
        const places = masked[n] ?? [];
        const seen = tokens.map((id, place) => (places.includes(place) ? mask : id));
        const { logits } = await window.book.call('model.logits', { model, tokens: seen });
        const V = logits.shape[1] ?? 0;
        let lost = 0;
        for (const place of places) {
          const row = logits.values.subarray(place * V, (place + 1) * V);
          const total = row.reduce((all, z) => all + Math.exp(z), 0);
          lost += Math.log(total) - (row[tokens[place] ?? -1] ?? NaN);
        }
        means.push(lost / places.length);
      }
      return means;
    },
    { model, mask, texts, masked },
  );
  expect(Math.abs(sum(losses) / losses.length - nats)).toBeLessThan(TOLERANCE);
});
