// Runs the figure's training, and asks for codes and for what is made of codes.
import { useEffect, useEffectEvent, useState } from 'react';
import { core, type Result } from '@/core/client';
import { createLab } from '@/labs/training/createLab';
import { BEGINNING, type LabView } from '@/labs/training/labView';
import { nowAndThen } from '@/labs/training/nowAndThen';
import { messageOf } from '@/pure/errors';
import { useAnswer } from '@/ui/useAnswer';
import { planOf, type AutoencoderPlan } from './plan';
import { meanSquaredError, rowAt, type Rows } from '@/pure/autoencoding/rows';
import type { AutoencoderState } from './state';
import { useRows, type RowsControl } from './useRows';

/** While a run goes on its codes are read this often at most, ms. */
const READ_EVERY_MS = 500;

/** What the network makes of all rows. */
export interface Coded {
  step: number;
  /** [count, Z] */
  codes: Float32Array;
  Z: number;
}

/** Principal components of the rows that are trained on, as wide as the bottleneck. */
export interface Principal {
  mean: Float64Array;
  /** [Z, n] */
  axes: Float64Array;
  /** Of all rows, [count, Z] */
  codes: Float64Array;
  /** Made again from their codes, [count, n] */
  made: Float64Array;
  /** Mean squared errors. */
  trainingError: number;
  heldOutError: number;
  /** Of predicting the mean row for all, on the training rows. */
  meanError: number;
}

export interface AutoencoderControl {
  view: LabView;
  source: RowsControl;
  rows: Rows | undefined;
  plan: AutoencoderPlan | undefined;
  coded: Coded | undefined;
  codeProblem: string | undefined;
  principal: Principal | undefined;
  isBusy: boolean;
  begin(): void;
  goOn(learningRate?: number): void;
  pause(): void;
  discard(): void;
}

export function useAutoencoder(
  state: AutoencoderState,
  isReady: boolean,
  figureId: string,
): AutoencoderControl {
  const source = useRows(state.data, isReady);
  const { rows } = source;
  const run = `autoencoder-${figureId}${rows && !rows.labels ? '-words' : ''}`;
  const plan = rows && planOf(run, state, rows);
  const [view, setView] = useState(BEGINNING);
  const [lab] = useState(() =>
    createLab({ call: core.call, onChange: nowAndThen<LabView>(setView, ({ status }) => status.phase) }),
  );
  useEffect(() => {
    if (plan) lab.update(plan);
  });
  const open = useEffectEvent(() => plan && void lab.open(plan));
  useEffect(() => {
    if (rows) open();
  }, [rows, run]);
  useEffect(() => () => lab.close(), [lab]);
  const coded = useCodes(view, run, rows);
  const principal = usePrincipal(rows, state.bottleneck);
  return {
    ...{ view, source, rows, plan, principal },
    ...{ coded: coded.coded, codeProblem: coded.problem },
    isBusy: ['starting', 'running', 'pausing'].includes(view.status.phase),
    begin: () => void lab.begin(),
    goOn: (learningRate) => void lab.goOn(learningRate === undefined ? {} : { learningRate }),
    pause: () => void lab.pause(),
    discard: () => void lab.discard(),
  };
}

/** The codes of all rows: now and then while the run goes on, and once where it rests. */
function useCodes({ status: { phase }, record, course }: LabView, run: string, rows: Rows | undefined) {
  const [found, setFound] = useState<{ coded?: Coded; problem?: string }>({});
  const goesOn = phase === 'running';
  const rests =
    (phase === 'paused' || phase === 'finished') && record !== undefined && course.losses.length > 0;
  useEffect(() => {
    if (!rows || (!goesOn && !rests)) return undefined;
    let isGone = false;
    const read = async () => {
      try {
        const { values, dimension, step } = await core.call('train.encode', { run, rows: rows.values });
        if (!isGone) setFound({ coded: { step, codes: values, Z: dimension } });
      } catch (error) {
        // A run that has just begun keeps nothing yet.
        if (!isGone && rests) setFound({ problem: messageOf(error) });
      }
    };
    void read();
    const timer = goesOn ? setInterval(() => void read(), READ_EVERY_MS) : undefined;
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [phase, goesOn, rests, run, rows, record?.createdMs]);
  // Nothing is kept of a run that was not begun, or is given up.
  return phase === 'idle' || phase === 'opening' ? {} : found;
}

function usePrincipal(rows: Rows | undefined, width: number): Principal | undefined {
  const Z = rows && Math.min(width, rows.dimension);
  const { answer, isCurrent } = useAnswer(
    rows && Z
      ? { data: rows.labels ? 'digits' : 'words', count: rows.count, n: rows.dimension, Z }
      : undefined,
    async (_question, signal): Promise<Principal | undefined> => {
      if (!rows || !Z) return undefined;
      const trained = rows.values.slice(0, rows.training * rows.dimension);
      const axes = await core.call(
        'rows.pca',
        { rows: trained, dimension: rows.dimension, width: Z },
        { signal },
      );
      return principalOf(rows, axes, Z);
    },
  );
  return isCurrent ? answer?.value : undefined;
}

export function principalOf(
  rows: Rows,
  { mean, axes }: Pick<Result<'rows.pca'>, 'mean' | 'axes'>,
  Z: number,
): Principal {
  const { count, dimension: n, training } = rows;
  const codes = new Float64Array(count * Z);
  const made = new Float64Array(count * n);
  for (let row = 0; row < count; row += 1) {
    const own = rowAt(rows, row);
    made.set(mean, row * n);
    for (let axis = 0; axis < Z; axis += 1) {
      let sum = 0;
      for (let c = 0; c < n; c += 1)
        sum += ((own[c] ?? NaN) - (mean[c] ?? NaN)) * (axes[axis * n + c] ?? NaN);
      codes[row * Z + axis] = sum;
      for (let c = 0; c < n; c += 1)
        made[row * n + c] = (made[row * n + c] ?? NaN) + sum * (axes[axis * n + c] ?? NaN);
    }
  }
  const means = Float64Array.from({ length: count * n }, (_none, at) => mean[at % n] ?? NaN);
  return {
    ...{ mean, axes, codes, made },
    trainingError: meanSquaredError(rows, made, 0, training),
    heldOutError: meanSquaredError(rows, made, training, count),
    meanError: meanSquaredError(rows, means, 0, training),
  };
}

/** What the network makes of codes: asked again where they or its weights change; the last answer stays meanwhile. */
export function useDecoded(
  run: string | undefined,
  step: number | undefined,
  codes: Float32Array | undefined,
) {
  const question =
    run !== undefined && step !== undefined && codes ? { run, step, codes: [...codes] } : undefined;
  const { answer } = useAnswer(question, ({ run: asked, codes: given }, signal) =>
    core.call('train.decode', { run: asked, codes: Float32Array.from(given) }, { signal }),
  );
  return question && answer?.value;
}

/** The principal axes of the codes themselves, where they are more than two numbers. */
export function useCodeAxes(coded: Coded | undefined) {
  const isWide = coded !== undefined && coded.Z > 2;
  const { answer } = useAnswer(
    isWide ? { step: coded.step, Z: coded.Z } : undefined,
    async (_question, signal) => {
      if (!coded) return undefined;
      const found = await core.call(
        'rows.pca',
        { rows: coded.codes, dimension: coded.Z, width: 2 },
        { signal },
      );
      return { mean: found.mean, axes: found.axes };
    },
  );
  return isWide ? answer?.value : undefined;
}
