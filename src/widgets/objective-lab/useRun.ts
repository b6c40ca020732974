// One piece of work for a figure: begun when its settings have been still, cancelled, begun again.
import { useEffect, useRef, useState } from 'react';
import type { LoadProgress } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { useWhenStill } from '@/ui/useWhenStill';
import { TextError, type AskOptions } from './predictor';

/** `result` is what there is so far; until there is something, that of the settings before. */
export type Run<Result> = { result: Result | undefined } & (
  | { phase: 'stopped' }
  | { phase: 'loading'; progress: LoadProgress }
  /** `done` of `total` passes. */
  | { phase: 'running'; done: number; total: number }
  | { phase: 'ready' }
  /** `isOfText`: another text is needed, not another try. */
  | { phase: 'failed'; message: string; isOfText: boolean }
);

export interface RunControl<Result> {
  run: Run<Result>;
  notices: readonly string[];
  start(): void;
  stop(): void;
}

export interface Work<Result> extends AskOptions {
  show(result: Result, done: number, total: number): void;
}

const BEGINNING: LoadProgress = { stage: 'device', loadedBytes: 0, totalBytes: 0 };

/**
 * Works as soon as `isReady`, and anew when `key`, which stands for the settings, has changed; what is finished is not done
 * again.
 */
export function useRun<Result>(
  key: string,
  isReady: boolean,
  work: (options: Work<Result>) => Promise<Result>,
): RunControl<Result> {
  const [run, setRun] = useState<Run<Result>>({ phase: 'loading', progress: BEGINNING, result: undefined });
  const [notices, setNotices] = useState<readonly string[]>([]);
  const running = useRef<AbortController>(undefined);
  const finished = useRef<string>(undefined);

  async function begin(signal: AbortSignal): Promise<void> {
    let hasFailed = false;
    const change = (to: (before: Run<Result>) => Run<Result>) => {
      if (!signal.aborted && !hasFailed) setRun(to);
    };
    try {
      const result = await work({
        signal,
        onLoad: (progress) => change(({ result }) => ({ phase: 'loading', progress, result })),
        onNotice: (sentence) => {
          if (!signal.aborted) setNotices((before) => [...before, sentence]);
        },
        show: (result, done, total) => change(() => ({ phase: 'running', done, total, result })),
      });
      if (signal.aborted) return;
      finished.current = key;
      setRun({ phase: 'ready', result });
    } catch (error) {
      const message = messageOf(error);
      change(({ result }) => ({ phase: 'failed', message, isOfText: error instanceof TextError, result }));
      hasFailed = true;
    }
  }

  function start(): void {
    running.current?.abort();
    finished.current = undefined;
    setNotices([]);
    setRun((before) =>
      before.phase === 'stopped' || before.phase === 'failed'
        ? { phase: 'loading', progress: BEGINNING, result: before.result }
        : before,
    );
    const controller = new AbortController();
    running.current = controller;
    void begin(controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setRun(({ result }) => ({ phase: 'stopped', result }));
  }

  useWhenStill(key, isReady, () => {
    if (finished.current !== key) start();
  });
  useEffect(() => () => running.current?.abort(), []);

  return { run, notices, start, stop };
}
