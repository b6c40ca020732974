// The training loop: loss and gradients of a batch, one step of AdamW, and everything that is needed to go on later.
//
// Step n is a function of the state before it and of n alone: what it reads and draws comes from streams by number. So a run
// that is stopped, stored and restored goes on exactly as one that was never stopped.
import {
  add,
  dispose,
  tensor,
  valueAndGrads,
  zeros,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { TrainingConfig } from '../../pure/training/config';
import { learningRateAt } from '../../pure/training/schedules';
import { sumSquaresOfEach } from '../kernels/sum-squares/ofEach';
import { unflatten } from '../tensors/tree';
import { createAverage } from './averaging';
import { createBalancer } from './balancing';
import type { Batches } from './batches';
import { clipScale, lossAndSquare } from './clipping';
import { DivergedError } from './DivergedError';
import { firstBadTensor } from './firstBadTensor';
import './gradients';
import type { Examples } from './losses/Examples';
import { lossOf } from './losses/lossOf';
import { createOptimizer } from './optimizer';
import type { Scorer, Trainable } from './Trainable';

/** What long work asks of the one who started it. */
export interface Work {
  /** Called between parts, so that the caller may give way to others or stop by throwing. */
  breathe(): Promise<void>;
  /** Throws if the device lost its memory: what was just read back is then no result. */
  checkDevice(): void;
}

export interface StepReport {
  /** Steps made, this one included. */
  step: number;
  /** Of this step's batch, before its update. */
  lossNats: number;
  learningRate: number;
  /** Before clipping; undefined where none is taken. */
  gradientNorm: number | undefined;
  /** Of a mixture of experts: the share of its layer's choices that each expert had, [layers][E]. */
  loads?: number[][];
}

export interface Evaluation {
  /** After so many steps. */
  step: number;
  lossNats: number;
}

/** Everything that changes in a run, as plain numbers; lists are in the order of the parameters (no moments: `sgd`). */
export interface TrainerState {
  /** Steps made. */
  step: number;
  parameters: Float32Array[];
  firstMoments: Float32Array[];
  secondMoments: Float32Array[];
  /** The averaged weights, and how many are in them; undefined while there are none. */
  average: { count: number; values: Float32Array[] } | undefined;
  /** Loss and gradient norm of each step, [step]; no norms where none are taken. */
  losses: Float32Array;
  gradientNorms: Float32Array;
  /** Word vectors by `sgd`: pairs of each step, [step]; where it has none, its loss is NaN. */
  pairs?: Float32Array | undefined;
  /** Of a mixture of experts: the loads of each step, [step · layers · E]. */
  loads?: Float32Array | undefined;
  /** Held-out losses, ascending in step. */
  evaluations: Evaluation[];
}

export interface Trainer {
  /** Steps made so far. */
  readonly step: number;
  readonly tokensPerStep: number;
  /** Held-out losses so far. */
  readonly evaluations: readonly Evaluation[];
  /**
   * Makes one step. If `work` throws, the step has not been made.
   *
   * @throws DivergedError if loss or gradient is no finite number; the weights are those before the step
   */
  makeStep(work: Work): Promise<StepReport>;
  /**
   * The mean loss in nats on the held-out text, of the averaged weights where there are some; undefined where nothing of it is
   * asked. Kept in the state.
   */
  evaluate(work: Work): Promise<number | undefined>;
  /** The way so far; the arrays belong to the caller. */
  curve(): Pick<TrainerState, 'step' | 'losses' | 'gradientNorms' | 'evaluations' | 'pairs' | 'loads'>;
  /** The weights to use: the averaged ones where there are some; owned by the trainer. */
  weights(): readonly Variable[];
  /** Reads all from the device; the arrays belong to the caller. `breathe` lets others in between. */
  state(work?: Work): Promise<TrainerState>;
  /** @throws Error if the state is not of this model */
  restore(state: TrainerState): void;
  /** Frees what training took beside the model itself. */
  dispose(): void;
}

const AT_ONCE: Work = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

/** A run at its beginning. The model stays the caller's, and changes with every step. */
export function createTrainer(config: TrainingConfig, model: Trainable, batches: Batches): Trainer {
  const { variables } = model;
  const optimizer = createOptimizer(model, config);
  const average = createAverage(model, config.averaging, config.steps);
  const balancer = createBalancer(model, config.balancing);
  const learned = variables.filter((_one, index) => model.layout[index]?.learned !== false);
  let step = 0;
  let losses: number[] = [];
  let gradientNorms: number[] = [];
  let evaluations: Evaluation[] = [];
  let loads: number[] = [];

  /** scale · loss of one micro-batch, and its gradient for each parameter. */
  function lossAndGradients(examples: Examples, scale: number): Summed {
    const { value, grads } = valueAndGrads(() => lossOf(model, examples, scale, balancer))(learned);
    return { loss: value as Scalar, gradients: gradientsOfAll(grads) };
  }

  /** Zeros for the parameters that no gradient changes. */
  function gradientsOfAll(found: Tensor[]): Tensor[] {
    const rest = [...found];
    return variables.map((one) => (learned.includes(one) ? rest.shift() : undefined) ?? zeros(one.shape));
  }

  /** The model with the averaged weights, where there are some. */
  function averaged(): Scorer {
    const averages = average?.variables();
    return averages
      ? model.bind(unflatten(model.layout.map(({ name }, i) => [name, nth(averages, i)])))
      : model;
  }

  const curve = () => ({
    step,
    losses: Float32Array.from(losses),
    gradientNorms: Float32Array.from(gradientNorms),
    evaluations: [...evaluations],
    ...(balancer && { loads: Float32Array.from(loads) }),
  });

  return {
    curve,
    get step() {
      return step;
    },
    get evaluations() {
      return evaluations;
    },
    tokensPerStep: batches.tokensPerStep,

    async makeStep({ breathe, checkDevice }) {
      const learningRate = learningRateAt(config.schedule, config.learningRate, step, config.steps);
      const parts = batches.training(step);
      // Where chance hid no token the loss is 0, and so is its gradient.
      const count = Math.max(
        1,
        parts.reduce((sum, part) => sum + part.count, 0),
      );
      let total: Summed | undefined;
      balancer?.reset();
      try {
        for (const part of parts) {
          const next = lossAndGradients(part, 1 / count);
          total = total ? addUp(total, next) : next;
          await breathe();
        }
        if (!total) throw new Error('trainer: a step needs a micro-batch');
        const squares = sumSquaresOfEach(total.gradients);
        const both = lossAndSquare(total.loss, squares);
        const [lossNats = NaN, square = NaN] = both.dataSync<'float32'>();
        const gradientNorm = Math.sqrt(square);
        dispose([squares, both]);
        checkDevice();
        if (!Number.isFinite(lossNats) || !Number.isFinite(gradientNorm)) {
          const tensor = firstBadTensor(model, parts, total.gradients);
          throw new DivergedError({ step: step + 1, tensor, lossNats, gradientNorm }, learningRate);
        }
        const gradientScale = config.clipNorm > 0 ? clipScale(gradientNorm, config.clipNorm) : undefined;
        optimizer.update(total.gradients, {
          learningRate,
          step: step + 1,
          ...(gradientScale !== undefined && { gradientScale }),
        });
        const shares = balancer?.endStep();
        step += 1;
        average?.update(step);
        losses.push(lossNats);
        gradientNorms.push(gradientNorm);
        if (!balancer || !shares) return { step, lossNats, learningRate, gradientNorm };
        loads.push(...shares);
        return { step, lossNats, learningRate, gradientNorm, loads: rowsOf(shares, balancer.experts) };
      } finally {
        if (total) dispose([total.loss, ...total.gradients]);
      }
    },

    async evaluate({ breathe, checkDevice }) {
      const found = await meanLoss(averaged(), batches.heldOut, { breathe, checkDevice });
      if (!found) return undefined;
      const { lossNats } = found;
      evaluations = [...evaluations.filter((one) => one.step !== step), { step, lossNats }];
      return lossNats;
    },

    weights: () => average?.variables() ?? variables,

    async state({ breathe, checkDevice } = AT_ONCE) {
      const read = async (tensors: readonly Tensor[]) => {
        const values: Float32Array[] = [];
        for (const one of tensors) {
          values.push(one.dataSync<'float32'>().slice());
          await breathe();
        }
        return values;
      };
      const averages = average?.variables();
      const state: TrainerState = {
        ...curve(),
        parameters: await read(variables),
        firstMoments: await read(optimizer.firstMoments),
        secondMoments: await read(optimizer.secondMoments),
        average: averages && { count: average?.count() ?? 0, values: await read(averages) },
      };
      checkDevice();
      return state;
    },

    restore(state) {
      assignAll('parameters', variables, state.parameters);
      assignAll('first moments', optimizer.firstMoments, state.firstMoments);
      assignAll('second moments', optimizer.secondMoments, state.secondMoments);
      if (state.average && average) {
        assignAll('average', average.restore(state.average.count), state.average.values);
      }
      step = state.step;
      losses = [...state.losses];
      gradientNorms = [...state.gradientNorms];
      evaluations = [...state.evaluations];
      loads = [...(state.loads ?? [])];
    },

    dispose() {
      optimizer.dispose();
      average?.dispose();
    },
  };
}

/**
 * The mean loss over batches in nats, and how many targets (with weights: tokens) it is the mean of; undefined where nothing is
 * asked.
 */
export async function meanLoss(
  scorer: Scorer,
  batches: readonly Examples[],
  { breathe, checkDevice }: Work,
): Promise<{ lossNats: number; count: number } | undefined> {
  let [sum, count] = [0, 0];
  for (const examples of batches) {
    const loss = lossOf(scorer, examples, 1);
    sum += loss.dataSync<'float32'>()[0] ?? NaN;
    count += examples.count;
    loss.dispose();
    checkDevice();
    await breathe();
  }
  return count === 0 ? undefined : { lossNats: sum / count, count };
}

interface Summed {
  loss: Scalar;
  gradients: Tensor[];
}

/** The sum of two micro-batches, in place of them. */
function addUp(total: Summed, next: Summed): Summed {
  const summed = {
    loss: add<Scalar>(total.loss, next.loss),
    gradients: total.gradients.map((gradient, index) => add(gradient, nth(next.gradients, index))),
  };
  dispose([total.loss, next.loss, ...total.gradients, ...next.gradients]);
  return summed;
}

export function assignAll(
  what: string,
  variables: readonly Variable[],
  values: readonly Float32Array[],
): void {
  if (variables.length !== values.length) {
    throw new Error(`trainer: ${values.length} ${what} in the state, but the model has ${variables.length}`);
  }
  variables.forEach((one, index) => {
    const saved = nth(values, index);
    if (saved.length !== one.size) {
      throw new Error(`trainer: ${what} ${index} must have ${one.size} numbers, got ${saved.length}`);
    }
    const restored = tensor(saved, one.shape, 'float32');
    one.assign(restored);
    restored.dispose();
  });
}

/** Row-major numbers in rows of `width`. */
function rowsOf(values: Float32Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_unused, row) => [
    ...values.subarray(row * width, (row + 1) * width),
  ]);
}

function nth<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`trainer: the list of ${list.length} has no item ${index}`);
  return item;
}
