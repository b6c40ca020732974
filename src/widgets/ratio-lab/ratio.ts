// The ratio lab without its looks: trains the two models in turn, a stretch at a time, then measures both and has both write.
import { createLab, type Lab } from '@/labs/training/createLab';
import type { Call } from '@/labs/training/keptRun';
import { BEGINNING, type LabView } from '@/labs/training/labView';
import type { SampleSettings } from '@/labs/training/sampling';
import { messageOf } from '@/pure/errors';
import { SIDES, type Plans, type Side } from './plans';

/** Where the loss is measured: 0.05, 0.1 … 1. */
export const MEASURED_AT = Array.from({ length: 20 }, (_unused, n) => (n + 1) / 20);

/** The mean loss of a masked token at one t. */
export interface LossAt {
  t: number;
  lossNats: number;
  /** Masked tokens that it is the mean of. */
  count: number;
}

export type RatioPhase =
  /** Looks whether this browser keeps the two runs. */
  | { phase: 'opening' }
  /** Nothing is trained yet. */
  | { phase: 'idle' }
  /** The one of this side at the moment. */
  | { phase: 'training'; side: Side }
  /** A last checkpoint is being written. */
  | { phase: 'pausing' }
  /** There are runs that can go on; `isFound`: this browser kept them from before. */
  | { phase: 'paused'; isFound: boolean }
  /** Both are trained; losses are taken, then samples are drawn. */
  | { phase: 'measuring' }
  /** The measuring was stopped. */
  | { phase: 'stopped' }
  | { phase: 'finished' }
  /** The numbers of a model are no numbers any more. */
  | { phase: 'diverged'; side: Side; step: number; tensor: string }
  /** Nothing is kept in this browser, so no model can wait for its turn. */
  | { phase: 'notKept' }
  | { phase: 'failed'; message: string };

export interface RatioView {
  status: RatioPhase;
  sides: Record<Side, LabView>;
  /** In the order of `MEASURED_AT`, as far as it has come. */
  measured: Record<Side, readonly LossAt[]>;
}

export interface Ratio {
  /** How both write from now on. */
  sampleWith(settings: SampleSettings): void;
  /** Turns to these two runs; those before are paused. Trained ones are measured at once. Resolves to where that ended. */
  open(plans: Plans): Promise<RatioPhase['phase']>;
  /** Begins both; what is kept under their names is given up first. */
  begin(): Promise<void>;
  /** Trains, measures and draws what is left to do. */
  goOn(): Promise<void>;
  /** Stops the training or the measuring. */
  pause(): Promise<void>;
  /** One more sample of each. */
  draw(settings: SampleSettings): Promise<void>;
  /** Leaves: runs that go on are paused. */
  close(): void;
}

interface RatioOptions {
  call: Call;
  onChange: (view: RatioView) => void;
  /** Waits; a test need not. */
  wait?: (ms: number) => Promise<void>;
}

/** Stretches of each run: after each the other model has its turn. */
const STRETCHES = 16;

const NOTHING: RatioView['measured'] = { fixed: [], drawn: [] };

export const RATIO_BEGINNING: RatioView = {
  status: { phase: 'opening' },
  sides: { fixed: BEGINNING, drawn: BEGINNING },
  measured: NOTHING,
};

/** What was measured in this page, by the names of the two runs: going to another chapter and back loses nothing. */
const found = new Map<string, RatioView['measured']>();

/** Differs where one of the two runs does. */
export const keyOf = (plans: Plans): string => SIDES.map((side) => plans[side].run).join(' ');

export function createRatio({ call, onChange, wait }: RatioOptions): Ratio {
  let view = RATIO_BEGINNING;
  let plans: Plans | undefined;
  let sampling: SampleSettings | undefined;
  /** Of what goes on; ended when it is paused or left. */
  let running: AbortController | undefined;

  function show(change: Partial<RatioView>): void {
    view = { ...view, ...change };
    onChange(view);
  }
  const setStatus = (status: RatioPhase) => show({ status });
  const isOpen = (one: Plans) => plans !== undefined && keyOf(plans) === keyOf(one);

  const labOf = (side: Side): Lab =>
    createLab({
      call,
      onChange: (one) => show({ sides: { ...view.sides, [side]: one } }),
      ...(wait && { wait }),
    });
  const labs: Record<Side, Lab> = { fixed: labOf('fixed'), drawn: labOf('drawn') };

  function stop(): void {
    running?.abort();
    running = undefined;
  }

  /** Both a stretch further, in turn; false where it did not come to the end. */
  async function train({ fixed }: Plans, signal: AbortSignal): Promise<boolean> {
    for (let n = 1; n <= STRETCHES; n++) {
      const until = Math.round((fixed.config.steps * n) / STRETCHES);
      for (const side of SIDES) {
        const { course, record } = view.sides[side];
        if (record && course.losses.length >= until) continue;
        setStatus({ phase: 'training', side });
        await (record ? labs[side].goOn({ until }) : labs[side].begin({ until }));
        if (signal.aborted) return false;
        const problem = problemAfter(side, view.sides[side]);
        if (problem) {
          setStatus(problem);
          return false;
        }
      }
    }
    return true;
  }

  /** The losses that are not measured yet; false where it was stopped. */
  async function measure(asked: Plans, signal: AbortSignal): Promise<boolean> {
    setStatus({ phase: 'measuring' });
    for (const t of MEASURED_AT) {
      for (const side of SIDES) {
        if (view.measured[side].some((one) => one.t === t)) continue;
        const loss = { kind: 'llada', form: 'fixed', ratio: t } as const;
        const { lossNats, count } = await call('train.loss', { run: asked[side].run, loss }, { signal });
        if (signal.aborted) return false;
        const measured = { ...view.measured, [side]: [...view.measured[side], { t, lossNats, count }] };
        found.set(keyOf(asked), measured);
        show({ measured });
      }
    }
    return true;
  }

  /** A first sample of each; false where it was stopped. */
  async function write(asked: Plans, signal: AbortSignal): Promise<boolean> {
    for (const side of SIDES) {
      const { samples } = view.sides[side];
      if (sampling && samples.length === 0) await labs[side].draw(sampling, signal);
      if (signal.aborted || !isOpen(asked)) return false;
    }
    return true;
  }

  /** Does what is left to do, and says how it ends. */
  async function finish(asked: Plans, signal: AbortSignal): Promise<void> {
    if (!(await train(asked, signal))) return;
    if (!(await measure(asked, signal))) return;
    if (!(await write(asked, signal))) return;
    setStatus({ phase: 'finished' });
  }

  /** Does what the reader asks of the open runs, unless it goes on already: a second press of a button changes nothing. */
  async function occupy(work: (asked: Plans, signal: AbortSignal) => Promise<void>): Promise<void> {
    const asked = plans;
    if (!asked || running) return;
    const controller = new AbortController();
    const { signal } = controller;
    running = controller;
    try {
      await work(asked, signal);
    } catch (error) {
      if (!signal.aborted) setStatus({ phase: 'failed', message: messageOf(error) });
    } finally {
      if (running === controller) running = undefined;
    }
  }

  /** What there is of the two runs that were just opened, and what follows from it. */
  async function begun(): Promise<void> {
    const sides = SIDES.map((side) => view.sides[side]);
    const failed = sides.map(({ status }) => status).find((status) => status.phase === 'failed');
    if (failed) return setStatus(failed);
    if (sides.every(({ status }) => status.phase === 'finished')) return occupy(finish);
    const isKept = sides.some(({ course }) => course.losses.length > 0);
    // What was measured of runs that are gone is gone with them.
    show({ measured: NOTHING, status: isKept ? { phase: 'paused', isFound: true } : { phase: 'idle' } });
  }

  return {
    sampleWith: (settings) => void (sampling = settings),

    async open(next) {
      stop();
      plans = next;
      view = { ...RATIO_BEGINNING, measured: found.get(keyOf(next)) ?? NOTHING };
      onChange(view);
      await Promise.all(SIDES.map((side) => labs[side].open(next[side])));
      if (isOpen(next)) await begun();
      return view.status.phase;
    },

    begin: () =>
      occupy(async (asked, signal) => {
        setStatus({ phase: 'opening' });
        for (const side of SIDES) {
          await labs[side].discard();
          if (signal.aborted) return;
          const { status } = view.sides[side];
          if (status.phase === 'failed') return setStatus(status);
        }
        found.delete(keyOf(asked));
        show({ measured: NOTHING });
        await finish(asked, signal);
      }),

    goOn: () => occupy(finish),

    async pause() {
      const asked = plans;
      if (!asked || !running) return;
      const wasMeasuring = view.status.phase === 'measuring';
      stop();
      if (wasMeasuring) return setStatus({ phase: 'stopped' });
      setStatus({ phase: 'pausing' });
      await Promise.all(SIDES.map((side) => labs[side].pause()));
      if (isOpen(asked)) setStatus(pausedAs(SIDES.map((side) => view.sides[side])));
    },

    async draw(settings) {
      const asked = plans;
      for (const side of SIDES) if (asked && isOpen(asked)) await labs[side].draw(settings);
    },

    close() {
      stop();
      plans = undefined;
      for (const side of SIDES) labs[side].close();
    },
  };
}

/** Where two runs stand that were stopped. */
function pausedAs(sides: readonly LabView[]): RatioPhase {
  if (sides.some(({ record }) => record !== undefined)) return { phase: 'paused', isFound: false };
  return sides.some(({ course }) => course.losses.length > 0) ? { phase: 'notKept' } : { phase: 'idle' };
}

/** Why a side cannot go on after its stretch; undefined where it can. */
function problemAfter(side: Side, { status, record }: LabView): RatioPhase | undefined {
  switch (status.phase) {
    case 'failed':
      return status;
    case 'diverged':
      return { phase: 'diverged', side, step: status.step, tensor: status.tensor };
    default:
      return record ? undefined : { phase: 'notKept' };
  }
}
