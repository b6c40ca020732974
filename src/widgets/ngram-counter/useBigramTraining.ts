// Trains the bigram table by gradient descent, and says how it goes at most once a frame.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { core, type BigramStep, type DeviceName } from '@/core/client';
import { messageOf } from '@/pure/errors';
import {
  conditionalEntropyNats,
  largestDifference,
  rowShares,
  rowSoftmax,
  type BigramTable,
} from './bigramTable';
import type { NgramState } from './state';
import type { OpenedCorpus } from './useNgrams';
import { usePairs, type PairsControl } from './usePairs';

type TrainingSettings = Pick<NgramState, 'size' | 'learningRate' | 'steps'>;

/** Points of a curve at most. */
const REPORTS = 200;

/** What a finished run has made. */
export interface TrainedTable {
  /** The softmax of each row. [V, V] */
  probabilities: Float64Array;
  /** Between trained and counted probabilities on seen contexts, and where. */
  difference: { cell: number; value: number };
  /** Steps after which the loss was higher than before. */
  rises: number;
  device: DeviceName;
  durationMs: number;
}

export interface TrainingRun {
  settings: TrainingSettings;
  table: BigramTable;
  /** The counted probabilities. [V, V] */
  shares: Float64Array;
  /** Conditional entropy of the counts, nats a token. */
  entropyNats: number;
  /** What was reported, step 0 first. */
  reports: BigramStep[];
  /** Since the first report. */
  stepsPerSecond: number;
  /** What went wrong with the device and was mended. */
  notices: string[];
}

export type Training =
  | { phase: 'idle' }
  /** The device may have to start first; then the run begins. */
  | { phase: 'running'; run: TrainingRun }
  | { phase: 'ready'; run: TrainingRun; trained: TrainedTable }
  /** The reader stopped it, or has changed a setting; a table is handed out at the end alone. */
  | { phase: 'stopped'; run: TrainingRun; by: 'reader' | 'change' }
  | { phase: 'failed'; run: TrainingRun; message: string };

export interface BigramTraining extends PairsControl {
  training: Training;
  train(): void;
  stopTraining(): void;
}

export function useBigramTraining(corpus: OpenedCorpus, settings: TrainingSettings): BigramTraining {
  const { size, learningRate, steps } = settings;
  const control = usePairs(corpus, size);
  const [training, setTraining] = useState<Training>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);
  const { counting } = control;

  async function run(begun: TrainingRun, signal: AbortSignal): Promise<void> {
    const { table, shares } = begun;
    let frame = 0;
    let firstMs = 0;
    const show = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted)
          setTraining({ phase: 'running', run: { ...begun, reports: [...begun.reports] } });
      });
    };
    setTraining({ phase: 'running', run: begun });
    try {
      const { logits, losses, device, durationMs } = await core.call(
        'bigram.train',
        {
          counts: table.counts,
          V: table.V,
          steps,
          // A row moves by rate / R times its gradient, as the loss is the mean of R rows: this undoes the division.
          learningRate: learningRate * table.contexts,
          reportEvery: Math.ceil(steps / REPORTS),
        },
        {
          signal,
          onProgress(progress) {
            if (progress.stage !== 'step') return;
            // A device that was lost is replaced, and the run begins again.
            if (progress.step === 0) {
              begun.reports.length = 0;
              firstMs = performance.now();
            }
            begun.reports.push(progress);
            begun.stepsPerSecond = progress.step / Math.max(1e-3, (performance.now() - firstMs) / 1000);
            show();
          },
          onNotice(sentence) {
            begun.notices.push(sentence);
            show();
          },
        },
      );
      const probabilities = rowSoftmax(table, logits.values);
      const difference = largestDifference(probabilities, shares);
      const trained = { probabilities, difference, rises: risesOf(losses), device, durationMs };
      if (!signal.aborted) setTraining({ phase: 'ready', run: begun, trained });
    } catch (error) {
      if (signal.aborted) return;
      const message = messageOf(error);
      setTraining({ phase: 'failed', run: begun, message });
    } finally {
      cancelAnimationFrame(frame);
    }
  }

  function train() {
    running.current?.abort();
    if (counting.phase !== 'ready') return;
    const { table } = counting.counted;
    const controller = new AbortController();
    running.current = controller;
    const begun: TrainingRun = {
      settings: { size, learningRate, steps },
      table,
      shares: rowShares(table),
      entropyNats: conditionalEntropyNats(table),
      reports: [],
      stepsPerSecond: 0,
      notices: [],
    };
    void run(begun, controller.signal);
  }

  function halt(by: 'reader' | 'change') {
    running.current?.abort();
    setTraining((before) =>
      before.phase === 'running' ? { phase: 'stopped', run: before.run, by } : before,
    );
  }

  const onChange = useEffectEvent(() => halt('change'));
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) onChange();
    isFirst.current = false;
  }, [corpus.corpus, size, learningRate, steps]);

  useEffect(() => () => running.current?.abort(), []);

  return { ...control, training, train, stopTraining: () => halt('reader') };
}

/** Rounding of float32 is no rise. */
const ROUNDING = 1e-5;

function risesOf(losses: Float32Array): number {
  return losses.filter((loss, step) => step > 0 && loss > (losses[step - 1] ?? NaN) + ROUNDING).length;
}
