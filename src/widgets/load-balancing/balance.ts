// The three runs without their looks: one after the other, paused, gone on with, and found again after a reload.
import type { TrainProgress } from '@/labs/training/labView';
import { untilWritten, type Call } from '@/labs/training/keptRun';
import { messageOf } from '@/pure/errors';
import { loadsOf, NO_COURSE, type Course } from './course';
import { EXPERT_LAYERS, WAYS, type BalancingPlans, type Way } from './plans';

export type BalancePhase =
  /** Looks whether this browser keeps the runs. */
  | { phase: 'opening' }
  /** Nothing is trained yet. */
  | { phase: 'idle' }
  | { phase: 'training'; way: Way }
  /** A last checkpoint is being written. */
  | { phase: 'pausing' }
  | { phase: 'paused' }
  | { phase: 'finished' }
  | { phase: 'failed'; message: string };

export interface BalanceView {
  status: BalancePhase;
  courses: Record<Way, Course>;
  /** What was mended, or is not kept. */
  notices: readonly string[];
}

const NOTHING: Record<Way, Course> = { none: NO_COURSE, auxiliary: NO_COURSE, bias: NO_COURSE };
export const BALANCE_BEGINNING: BalanceView = {
  status: { phase: 'opening' },
  courses: NOTHING,
  notices: [],
};

/** Differs where one of the runs does. */
export const keyOf = (plans: BalancingPlans): string => WAYS.map((way) => plans[way].run).join(' ');

export interface Balance {
  /** Turns to these runs; those before are paused. Resolves to where that ended. */
  open(plans: BalancingPlans): Promise<BalancePhase['phase']>;
  /** Trains what is left to train. */
  goOn(): Promise<void>;
  /** Gives up what is kept, and trains all of it again. */
  again(): Promise<void>;
  pause(): Promise<void>;
  /** Leaves: a run that goes on is paused. */
  close(): void;
}

interface BalanceOptions {
  call: Call;
  onChange: (view: BalanceView) => void;
  /** Waits; a test need not. */
  wait?: (ms: number) => Promise<void>;
}

const patiently = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createBalance({ call, onChange, wait = patiently }: BalanceOptions): Balance {
  let view = BALANCE_BEGINNING;
  let plans: BalancingPlans | undefined;
  let running: AbortController | undefined;

  function show(change: Partial<BalanceView>): void {
    view = { ...view, ...change };
    onChange(view);
  }
  const setStatus = (status: BalancePhase) => show({ status });
  const setCourse = (way: Way, course: Course) => show({ courses: { ...view.courses, [way]: course } });
  const isOpen = (one: BalancingPlans) => plans === one;

  function stop(): void {
    running?.abort();
    running = undefined;
  }

  const expertsOf = (asked: BalancingPlans, way: Way) => Number(asked[way].config.model['n_routed_experts']);

  async function isKept(run: string): Promise<boolean> {
    const { runs } = await call('train.list', {});
    return runs.some((one) => one.run === run);
  }

  /** What this browser keeps of one run. */
  async function kept(asked: BalancingPlans, way: Way): Promise<Course> {
    const { run } = asked[way];
    if (!(await isKept(run))) return NO_COURSE;
    const { losses, loads, evaluations } = await call('train.curve', { run });
    return {
      losses: [...losses],
      loads: loadsOf(loads ?? [], EXPERT_LAYERS, expertsOf(asked, way)),
      heldOutNats: evaluations.at(-1)?.lossNats,
    };
  }

  /** One run to its end; its course grows in place. */
  async function train(asked: BalancingPlans, way: Way, signal: AbortSignal): Promise<void> {
    const { run, config, data } = asked[way];
    const { losses, loads } = view.courses[way];
    const course: Course = { losses: [...losses], loads: [...loads], heldOutNats: undefined };
    setStatus({ phase: 'training', way });
    const onProgress = (progress: TrainProgress) => {
      if (signal.aborted) return;
      if (progress.stage === 'notice') return show({ notices: [...view.notices, progress.sentence] });
      if (progress.stage !== 'step' || progress.lossNats === undefined || !progress.loads) return;
      // A run that was taken up from its checkpoint makes some steps again.
      course.losses.length = Math.min(course.losses.length, progress.step - 1);
      course.loads.length = course.losses.length;
      course.losses.push(progress.lossNats);
      course.loads.push(progress.loads);
      setCourse(way, { ...course, heldOutNats: progress.heldOutNats });
    };
    const options = { run, checkpointEvery: 0 };
    const { heldOutNats } = (await isKept(run))
      ? await call('train.resume', options, { signal, onProgress })
      : await call('train.run', { ...options, config, data }, { signal, onProgress });
    setCourse(way, { ...course, heldOutNats });
  }

  async function finish(asked: BalancingPlans): Promise<void> {
    if (running) return; // a second press of a button changes nothing
    const controller = new AbortController();
    const { signal } = controller;
    running = controller;
    try {
      for (const way of WAYS) {
        if (view.courses[way].losses.length >= asked[way].config.steps) continue;
        await train(asked, way, signal);
        if (signal.aborted) return;
      }
      setStatus({ phase: 'finished' });
    } catch (error) {
      if (!signal.aborted) setStatus({ phase: 'failed', message: messageOf(error) });
    } finally {
      if (running === controller) running = undefined;
    }
  }

  return {
    async open(next) {
      stop();
      plans = next;
      show(BALANCE_BEGINNING);
      try {
        const found = await Promise.all(WAYS.map((way) => kept(next, way)));
        if (!isOpen(next)) return view.status.phase;
        const [none = NO_COURSE, auxiliary = NO_COURSE, bias = NO_COURSE] = found;
        const done = found.map(({ losses }) => losses.length);
        const isWhole = WAYS.every((way, index) => (done[index] ?? 0) >= next[way].config.steps);
        const phase = isWhole ? 'finished' : done.some((steps) => steps > 0) ? 'paused' : 'idle';
        show({ courses: { none, auxiliary, bias }, status: { phase } });
      } catch (error) {
        if (isOpen(next)) setStatus({ phase: 'failed', message: messageOf(error) });
      }
      return view.status.phase;
    },

    async goOn() {
      if (plans) await finish(plans);
    },

    async again() {
      const asked = plans;
      if (!asked || running) return;
      setStatus({ phase: 'opening' });
      try {
        for (const way of WAYS) await call('train.delete', { run: asked[way].run });
      } catch (error) {
        return setStatus({ phase: 'failed', message: messageOf(error) });
      }
      if (!isOpen(asked)) return;
      show({ courses: NOTHING });
      await finish(asked);
    },

    async pause() {
      const asked = plans;
      const { status } = view;
      if (!asked || !running || status.phase !== 'training') return;
      stop();
      setStatus({ phase: 'pausing' });
      await untilWritten(call, asked[status.way].run, wait);
      const course = await kept(asked, status.way).catch(() => NO_COURSE);
      if (!isOpen(asked)) return;
      setCourse(status.way, course);
      setStatus({ phase: 'paused' });
    },

    close() {
      stop();
      plans = undefined;
    },
  };
}
