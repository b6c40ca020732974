// What the model cards say is computed again in the page: the loss on the first held-out stories, told anew from their seeds.
import { readdirSync, readFileSync } from 'node:fs';
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

interface First {
  stories: number;
  nats: number;
  /** Of each story the places of the tokens that are masked; a model without them predicts the next token. */
  masked?: number[][];
}

const FOLDER = path.join(ROOT, 'public/models');

function firstOf(name: string): First {
  const file = path.join(FOLDER, name, 'evaluation.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { first: First }).first;
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

/** Mean nats of all tokens. */
async function nextTokenNats(page: Page, model: string, texts: number[][]): Promise<number> {
  const losses: number[] = [];
  for (const tokens of texts) {
    const scored = await call(page, 'model.score', { model, tokens });
    expect(scored.device).toBe('wasm');
    losses.push(...scored.nats);
  }
  expect(losses).toHaveLength(sum(texts.map((tokens) => tokens.length - 1)));
  return sum(losses) / losses.length;
}

/** Mean over texts of the mean nats of their masked tokens; the logits stay in the page. */
async function maskedNats(page: Page, model: string, texts: number[][], masked: number[][]): Promise<number> {
  expect(masked).toHaveLength(texts.length);
  const means = await page.evaluate(
    async ({ model, mask, texts, masked }) => {
      const found: number[] = [];
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
        found.push(lost / places.length);
      }
      return found;
    },
    { model, mask: 0, texts, masked },
  );
  return sum(means) / means.length;
}

for (const model of readdirSync(FOLDER)) {
  test(`${model} has the held-out loss of its card`, async ({ page }) => {
    await openBook(page, { device: 'wasm' });
    const { stories, nats, masked } = firstOf(model);
    const texts = await storyTokens(page, model, stories);
    const found = masked
      ? await maskedNats(page, model, texts, masked)
      : await nextTokenNats(page, model, texts);
    expect(Math.abs(found - nats)).toBeLessThan(TOLERANCE);
  });
}
