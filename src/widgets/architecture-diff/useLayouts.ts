// Asks the core what the two models are made of.
import { useEffect, useRef, useState } from 'react';
import { core } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { useWhenStill } from '@/ui/useWhenStill';
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
  /** `idle`: the reader stopped it. */
  | { phase: 'idle' | 'loading' | 'ready'; counted: Counted | undefined }
  /** `isOfConfig`: there is no such model; other sizes are needed, not another try. */
  | { phase: 'failed'; message: string; isOfConfig: boolean; counted: Counted | undefined };

/** Counts as soon as `isReady`, and again whenever a size changes. */
export function useLayouts(
  state: ArchitectureState,
  isReady: boolean,
): { layouts: Layouts; start(): void; stop(): void } {
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

  function stop(): void {
    running.current?.abort();
    setLayouts(({ counted }) => ({ phase: 'idle', counted }));
  }

  const sizes = (['llama', 'llada'] as const).map((side) => configOf(side, state));
  useWhenStill(JSON.stringify(sizes), isReady, start);
  useEffect(() => () => running.current?.abort(), []);

  return { layouts, start, stop };
}
