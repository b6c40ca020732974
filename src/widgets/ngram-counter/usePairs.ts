// The bigrams of the most frequent types, for the views that make a matrix of them.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PairIds } from '@/pure/counting';
import { messageOf } from '@/pure/errors';
import { bigramTable, type BigramTable } from './bigramTable';
import { STILL_MS, type OpenedCorpus } from './useNgrams';

/** An answer that takes longer is waited for with a bar, ms. */
const LATE_MS = 250;

export interface CountedPairs {
  pairs: PairIds;
  table: BigramTable;
  /** Asked and answered, the ways to the worker and back included. */
  durationMs: number;
}

export type Counting =
  | { phase: 'loading'; fraction: number | undefined; counted: CountedPairs | undefined }
  | { phase: 'ready'; counted: CountedPairs }
  /** The reader cancelled it. */
  | { phase: 'stopped'; counted: CountedPairs | undefined }
  | { phase: 'failed'; message: string; counted: undefined };

export interface PairsControl {
  /** `counted` is what was counted last, of another size or text while the phase is not `ready`. */
  counting: Counting;
  start(): void;
  stop(): void;
}

/** Counts at once, and again when the text or the size changes. */
export function usePairs(corpus: OpenedCorpus, size: number): PairsControl {
  const [counting, setCounting] = useState<Counting>({
    phase: 'loading',
    fraction: undefined,
    counted: undefined,
  });
  const running = useRef<AbortController>(undefined);

  async function count(signal: AbortSignal): Promise<void> {
    const startMs = performance.now();
    let fraction: number | undefined;
    let isLate = false;
    const wait = () => {
      if (isLate && !signal.aborted) setCounting(({ counted }) => ({ phase: 'loading', fraction, counted }));
    };
    // Most answers come so soon that a bar would only flash.
    const timer = setTimeout(() => {
      isLate = true;
      wait();
    }, LATE_MS);
    try {
      const pairs = await corpus.call(
        'ngram.pairs',
        { size },
        {
          signal,
          onProgress({ done, total }) {
            fraction = total > 0 ? done / total : undefined;
            wait();
          },
        },
      );
      if (signal.aborted) return;
      const durationMs = performance.now() - startMs;
      setCounting({ phase: 'ready', counted: { pairs, table: bigramTable(pairs), durationMs } });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      setCounting({ phase: 'failed', message, counted: undefined });
    } finally {
      clearTimeout(timer);
    }
  }

  function start() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void count(controller.signal);
  }

  function stop() {
    running.current?.abort();
    setCounting(({ counted }) => ({ phase: 'stopped', counted }));
  }

  const begin = useEffectEvent(start);
  const hasBegun = useRef(false);
  useEffect(() => {
    const timer = setTimeout(begin, hasBegun.current ? STILL_MS : 0);
    hasBegun.current = true;
    return () => clearTimeout(timer);
  }, [corpus.corpus, size]);

  useEffect(() => () => running.current?.abort(), []);

  return { counting, start, stop };
}
