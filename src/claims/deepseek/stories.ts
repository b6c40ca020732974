// Held-out stories as tokens, and what a model says to them.
import { core } from '@/core/client';
import type { RoutingChange } from '@/pure/routing/RoutingChange';
import type { Estimate } from '@/pure/statistics/intervals';
import { deepseekFindingMessages } from './findingMessages';

export interface OpenedModel {
  model: string;
  begin: number;
  end: number;
  parameterCount: number;
  config: Readonly<Record<string, unknown>>;
}

export async function openModel(model: string, signal: AbortSignal): Promise<OpenedModel> {
  const { beginToken: begin, endTokens, ...info } = await core.call('model.load', { model }, { signal });
  const [end] = endTokens;
  if (begin === undefined || end === undefined)
    throw new Error(deepseekFindingMessages.get().noEnds({ model }));
  return { model, begin, end, parameterCount: info.parameterCount, config: info.config };
}

/** Held-out story `index`, [T], between its begin and its end token. */
export async function storyTokens(
  { model, begin, end }: OpenedModel,
  index: number,
  signal: AbortSignal,
): Promise<number[]> {
  const { text } = await core.call('story.tell', { split: 'held-out', index }, { signal });
  const { ids } = await core.call('text.encode', { model, text }, { signal });
  return [begin, ...ids, end];
}

/** What all tokens after the first cost together, in nats. */
export async function natsOf(
  { model }: OpenedModel,
  tokens: number[],
  signal: AbortSignal,
  routing: RoutingChange[] = [],
): Promise<number> {
  const { nats } = await core.call('model.score', { model, tokens, routing }, { signal });
  return nats.reduce((sum, one) => sum + one, 0);
}

/** Estimate and ends, as a sentence takes them. */
export function written({ value, low, high }: Estimate, write: (number: number) => string) {
  return { value: write(value), low: write(low), high: write(high) };
}
