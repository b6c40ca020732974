// The merges that make a token.
import type { Result } from '@/core/client';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import type { Training } from './useTraining';

export interface TreeQuestion {
  training: string;
  token: number;
}

/** Asks nothing for a text that is no token. */
export function useTree(
  training: Training,
  token: number | undefined,
): Asking<TreeQuestion, Result<'bpe.tree'>> {
  return useAnswer<TreeQuestion, Result<'bpe.tree'>>(
    token === undefined ? undefined : { training: training.training, token },
    (question, signal) => training.call('bpe.tree', { token: question.token }, { signal }),
  );
}
