// One reverse process: what it began with, its steps so far, and the twin's text beside it.
import type { DeviceName, TokenPiece } from '@/core/client';
import { SamplingError } from '@/pure/sampling';
import { textOf } from '@/ui/tokenText';
import { placesOf, scheduleOf, seenAt, type FilledStep, type Place } from './frames';
import { answerOf, parseInfill, type InfillPart, type InfillProblem } from './infill';
import type { MaskingState } from './state';

/** The model's tokens, and those among them that have a meaning of their own. */
export interface Lexicon {
  pieces: readonly TokenPiece[];
  mask: number;
  begin: number;
  end: number;
  /** Longest sequence the model reads, in tokens. */
  contextLength: number;
}

export interface Run {
  /** As it was set when the run began. */
  state: MaskingState;
  lexicon: Lexicon;
  /** Prompt token ids, the begin token first, [P] */
  prompt: readonly number[];
  /** The answer as it began, masks among it, [L] */
  answer: readonly number[];
  steps: readonly FilledStep[];
  notices: readonly string[];
  /** None while it runs, and where it was stopped. */
  outcome: { device: DeviceName } | undefined;
}

/** The twin's text after the same prompt. */
export interface TwinRun {
  key: string;
  pieces: readonly TokenPiece[];
  prompt: readonly number[];
  tokens: readonly number[];
  /** All steps so far, reading the prompt left out, ms. */
  decodeMs: number;
  /** Reading the prompt, ms; none while it runs, and where it was stopped. */
  outcome: { prefillMs: number; device: DeviceName } | undefined;
  notices: readonly string[];
}

/** Why the model was not asked. */
export type Refusal =
  | InfillProblem
  /** The reader's text holds the mask token itself. */
  | { kind: 'maskInText' }
  | { kind: 'tooLong'; tokens: number; most: number }
  /** There are fewer steps than blocks; the sentence says what to do. */
  | { kind: 'blocks'; sentence: string };

/** Whether the answer is what the reader has written, and not so many masks. */
export function isInfilled({ infill }: MaskingState): boolean {
  return infill.trim() !== '';
}

/** What of the state the diffusion depends on, as a text: two runs of the same key are the same. */
export function keyOf(state: MaskingState): string {
  const { prompt, steps, remasking, blockLength, temperature, guidance, seed } = state;
  const answer = isInfilled(state) ? state.infill : state.length;
  return JSON.stringify({
    ...{ prompt, answer, steps, remasking, blockLength, temperature, guidance, seed },
  });
}

/** The same for the twin, which writes as many tokens as the answer has. */
export function twinKeyOf(
  { prompt, temperature, seed }: Pick<MaskingState, 'prompt' | 'temperature' | 'seed'>,
  length: number,
): string {
  return JSON.stringify({ prompt, temperature, seed, length });
}

/** The parts of the answer, in their order. */
export function partsOf(state: MaskingState): { parts: readonly InfillPart[] } | { problem: InfillProblem } {
  if (isInfilled(state)) return parseInfill(state.infill);
  return { parts: [{ kind: 'masks', count: state.length }] };
}

/**
 * A run that can begin, or why it cannot.
 *
 * @param idsOf token ids of the prompt and of each text among the parts
 */
export function beginRun(
  state: MaskingState,
  lexicon: Lexicon,
  parts: readonly InfillPart[],
  idsOf: (text: string) => readonly number[],
): { run: Run } | { refusal: Refusal } {
  const { mask, end } = lexicon;
  const prompt = [lexicon.begin, ...idsOf(state.prompt)];
  if (prompt.includes(mask)) return { refusal: { kind: 'maskInText' } };
  const answer = answerOf(parts, { idsOf, mask, end });
  const tokens = prompt.length + answer.length;
  if (tokens > lexicon.contextLength) {
    return { refusal: { kind: 'tooLong', tokens, most: lexicon.contextLength } };
  }
  try {
    scheduleOf(
      answer.map((token) => token === mask),
      state,
    );
  } catch (error) {
    if (!(error instanceof SamplingError)) throw error;
    return { refusal: { kind: 'blocks', sentence: error.message } };
  }
  return {
    run: { state, lexicon, prompt, answer, steps: [], notices: [], outcome: undefined },
  };
}

/** The run after one of its steps, the first of which is 0; what a lost worker had done after it is done again. */
export function withStep(run: Run, step: number, filled: FilledStep): Run {
  return { ...run, steps: [...run.steps.slice(0, step), filled] };
}

/** The places of the answer as far as the run has come. */
export function placesOfRun({ answer, lexicon, steps }: Run): Place[] {
  return placesOf(answer, lexicon.mask, steps);
}

/** The answer as far as the run has come, what is still masked as mask tokens, [L] */
export function answerSoFar(run: Run): number[] {
  return placesOfRun(run).map((place) => (place.kind === 'open' ? run.lexicon.mask : place.token));
}

/** The text after a step, prompt first, up to the first end token, and whose that is. */
export function textAt(
  { prompt, lexicon }: Run,
  places: readonly Place[],
  at: number,
): { text: string; endedBy: 'model' | 'reader' | undefined } {
  const seen = seenAt(places, at);
  const end = seen.findIndex(({ token }) => token === lexicon.end);
  const told = (end === -1 ? seen : seen.slice(0, end)).map(({ token }) => token);
  const text = textOf(lexicon.pieces, [...prompt, ...told]);
  const ending = seen[end];
  return { text, endedBy: ending && (ending.kind === 'kept' ? 'reader' : 'model') };
}
