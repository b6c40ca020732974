// The call that writes with multi-token prediction: drafts that are verified.
import type { SamplingSettings, SpeculativeRound } from '../../pure/sampling';
import type { LoadProgress } from './calls';
import type { DeviceName } from './device';

export interface SpeculativeArgs {
  /** One with a module of multi-token prediction. */
  model: string;
  /** Prompt token ids, [T], T ≥ 1. */
  prompt: number[];
  /** For drafts and answers alike; what is left out is off. */
  settings: Partial<SamplingSettings>;
  /** Whole number ≥ 0: the same seed gives the same text. */
  seed: number;
  /** Which of several texts under one seed; whole number ≥ 0, default 0. */
  stream?: number;
  maxNewTokens: number;
  /** The model's end tokens cannot be chosen, so that the text goes on. Default false. */
  forbidEnd?: boolean;
}

export interface SpeculativeResult {
  /** The first one was drawn before the first round. */
  tokens: number[];
  finish: 'end' | 'length' | 'context';
  rounds: number;
  accepted: number;
  /** Reading the prompt (prefill), in ms. */
  prefillMs: number;
  /** Generated tokens per second, prefill left out. */
  tokensPerSecond: number;
  device: DeviceName;
}

export interface SpeculativeCalls {
  /** As `generate`, two tokens at a time where the draft is right; the texts have the same distribution, token by token. */
  'generate.speculative': {
    args: SpeculativeArgs;
    result: SpeculativeResult;
    progress: LoadProgress | ({ stage: 'round' } & SpeculativeRound) | { stage: 'first'; token: number };
  };
}
