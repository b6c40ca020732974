// Word vectors by negative sampling: the same pairs from the same vectors, losses compared before times.
import { compareLosses } from '../agreement';
import { compare, fromTorch, type Answer, type Setting } from '../compare';
import { AGREED_STEPS, type WordShape } from '../page/protocol';
import type { Comparison } from '../results';

/** As the chapter's figure: V of its text, C and K of its settings; pairs of a step as a straightforward program takes them. */
export const WORDS: WordShape = { V: 1525, C: 64, K: 5, B: 1024, learningRate: 0.002 };

/** In nats a pair. Where PyTorch is the reference the limit is tighter. */
const LIMIT = 1e-3;
const TORCH_LIMIT = 1e-4;

export async function word2vec(setting: Setting): Promise<Comparison[]> {
  const { V, C, K, B, learningRate } = WORDS;
  let reference = await fromTorch(setting.python, async (torch) => {
    await torch.ask('words', { shape: WORDS });
    return (await torch.ask('pairSteps', { begin: 0, count: AGREED_STEPS })).losses;
  });
  const limit = reference ? TORCH_LIMIT : LIMIT;
  const done = new Map<string, number>();
  return [
    await compare<Answer<'pairSteps'>>(setting, {
      title: `Word vectors: skip-gram of ${String(B)} pairs a step, V=${String(V)}, C=${String(C)}, K=${String(K)} negatives, float32`,
      part: 'word2vec',
      unit: 'step',
      agreement: `By gradient descent with the rate ${String(learningRate)}, the mean loss of each of the first ${String(AGREED_STEPS)} steps is that of ${reference ? 'PyTorch' : 'the first in the table'} within ${String(limit)} nats. Drawing the pairs is in nobody’s time.`,
      prepare: ({ ask }) => ask('words', { shape: WORDS }),
      first: ({ ask, info }) => {
        done.set(info.id, AGREED_STEPS);
        return ask('pairSteps', { begin: 0, count: AGREED_STEPS });
      },
      compare: ({ losses }) => compareLosses(losses, (reference ??= losses), limit),
      // The first steps compile and allocate.
      counted: (ms) => (ms.length === AGREED_STEPS ? ms.slice(AGREED_STEPS / 2) : ms),
      work: ({ ask, info }, count) => {
        const begin = done.get(info.id) ?? AGREED_STEPS;
        done.set(info.id, begin + count);
        return ask('pairSteps', { begin, count });
      },
      unitsFor: (ms) => Math.min(400, Math.max(1, Math.round(600 / ms))),
    }),
  ];
}
