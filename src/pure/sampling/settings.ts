// What the reader can set about the choice of the next token, and what each setting may be.
import { SamplingError } from './SamplingError';

/** How the next token is chosen from its logits. */
export interface SamplingSettings {
  /**
   * Always take the most probable token; temperature, top-k, top-p and min-p then have no effect. (The repetition penalty
   * and forbidden tokens have: they change which token that is.)
   */
  readonly greedy: boolean;
  /**
   * Divides the logits: below 1 sharpens, above 1 flattens, 1 changes nothing. Either 0 or 10⁻⁶ … 10⁶, no unit.
   * 0 is the limit T → 0 and the same as `greedy` (transformers refuses 0 and asks for `do_sample=False`).
   */
  readonly temperature: number;
  /** Keeps the k most probable tokens: an integer 0 … 2^53−1; 0 = off. Above V it is V. (transformers' default is 50.) */
  readonly topK: number;
  /** Keeps the fewest most probable tokens whose mass reaches p: 0 … 1; 1 = off, 0 keeps one token. */
  readonly topP: number;
  /** Keeps the tokens at least minP times as probable as the most probable one: 0 … 1; 0 = off, 1 keeps the best. */
  readonly minP: number;
  /**
   * Makes tokens that the text already has less likely: 0.01 … 100, no unit; 1 = off, below 1 makes them more likely.
   * (Keskar et al. use 1.2. transformers takes any positive number.)
   */
  readonly repetitionPenalty: number;
}

/** Pure sampling from the model's own distribution: every filter off. */
export const DEFAULT_SAMPLING: SamplingSettings = {
  greedy: false,
  temperature: 1,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
};

const MIN_TEMPERATURE = 1e-6;
const MAX_TEMPERATURE = 1e6;
const MIN_PENALTY = 0.01;
const MAX_PENALTY = 100;

/** @throws SamplingError naming the first setting that is out of its range */
export function checkSettings(settings: SamplingSettings): void {
  const { greedy, temperature, topK, topP, minP, repetitionPenalty } = settings;
  if (typeof greedy !== 'boolean') throw refused('greedy', 'true or false', greedy);
  if (temperature !== 0 && !(temperature >= MIN_TEMPERATURE && temperature <= MAX_TEMPERATURE)) {
    throw refused('temperature', '0 (always the most probable token) or 0.000001 … 1000000', temperature);
  }
  if (!Number.isSafeInteger(topK) || topK < 0) throw refused('topK', '0 (off) or a positive integer', topK);
  if (!(topP >= 0 && topP <= 1)) throw refused('topP', '0 … 1 (1 is off)', topP);
  if (!(minP >= 0 && minP <= 1)) throw refused('minP', '0 … 1 (0 is off)', minP);
  if (!(repetitionPenalty >= MIN_PENALTY && repetitionPenalty <= MAX_PENALTY)) {
    throw refused('repetitionPenalty', '0.01 … 100 (1 is off)', repetitionPenalty);
  }
}

/** Whether these settings leave nothing to chance: `greedy`, or its limit, temperature 0. */
export function isGreedy(settings: SamplingSettings): boolean {
  return settings.greedy || settings.temperature === 0;
}

function refused(setting: keyof SamplingSettings, required: string, value: unknown): SamplingError {
  return new SamplingError(`sampling: ${setting} must be ${required}, got ${String(value)}`, {
    setting,
    value,
    required,
  });
}
