// The rows that are chosen: the pictures from their file, or the vectors of the newest run of words.
import { useEffect, useState } from 'react';
import { core } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { createWordVectors } from '@/pure/wordVectors';
import { wordRows, type Rows } from '@/pure/autoencoding/rows';
import { readDigits } from '@/ui/readDigits';
import type { AutoencoderState } from './state';

export interface RowsControl {
  rows: Rows | undefined;
  /** Word vectors are asked for, and none are kept. */
  lacksWords: boolean;
  failure: string | undefined;
  retry(): void;
}

/** Undefined where this browser keeps no run of word vectors. */
async function readWords(): Promise<Rows | undefined> {
  const { runs } = await core.call('train.list', {});
  for (const { run, config } of runs) {
    if (config.family !== 'word2vec') continue;
    const { words, values, dimension } = await core.call('train.vectors', { run, withWords: true });
    if (words) return wordRows(words, createWordVectors(words, dimension, values).unit, dimension);
  }
  return undefined;
}

export function useRows(data: AutoencoderState['data'], isReady: boolean): RowsControl {
  const [attempt, setAttempt] = useState(0);
  const key = `${data} ${attempt}`;
  const [found, setFound] = useState<{
    key: string;
    rows?: Rows | undefined;
    lacksWords?: boolean;
    failure?: string;
  }>();
  useEffect(() => {
    if (!isReady) return undefined;
    let isGone = false;
    const read = async () => {
      const words = data === 'words' ? await readWords() : undefined;
      const rows = words ?? (await readDigits());
      return { key, rows, lacksWords: data === 'words' && !words };
    };
    read().then(
      (next) => !isGone && setFound(next),
      (error: unknown) => !isGone && setFound({ key, failure: messageOf(error) }),
    );
    return () => void (isGone = true);
  }, [data, isReady, key]);
  const now = found?.key === key ? found : undefined;
  return {
    rows: now?.rows,
    lacksWords: now?.lacksWords ?? false,
    failure: now?.failure,
    retry: () => setAttempt(attempt + 1),
  };
}
