// What is compared: how many steps a story is written in, and which predictions of a step are kept.
import type { Remasking } from '../sampling';

/** The mask predictor that tells the stories. */
export const MODEL = 'story-llada';
/** Of the same size and tokenizer; it writes from left to right, so it knows what a given text costs. */
export const TWIN = 'story-gpt';

export const STEP_COUNTS = [4, 8, 16, 32, 64] as const;
export const REMASKINGS = ['random', 'low-confidence'] as const satisfies readonly Remasking[];
/** The two that are compared have the same one. */
export const TEMPERATURES = [0.5, 1] as const;

/** Places of every story, its end token among them: a mask predictor is told the length. Short for a story of the world, and not too short. */
export const LENGTH = 128;

/** What the recorded run is of: stories of each setting, and their temperature. */
export const STORIES = 200;
export const RECORDED_TEMPERATURE = 0.5;

/** Of all stories. */
export const SEED = 1;

/** How stories are written. */
export interface QualitySetting {
  steps: (typeof STEP_COUNTS)[number];
  remasking: (typeof REMASKINGS)[number];
  temperature: (typeof TEMPERATURES)[number];
}

/** All settings of one temperature, those with few steps first. */
export function settingsAt(temperature: QualitySetting['temperature']): QualitySetting[] {
  return STEP_COUNTS.flatMap((steps) => REMASKINGS.map((remasking) => ({ steps, remasking, temperature })));
}

const ALL = TEMPERATURES.flatMap(settingsAt).map(nameOf);

/** `random-1-8`: remasking, temperature, steps. */
export function nameOf({ remasking, temperature, steps }: QualitySetting): string {
  return `${remasking}-${temperature}-${steps}`;
}

/** Streams of one setting: more than any run has stories. */
const STREAMS = 10_000;

/** The stream that a story is drawn on: each setting has its own, so that the settings are independent. */
export function streamOf(setting: QualitySetting, story: number): number {
  return ALL.indexOf(nameOf(setting)) * STREAMS + story;
}
