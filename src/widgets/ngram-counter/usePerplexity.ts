// The perplexity of both parts of the text, under one smoothing or under all that have one.
import { useState } from 'react';
import type { PerplexityReport, Smoothing } from '@/pure/counting';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { distributionSmoothings, smoothingOf } from './smoothing';
import type { NgramState } from './state';
import type { NgramProgress, OpenedCorpus } from './useNgrams';

export interface PerplexityQuestion {
  corpus: string;
  smoothings: readonly Smoothing[];
}

export interface SmoothedReport {
  smoothing: Smoothing;
  report: PerplexityReport;
}

export interface PerplexityAsking extends Asking<PerplexityQuestion, SmoothedReport[]> {
  /** There is nothing to ask. */
  isNone: boolean;
  /** It takes so long that it should be shown, and how much is done, 0 … 1. */
  isSlow: boolean;
  fraction: number;
}

/** Asks nothing for stupid back-off alone, which has no perplexity. */
export function usePerplexity(corpus: OpenedCorpus, state: NgramState): PerplexityAsking {
  const smoothings = state.allSmoothings
    ? distributionSmoothings(state)
    : state.smoothing === 'stupid-backoff'
      ? []
      : [smoothingOf(state)];
  const [fraction, setFraction] = useState(0);
  const asking = useAnswer<PerplexityQuestion, SmoothedReport[]>(
    smoothings.length === 0 ? undefined : { corpus: corpus.corpus, smoothings },
    async ({ smoothings }, signal) => {
      const reports: SmoothedReport[] = [];
      setFraction(0);
      for (const smoothing of smoothings) {
        const onProgress = ({ done, total }: NgramProgress) => {
          if (!signal.aborted && total > 0) setFraction((reports.length + done / total) / smoothings.length);
        };
        const report = await corpus.call('ngram.perplexity', { smoothing }, { signal, onProgress });
        reports.push({ smoothing, report });
      }
      return reports;
    },
  );
  const isNone = smoothings.length === 0;
  // The worker tells of its progress only when it takes its time.
  const isSlow = !isNone && !asking.isCurrent && asking.failure === undefined && fraction > 0;
  return { ...asking, isNone, isSlow, fraction };
}
