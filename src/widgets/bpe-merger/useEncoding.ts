// The reader's text, cut by the merges that are played.
import type { Result } from '@/core/client';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import type { Training } from './useTraining';

export interface EncodeQuestion {
  training: string;
  step: number;
  text: string;
}

/** Asks nothing while the text is empty. */
export function useEncoding(
  training: Training,
  step: number,
  text: string,
): Asking<EncodeQuestion, Result<'bpe.encode'>> {
  return useAnswer<EncodeQuestion, Result<'bpe.encode'>>(
    text.trim() === '' ? undefined : { training: training.training, step, text },
    (question, signal) =>
      training.call('bpe.encode', { step: question.step, text: question.text }, { signal }),
    text,
  );
}
