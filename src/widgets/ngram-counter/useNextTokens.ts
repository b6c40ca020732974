// What may come after a context.
import type { NextTokens, Smoothing } from '@/pure/counting';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { smoothingOf } from './smoothing';
import type { NgramState } from './state';
import type { OpenedCorpus } from './useNgrams';

export interface NextQuestion {
  corpus: string;
  n: number;
  smoothing: Smoothing;
  context: string;
  limit: number;
}

export function useNextTokens(
  corpus: OpenedCorpus,
  state: NgramState,
  limit: number,
): Asking<NextQuestion, NextTokens> {
  const { n, context } = state;
  return useAnswer<NextQuestion, NextTokens>(
    { corpus: corpus.corpus, n, smoothing: smoothingOf(state), context, limit },
    ({ smoothing }, signal) => corpus.call('ngram.next', { n, smoothing, context, limit }, { signal }),
    context,
  );
}
