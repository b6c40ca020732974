// The probability of a sentence, factor by factor.
import type { Score, Smoothing } from '@/pure/counting';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { smoothingOf } from './smoothing';
import type { NgramState } from './state';
import type { OpenedCorpus } from './useNgrams';

export interface ScoreQuestion {
  corpus: string;
  n: number;
  smoothing: Smoothing;
  text: string;
}

/** Asks nothing while the sentence is empty. */
export function useScore(corpus: OpenedCorpus, state: NgramState): Asking<ScoreQuestion, Score> {
  const { n, sentence: text } = state;
  const question = { corpus: corpus.corpus, n, smoothing: smoothingOf(state), text };
  return useAnswer<ScoreQuestion, Score>(
    text.trim() === '' ? undefined : question,
    ({ smoothing }, signal) => corpus.call('ngram.score', { n, smoothing, text }, { signal }),
    text,
  );
}
