// Asks the core what the two models are made of, and how the book's own two answer a changed token; the only file of the widget that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core, type LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { labelOf } from '@/ui/tokenText';
import { useWhenStill } from '@/ui/useWhenStill';
import { changedPlaces } from './changes';
import { configOf } from './configs';
import { weightsOf, type Weights } from './parts';
import type { ArchitectureState, Side } from './state';

/** The two models, and the sizes with which they were counted. */
export interface Counted {
  state: ArchitectureState;
  models: Readonly<Record<Side, Weights>>;
}

/** What was counted stays until something else is. */
export type Layouts =
  | { phase: 'loading' | 'ready'; counted: Counted | undefined }
  /** `isOfConfig`: there is no such model; other sizes are needed, not another try. */
  | { phase: 'failed'; message: string; isOfConfig: boolean; counted: Counted | undefined };

/** Counts as soon as `isReady`, and again whenever a size changes. */
export function useLayouts(state: ArchitectureState, isReady: boolean): { layouts: Layouts; retry(): void } {
  const [layouts, setLayouts] = useState<Layouts>({ phase: 'loading', counted: undefined });
  const running = useRef<AbortController>(undefined);

  async function count(signal: AbortSignal): Promise<void> {
    try {
      const ask = async (side: Side) => {
        const config = configOf(side, state);
        return weightsOf((await core.call('model.layout', { config }, { signal })).tensors);
      };
      const [llama, llada] = await Promise.all([ask('llama'), ask('llada')]);
      if (!signal.aborted) setLayouts({ phase: 'ready', counted: { state, models: { llama, llada } } });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      const isOfConfig = message.startsWith('config.json:');
      setLayouts(({ counted }) => ({ phase: 'failed', message, isOfConfig, counted }));
    }
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setLayouts(({ counted }) => ({ phase: 'loading', counted }));
    void count(controller.signal);
  }

  const sizes = (['llama', 'llada'] as const).map((side) => configOf(side, state));
  useWhenStill(JSON.stringify(sizes), isReady, start);
  useEffect(() => () => running.current?.abort(), []);

  return { layouts, retry: start };
}

/** The book's autoregressive model and its mask predictor. */
export const STORY_MODELS = ['story-gpt', 'story-llada'] as const;
export type StoryModel = (typeof STORY_MODELS)[number];

/** Layers of either. */
const STORY_LAYERS = 4;

const TEXT = 'A girl called Emma lived next to the tower and loved the clock';

/** What changed in each layer when the last token did. */
export interface Changes {
  /** By model and layer: how many of `places`. */
  changed: Readonly<Record<StoryModel, readonly number[]>>;
  places: Readonly<Record<StoryModel, number>>;
  from: string;
  to: string;
}

export type Changing =
  | { phase: 'idle' }
  | { phase: 'loading'; progress: LoadProgress | undefined }
  | { phase: 'ready'; changes: Changes }
  | { phase: 'failed'; message: string };

/** Measures, when it is asked to, what one token changes in the book's own models. */
export function useChanges(): { changing: Changing; start(): void; stop(): void } {
  const [changing, setChanging] = useState<Changing>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  async function measure(signal: AbortSignal): Promise<void> {
    let isOver = false;
    const onProgress = (progress: LoadProgress) => {
      if (!signal.aborted && !isOver) setChanging({ phase: 'loading', progress });
    };
    try {
      const found = { changed: {}, places: {} } as {
        changed: Record<StoryModel, number[]>;
        places: Record<StoryModel, number>;
      };
      const words = { from: '', to: '' };
      for (const model of STORY_MODELS) {
        const { beginToken } = await core.call('model.load', { model }, { signal, onProgress });
        const { ids } = await core.call('text.encode', { model, text: TEXT }, { signal });
        const { pieces } = await core.call('text.vocabulary', { model }, { signal });
        const before = beginToken === undefined ? ids : [beginToken, ...ids];
        // Another token of the text stands there instead.
        const other = ids.find((id) => id !== ids.at(-1)) ?? 0;
        const after = [...before.slice(0, -1), other];
        words.from = labelOf(pieces, ids.at(-1) ?? 0).text;
        words.to = labelOf(pieces, other).text;
        found.places[model] = before.length;
        found.changed[model] = await compare(model, before, after, signal);
      }
      isOver = true;
      if (!signal.aborted) setChanging({ phase: 'ready', changes: { ...found, ...words } });
    } catch (error) {
      isOver = true;
      if (!signal.aborted) setChanging({ phase: 'failed', message: messageOf(error) });
    }
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setChanging({ phase: 'loading', progress: undefined });
    void measure(controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setChanging({ phase: 'idle' });
  }

  useEffect(() => () => running.current?.abort(), []);

  return { changing, start, stop };
}

/** In each layer, how many places have other keys or values. */
async function compare(
  model: StoryModel,
  before: readonly number[],
  after: readonly number[],
  signal: AbortSignal,
): Promise<number[]> {
  const layers = Array.from({ length: STORY_LAYERS }, (_unused, layer) => layer);
  const taps = layers.flatMap((layer) => [`layers.${layer}.keys`, `layers.${layer}.values`]);
  const ask = async (tokens: readonly number[]) =>
    (await core.call('model.logits', { model, tokens: [...tokens], taps }, { signal })).taps;
  const [first, second] = [await ask(before), await ask(after)];
  return layers.map((layer) => {
    const changes = ['keys', 'values'].map((kind) => {
      const name = `layers.${layer}.${kind}`;
      const [one, other] = [first[name], second[name]];
      if (!one || !other) throw new Error(`${model} does not show ${name}`);
      return changedPlaces(one, other);
    });
    return Math.max(...changes);
  });
}
