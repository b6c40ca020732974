// What the reader can set in the sampling sliders: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import type { SamplingSettings } from '@/pure/sampling';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

/** How the next token is chosen. */
const temperature = numberField({ min: 0, max: 5, step: 0.01, offAt: 1 });
const topK = numberField({ min: 0, max: 200, offAt: 0 });
const topP = numberField({ min: 0, max: 1, step: 0.01, offAt: 1 });
const minP = numberField({ min: 0, max: 1, step: 0.01, offAt: 0 });
const repetitionPenalty = numberField({ min: 1, max: 2, step: 0.01, offAt: 1 });

export const STOPS_AT = ['end', 'sentence', 'line'] as const;

export const samplingFields = {
  prompt: textField({ maxLength: 600 }),
  maxNewTokens: numberField({ min: 1, max: 200 }),
  seed: seedField(),
  /** The end token cannot be chosen, so that the text goes on. */
  forbidEnd: switchField(),
  /** `end`: at the end token alone; `sentence`, `line`: at a token that ends one, too. */
  stopAt: choiceField(...STOPS_AT),
  greedy: switchField(),
  ...{ temperature, topK, topP, minP, repetitionPenalty },
  /** A second run beside the first: the same text and seed, and settings of its own. */
  compare: switchField(),
  greedyB: switchField(),
  temperatureB: temperature,
  topKB: topK,
  topPB: topP,
  minPB: minP,
  repetitionPenaltyB: repetitionPenalty,
  /** The text is held against the world that the model learned from. */
  checked: switchField(),
};

export const samplingSchema = z.object(samplingFields);
export type SamplingState = z.infer<typeof samplingSchema>;

export const samplingDefaults: SamplingState = {
  prompt: 'Once upon a time',
  maxNewTokens: 40,
  seed: 1,
  forbidEnd: false,
  stopAt: 'end',
  greedy: false,
  temperature: 0.8,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  compare: false,
  greedyB: false,
  temperatureB: 1,
  topKB: 0,
  topPB: 1,
  minPB: 0,
  repetitionPenaltyB: 1,
  checked: false,
};

/** The run, or one of the two that are compared. */
export type Side = 'A' | 'B';

export function sidesOf({ compare }: SamplingState): Side[] {
  return compare ? ['A', 'B'] : ['A'];
}

/** The name of one side's setting in the state. */
export function fieldOf<Name extends keyof SamplingSettings>(name: Name, side: Side): Name | `${Name}B` {
  return side === 'A' ? name : `${name}B`;
}

/** How one side chooses its tokens. */
export function settingsOf(state: SamplingState, side: Side): SamplingSettings {
  const { greedy, temperature, topK, topP, minP, repetitionPenalty } = state;
  if (side === 'A') return { greedy, temperature, topK, topP, minP, repetitionPenalty };
  return {
    greedy: state.greedyB,
    temperature: state.temperatureB,
    topK: state.topKB,
    topP: state.topPB,
    minP: state.minPB,
    repetitionPenalty: state.repetitionPenaltyB,
  };
}
