// The handlers of the calls about bigrams.
import type { BigramCalls } from '../protocol';
import { countByProduct } from '../training/bigram';
import { trainBigram } from '../training/trainBigram';
import type { Handlers } from './router';
import type { RunningDevice } from './RunningDevice';

export function bigramHandlers({ device, checkDevice }: RunningDevice): Handlers<keyof BigramCalls> {
  return {
    async 'bigram.product'({ ids, V, skip }, { breathe, progress }) {
      const { device: running } = await device(progress);
      const startMs = performance.now();
      const { counts, chunks } = await countByProduct(ids, V, { skip, breathe, checkDevice });
      const durationMs = performance.now() - startMs;
      return { counts: { shape: [V, V], values: counts }, device: running, durationMs, chunks };
    },

    async 'bigram.train'({ counts, V, perRow = true, ...training }, { breathe, progress }) {
      const { device: running } = await device(progress);
      const startMs = performance.now();
      const { logits, ...trained } = await trainBigram(counts, V, {
        ...training,
        perRow,
        breathe,
        checkDevice,
        onStep: (step, lossNats, fit) => progress({ stage: 'step', step, lossNats, ...fit }),
      });
      const durationMs = performance.now() - startMs;
      return { ...trained, logits: { shape: [V, V], values: logits }, device: running, durationMs };
    },
  };
}
