// Training as the worker does it: one run at a time, checkpoints on the way, and what is asked of runs meanwhile and later.
import type { Variable } from '@tensorflow/tfjs-core';
import { DEFAULT_SAMPLING } from '../../pure/sampling';
import { parseTokenizer, type Tokenizer } from '../../pure/tokenizers';
import { parseTrainingConfig, TrainingError, type TrainingConfig } from '../../pure/training/config';
import { learningRateAt } from '../../pure/training/schedules';
import { generate } from '../generation/autoregressive';
import { diffuse } from '../generation/diffusion';
import { loadModel, type LoadedModel } from '../models/loadModel';
import {
  CoreError,
  type Args,
  type LoadProgress,
  type TrainCalls,
  type TrainNotice,
  type TrainResult,
  type TrainStep,
} from '../protocol';
import { createBatches } from '../training/batches';
import {
  browserStore,
  CheckpointError,
  createCheckpoints,
  type DataRecord,
  type RunRecord,
} from '../training/checkpoints';
import { createRun, type Run } from '../training/createRun';
import { DivergedError } from '../training/DivergedError';
import { exportRun } from '../training/exportRun';
import { splitTokens } from '../training/data/split';
import { meanLoss, type TrainerState, type Work } from '../training/trainer';
import type { HandlerContext, Handlers } from './router';
import { holdingRun } from './runLock';
import type { RunningDevice } from './RunningDevice';
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
    const { device: running } = await device(context.progress);
    const { config } = opened.record;
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
    const work = { breathe: context.breathe, checkDevice };
    const run = await createRun(config, opened.data, context.breathe);
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

    let last: { lossNats: number; gradientNorm: number } | undefined;
    let heldOutNats: number | undefined;
    let durationMs = 0;
    const stepsMs: number[] = [];
    const report = (evaluated?: number) => {
      const meanMs = stepsMs.reduce((sum, ms) => sum + ms, 0) / stepsMs.length;
      const { step } = trainer;
      const value: TrainStep = {
        stage: 'step',
        step,
        lossNats: last?.lossNats,
        gradientNorm: last?.gradientNorm,
        learningRate: learningRateAt(
          config.schedule,
          config.learningRate,
          Math.max(0, step - 1),
          config.steps,
        ),
        tokensPerSecond: stepsMs.length > 0 ? (1000 * trainer.tokensPerStep) / meanMs : 0,
        remainingMs: stepsMs.length > 0 ? meanMs * (until - step) : undefined,
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
        lossNats: last?.lossNats ?? opened.state?.losses.at(-1),
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

  /** The newest weights of a run, as numbers, of the averaged ones where there are some. */
  async function weightsOf(
    run: string,
  ): Promise<{ config: TrainingConfig; data: DataRecord; weights: Float32Array[]; step: number }> {
    const now = active.get(run);
    if (now) {
      const { trainer } = now.run;
      const read = (one: Variable) => one.dataSync<'float32'>().slice();
      const weights = trainer.weights().map(read);
      checkDevice();
      return { config: now.record.config, data: now.data, weights, step: trainer.step };
    }
    const { record, data, state } = await checkpoints.read(run);
    const weights = state.average?.values ?? state.parameters;
    return { config: record.config, data, weights, step: state.step };
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
        const { step, losses, gradientNorms, evaluations } = state;
        return { config: record.config, step, losses, gradientNorms, evaluations };
      }
      return { config: now.record.config, ...now.run.trainer.curve() };
    },

    async 'train.delete'({ run }, { signal }) {
      if (active.has(run)) {
        throw new CoreError('RunError', `“${run}” is being trained. Pause it first.`, { run });
      }
      await holdingRun(run, signal, () => checkpoints.delete(run));
      return null;
    },

    async 'train.sample'(args, context) {
      const { run, prompt } = args;
      await device(context.progress);
      const { config, data, weights, step } = await weightsOf(run);
      if (config.family === 'word2vec') {
        throw new CoreError('RunError', `“${run}” holds word vectors, which write no text.`, { run });
      }
      const fillsMasks = config.family === 'llada';
      if (fillsMasks !== 'length' in args) {
        throw new CoreError(
          'RunError',
          fillsMasks
            ? `“${run}” fills in masks: say how many by length, instead of maxNewTokens.`
            : `“${run}” writes from left to right: say how many tokens at most by maxNewTokens, instead of length.`,
          { run },
        );
      }
      const tokenizer = data.tokenizer === undefined ? undefined : parseTokenizer(data.tokenizer);
      const isNone = fillsMasks && prompt === '';
      const ids = isNone ? [] : typeof prompt === 'string' ? promptIds(run, prompt, tokenizer) : prompt;
      const files = exportRun(config, data.vocabSize, weights);
      const model = await loadModel(
        {
          name: run,
          read: (file) =>
            Promise.resolve(
              file === 'config.json' ? new TextEncoder().encode(files.config) : files.safetensors,
            ),
        },
        context,
      );
      try {
        const work = { breathe: context.breathe, checkDevice };
        const tokens =
          'length' in args ? await fill(model, ids, args, work) : await write(model, ids, args, work);
        return { tokens, text: tokenizer?.decode(tokens), step };
      } finally {
        model.dispose();
      }
    },

    async 'train.loss'({ run, ids, loss }, context) {
      await device(context.progress);
      const { config: trained, data, weights, step } = await weightsOf(run);
      const config = loss ? parseTrainingConfig({ ...trained, loss }) : trained;
      const other = ids ?? splitTokens(data.ids, config.heldOut, data.documentStarts).heldOut;
      const wrong = other.findIndex((id: number) => !Number.isInteger(id) || id < 0 || id >= data.vocabSize);
      if (wrong >= 0) {
        throw new TrainingError(
          `train.loss: token ids must be whole numbers from 0 to ${data.vocabSize - 1}, got ${other[wrong]} at position ${wrong}.`,
        );
      }
      const fresh = await createRun({ ...config, averaging: { kind: 'none' } }, data, context.breathe);
      try {
        const { model, trainer } = fresh;
        trainer.restore({ ...(await trainer.state()), parameters: weights });
        const { heldOut } = createBatches(
          config,
          { training: data.ids, heldOut: Int32Array.from(other) },
          {
            vocabSize: model.config.vocabSize,
            maskToken: 'maskToken' in model ? model.maskToken : undefined,
          },
        );
        if (heldOut.length === 0) {
          throw new TrainingError(
            `train.loss: ${other.length} token ids are fewer than one sequence has. Give more of them.`,
          );
        }
        const found = await meanLoss(model, heldOut, { breathe: context.breathe, checkDevice });
        if (!found) {
          throw new TrainingError(
            'train.loss: chance hid none of these tokens. Give more of them, or a higher ratio.',
          );
        }
        return { ...found, step };
      } finally {
        fresh.dispose();
      }
    },

    async 'train.export'({ run }) {
      const { config, data, weights, step } = await weightsOf(run);
      return { ...exportRun(config, data.vocabSize, weights), tokenizer: data.tokenizer, step };
    },
  };
}

/** Tokens from left to right. */
async function write(
  model: LoadedModel,
  prompt: number[],
  { settings, seed = 0, maxNewTokens }: Extract<Args<'train.sample'>, { maxNewTokens: number }>,
  work: Work,
): Promise<number[]> {
  const tokens: number[] = [];
  await generate(model, prompt, {
    settings: { ...DEFAULT_SAMPLING, ...settings },
    seed,
    maxNewTokens,
    resume: [],
    ...work,
    onPrefill: () => undefined,
    onToken: (_step, token) => tokens.push(token),
  });
  return tokens;
}

/** Tokens by reverse diffusion, from nothing but masks after the prompt. */
async function fill(
  model: LoadedModel,
  prompt: number[],
  args: Extract<Args<'train.sample'>, { length: number }>,
  work: Work,
): Promise<number[]> {
  const { run, length, steps = length, remasking = 'low-confidence', temperature = 1, seed = 0 } = args;
  const T = model.config.maxPositionEmbeddings;
  const most = T - prompt.length;
  if (!Number.isSafeInteger(length) || length < 1 || length > most) {
    const room =
      most < 1
        ? `leaves no room for a mask. Shorten it by at least ${1 - most} tokens.`
        : `leaves room for ${most}: length must be a whole number from 1 to ${most}, got ${length}.`;
    throw new CoreError(
      'RunError',
      `“${run}” reads ${T} tokens at once, and the prompt of ${prompt.length} ${room}`,
      { run },
    );
  }
  const masks = Array.from({ length }, () => (model.generation === 'diffusion' ? model.maskToken : NaN));
  return diffuse(model, prompt, masks, {
    steps,
    remasking,
    blockLength: length,
    temperature,
    guidance: 0,
    seed,
    stream: 0,
    candidates: 0,
    firstStep: 0,
    ...work,
    onStep: () => undefined,
  });
}

function freshRecord(run: string, config: TrainingConfig, text: string): RunRecord {
  const nowMs = Date.now();
  return { run, config, parameterCount: 0, states: [], step: 0, text, createdMs: nowMs, writtenMs: nowMs };
}

function checkName(run: unknown): void {
  if (typeof run === 'string' && /^[\w.-]{1,100}$/.test(run)) return;
  throw new TrainingError(
    `training: a run is named by up to 100 letters, digits, hyphens and dots, got ${JSON.stringify(run)}.`,
    { path: 'run' },
  );
}

function promptIds(run: string, prompt: string, tokenizer: Tokenizer | undefined): number[] {
  if (!tokenizer) {
    throw new CoreError('RunError', `“${run}” was trained on token ids: give the prompt as ids too.`, {
      run,
    });
  }
  const ids = tokenizer.encode(prompt);
  if (ids.length > 0) return ids;
  throw new CoreError(
    'RunError',
    `“${run}” knows no character of this prompt. Begin with characters of its text.`,
    { run },
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
