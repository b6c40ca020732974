// Sampling computed anew for the tests, as plainly as it can be written, to check the book's own.
import type { Page } from '@playwright/test';
import { MODEL } from './storyGpt';

/** The model's logits after the last of `tokens`, [V]. */
export function nextLogits(page: Page, tokens: readonly number[]): Promise<number[]> {
  return page.evaluate(
    async ({ model, tokens }) => {
      const { logits } = await window.book.call('model.logits', { model, tokens });
      return [...logits.values.slice(-(logits.shape[1] ?? 0))];
    },
    { model: MODEL, tokens: [...tokens] },
  );
}

/** Softmax of logits divided by `temperature`; −∞ gives 0. */
export function probabilities(logits: ArrayLike<number>, temperature = 1): number[] {
  const scaled = Array.from(logits, (logit) => logit / temperature);
  const largest = Math.max(...scaled);
  const weights = scaled.map((logit) => Math.exp(logit - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** ln of softmax. */
export function logProbabilities(logits: readonly number[]): number[] {
  const largest = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
  return logits.map((logit) => logit - largest - Math.log(sum));
}

/** Ids from the most probable down. */
export function ranked(p: readonly number[]): number[] {
  return [...p.keys()].sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b);
}

/** The logits with all but `kept` at −∞. */
export function only(logits: readonly number[], kept: readonly number[]): number[] {
  const allowed = new Set(kept);
  return logits.map((logit, id) => (allowed.has(id) ? logit : -Infinity));
}

export function topP(p: readonly number[], least: number): number[] {
  const kept: number[] = [];
  let sum = 0;
  for (const id of ranked(p)) {
    if (sum >= least || p[id] === 0) break;
    kept.push(id);
    sum += p[id] ?? 0;
  }
  return kept;
}

export function minP(p: readonly number[], share: number): number[] {
  const least = share * Math.max(...p);
  return [...p.keys()].filter((id) => (p[id] ?? 0) >= least);
}

/** Every token of the history counts once. */
export function penalised(logits: readonly number[], history: readonly number[], theta: number): number[] {
  const seen = new Set(history);
  return logits.map((logit, id) => (!seen.has(id) ? logit : logit > 0 ? logit / theta : logit * theta));
}

export function entropy(p: readonly number[]): number {
  return p.reduce((sum, one) => (one > 0 ? sum - one * Math.log(one) : sum), 0);
}

/** The token in whose stretch `u` falls, and the stretch. */
export function drawnWith(p: readonly number[], u: number): { id: number; start: number; end: number } {
  let start = 0;
  for (const [id, one] of p.entries()) {
    if (u < start + one) return { id, start, end: start + one };
    start += one;
  }
  throw new Error(`the probabilities sum to ${start}, not above ${u}`);
}

/** Share of 4-grams that came before. */
export function rep4(tokens: readonly number[]): number {
  const grams = tokens.slice(3).map((_token, index) => tokens.slice(index, index + 4).join());
  return grams.filter((gram, index) => grams.indexOf(gram) < index).length / grams.length;
}

/** The loop at the end that covers most tokens: period and whole repeats, at least three. */
export function loopOf(tokens: readonly number[]): { period: number; repeats: number } | undefined {
  let best: { period: number; repeats: number } | undefined;
  for (let period = 1; 3 * period <= tokens.length; period++) {
    let repeats = 1;
    const last = tokens.slice(-period).join();
    while (tokens.slice(-(repeats + 1) * period, -repeats * period).join() === last) repeats += 1;
    if (repeats >= 3 && repeats * period > (best ? best.repeats * best.period : 0))
      best = { period, repeats };
  }
  return best;
}

/** What a figure writes for a probability, as a number; `<0.1%` as half of it. */
export function readShare(shown: string): number {
  return shown.startsWith('<') ? parseFloat(shown.slice(1)) / 200 : parseFloat(shown) / 100;
}
