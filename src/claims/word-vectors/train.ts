// Trains word vectors on the world for an experiment, and leaves nothing behind.
import { core } from '@/core/client';
import { wordRunConfig, workOfPlace } from '@/pure/training/wordRun';
import { createWordVectors, keepProbability, type WordCorpus, type WordVectors } from '@/pure/wordVectors';
import type { RunOptions } from '@/ui/claim';
import { MIN_COUNT, SETTINGS, TEXT } from './settings';

export interface Trained {
  vectors: WordVectors;
  seconds: number;
  /** Counted, on average over what is drawn. */
  multiplyAdds: number;
}

export const openWorld = (signal: AbortSignal): Promise<WordCorpus> =>
  core.call('words.open', { source: { shipped: TEXT }, minCount: MIN_COUNT }, { signal });

export async function train(
  corpus: WordCorpus,
  { seed, negatives = SETTINGS.negatives }: { seed: number; negatives?: number },
  { signal }: Pick<RunOptions, 'signal'>,
  onPart: (part: number) => void = () => undefined,
): Promise<Trained> {
  const { words, counts, ids, sentenceStarts } = corpus;
  const run = `claim-word-vectors-${negatives}-${seed}`;
  const settings = { ...SETTINGS, negatives, seed };
  const config = wordRunConfig(settings, words.length, ids.length);
  const source = {
    ids,
    vocabSize: words.length,
    documentStarts: [...sentenceStarts],
    words: [...words],
    name: TEXT,
  };
  await core.call('train.delete', { run });
  try {
    const { durationMs } = await core.call(
      'train.run',
      { run, config, data: { source }, checkpointEvery: 0, reportEvery: 20 },
      { signal, onProgress: (progress) => progress.stage === 'step' && onPart(progress.step / config.steps) },
    );
    const { values, dimension } = await core.call('train.vectors', { run });
    const kept = words.reduce(
      (sum, _word, id) =>
        sum +
        (counts[id] ?? 0) *
          keepProbability(counts[id] ?? 1, ids.length, settings.subsampling, settings.formula),
      0,
    );
    return {
      vectors: createWordVectors(words, dimension, values),
      seconds: durationMs / 1000,
      multiplyAdds: settings.epochs * kept * workOfPlace(settings, words.length),
    };
  } finally {
    await core.call('train.delete', { run });
  }
}
