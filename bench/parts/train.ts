// Training steps: the same batches from the same weights, losses compared before times.
import { compareLosses } from '../agreement';
import { compare, fromTorch, type Answer, type Setting } from '../compare';
import { TRAIN } from '../models';
import type { Comparison } from '../results';

const STEPS = 10;
/** In nats. Where PyTorch is the reference, the optimisers are the same and the limit is tighter. */
const LIMIT = 1e-3;
const TORCH_LIMIT = 1e-4;

export async function train(setting: Setting): Promise<Comparison[]> {
  const { layers, C, H, T, V, B, name } = TRAIN;
  const fromPyTorch = (rms: boolean) =>
    fromTorch(setting.python, async (torch) => {
      await torch.askAny('train', { name, model: TRAIN, rms });
      return (await torch.ask('steps', { begin: 0, count: STEPS })).losses;
    });
  let reference = await fromPyTorch(false);
  const rmsReference = setting.contenders.some(({ rms }) => rms) ? await fromPyTorch(true) : undefined;
  const limit = reference ? TORCH_LIMIT : LIMIT;
  const done = new Map<string, number>();
  return [
    await compare<Answer<'steps'>>(setting, {
      title: `Training step: GPT-2 of ${String(layers)} layers, C=${String(C)}, H=${String(H)}, T=${String(T)}, V=${String(V)}, batch ${String(B)}, Adam, float32`,
      part: 'train',
      unit: 'step',
      agreement: `The loss of each of the first ${String(STEPS)} steps is that of ${reference ? 'PyTorch' : 'the first in the table'} within ${String(limit)} nats.`,
      prepare: ({ ask }) => ask('train', { name, model: TRAIN }),
      first: ({ ask, info }) => {
        done.set(info.id, STEPS);
        return ask('steps', { begin: 0, count: STEPS });
      },
      compare: ({ losses }, { info }) => {
        if (!info.rms) return compareLosses(losses, (reference ??= losses), limit);
        // Another model can only be compared with itself; its AdamW adds no epsilon where we do.
        if (!rmsReference)
          throw new Error('trains a model of its own, and there is no PyTorch to compare it with');
        return compareLosses(losses, rmsReference, LIMIT);
      },
      // The first steps compile and allocate.
      counted: (ms) => (ms.length === STEPS ? ms.slice(STEPS / 2) : ms),
      work: ({ ask, info }, count) => {
        const begin = done.get(info.id) ?? STEPS;
        done.set(info.id, begin + count);
        return ask('steps', { begin, count });
      },
      unitsFor: (ms) => Math.min(9, Math.max(3, Math.round(600 / ms))),
    }),
  ];
}
