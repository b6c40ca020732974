// The samples of a run: when they are due on its way, and which of them are shown.
import type { SampleSettings } from './sampling';

/** What the weights wrote. */
export interface Sample {
  /** Steps that they have behind them. */
  step: number;
  settings: SampleSettings;
  text: string;
}

/** Where in a run samples are drawn, as shares of its steps: soon at first, as most is learned at first. */
const SAMPLED_AT = [0, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4];
/** Samples that are shown, at most: the first, and the last ones. */
const MOST_SAMPLES = 12;

/** Those of the runs of this page, by name: going to another chapter and back loses none. */
const drawn = new Map<string, readonly Sample[]>();

/** In the order of their steps. */
export function samplesOf(run: string): readonly Sample[] {
  return drawn.get(run) ?? [];
}

/** Adds a sample, in place of one that was drawn in the same way; returns those that are shown. */
export function addSample(run: string, sample: Sample): readonly Sample[] {
  const others = samplesOf(run).filter((one) => sampleKey(one) !== sampleKey(sample));
  const all = [...others, sample].toSorted((a, b) => a.step - b.step);
  const samples = all.length > MOST_SAMPLES ? [...all.slice(0, 1), ...all.slice(1 - MOST_SAMPLES)] : all;
  drawn.set(run, samples);
  return samples;
}

export function forgetSamples(run: string): void {
  drawn.delete(run);
}

/** Differs where two samples do. */
export function sampleKey({ step, settings }: Sample): string {
  return JSON.stringify([step, settings]);
}

/** The steps at which a sample is due, of a run of `steps` that goes on after `made` of them; ascending. */
export function stepsToSample(steps: number, made: number): number[] {
  return SAMPLED_AT.map((share) => Math.round(share * steps)).filter((at) => at > made || made === 0);
}
