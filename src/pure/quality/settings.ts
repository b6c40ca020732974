// What is compared: how many steps a story is written in, and which predictions of a step are kept.
import type { Remasking } from '../sampling';

export const STEP_COUNTS = [8, 16, 32, 64, 128] as const;
export const REMASKINGS = ['random', 'low-confidence'] as const satisfies readonly Remasking[];
/** The two that are compared have the same one. */
export const TEMPERATURES = [0.5, 1] as const;

/** Stories of each setting in a recorded run. */
export const STORIES = 200;

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

/** `random-1-8`: remasking, temperature, steps. */
export function nameOf({ remasking, temperature, steps }: QualitySetting): string {
  return `${remasking}-${temperature}-${steps}`;
}

/** Streams of one setting: more than any run has stories. */
const STREAMS = 10_000;

/** The stream that a story is drawn on: each setting has its own, so that the settings are independent. */
export function streamOf(setting: QualitySetting, story: number): number {
  const all = TEMPERATURES.flatMap(settingsAt).map(nameOf);
  return all.indexOf(nameOf(setting)) * STREAMS + story;
}
