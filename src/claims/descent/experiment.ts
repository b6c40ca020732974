// Trains a table of bigram logits by gradient descent and compares it with the counted one.
import { core, type BigramStep } from '@/core/client';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { descentFindingMessages } from './findingMessages';
import { SIZE, STEPS, TEXT } from './settings';

/** Logits move by this much times the gradient of their own row. */
const ROW_RATE = 2;
const REPORT_EVERY = 50;
/** The table counts as found when it is this near, in nats a token. */
const NEAR_NATS = 0.01;

export async function trainBigrams({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = descentFindingMessages.get();
  onProgress(0, STEPS);
  const { corpus } = await core.call('ngram.open', { source: { shipped: TEXT }, unit: 'words' }, { signal });
  const pairs = await core.call('ngram.pairs', { corpus, size: SIZE }, { signal });
  const V = pairs.labels.length;
  const counts = new Float32Array(V * V);
  pairs.counts.forEach((count, cell) => {
    counts[(pairs.rows[cell] ?? 0) * V + (pairs.columns[cell] ?? 0)] = count;
  });
  const contexts = new Set(pairs.rows).size;
  const reported: BigramStep[] = [];
  const { klNats } = await core.call(
    'bigram.train',
    { counts, V, steps: STEPS, learningRate: ROW_RATE * contexts, reportEvery: REPORT_EVERY },
    {
      signal,
      onProgress(progress) {
        if (progress.stage !== 'step') return;
        reported.push(progress);
        onProgress(progress.step, STEPS);
      },
    },
  );
  const [first, last] = [reported.at(0), reported.at(-1)];
  return {
    value: klNats,
    low: klNats,
    high: klNats,
    count: contexts,
    holds: klNats < NEAR_NATS,
    sentence: t.found({
      start: (first?.klNats ?? NaN).toFixed(3),
      end: klNats.toFixed(4),
      smallest: (last?.smallestLogit ?? NaN).toFixed(1),
    }),
    columns: [t.step, t.loss, t.divergence],
    rows: reported.map((one) => [one.step, one.lossNats.toFixed(4), one.klNats.toFixed(5)]),
  };
}
