// The batches of an autoencoder: which rows step n takes, as a function of n and the seed alone.
import type { TrainingConfig } from '../../pure/training/config';
import type { Batches } from './batches';
import type { RowData } from './createRun';
import { createWindows } from './data/windows';
import type { Examples } from './losses/Examples';

/** Held-out rows of one batch. */
const AT_ONCE = 256;

/** The last rows, a share `heldOut` of all, are held out; of the others each pass takes all once (`epochs`), or any (`random`). */
export function createRowBatches(config: TrainingConfig, { values, dimension }: RowData): Batches {
  const { batchSize: B, accumulation, order, seed, heldOut, evaluateEvery, evaluationSequences } = config;
  const count = values.length / dimension;
  const training = count - Math.round(count * heldOut);
  const places = Int32Array.from({ length: training }, (_unused, row) => row);
  const windows = createWindows(places, { length: 1, stride: 1, order, seed });
  const take = (rows: readonly number[]): Examples => {
    const taken = new Float32Array(rows.length * dimension);
    rows.forEach((row, at) =>
      taken.set(values.subarray(row * dimension, (row + 1) * dimension), at * dimension),
    );
    return { inputs: [], targets: new Int32Array(), rows: taken, count: rows.length };
  };
  const held =
    evaluateEvery === 0 ? [] : Array.from({ length: count - training }, (_unused, n) => training + n);
  const looked = held.slice(0, evaluationSequences);
  return {
    training: (step) =>
      Array.from({ length: accumulation }, (_unused, part) =>
        take(
          Array.from({ length: B }, (_none, b) => windows.at((step * accumulation + part) * B + b)[0] ?? 0),
        ),
      ),
    heldOut: Array.from({ length: Math.ceil(looked.length / AT_ONCE) }, (_unused, n) =>
      take(looked.slice(n * AT_ONCE, (n + 1) * AT_ONCE)),
    ),
    tokensPerStep: B * accumulation,
  };
}
