// The words of the text as they are cut after so many merges.
import type { Result } from '@/core/client';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import type { Training } from './useTraining';

/** Texts of up to so many different words are shown whole, in the order of the text; of others the most frequent words. */
const MOST_WORDS = 200;

export interface WordsQuestion {
  training: string;
  step: number;
}

export function useWords(training: Training, step: number): Asking<WordsQuestion, Result<'bpe.words'>> {
  return useAnswer<WordsQuestion, Result<'bpe.words'>>(
    { training: training.training, step },
    (question, signal) =>
      training.call(
        'bpe.words',
        {
          step: question.step,
          sort: training.distinctWords <= MOST_WORDS ? 'text' : 'count',
          ...{ offset: 0, limit: MOST_WORDS },
        },
        { signal },
      ),
  );
}
