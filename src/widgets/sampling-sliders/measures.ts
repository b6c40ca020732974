// What a whole run shows: how open its choices were, how much it repeats itself, and where two runs part.
import { findLoop, firstDifference, repN, type Loop } from '@/pure/sampling';
import { drawnAt, tokensOf, type Run } from './run';

export interface Measures {
  /** Over all tokens, nats; none for a run without tokens. */
  meanEntropyBeforeNats: number | undefined;
  meanEntropyAfterNats: number | undefined;
  /** Share of 4-grams that came before; none below 4 tokens. */
  rep4: number | undefined;
  loop: Loop | undefined;
  /** Log-probability of all tokens in the model, nats. */
  logProbNats: number;
}

export function measuresOf(run: Run): Measures {
  const tokens = tokensOf(run);
  const mean = (value: (step: Run['steps'][number]) => number) =>
    run.steps.length === 0
      ? undefined
      : run.steps.reduce((sum, step) => sum + value(step), 0) / run.steps.length;
  return {
    meanEntropyBeforeNats: mean((step) => step.entropyBeforeNats),
    meanEntropyAfterNats: mean((step) => step.entropyAfterNats),
    rep4: repN(tokens, 4),
    loop: findLoop(tokens),
    logProbNats: run.steps.reduce((sum, step) => sum + Math.log(step.before), 0),
  };
}

/** The first step at which two runs of one seed differ. */
export interface Parting {
  step: number;
  /** The tokens of the step; none where that text was over. */
  tokenA: number | undefined;
  tokenB: number | undefined;
  /** The number that was drawn on each side; none where nothing was drawn. */
  uA: number | undefined;
  uB: number | undefined;
}

/** Where two runs part: none as long as they are the same, or as far as it can be told while one is not over. */
export function partingOf(a: Run, b: Run): Parting | undefined {
  const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)];
  const step = firstDifference(tokensA, tokensB);
  if (step === undefined) return undefined;
  const [tokenA, tokenB] = [tokensA[step], tokensB[step]];
  const isOver = (run: Run) => run.outcome !== undefined;
  if ((tokenA === undefined && !isOver(a)) || (tokenB === undefined && !isOver(b))) return undefined;
  return { step, tokenA, tokenB, uA: drawnAt(a, step), uB: drawnAt(b, step) };
}
