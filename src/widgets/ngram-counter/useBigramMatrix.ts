// Counts the bigrams of the matrix a second time, as a product of one-hot matrices on the device that computes.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { core, type Result } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { largestDifference } from './bigramTable';
import type { OpenedCorpus } from './useNgrams';
import { usePairs, type CountedPairs, type PairsControl } from './usePairs';

export interface ProductResult extends Omit<Result<'bigram.product'>, 'counts'> {
  /** Of the pairs that were counted; another object as soon as they are counted again. */
  of: CountedPairs;
  /** Between the two tables, over all cells: 0 where both are right. */
  difference: number;
}

export type Product =
  /** `isStarting`: the device is being found that computes fastest. */
  | { phase: 'running'; isStarting: boolean }
  | { phase: 'ready'; result: ProductResult }
  /** The reader cancelled it. */
  | { phase: 'stopped' }
  | { phase: 'failed'; message: string };

export interface BigramMatrix extends PairsControl {
  product: Product;
  multiply(): void;
  stopProduct(): void;
}

export function useBigramMatrix(corpus: OpenedCorpus, size: number): BigramMatrix {
  const control = usePairs(corpus, size);
  const { counting } = control;
  const [product, setProduct] = useState<Product>({ phase: 'running', isStarting: false });
  const running = useRef<AbortController>(undefined);
  const counted = counting.phase === 'ready' ? counting.counted : undefined;

  async function run(of: CountedPairs, signal: AbortSignal): Promise<void> {
    setProduct({ phase: 'running', isStarting: false });
    try {
      const { counts, ...result } = await core.call(
        'bigram.product',
        { ids: of.pairs.ids, V: of.table.V, skip: [...of.pairs.skip] },
        { signal, onProgress: () => !signal.aborted && setProduct({ phase: 'running', isStarting: true }) },
      );
      if (signal.aborted) return;
      const difference = largestDifference(counts.values, of.table.counts).value;
      setProduct({ phase: 'ready', result: { ...result, of, difference } });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      setProduct({ phase: 'failed', message });
    }
  }

  function multiply() {
    running.current?.abort();
    if (!counted) return;
    const controller = new AbortController();
    running.current = controller;
    void run(counted, controller.signal);
  }

  function stopProduct() {
    running.current?.abort();
    setProduct({ phase: 'stopped' });
  }

  const begin = useEffectEvent(multiply);
  useEffect(() => {
    if (!counted) return undefined;
    const timer = setTimeout(begin, 0);
    return () => clearTimeout(timer);
  }, [counted]);

  useEffect(() => () => running.current?.abort(), []);

  return { ...control, product, multiply, stopProduct };
}
