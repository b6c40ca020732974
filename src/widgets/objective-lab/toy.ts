// The toy of the objective lab: which sequence, which predictor, and what each number of masks adds to the bound.
import { choices, maskWeight, natsByCount } from '@/pure/diffusion/bound';
import { leftPredictor, mixedPredictor, type MaskPredictor } from '@/pure/diffusion/joint';
import type { MaskNats } from '@/pure/diffusion/maskNats';
import type { Toy } from '@/pure/diffusion/toys';
import type { ObjectiveState } from './state';

/** @param perfect that of the toy, which the others are made of */
export function predictorOf(
  { predictor, mix }: Pick<ObjectiveState, 'predictor' | 'mix'>,
  toy: Toy,
  perfect: MaskPredictor,
): MaskPredictor {
  switch (predictor) {
    case 'perfect':
      return perfect;
    case 'left':
      return leftPredictor(toy);
    case 'mixed':
      return mixedPredictor(perfect, mix);
  }
}

export interface ToySequence {
  index: number;
  tokens: readonly number[];
  /** Its probability in the toy. */
  probability: number;
  text: string;
}

/** The sequence of that number; the last one where there are fewer. */
export function sequenceAt({ sequences, probabilities, words }: Toy, index: number): ToySequence {
  const at = Math.min(index, sequences.length - 1);
  const tokens = sequences[at] ?? [];
  const text = tokens.map((token) => words[token] ?? '').join(' ');
  return { index: at, tokens, probability: probabilities[at] ?? NaN, text };
}

/** What the masks with l hidden places add to the bound. */
export interface CountRow {
  l: number;
  /** How many masks there are. */
  masks: number;
  /** What the loss of each weighs, with exactly l places and by integrating over t. */
  exactWeight: number;
  bernoulliWeight: number;
  /** Mean loss of one hidden token, nats: all that is added, as masks · weight · l is 1. */
  nats: number;
}

export function countRows(table: MaskNats): CountRow[] {
  const L = table.length;
  return natsByCount(table).map((nats, index) => {
    const l = index + 1;
    return {
      ...{ l, masks: choices(L, l), nats },
      exactWeight: maskWeight('exact', L, l),
      bernoulliWeight: maskWeight('bernoulli', L, l),
    };
  });
}
