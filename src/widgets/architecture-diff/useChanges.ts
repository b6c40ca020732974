// Asks the book's own two models what one changed token changes in their keys and values.
import { useEffect, useRef, useState } from 'react';
import { core, type LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { labelOf } from '@/ui/tokenText';
import { changedPlaces } from './changes';

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
  const inLayer = (tapped: typeof first, layer: number) =>
    ['keys', 'values'].map((kind) => {
      const name = `layers.${layer}.${kind}`;
      const tensor = tapped[name];
      if (!tensor) throw new Error(`${model} does not show ${name}`);
      return tensor;
    });
  return layers.map((layer) => changedPlaces(inLayer(first, layer), inLayer(second, layer)));
}
