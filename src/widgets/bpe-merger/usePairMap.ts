// Counts the pairs of a step as the trainer has them, and a second time as a product of one-hot matrices on the device that computes.
import { useState } from 'react';
import { core, type Result } from '@/core/client';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { largestDifference } from './pairMap';
import type { Training } from './useTraining';

/** Rows and columns: 48 symbols, and one for the borders of words. */
const SIZE = 49;
/** Most pairs of neighbours that `bigram.product` takes. */
const MOST_PAIRS = 2 ** 24;

export interface PairsQuestion {
  training: string;
  step: number;
}

export interface Multiplied {
  device: Result<'bigram.product'>['device'];
  difference: number;
}

export interface PairMapControl {
  counting: Asking<PairsQuestion, Result<'bpe.matrix'>>;
  product: Asking<PairsQuestion, Multiplied>;
  /** The device is being found that computes fastest. */
  isStarting: boolean;
  /** Pairs of neighbours, where these are too many for the product. */
  tooMany: number | undefined;
}

export function usePairMap(training: Training, step: number): PairMapControl {
  const question = { training: training.training, step };
  const [isStarting, setStarting] = useState(false);
  const counting = useAnswer<PairsQuestion, Result<'bpe.matrix'>>(question, (_asked, signal) =>
    training.call('bpe.matrix', { step, size: SIZE }, { signal }),
  );
  const matrix = counting.isCurrent ? counting.answer?.value : undefined;
  const pairs = matrix ? matrix.ids.length - 1 : 0;
  const isMultiplied = matrix !== undefined && pairs <= MOST_PAIRS;
  const product = useAnswer<PairsQuestion, Multiplied>(
    isMultiplied ? question : undefined,
    async (_asked, signal) => {
      if (!matrix) throw new Error('pairs: there is nothing to multiply');
      const onProgress = () => {
        if (!signal.aborted) setStarting(true);
      };
      try {
        const { counts, device } = await core.call(
          'bigram.product',
          { ids: matrix.ids, V: matrix.tokens.length },
          { signal, onProgress },
        );
        const difference = largestDifference(matrix, counts.values, nextOf(training, step));
        return { device, difference };
      } finally {
        setStarting(false);
      }
    },
  );
  return { counting, product, isStarting, tooMany: pairs > MOST_PAIRS ? pairs : undefined };
}

/** The merge that follows a step, with the count that the trainer kept. */
export function nextOf(
  { lefts, rights, counts }: Pick<Training, 'lefts' | 'rights' | 'counts'>,
  step: number,
): { left: number; right: number; count: number } | undefined {
  const [left, right, count] = [lefts[step], rights[step], counts[step]];
  return left === undefined || right === undefined || count === undefined
    ? undefined
    : { left, right, count };
}
