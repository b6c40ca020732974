// Runs the experiment of a claim: at most one run at a time, which can be stopped.
import { useEffect, useRef, useState } from 'react';
import { messageOf } from '@/pure/errors';
import type { Claim, DetailedFinding } from '@/ui/claim';

export type ClaimRun =
  | { phase: 'idle' }
  | { phase: 'running'; done: number; total: number }
  | { phase: 'ready'; finding: DetailedFinding }
  | { phase: 'failed'; message: string };

export interface ClaimControl {
  run: ClaimRun;
  start(): void;
  stop(): void;
}

export function useClaimRun(claim: Claim): ClaimControl {
  const [run, setRun] = useState<ClaimRun>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function work(controller: AbortController): Promise<void> {
    const { signal } = controller;
    try {
      const experiment = await claim.load();
      const finding = await experiment.run({
        signal,
        onProgress: (done, total) => !signal.aborted && setRun({ phase: 'running', done, total }),
      });
      if (!signal.aborted) setRun({ phase: 'ready', finding });
    } catch (error) {
      if (signal.aborted) return;
      setRun({ phase: 'failed', message: messageOf(error) });
    }
  }

  return {
    run,
    start() {
      running.current?.abort();
      running.current = new AbortController();
      setRun({ phase: 'running', done: 0, total: 0 });
      void work(running.current);
    },
    stop() {
      running.current?.abort();
      setRun({ phase: 'idle' });
    },
  };
}
