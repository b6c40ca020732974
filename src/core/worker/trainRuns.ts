// Training as the worker does it: one run at a time, checkpoints on the way, and what is asked of runs meanwhile and later.
import type { Variable } from '@tensorflow/tfjs-core';
import { parseTrainingConfig, TrainingError, type TrainingConfig } from '../../pure/training/config';
import { learningRateAt } from '../../pure/training/schedules';
import {
  CoreError,
  type Args,
  type LoadProgress,
  type TrainCalls,
  type TrainNotice,
  type TrainResult,
  type TrainStep,
} from '../protocol';
import {
  browserStore,
  CheckpointError,
  createCheckpoints,
  type DataRecord,
  type RunRecord,
} from '../training/checkpoints';
import { deviceForWordVectors } from '../devices/wordVectors';
import { createRun, type Run } from '../training/createRun';
import { DivergedError } from '../training/DivergedError';
import { exportRun } from '../training/exportRun';
import type { StepReport, TrainerState, Work } from '../training/trainer';
import type { HandlerContext, Handlers } from './router';
import { holdingRun } from './runLock';
import { lossOfRun } from './runLoss';
import type { RunningDevice } from './RunningDevice';
import { sampleOfRun } from './runSample';
import { createCoder } from './runCodes';
import { vectorsOfRun } from './runVectors';
import type { RunWeights } from './runWeights';
import { openTrainingData, type OpenedData } from './trainingData';

export type TrainHandlers = Handlers<keyof TrainCalls>;

type Context = Pick<HandlerContext<'train.run'>, 'signal' | 'breathe'> & {
  progress(value: LoadProgress | TrainStep | TrainNotice): void;
};
type RunOptions = Omit<Args<'train.run'>, 'config' | 'data'>;

const CHECKPOINT_EVERY = 100;
/** Steps over which the speed is taken. */
const SPEED_STEPS = 20;

/** A run in this worker, being trained. */
interface ActiveRun {
  run: Run;
  record: RunRecord;
  data: DataRecord;
}

/** What a run begins with, or goes on from. */
interface Opened {
  record: RunRecord;
  data: OpenedData | DataRecord;
  /** Undefined for a fresh run. */
  state: TrainerState | undefined;
  notice?: string | undefined;
}

export function createTrainHandlers(
  { device, checkDevice }: RunningDevice,
  askToKeep: () => void,
  checkpoints = createCheckpoints(browserStore()),
): TrainHandlers {
  const active = new Map<string, ActiveRun>();

  /** A fresh run. Fails where there is one of that name, unless it was interrupted: then that one is taken up. */
  async function openFresh(args: Args<'train.run'>, context: Context): Promise<Opened> {
    const { run, resumed = false } = args;
    const found = await checkpoints.find(run).catch((error: unknown) => {
      if (error instanceof CheckpointError && error.ofStorage) return undefined; // nothing can be kept here: said later
      throw error;
    });
    if (found && found.states.length > 0) {
      if (resumed) return checkpoints.read(run);
      throw new CoreError(
        'RunError',
        `There is a run “${run}” already, at step ${found.step}. Go on with it (train.resume), delete it, or take another name.`,
        { run, step: found.step },
      );
    }
    if (resumed) {
      const sentence = `“${run}” had no checkpoint yet and begins again.`;
      context.progress({ stage: 'notice', sentence });
    }
    const config = parseTrainingConfig(args.config);
    const data = await openTrainingData(args.data, context);
    return { record: freshRecord(run, config, data.text), data, state: undefined };
  }

  /** A stored run, changed and renamed as asked. */
  async function openStored(args: Args<'train.resume'>): Promise<Opened> {
    const { run, as = run, change = {}, resumed = false } = args;
    const isFork = as !== run;
    if (isFork && (await checkpoints.find(as))) {
      if (resumed) return checkpoints.read(as);
      throw new CoreError('RunError', `There is a run “${as}” already. Delete it, or take another name.`, {
        run: as,
      });
    }
    const stored = await checkpoints.read(run);
    const config = parseTrainingConfig({ ...stored.record.config, ...change });
    const record = { ...stored.record, config };
    if (!isFork) return { ...stored, record };
    return { ...stored, record: { ...record, run: as, states: [], createdMs: Date.now() } };
  }

  async function train(opened: Opened, options: RunOptions, context: Context): Promise<TrainResult> {
    const chosen = await device(context.progress);
    const { config } = opened.record;
    const running = config.optimizer === 'sgd' ? await deviceForWordVectors(chosen) : chosen.device;
    const { until = config.steps, reportEvery = 1, checkpointEvery = CHECKPOINT_EVERY } = options;
    for (const [path, value, least] of [
      ['until', until, 0],
      ['reportEvery', reportEvery, 1],
      ['checkpointEvery', checkpointEvery, 0],
    ] as const) {
      if (Number.isSafeInteger(value) && value >= least) continue;
      throw new TrainingError(`training: ${path} must be a whole number from ${least}, got ${value}.`, {
        path,
      });
    }
    const work = workOf(context);
    const run = await createRun(config, opened.data, context.breathe, running);
    const { trainer } = run;
    const now: ActiveRun = {
      run,
      data: opened.data,
      record: { ...opened.record, parameterCount: run.model.parameterCount },
    };
    let checkpointAt: number | undefined;
    let saidNotKept = false;

    /** Writes a checkpoint; where that cannot be, the reader is told once, and the run goes on. */
    async function save(breathe: () => Promise<void>): Promise<void> {
      const state = await trainer.state({ breathe, checkDevice });
      try {
        if (now.record.states.length === 0) await checkpoints.writeData(now.record.run, now.data);
        now.record = await checkpoints.write(now.record, state);
        if (checkpointAt === undefined) askToKeep();
        checkpointAt = state.step;
      } catch (error) {
        if (!(error instanceof CheckpointError)) throw error;
        if (!saidNotKept) {
          const sentence = `${error.message} The run goes on without checkpoints.`;
          context.progress({ stage: 'notice', sentence });
        }
        saidNotKept = true;
      }
    }

    let last: StepReport | undefined;
    let heldOutNats: number | undefined;
    let durationMs = 0;
    const stepsMs: number[] = [];
    let pairs = opened.state?.pairs?.reduce((sum, one) => sum + one, 0);
    const report = (evaluated?: number) => {
      const meanMs = stepsMs.reduce((sum, ms) => sum + ms, 0) / stepsMs.length;
      const { step } = trainer;
      const value: TrainStep = {
        stage: 'step',
        step,
        lossNats: known(last?.lossNats),
        gradientNorm: last?.gradientNorm,
        learningRate: learningRateAt(
          config.schedule,
          config.learningRate,
          Math.max(0, step - 1),
          config.steps,
        ),
        tokensPerSecond: stepsMs.length > 0 ? (1000 * trainer.tokensPerStep) / meanMs : 0,
        remainingMs: stepsMs.length > 0 ? meanMs * (until - step) : undefined,
        ...(pairs !== undefined && { pairs }),
        ...(last?.loads && { loads: last.loads }),
        ...(evaluated !== undefined && { heldOutNats: evaluated }),
        ...(checkpointAt !== undefined && { checkpointAt }),
      };
      context.progress(value);
    };
    const evaluate = async () => {
      const { evaluateEvery, steps } = config;
      const { step } = trainer;
      if (evaluateEvery === 0 || (step % evaluateEvery !== 0 && step !== steps)) return undefined;
      heldOutNats = await trainer.evaluate(work);
      return heldOutNats;
    };

    active.set(now.record.run, now);
    coder.forget(now.record.run);
    try {
      if (opened.state) {
        trainer.restore(opened.state);
        checkpointAt = now.record.states.length > 0 ? opened.state.step : undefined;
        heldOutNats = trainer.evaluations.at(-1)?.lossNats;
        if (opened.notice) context.progress({ stage: 'notice', sentence: opened.notice });
      } else {
        report(await evaluate());
      }
      if (checkpointAt === undefined) await save(context.breathe);
      while (trainer.step < until) {
        const startMs = performance.now();
        last = await trainer.makeStep(work);
        const stepMs = performance.now() - startMs;
        if (config.optimizer === 'sgd') pairs = (pairs ?? 0) + trainer.tokensPerStep;
        durationMs += stepMs;
        stepsMs.push(stepMs);
        if (stepsMs.length > SPEED_STEPS) stepsMs.shift();
        const { step } = trainer;
        const evaluated = await evaluate();
        if (step === until || (checkpointEvery > 0 && step % checkpointEvery === 0))
          await save(context.breathe);
        if (evaluated !== undefined || step === until || step % reportEvery === 0) report(evaluated);
        await context.breathe();
      }
      return {
        status: trainer.step >= config.steps ? 'finished' : 'paused',
        step: trainer.step,
        lossNats: known(last?.lossNats) ?? opened.state?.losses.findLast(Number.isFinite),
        heldOutNats,
        checkpointAt,
        device: running,
        durationMs,
      };
    } catch (error) {
      if (context.signal.aborted && checkpointAt !== trainer.step)
        await save(letOthersIn()).catch(() => undefined);
      if (error instanceof DivergedError) error.details.checkpointStep = checkpointAt;
      throw error;
    } finally {
      active.delete(now.record.run);
      run.dispose();
    }
  }

  const coder = createCoder(weightsOf);
  const workOf = ({ breathe }: Pick<Context, 'breathe'>): Work => ({ breathe, checkDevice });

  /** The newest weights of a run, as numbers, of the averaged ones where there are some. */
  async function weightsOf(run: string): Promise<RunWeights> {
    const now = active.get(run);
    if (now) {
      const { trainer } = now.run;
      const read = (one: Variable) => one.dataSync<'float32'>().slice();
      const weights = trainer.weights().map(read);
      checkDevice();
      return { run, config: now.record.config, data: now.data, weights, step: trainer.step };
    }
    const { record, data, state } = await checkpoints.read(run);
    const weights = state.average?.values ?? state.parameters;
    return { run, config: record.config, data, weights, step: state.step };
  }

  return {
    async 'train.run'(args, context) {
      checkName(args.run);
      return holdingRun(args.run, context.signal, async () => {
        // The device first: a text is not cut for a device that cannot be had.
        await device(context.progress);
        return train(await openFresh(args, context), args, context);
      });
    },

    async 'train.resume'(args, context) {
      checkName(args.run);
      const name = args.as ?? args.run;
      checkName(name);
      return holdingRun(name, context.signal, async () => train(await openStored(args), args, context));
    },

    async 'train.list'() {
      const { runs, unreadable } = await checkpoints.list();
      const listed = runs.map((run) => ({ ...run, isRunning: active.has(run.run) }));
      return { runs: listed, unreadable };
    },

    async 'train.curve'({ run }) {
      const now = active.get(run);
      if (!now) {
        const { record, state } = await checkpoints.read(run);
        const { step, losses, gradientNorms, evaluations, pairs, loads } = state;
        return { config: record.config, step, losses, gradientNorms, evaluations, pairs, loads };
      }
      return { config: now.record.config, ...now.run.trainer.curve() };
    },

    async 'train.delete'({ run }, { signal }) {
      if (active.has(run)) {
        throw new CoreError('RunError', `“${run}” is being trained. Pause it first.`, { run });
      }
      coder.forget(run);
      await holdingRun(run, signal, () => checkpoints.delete(run));
      return null;
    },

    async 'train.sample'(args, context) {
      await device(context.progress);
      return sampleOfRun(await weightsOf(args.run), args, { ...workOf(context), signal: context.signal });
    },

    async 'train.loss'(args, context) {
      await device(context.progress);
      return lossOfRun(await weightsOf(args.run), args, workOf(context));
    },

    async 'train.vectors'(args) {
      return vectorsOfRun(await weightsOf(args.run), args);
    },

    async 'train.encode'(args, context) {
      await device(context.progress);
      return coder.encode(args, active.has(args.run));
    },

    async 'train.decode'(args, context) {
      await device(context.progress);
      return coder.decode(args, active.has(args.run));
    },

    async 'train.export'({ run }) {
      const { config, data, weights, step } = await weightsOf(run);
      return { ...exportRun(config, data.vocabSize, weights), tokenizer: data.tokenizer, step };
    },
  };
}

function freshRecord(run: string, config: TrainingConfig, text: string): RunRecord {
  const nowMs = Date.now();
  return { run, config, parameterCount: 0, states: [], step: 0, text, createdMs: nowMs, writtenMs: nowMs };
}

/** A step without pairs has no loss. */
function known(lossNats: number | undefined): number | undefined {
  return lossNats !== undefined && Number.isFinite(lossNats) ? lossNats : undefined;
}

function checkName(run: unknown): void {
  if (typeof run === 'string' && /^[\w.-]{1,100}$/.test(run)) return;
  throw new TrainingError(
    `training: a run is named by up to 100 letters, digits, hyphens and dots, got ${JSON.stringify(run)}.`,
    { path: 'run' },
  );
}

/** Lets messages in every few milliseconds, and does not mind that the run was cancelled. */
function letOthersIn(): () => Promise<void> {
  let sinceMs = performance.now();
  return async () => {
    if (performance.now() - sinceMs < 16) return;
    await new Promise((resolve) => setTimeout(resolve));
    sinceMs = performance.now();
  };
}
