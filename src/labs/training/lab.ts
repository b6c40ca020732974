// A training lab without its looks: opens, begins, pauses and goes on with a run, and draws samples from its newest weights.
import type { core, CallOptions, DeviceName, LoadProgress, Result } from '@/core/client';
import { messageOf } from '@/pure/errors';
import type { Plan } from './plan';
import type { SampleSettings } from './sampling';

type TrainProgress = Parameters<NonNullable<CallOptions<'train.run'>['onProgress']>>[0];
export type StepReport = Extract<TrainProgress, { stage: 'step' }>;
export type KeptRun = Result<'train.list'>['runs'][number];
export type UnreadableRun = Result<'train.list'>['unreadable'][number];

/** The way of the run so far. */
export interface Course {
  /** Loss of each step's batch before its update, nats; [step] */
  losses: number[];
  /** [step] */
  gradientNorms: number[];
  evaluations: { step: number; lossNats: number }[];
}

/** What the weights wrote. */
export interface Sample {
  /** Steps that they have behind them. */
  step: number;
  settings: SampleSettings;
  text: string;
}

/** What is different from here on. */
export interface Stretch {
  learningRate?: number;
  /** The step to stop at; default: the last one of the run. */
  until?: number;
}

export type LabPhase =
  /** Looks whether this browser keeps the run. */
  | { phase: 'opening' }
  /** Nothing is trained yet. */
  | { phase: 'idle' }
  /** The device may have to start, the text to be cut. */
  | { phase: 'starting'; progress: LoadProgress | undefined }
  | { phase: 'running' }
  /** A last checkpoint is being written. */
  | { phase: 'pausing' }
  /** There is a run that can go on; `isFound`: this browser kept it from before. */
  | { phase: 'paused'; isFound: boolean }
  | { phase: 'finished' }
  /** The numbers are no numbers any more. */
  | {
      phase: 'diverged';
      step: number;
      tensor: string;
      /** To go on from; undefined where there is none. */
      checkpointStep: number | undefined;
    }
  | { phase: 'failed'; message: string };

export interface LabView {
  status: LabPhase;
  course: Course;
  /** The last report of the run that goes on, or went on last. */
  latest: StepReport | undefined;
  /** As it is kept: what was changed since it began, its size. Undefined where nothing is kept. */
  record: KeptRun | undefined;
  /** First to last. */
  samples: readonly Sample[];
  isDrawing: boolean;
  sampleProblem: string | undefined;
  /** What was mended, and what the reader should know. */
  notices: readonly string[];
  /** Of the last stretch that came to its end. */
  device: DeviceName | undefined;
  /** All runs of this browser; undefined while they are not read. */
  kept: readonly KeptRun[] | undefined;
  unreadable: readonly UnreadableRun[];
  keptProblem: string | undefined;
}

export interface Lab {
  /** How the samples on the way are drawn from now on; until then none are. */
  sampleWith(settings: SampleSettings | undefined): void;
  /** Takes what the steps do not follow from: whether they go on while the page is hidden. */
  update(plan: Plan): void;
  /** Turns to the run of this plan; the one before is paused. */
  open(plan: Plan): Promise<LabPhase['phase']>;
  /** Begins the run; one that is kept under its name is given up first. */
  begin(stretch?: Pick<Stretch, 'until'>): Promise<void>;
  /** From the newest checkpoint. */
  goOn(stretch?: Stretch): Promise<void>;
  pause(): Promise<void>;
  /** Stops and forgets the run. */
  discard(): Promise<void>;
  draw(settings: SampleSettings): Promise<void>;
  /** Deletes a run that this browser keeps. */
  remove(run: string): Promise<void>;
  download(): Promise<Result<'train.export'>>;
  /** Leaves: a run that goes on is paused. */
  close(): void;
}

interface LabOptions {
  call: (typeof core)['call'];
  onChange: (view: LabView) => void;
  /** Waits; a test need not. */
  wait?: (ms: number) => Promise<void>;
}

/** Where in a run samples are drawn, as shares of its steps: soon at first, as most is learned at first. */
const SAMPLED_AT = [0, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4];
/** A paused run writes its checkpoint within this time, ms. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 150;
/** Samples that are shown, at most: the first, and the last ones. */
const MOST_SAMPLES = 12;

const NO_COURSE: Course = { losses: [], gradientNorms: [], evaluations: [] };

export const BEGINNING: LabView = {
  ...{ status: { phase: 'opening' }, course: NO_COURSE, latest: undefined, record: undefined },
  ...{ samples: [], isDrawing: false, sampleProblem: undefined, notices: [], device: undefined },
  ...{ kept: undefined, unreadable: [], keptProblem: undefined },
};

export const reasonOf = (error: unknown): string => messageOf(error);

const pauseFor = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Samples of the runs of this page, by name: going to another chapter and back loses none. */
const drawn = new Map<string, readonly Sample[]>();

export function createLab({ call, onChange, wait = pauseFor }: LabOptions): Lab {
  let view = BEGINNING;
  let plan: Plan | undefined;
  let sampling: SampleSettings | undefined;
  /** Of the run that goes on; ended when it is paused or left. */
  let running: AbortController | undefined;
  /** Samples on the way that are still to be drawn, as steps. */
  let toDraw: number[] = [];

  function show(change: Partial<LabView>): void {
    view = { ...view, ...change };
    onChange(view);
  }
  const setStatus = (status: LabPhase) => show({ status });
  const isOpen = (one: Plan) => plan?.run === one.run;

  async function list(): Promise<readonly KeptRun[]> {
    try {
      const { runs, unreadable } = await call('train.list', {});
      const record = runs.find(({ run }) => run === plan?.run);
      show({ kept: runs, unreadable, keptProblem: undefined, record });
      return runs;
    } catch (error) {
      show({ kept: [], keptProblem: reasonOf(error), record: undefined });
      return [];
    }
  }

  /** The course of a kept run, as its checkpoint has it. */
  async function readCourse(run: string): Promise<Course> {
    const { losses, gradientNorms, evaluations } = await call('train.curve', { run });
    return { losses: [...losses], gradientNorms: [...gradientNorms], evaluations };
  }

  /** Shows the run as this browser keeps it, or that it keeps none. */
  async function showKept(asked: Plan, isFound: boolean): Promise<void> {
    const runs = await list();
    if (!isOpen(asked)) return;
    const record = runs.find(({ run }) => run === asked.run);
    if (!record || record.states.length === 0) return setStatus({ phase: 'idle' });
    try {
      const course = await readCourse(asked.run);
      if (!isOpen(asked)) return;
      const isOver = course.losses.length >= record.config.steps;
      show({ course, status: isOver ? { phase: 'finished' } : { phase: 'paused', isFound } });
    } catch (error) {
      if (isOpen(asked)) setStatus({ phase: 'failed', message: reasonOf(error) });
    }
  }

  function report(step: StepReport): void {
    const { losses, gradientNorms, evaluations } = view.course;
    const made = Math.max(0, step.step - 1);
    // A run that was taken up from its checkpoint makes some steps again.
    if (step.lossNats !== undefined && step.step > 0) {
      losses.length = Math.min(losses.length, made);
      gradientNorms.length = losses.length;
      losses.push(step.lossNats);
      gradientNorms.push(step.gradientNorm ?? NaN);
    }
    const lossNats = step.heldOutNats;
    const isFirstCheckpoint = step.checkpointAt !== undefined && view.latest?.checkpointAt === undefined;
    show({
      status: { phase: 'running' },
      latest: step,
      course: {
        losses,
        gradientNorms,
        evaluations: [
          ...evaluations.filter((one) => one.step < step.step),
          ...(lossNats === undefined ? [] : [{ step: step.step, lossNats }]),
        ],
      },
    });
    if (isFirstCheckpoint && !view.record) void list();
    const due = toDraw[0];
    if (due === undefined || step.step < due || view.isDrawing) return;
    toDraw = toDraw.filter((at) => at > step.step);
    if (sampling) void draw(sampling, running?.signal);
  }

  /** Draws from the newest weights; an error is said beside the samples, as it stops nothing else. */
  async function draw(settings: SampleSettings, signal?: AbortSignal): Promise<void> {
    const asked = plan;
    if (!asked || view.isDrawing) return;
    show({ isDrawing: true, sampleProblem: undefined });
    try {
      const { text = '', step } = await call(
        'train.sample',
        { run: asked.run, ...settings },
        { ...(signal && { signal }) },
      );
      if (!isOpen(asked)) return;
      const sample: Sample = { step, settings, text };
      const others = view.samples.filter((one) => sampleKey(one) !== sampleKey(sample));
      const all = [...others, sample].toSorted((a, b) => a.step - b.step);
      const samples = all.length > MOST_SAMPLES ? [...all.slice(0, 1), ...all.slice(1 - MOST_SAMPLES)] : all;
      drawn.set(asked.run, samples);
      show({ samples });
    } catch (error) {
      if (isOpen(asked) && !signal?.aborted) show({ sampleProblem: reasonOf(error) });
    } finally {
      if (isOpen(asked)) show({ isDrawing: false });
    }
  }

  /** Trains from here on, and says how it ends. */
  async function train(asked: Plan, { learningRate, until }: Stretch, isFresh = false): Promise<void> {
    const controller = new AbortController();
    running = controller;
    const { signal } = controller;
    const { run, checkpointEvery, whileHidden } = asked;
    const steps = asked.config.steps;
    const from = view.course.losses.length;
    toDraw = SAMPLED_AT.map((share) => Math.round(share * steps)).filter((at) => at > from || at === 0);
    if (from > 0) toDraw = toDraw.filter((at) => at > 0);
    show({ status: { phase: 'starting', progress: undefined }, notices: [], latest: undefined });
    const options = {
      signal,
      onProgress(progress: TrainProgress) {
        if (signal.aborted) return;
        if (progress.stage === 'step') report(progress);
        else if (progress.stage === 'notice') show({ notices: [...view.notices, progress.sentence] });
        else if (view.status.phase !== 'running') setStatus({ phase: 'starting', progress });
      },
      onNotice: (sentence: string) => !signal.aborted && show({ notices: [...view.notices, sentence] }),
    };
    try {
      const goesOn = { run, checkpointEvery, whileHidden, ...(until !== undefined && { until }) };
      const result = isFresh
        ? await call('train.run', { ...goesOn, config: asked.config, data: asked.data }, options)
        : await call(
            'train.resume',
            { ...goesOn, ...(learningRate !== undefined && { change: { learningRate } }) },
            options,
          );
      if (signal.aborted) return;
      show({ device: result.device });
      if (result.status === 'paused') return await showKept(asked, false);
      await list();
      if (signal.aborted) return;
      setStatus({ phase: 'finished' });
      if (sampling && isOpen(asked) && view.record) await draw(sampling);
    } catch (error) {
      if (signal.aborted) return;
      setStatus(endOf(error));
      await list();
    } finally {
      if (running === controller) running = undefined;
    }
  }

  /** Waits until the worker has written the last checkpoint. */
  async function untilWritten(run: string): Promise<void> {
    for (let ms = 0; ms < PATIENCE_MS; ms += LOOK_EVERY_MS) {
      const { runs } = await call('train.list', {});
      if (!runs.some((one) => one.run === run && one.isRunning)) return;
      await wait(LOOK_EVERY_MS);
    }
  }

  function stop(): void {
    running?.abort();
    running = undefined;
    toDraw = [];
  }

  const lab: Lab = {
    sampleWith: (settings) => void (sampling = settings),

    update(next) {
      if (plan?.run === next.run) plan = next;
    },

    async open(next) {
      stop();
      plan = next;
      const { kept, unreadable, keptProblem } = view;
      view = { ...BEGINNING, kept, unreadable, keptProblem, samples: drawn.get(next.run) ?? [] };
      onChange(view);
      await showKept(next, true);
      return view.status.phase;
    },

    async begin(stretch = {}) {
      const asked = plan;
      if (!asked || running) return;
      show({ status: { phase: 'starting', progress: undefined } });
      try {
        if (view.record) await call('train.delete', { run: asked.run });
      } catch (error) {
        return setStatus({ phase: 'failed', message: reasonOf(error) });
      }
      if (!isOpen(asked)) return;
      drawn.delete(asked.run);
      show({ course: { losses: [], gradientNorms: [], evaluations: [] }, record: undefined, samples: [] });
      await train(asked, stretch, true);
    },

    async goOn(stretch = {}) {
      const asked = plan;
      if (!asked || running) return;
      show({ status: { phase: 'starting', progress: undefined } });
      try {
        const course = await readCourse(asked.run);
        if (!isOpen(asked)) return;
        show({ course });
      } catch (error) {
        if (isOpen(asked)) setStatus({ phase: 'failed', message: reasonOf(error) });
        return;
      }
      await train(asked, stretch);
    },

    async pause() {
      const asked = plan;
      if (!asked || !running) return;
      stop();
      setStatus({ phase: 'pausing' });
      try {
        await untilWritten(asked.run);
      } catch {
        // Where nothing can be read, nothing is kept: said below.
      }
      if (isOpen(asked)) await showKept(asked, false);
    },

    async discard() {
      const asked = plan;
      if (!asked) return;
      const wasRunning = running !== undefined;
      stop();
      setStatus({ phase: 'pausing' });
      try {
        if (wasRunning) await untilWritten(asked.run);
        await call('train.delete', { run: asked.run });
      } catch (error) {
        if (isOpen(asked)) setStatus({ phase: 'failed', message: reasonOf(error) });
        return;
      }
      drawn.delete(asked.run);
      if (isOpen(asked)) await lab.open(asked);
    },

    draw: (settings) => draw(settings),

    async remove(run) {
      try {
        await call('train.delete', { run });
        drawn.delete(run);
      } catch (error) {
        return show({ keptProblem: reasonOf(error) });
      }
      const asked = plan;
      if (asked?.run === run) await lab.open(asked);
      else await list();
    },

    download() {
      if (!plan) throw new Error('training lab: there is no run to download');
      return call('train.export', { run: plan.run });
    },

    close() {
      stop();
      plan = undefined;
    },
  };
  return lab;
}

/** Differs where two samples do. */
export function sampleKey({ step, settings }: Sample): string {
  return JSON.stringify([step, settings]);
}

/** What an error of a run means for the reader. */
function endOf(error: unknown): LabPhase {
  if (!(error instanceof Error) || error.name !== 'DivergedError') {
    return { phase: 'failed', message: reasonOf(error) };
  }
  const details = 'details' in error ? (error.details as Record<string, unknown>) : {};
  const { step, tensor, checkpointStep } = details;
  return {
    phase: 'diverged',
    step: Number(step),
    tensor: String(tensor),
    checkpointStep: typeof checkpointStep === 'number' ? checkpointStep : undefined,
  };
}
