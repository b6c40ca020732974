// How a sample is drawn: from left to right, or by reverse diffusion.
import type { Args } from '@/core/client';
import type { LabState } from './state';
import type { TextFacts } from './textFacts';

type WithoutRun<One> = One extends unknown ? Omit<One, 'run'> : never;

/** What is asked of a run for a sample. */
export type SampleSettings = WithoutRun<Args<'train.sample'>> & { prompt: string; seed: number };

/** Tokens of a sample from left to right, at most; it also ends where the context is full. */
const SAMPLE_TOKENS = 200;

type Sampling = Pick<
  LabState,
  'family' | 'context' | 'prompt' | 'temperature' | 'length' | 'samplingSteps' | 'remasking'
>;

export function sampleSettings(state: Sampling, facts: TextFacts, seed: number): SampleSettings {
  const { family, context, prompt, temperature, length, samplingSteps, remasking } = state;
  if (family !== 'llada') {
    const maxNewTokens = Math.min(SAMPLE_TOKENS, context);
    return { prompt: prompt || facts.beginning, seed, settings: { temperature }, maxNewTokens };
  }
  // Where the prompt leaves no room, the core says what to do.
  const masks = Math.max(1, Math.min(length, context - [...prompt].length));
  return { prompt, seed, length: masks, steps: Math.min(samplingSteps, masks), remasking, temperature };
}
