// The run that the settings describe: its config, how long it is, and what keeps it from being trained.
import type { RunPlan } from '@/labs/training/plan';
import { wordRunConfig } from '@/pure/training/wordRun';
import {
  expectedPairs,
  keepProbability,
  keepThreshold,
  sentenceNumbers,
  type WordCorpus,
} from '@/pure/wordVectors';
import type { TrainerState } from './state';

/** Steps of a run, at most. */
export const MOST_STEPS = 1_000_000;
const CHECKPOINTS = 8;

export interface TrainerPlan extends RunPlan {
  /** Of all passes. */
  steps: number;
  stepsOfPass: number;
  /** Pairs of a pass, on average over what is drawn. */
  pairsOfPass: number;
  /** Share of the text's places that subsampling keeps, on average. */
  keptShare: number;
  /** Two tables of V rows. */
  parameters: number;
}

export interface PlanProblem {
  steps: number;
}

export type RunSettings = Omit<
  TrainerState,
  'view' | 'word' | 'count' | 'a' | 'b' | 'c' | 'projection' | 'points' | 'compare' | 'k'
>;

/** K of the loss; 0: the full softmax. */
const negativesOf = ({ loss, negatives }: Pick<TrainerState, 'loss' | 'negatives'>): number =>
  loss === 'softmax' ? 0 : negatives;

export function planOf(run: string, settings: RunSettings, corpus: WordCorpus): TrainerPlan | PlanProblem {
  const { ids, sentenceStarts, words, counts } = corpus;
  const [V, N] = [words.length, ids.length];
  const { dimension, window, subsampling, formula } = settings;
  const config = wordRunConfig({ ...settings, negatives: negativesOf(settings) }, V, N);
  const { steps } = config;
  if (steps > MOST_STEPS) return { steps };
  const kept = Float64Array.from(counts, (count) => keepProbability(count, N, subsampling, formula));
  const keep = Uint32Array.from(kept, keepThreshold);
  const sentences = sentenceNumbers(sentenceStarts, N);
  const places = counts.reduce((sum, count, word) => sum + count * (kept[word] ?? 0), 0);
  return {
    run,
    data: {
      source: {
        ids,
        vocabSize: V,
        documentStarts: [...sentenceStarts],
        words: [...words],
        name: settings.text,
      },
    },
    config,
    checkpointEvery: Math.ceil(steps / CHECKPOINTS),
    whileHidden: settings.whileHidden,
    ...{ steps, stepsOfPass: steps / settings.epochs, parameters: 2 * V * dimension },
    pairsOfPass: expectedPairs({ ids, sentences, keep }, window),
    keptShare: places / N,
  };
}

export const isPlan = (plan: TrainerPlan | PlanProblem): plan is TrainerPlan => 'config' in plan;

/** What not knowing costs: ln V, or (1 + K) ln 2. */
export function uniformNats(negatives: number, V: number): number {
  return negatives === 0 ? Math.log(V) : (1 + negatives) * Math.LN2;
}
