// One question of a figure to the core: asked when its settings have been still, cancelled, asked again.
import { useEffect, useRef, useState } from 'react';
import { messageOf } from '@/pure/errors';
import { useWhenStill } from '@/ui/useWhenStill';
import { TextRefusal } from './storyModel';

type Phase<Progress> =
  /** Asked; `progress` is what was told last. */
  | { phase: 'working'; progress: Progress | undefined }
  | { phase: 'ready' }
  /** The reader stopped it. */
  | { phase: 'stopped' }
  /** `isOfText`: another text is needed, not another try. */
  | { phase: 'failed'; message: string; isOfText: boolean };

export interface AskedControl<Result, Progress> {
  state: Phase<Progress>;
  /** The last one that came; until there is another, that of the settings before. */
  result: Result | undefined;
  /** It answers what is asked now. */
  isCurrent: boolean;
  start(): void;
  stop(): void;
}

export interface Work<Progress> {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/**
 * Asks as soon as `isAsked`, and anew when `key`, which stands for the settings, has changed; what was answered last is not asked
 * again.
 */
export function useAsked<Result, Progress>(
  key: string,
  isAsked: boolean,
  ask: (work: Work<Progress>) => Promise<Result>,
): AskedControl<Result, Progress> {
  const [state, setState] = useState<Phase<Progress>>({ phase: 'working', progress: undefined });
  const [answer, setAnswer] = useState<{ key: string; result: Result }>();
  const running = useRef<AbortController>(undefined);
  const answered = useRef<string>(undefined);

  async function begin(signal: AbortSignal): Promise<void> {
    let isOver = false;
    try {
      const result = await ask({
        signal,
        onProgress(progress) {
          // One file may still arrive after another has failed.
          if (!signal.aborted && !isOver) setState({ phase: 'working', progress });
        },
      });
      isOver = true;
      if (signal.aborted) return;
      answered.current = key;
      setAnswer({ key, result });
      setState({ phase: 'ready' });
    } catch (error) {
      isOver = true;
      if (signal.aborted) return;
      const isOfText =
        error instanceof TextRefusal || (error instanceof Error && error.name === 'CountingError');
      setState({ phase: 'failed', message: messageOf(error), isOfText });
    }
  }

  function start(): void {
    running.current?.abort();
    answered.current = undefined;
    setState({ phase: 'working', progress: undefined });
    const controller = new AbortController();
    running.current = controller;
    void begin(controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setState({ phase: 'stopped' });
  }

  useWhenStill(key, isAsked, () => {
    if (answered.current !== key) return start();
    // The settings are again what was answered.
    running.current?.abort();
    setState({ phase: 'ready' });
  });
  useEffect(() => () => running.current?.abort(), []);

  const isCurrent = state.phase === 'ready' && answer?.key === key;
  return { state, result: answer?.result, isCurrent, start, stop };
}
