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
  /** Of a mixture of experts: the share of each layer's choices that each expert has. */
  loads?: { layer: number; shares: number[] }[];
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

for (const model of readdirSync(FOLDER)) {
  const { stories, loads } = firstOf(model);
  if (!loads) continue;
  test(`${model} has the loads of its card`, async ({ page }) => {
    await openBook(page, { device: 'wasm' });
    const texts = await storyTokens(page, model, stories);
    const counts = await page.evaluate(
      async ({ model, texts, layers }) => {
        const found: Record<string, number>[] = layers.map(() => ({}));
        for (const tokens of texts) {
          const taps = layers.map((layer) => `layers.${layer}.router.experts`);
          const seen = await window.book.call('model.logits', { model, tokens: tokens.slice(0, -1), taps });
          taps.forEach((tap, row) => {
            for (const expert of seen.taps[tap]?.values ?? []) {
              const own = found[row] as Record<string, number>;
              own[expert] = (own[expert] ?? 0) + 1;
            }
          });
        }
        return found;
      },
      { model, texts, layers: loads.map(({ layer }) => layer) },
    );
    loads.forEach(({ shares, layer }, row) => {
      const own = shares.map((_share, expert) => counts[row]?.[expert] ?? 0);
      const total = sum(own);
      // A choice between two experts that are nearly equal may fall the other way.
      own.forEach((count, expert) => {
        expect(Math.abs(count / total - (shares[expert] ?? NaN)), `layer ${layer}`).toBeLessThan(1e-3);
      });
    });
  });
}
