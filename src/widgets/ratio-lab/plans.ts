// The two runs that the settings describe: alike in everything but how many tokens are masked.
import { planOf, problemOf, type Plan, type PlanProblem, type RunState } from '@/labs/training/plan';
import { sampleSettings, type SampleSettings } from '@/labs/training/sampling';
import { partsOf, type TextFacts } from '@/labs/training/textFacts';
import type { RatioState } from './state';

/** The model with the fixed share, and the one whose share is drawn. */
export const SIDES = ['fixed', 'drawn'] as const;
export type Side = (typeof SIDES)[number];
export type Plans = Record<Side, Plan>;

/** Sequences of held-out text that a loss is measured on, at most. */
const MEASURED_SEQUENCES = 256;
/** Held-out characters that are needed: of fewer, chance may mask none at t = 0.05. */
const LEAST_HELD_OUT = 200;

/** η rises from near 0 over so many steps. */
const WARMUP = 30;

export type RatioProblem = PlanProblem | { kind: 'heldOut'; heldOut: number; needed: number };

function runStateOf(state: RatioState): RunState {
  const { text, layers, width, heads, context, batch, steps, learningRate, seed } = state;
  return {
    ...{ text, layers, width, heads, context, batch, steps, learningRate, seed },
    ...{ family: 'llada', schedule: 'cosine', warmup: Math.min(WARMUP, steps), whileHidden: false },
  };
}

export function ratioProblemOf(state: RatioState, facts: TextFacts): RatioProblem | undefined {
  const { heldOut } = partsOf(facts.characters);
  const needed = Math.max(LEAST_HELD_OUT, state.context);
  const problem = problemOf(runStateOf(state), facts);
  return problem ?? (heldOut < needed ? { kind: 'heldOut', heldOut, needed } : undefined);
}

export function plansOf(state: RatioState, facts: TextFacts, ownText: string): Plans {
  const planWith = (loss: Plan['config']['loss']) =>
    planOf(runStateOf(state), facts, ownText, {
      prefix: 'ratio-lab',
      config: { loss, evaluateEvery: 0, evaluationSequences: MEASURED_SEQUENCES },
      checkpointEvery: 0, // each stretch ends with one
    });
  return {
    fixed: planWith({ kind: 'llada', form: 'fixed', ratio: state.ratio }),
    drawn: planWith({ kind: 'llada', form: 'bernoulli' }),
  };
}

/** A text as long as a sequence, from nothing but masks. */
export function ratioSampling(state: RatioState, facts: TextFacts, seed: number): SampleSettings {
  const { context, samplingSteps, remasking, temperature } = state;
  return sampleSettings(
    { family: 'llada', prompt: '', length: context, context, samplingSteps, remasking, temperature },
    facts,
    seed,
  );
}
