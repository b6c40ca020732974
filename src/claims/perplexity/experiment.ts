// Held-out perplexity of every shipped text for n = 1 … 5, and what the claims read from it.
import { core } from '@/core/client';
import { TEXTS } from '@/pure/corpus/texts';
import type { Smoothing } from '@/pure/counting';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { perplexityFindingMessages } from './findingMessages';

/** Held-out perplexities of each text, n = 1 … 5. */
async function heldOut(
  smoothing: Smoothing,
  { signal, onProgress }: RunOptions,
): Promise<{ text: string; orders: number[] }[]> {
  const found = [];
  for (const [index, text] of TEXTS.entries()) {
    onProgress(index, TEXTS.length);
    const { corpus } = await core.call(
      'ngram.open',
      { source: { shipped: text }, unit: 'words' },
      { signal },
    );
    const report = await core.call('ngram.perplexity', { corpus, smoothing }, { signal });
    found.push({ text, orders: report.heldOut?.orders.map((order) => order.perplexity) ?? [] });
  }
  return found;
}

const show = (perplexity: number) => (Number.isFinite(perplexity) ? perplexity.toFixed(1) : '∞');

function table(found: { text: string; orders: number[] }[], ratio?: (orders: number[]) => number) {
  const t = perplexityFindingMessages.get();
  const numbers = [1, 2, 3, 4, 5].map((n) => t.perplexityAt({ n }));
  return {
    columns: [t.text, ...numbers, ...(ratio ? [t.ratio] : [])],
    rows: found.map(({ text, orders }) => [
      text,
      ...orders.map(show),
      ...(ratio ? [ratio(orders).toFixed(3)] : []),
    ]),
  };
}

export async function countInfinite(options: RunOptions): Promise<DetailedFinding> {
  const found = await heldOut({ kind: 'none' }, options);
  const cases = found.flatMap(({ orders }) => orders.slice(1));
  const infinite = cases.filter((perplexity) => perplexity === Infinity).length;
  return {
    value: infinite,
    low: infinite,
    high: infinite,
    count: cases.length,
    holds: infinite === cases.length,
    sentence: perplexityFindingMessages.get().infinite({ infinite, count: cases.length }),
    ...table(found),
  };
}

/** The finding about a ratio of each text's perplexities: its least and its largest, and whether `holds` is true of all. */
async function compareOrders(
  smoothing: Smoothing,
  ratio: (orders: number[]) => number,
  pick: (ratios: number[]) => number,
  holds: (ratio: number) => boolean,
  sentence: (range: { least: string; most: string }) => string,
  options: RunOptions,
): Promise<DetailedFinding> {
  const found = await heldOut(smoothing, options);
  const ratios = found.map(({ orders }) => ratio(orders));
  const value = pick(ratios);
  const range = { least: Math.min(...ratios).toFixed(3), most: Math.max(...ratios).toFixed(3) };
  return {
    value,
    low: value,
    high: value,
    count: ratios.length,
    holds: ratios.every(holds),
    sentence: sentence(range),
    ...table(found, ratio),
  };
}

export function measureAddOne(options: RunOptions): Promise<DetailedFinding> {
  return compareOrders(
    { kind: 'add-k', k: 1 },
    (orders) => (orders[3] ?? NaN) / (orders[1] ?? NaN),
    (ratios) => Math.min(...ratios),
    (ratio) => ratio > 1,
    perplexityFindingMessages.get().turnsUp,
    options,
  );
}

export function measureKneserNey(options: RunOptions): Promise<DetailedFinding> {
  return compareOrders(
    { kind: 'kneser-ney' },
    (orders) => (orders[4] ?? NaN) / Math.min(...orders),
    (ratios) => Math.max(...ratios),
    (ratio) => ratio < 1.1,
    perplexityFindingMessages.get().flattens,
    options,
  );
}
