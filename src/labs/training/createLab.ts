// A training lab without its looks: opens, begins, pauses and goes on with a run, and draws samples from its newest weights.
import type { Result } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { withReport } from './course';
import { readCourse, untilWritten, type Call } from './keptRun';
import {
  BEGINNING,
  noCourse,
  type KeptRun,
  type LabPhase,
  type LabView,
  type StepReport,
  type TrainProgress,
} from './labView';
import type { RunPlan as Plan } from './plan';
import { addSample, forgetSamples, samplesOf, stepsToSample } from './sampleList';
import type { SampleSettings } from './sampling';

/** What is different from here on. */
interface Stretch {
  learningRate?: number;
  /** The step to stop at; default: the last one of the run. */
  until?: number;
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
  /** Draws from the newest weights, one sample at a time; left alone once `signal` is aborted, or the run left or given up. */
  draw(settings: SampleSettings, signal?: AbortSignal): Promise<void>;
  /** Deletes a run that this browser keeps. */
  remove(run: string): Promise<void>;
  download(): Promise<Result<'train.export'>>;
  /** Leaves: a run that goes on is paused. */
  close(): void;
}

interface LabOptions {
  call: Call;
  onChange: (view: LabView) => void;
  /** Waits; a test need not. */
  wait?: (ms: number) => Promise<void>;
}

const pauseFor = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The runs that go on in this page: the core trains one after the other. */
const atWork = new Set<AbortController>();

export function createLab({ call, onChange, wait = pauseFor }: LabOptions): Lab {
  let view = BEGINNING;
  let plan: Plan | undefined;
  let sampling: SampleSettings | undefined;
  /** Of the run that goes on; ended when it is paused or left. */
  let running: AbortController | undefined;
  /** Of the run that is open; ended when it is left or given up. */
  let visit = new AbortController();
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
      show({ kept: [], keptProblem: messageOf(error), record: undefined });
      return [];
    }
  }

  /** Shows the run as this browser keeps it, or that it keeps none. */
  async function showKept(asked: Plan, isFound: boolean): Promise<void> {
    const runs = await list();
    if (!isOpen(asked)) return;
    const record = runs.find(({ run }) => run === asked.run);
    if (!record || record.states.length === 0) return setStatus({ phase: 'idle' });
    try {
      const course = await readCourse(call, asked.run);
      if (!isOpen(asked)) return;
      const isOver = course.losses.length >= record.config.steps;
      show({ course, status: isOver ? { phase: 'finished' } : { phase: 'paused', isFound } });
    } catch (error) {
      if (isOpen(asked)) setStatus({ phase: 'failed', message: messageOf(error) });
    }
  }

  function report(step: StepReport): void {
    const isFirstCheckpoint = step.checkpointAt !== undefined && view.latest?.checkpointAt === undefined;
    show({ status: { phase: 'running' }, latest: step, course: withReport(view.course, step) });
    if (isFirstCheckpoint && !view.record) void list();
    const due = toDraw[0];
    if (due === undefined || step.step < due || view.isDrawing) return;
    toDraw = toDraw.filter((at) => at > step.step);
    if (sampling) void draw(sampling, running?.signal);
  }

  /** An error is said beside the samples, as it stops nothing else. */
  async function draw(settings: SampleSettings, signal = visit.signal): Promise<void> {
    const asked = plan;
    if (!asked || view.isDrawing) return;
    show({ isDrawing: true, sampleProblem: undefined });
    try {
      const { text = '', step } = await call('train.sample', { run: asked.run, ...settings }, { signal });
      if (isOpen(asked)) show({ samples: addSample(asked.run, { step, settings, text }) });
    } catch (error) {
      if (isOpen(asked) && !signal.aborted) show({ sampleProblem: messageOf(error) });
    } finally {
      if (isOpen(asked)) show({ isDrawing: false });
    }
  }

  /** Does what the reader asks of the open run, unless it goes on already: a second press of a button changes nothing. */
  async function occupy(work: (asked: Plan, signal: AbortSignal) => Promise<void>): Promise<void> {
    const asked = plan;
    if (!asked || running) return;
    const controller = new AbortController();
    const { signal } = controller;
    running = controller;
    const isQueued = atWork.size > 0;
    atWork.add(controller);
    show({ status: { phase: 'starting', progress: undefined, isQueued }, notices: [], latest: undefined });
    try {
      await work(asked, signal);
    } catch (error) {
      if (signal.aborted) return;
      setStatus(endOf(error));
      await list();
    } finally {
      atWork.delete(controller);
      if (running === controller) running = undefined;
    }
  }

  /** Trains from here on, and says how it ends. */
  async function train(asked: Plan, signal: AbortSignal, stretch: Stretch, isFresh: boolean): Promise<void> {
    const { learningRate, until } = stretch;
    const { run, config, data, checkpointEvery, whileHidden } = asked;
    toDraw = stepsToSample(config.steps, view.course.losses.length);
    const options = {
      signal,
      onProgress(progress: TrainProgress) {
        if (signal.aborted) return;
        if (progress.stage === 'step') report(progress);
        else if (progress.stage === 'notice') show({ notices: [...view.notices, progress.sentence] });
        else if (view.status.phase !== 'running') {
          setStatus({ phase: 'starting', progress, isQueued: false });
        }
      },
      onNotice: (sentence: string) => !signal.aborted && show({ notices: [...view.notices, sentence] }),
    };
    const goesOn = { run, checkpointEvery, whileHidden, ...(until !== undefined && { until }) };
    const change = learningRate !== undefined && { change: { learningRate } };
    const result = isFresh
      ? await call('train.run', { ...goesOn, config, data }, options)
      : await call('train.resume', { ...goesOn, ...change }, options);
    if (signal.aborted) return;
    show({ device: result.device });
    if (result.status === 'paused') return showKept(asked, false);
    await list();
    if (signal.aborted) return;
    setStatus({ phase: 'finished' });
    if (sampling && view.record) void draw(sampling);
  }

  function stop(): void {
    running?.abort();
    if (running) atWork.delete(running);
    running = undefined;
    toDraw = [];
  }

  /** Of the run as it was until now no sample is wanted any more. */
  function leave(): void {
    visit.abort();
    visit = new AbortController();
  }

  const lab: Lab = {
    draw,
    sampleWith: (settings) => void (sampling = settings),

    update(next) {
      if (plan?.run === next.run) plan = next;
    },

    async open(next) {
      stop();
      leave();
      plan = next;
      const { kept, unreadable, keptProblem } = view;
      view = { ...BEGINNING, kept, unreadable, keptProblem, samples: samplesOf(next.run) };
      onChange(view);
      await showKept(next, true);
      return view.status.phase;
    },

    begin: (stretch = {}) =>
      occupy(async (asked, signal) => {
        leave();
        forgetSamples(asked.run);
        show({ course: noCourse(), samples: [] });
        if (view.record) await call('train.delete', { run: asked.run });
        if (signal.aborted) return;
        show({ record: undefined });
        await train(asked, signal, stretch, true);
      }),

    goOn: (stretch = {}) =>
      occupy(async (asked, signal) => {
        const course = await readCourse(call, asked.run);
        if (signal.aborted) return;
        show({ course });
        await train(asked, signal, stretch, false);
      }),

    async pause() {
      const asked = plan;
      if (!asked || !running) return;
      stop();
      setStatus({ phase: 'pausing' });
      try {
        await untilWritten(call, asked.run, wait);
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
      leave();
      setStatus({ phase: 'pausing' });
      try {
        if (wasRunning) await untilWritten(call, asked.run, wait);
        await call('train.delete', { run: asked.run });
      } catch (error) {
        if (isOpen(asked)) setStatus({ phase: 'failed', message: messageOf(error) });
        return;
      }
      forgetSamples(asked.run);
      if (isOpen(asked)) await lab.open(asked);
    },

    async remove(run) {
      try {
        await call('train.delete', { run });
        forgetSamples(run);
      } catch (error) {
        return show({ keptProblem: messageOf(error) });
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
      leave();
      plan = undefined;
    },
  };
  return lab;
}

/** What an error of a run means for the reader. */
function endOf(error: unknown): LabPhase {
  if (!(error instanceof Error) || error.name !== 'DivergedError') {
    return { phase: 'failed', message: messageOf(error) };
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
