// The loss of the weights of a run, on its held-out text or on other token ids.
import { parseTrainingConfig, TrainingError } from '../../pure/training/config';
import type { Args, Result } from '../protocol';
import { createBatches } from '../training/batches';
import { createRun, type Run } from '../training/createRun';
import { splitTokens } from '../training/data/split';
import type { Examples } from '../training/losses/Examples';
import { meanLoss, type Work } from '../training/trainer';
import type { RunWeights } from './runWeights';

/** @throws TrainingError where the ids are none of the run's, or too few to be asked for one */
export async function lossOfRun(
  { config: trained, data, weights, step }: RunWeights,
  { ids, loss }: Args<'train.loss'>,
  work: Work,
): Promise<Result<'train.loss'>> {
  const config = loss ? parseTrainingConfig({ ...trained, loss }) : trained;
  const wrong = ids?.findIndex((id: number) => !Number.isInteger(id) || id < 0 || id >= data.vocabSize) ?? -1;
  if (wrong >= 0) {
    throw new TrainingError(
      `train.loss: token ids must be whole numbers from 0 to ${data.vocabSize - 1}, got ${ids?.[wrong]} at position ${wrong}.`,
    );
  }
  const run = await createRun({ ...config, averaging: { kind: 'none' } }, data, work.breathe);
  try {
    const { model, trainer, batches } = run;
    trainer.restore({ ...(await trainer.state(work)), parameters: weights });
    const heldOut = ids ? batchesOf(Int32Array.from(ids)) : batches.heldOut;
    if (heldOut.length === 0) {
      throw new TrainingError(
        ids
          ? `train.loss: ${ids.length} token ids are fewer than one sequence has. Give more of them.`
          : 'train.loss: the run holds out less than one sequence of its text. Give token ids.',
      );
    }
    const found = await meanLoss(model, heldOut, work);
    if (!found) {
      throw new TrainingError(
        'train.loss: chance hid none of these tokens. Give more of them, or a higher ratio.',
      );
    }
    return { ...found, step };
  } finally {
    run.dispose();
  }

  /** Of other token ids, as if they were the held-out text. */
  function batchesOf(other: Int32Array): Examples[] {
    const { training } = splitTokens(data.ids, config.heldOut, data.documentStarts);
    const options = { vocabSize: run.model.config.vocabSize, maskToken: maskTokenOf(run) };
    return createBatches(config, { training, heldOut: other }, options).heldOut;
  }
}

function maskTokenOf({ model }: Run): number | undefined {
  return 'maskToken' in model ? model.maskToken : undefined;
}
