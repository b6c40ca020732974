// Codes and rows by the newest weights of an autoencoder: one that rests is kept on the device, so that dragging through its plane
// reads nothing again.
import { tensor, tensor2d } from '@tensorflow/tfjs-core';
import { createAutoencoder, type CreatedAutoencoder } from '../models/autoencoder/createAutoencoder';
import { CoreError, type Args, type Result } from '../protocol';
import type { RunWeights } from './runWeights';

interface Held {
  run: string;
  step: number;
  /** Read when the run rested: these are its newest weights until it goes on. */
  rests: boolean;
  model: CreatedAutoencoder;
}

export interface Coder {
  /** `isRunning`: its weights change, so that they are read anew. */
  encode(args: Args<'train.encode'>, isRunning: boolean): Promise<Result<'train.encode'>>;
  decode(args: Args<'train.decode'>, isRunning: boolean): Promise<Result<'train.decode'>>;
  /** The run begins, goes on or is deleted. */
  forget(run: string): void;
}

/** @throws CoreError named RunError for a run of another family, and for numbers that make no rows */
export function createCoder(weightsOf: (run: string) => Promise<RunWeights>): Coder {
  let held: Held | undefined;

  function forget(run: string): void {
    if (held?.run !== run) return;
    held.model.dispose();
    held = undefined;
  }

  async function open(run: string, isRunning: boolean): Promise<Held> {
    if (held?.run === run && held.rests && !isRunning) return held;
    const { config, data, weights, step } = await weightsOf(run);
    if (config.family !== 'autoencoder') {
      throw new CoreError('RunError', `“${run}” is a run of ${config.family}, and no autoencoder.`, { run });
    }
    if (held) forget(held.run);
    const model = createAutoencoder({ ...config.model, input_size: data.rows?.dimension }, config.seed);
    model.variables.forEach((one, index) => {
      const saved = tensor(weights[index] ?? new Float32Array(), one.shape, 'float32');
      one.assign(saved);
      saved.dispose();
    });
    held = { run, step, rests: !isRunning, model };
    return held;
  }

  function through(
    { run, step }: Held,
    values: Float32Array,
    width: number,
    compute: (rows: ReturnType<typeof tensor2d>) => ReturnType<typeof tensor2d>,
  ): Result<'train.encode'> {
    const count = values.length / width;
    if (!Number.isInteger(count) || count < 1) {
      throw new CoreError(
        'RunError',
        `“${run}” takes rows of ${width} numbers, got ${values.length} numbers.`,
        { run },
      );
    }
    const given = tensor2d(values, [count, width]);
    const made = compute(given);
    const found = { values: made.dataSync<'float32'>().slice(), dimension: made.shape[1], step };
    given.dispose();
    made.dispose();
    return found;
  }

  return {
    forget,
    async encode({ run, rows }, isRunning) {
      const found = await open(run, isRunning);
      return through(found, rows, found.model.config.inputSize, (x) => found.model.encode(x));
    },
    async decode({ run, codes }, isRunning) {
      const found = await open(run, isRunning);
      return through(found, codes, found.model.config.bottleneckSize, (x) => found.model.decode(x));
    },
  };
}
