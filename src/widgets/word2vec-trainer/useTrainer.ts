// Runs the figure's training: with useCorpus and the views' questions all that it asks of the core.
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { core, DEVICE_LABEL, type Result } from '@/core/client';
import { useCoreStatus } from '@/core/client/react';
import { createLab } from '@/labs/training/createLab';
import { BEGINNING, type Course, type KeptRun, type LabView } from '@/labs/training/labView';
import { readCourse } from '@/labs/training/keptRun';
import { nowAndThen } from '@/labs/training/nowAndThen';
import { useHidden, type Hidden } from '@/labs/training/useHidden';
import { messageOf } from '@/pure/errors';
import { FormatError } from '@/pure/formats/formatError';
import type { WordCorpus } from '@/pure/wordVectors';
import { decodeText } from '@/ui/decodeText';
import { isPlan, planOf, type PlanProblem, type TrainerPlan } from './plan';
import type { TrainerState } from './state';
import { randomTable, tableOfFile, tableOfRun, type Table } from './table';
import { useCategories, useCorpus, type CorpusControl } from './useCorpus';

/** While a run goes on its vectors are read this often at most, ms. */
const READ_EVERY_MS = 500;
const GOES_ON = ['starting', 'running'];

/** Pairs a second of the runs of this page. */
const speeds = new Map<string, number>();

/** The run before the last one. */
export interface Before {
  table: Table;
  record: KeptRun;
  course: Course;
  pairsPerSecond: number | undefined;
}

export interface TrainerControl extends Hidden {
  view: LabView;
  text: CorpusControl;
  plan: TrainerPlan | undefined;
  problem: PlanProblem | undefined;
  categories: [string, string[]][] | undefined;
  /** What the views look at; undefined while nothing is here. */
  table: Table | undefined;
  before: Before | undefined;
  /** Why the vectors could not be read, or the file. */
  tableProblem: string | undefined;
  isBusy: boolean;
  device: string | undefined;
  pairsPerSecond: number | undefined;
  begin(): void;
  goOn(learningRate?: number): void;
  pause(): void;
  discard(): void;
  /** The finished run becomes the one before, and a new one begins. */
  again(): void;
  importFile(file: File): void;
  /** Back to the run's own vectors. */
  closeFile(): void;
}

export function useTrainer(state: TrainerState, isReady: boolean, figureId: string): TrainerControl {
  const run = `word2vec-${figureId}`;
  const text = useCorpus(state, isReady);
  const corpus = text.reading.phase === 'ready' ? text.reading.corpus : undefined;
  const planned = usePlan(run, state, corpus);
  const plan = planned && isPlan(planned) ? planned : undefined;
  const [view, setView] = useState(BEGINNING);
  const [lab] = useState(() =>
    createLab({ call: core.call, onChange: nowAndThen<LabView>(setView, ({ status }) => status.phase) }),
  );
  const isBusy = [...GOES_ON, 'pausing', 'opening'].includes(view.status.phase);
  const isOpen = plan !== undefined;
  useEffect(() => {
    if (plan) lab.update(plan);
  });
  const open = useEffectEvent(() => plan && void lab.open(plan));
  useEffect(() => {
    if (isOpen) open();
  }, [isOpen, run]);
  useEffect(() => () => lab.close(), [lab]);

  const categories = useCategories(isReady);
  const trained = useRunTable(view, run);
  const random = useMemo(
    () => (corpus ? randomTable(corpus, state.text, state.dimension, state.seed) : undefined),
    [corpus, state.text, state.dimension, state.seed],
  );
  const file = useFile();
  const before = useBefore(`${run}-before`, state.compare && !isBusy, view.record?.createdMs);
  const hidden = useHidden(GOES_ON.includes(view.status.phase) && !state.whileHidden);
  const { device } = useCoreStatus();
  const speed = view.latest?.tokensPerSecond;
  if (speed !== undefined && speed > 0) speeds.set(run, speed);

  async function again() {
    const { record } = view;
    if (record && record.step > 0) {
      const name = `${run}-before`;
      const found = view.kept?.some((one) => one.run === name);
      if (found) await core.call('train.delete', { run: name }).catch(() => undefined);
      // Where it cannot be kept, there is none to compare with.
      await core.call('train.resume', { run, as: name, until: record.step }).catch(() => undefined);
      const pairsPerSecond = speeds.get(run);
      if (pairsPerSecond !== undefined) speeds.set(name, pairsPerSecond);
    }
    file.close();
    await lab.begin();
  }

  return {
    ...{ view, text, plan, categories, before, isBusy },
    ...hidden,
    problem: planned && !isPlan(planned) ? planned : undefined,
    table: file.table ?? trained.table ?? random,
    tableProblem: file.problem ?? trained.problem,
    device: view.device ? DEVICE_LABEL[view.device] : device && DEVICE_LABEL[device.device],
    pairsPerSecond: speeds.get(run),
    begin() {
      file.close();
      void lab.begin();
    },
    goOn: (learningRate) => void lab.goOn(learningRate === undefined ? {} : { learningRate }),
    pause: () => void lab.pause(),
    discard: () => void lab.discard(),
    again: () => void again(),
    importFile: (chosen) => void file.read(chosen),
    closeFile: file.close,
  };
}

/** Made again where a setting changes that a run follows from: those of the views make no other run. */
function usePlan(run: string, state: TrainerState, corpus: WordCorpus | undefined) {
  const { text, lowerCase, minCount, dimension, window, loss, negatives } = state;
  const { learningRate, subsampling, formula, epochs, seed, whileHidden } = state;
  return useMemo(() => {
    if (!corpus) return undefined;
    const settings = {
      ...{ text, lowerCase, minCount, dimension, window, loss, negatives },
      ...{ learningRate, subsampling, formula, epochs, seed, whileHidden },
    };
    return planOf(run, settings, corpus);
    // prettier-ignore
  }, [
    run,
    corpus,
    text,
    lowerCase,
    minCount,
    dimension,
    window,
    loss,
    negatives,
    learningRate,
    subsampling,
    formula,
    epochs,
    seed,
    whileHidden,
  ]);
}

/** The newest vectors of the run: now and then while it goes on, and once where it rests. */
function useRunTable(
  { status: { phase }, record }: LabView,
  run: string,
): { table: Table | undefined; problem: string | undefined } {
  const [found, setFound] = useState<{ table?: Table | undefined; problem?: string }>({});
  const goesOn = phase === 'running';
  const rests = (phase === 'paused' || phase === 'finished' || phase === 'diverged') && record !== undefined;
  const name = record?.text ?? '';
  useEffect(() => {
    if (!goesOn && !rests) return undefined;
    let isGone = false;
    let words: string[] | undefined;
    let counts: Int32Array | undefined;
    const read = async () => {
      try {
        const vectors = await core.call('train.vectors', { run, withWords: words === undefined });
        words ??= vectors.words;
        counts ??= vectors.counts;
        if (!isGone) setFound({ table: tableOfRun({ ...vectors, counts }, name, words) });
      } catch (error) {
        // A run has no vectors before it has begun, and those of one that diverges are no numbers: its own sentence says it.
        if (!isGone && rests) setFound({ problem: messageOf(error) });
      }
    };
    void read();
    const timer = goesOn ? setInterval(() => void read(), READ_EVERY_MS) : undefined;
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [phase, goesOn, rests, run, name]);
  // Nothing is kept of a run that was not begun, or is given up.
  const isGiven = phase === 'idle' || phase === 'opening';
  return { table: isGiven ? undefined : found.table, problem: isGiven ? undefined : found.problem };
}

/** The run before the last one, where it is wanted and kept. */
function useBefore(run: string, isWanted: boolean, newest: number | undefined): Before | undefined {
  const [before, setBefore] = useState<Before>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const read = async () => {
      const { runs } = await core.call('train.list', {});
      const record = runs.find((one) => one.run === run);
      if (!record) return setBefore(undefined);
      const [vectors, course] = await Promise.all([
        core.call('train.vectors', { run, withWords: true }),
        readCourse(core.call, run),
      ]);
      const table = tableOfRun(vectors, record.text);
      if (!isGone) setBefore(table && { table, record, course, pairsPerSecond: speeds.get(run) });
    };
    read().catch(() => !isGone && setBefore(undefined)); // nothing that can be compared
    return () => void (isGone = true);
  }, [run, isWanted, newest]);
  return isWanted ? before : undefined;
}

/** Vectors from a file of the reader's. */
function useFile() {
  const [found, setFound] = useState<{ table?: Table; problem?: string }>({});
  return {
    ...{ table: found.table, problem: found.problem },
    close: () => setFound({}),
    async read(file: File) {
      try {
        const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
        if (!decoded)
          throw new FormatError(`${file.name} is no text: choose a file in word2vec’s text format.`, {});
        const read: Result<'words.read'> = await core.call('words.read', { text: decoded.text });
        setFound({ table: tableOfFile(read, file.name) });
      } catch (error) {
        setFound((before) => ({ ...before, problem: messageOf(error) }));
      }
    },
  };
}
