// One run of the model: its tokens, each with the logits that it was chosen from, and what they say.
import type { DeviceName, GenerateResult, TokenPiece } from '@/core/client';
import { uniform } from '@/pure/random/philox';
import { distribution, entropyNats, type ChoiceContext, type Distribution } from '@/pure/sampling';
import { isGreedy } from '@/pure/sampling/settings';
import { labelOf, textOf } from '@/ui/tokenText';
import { settingsOf, type SamplingState, type Side } from './state';

export interface Step {
  token: number;
  /** Raw logits that the token was chosen from, [V] */
  logits: Float32Array;
  /** The token's probability in the model, and under the settings of the run. */
  before: number;
  after: number;
  entropyBeforeNats: number;
  entropyAfterNats: number;
  /** The reader put this token; it was not drawn. */
  isForced: boolean;
}

export interface Outcome {
  finish: GenerateResult['finish'] | 'stopped';
  tokensPerSecond: number;
  prefillMs: number;
  device: DeviceName | undefined;
}

export interface Run {
  side: Side;
  /** As it was set when the run began. */
  state: SamplingState;
  /** Prompt token ids, the begin token included. */
  prompt: readonly number[];
  endTokens: readonly number[];
  pieces: readonly TokenPiece[];
  steps: readonly Step[];
  /** The run that this one takes the place of, until this one is over. */
  former: Run | undefined;
  notices: readonly string[];
  /** None while it runs. */
  outcome: Outcome | undefined;
}

/** What of the state a run depends on, as a text: two runs of the same key are the same. */
export function keyOf(state: SamplingState, side: Side): string {
  const { prompt, maxNewTokens, seed, forbidEnd, stopAt } = state;
  return JSON.stringify({ prompt, maxNewTokens, seed, forbidEnd, stopAt, ...settingsOf(state, side) });
}

/** What the choice of step number `step` depends on besides its logits. */
function contextOf(run: Run, step: number, forbidEnd: boolean): Required<ChoiceContext> {
  const generated = run.steps.slice(0, step).map(({ token }) => token);
  return { history: [...run.prompt, ...generated], forbidden: forbidEnd ? [...run.endTokens] : [] };
}

/** The choice of a step as `state` has it, which may be ahead of the run. Throws a SamplingError that says what is wrong. */
export function choiceAt(run: Run, step: number, state: SamplingState): Distribution | undefined {
  const logits = run.steps[step]?.logits;
  return logits && distribution(logits, settingsOf(state, run.side), contextOf(run, step, state.forbidEnd));
}

/** The run with one token more. */
export function withToken(
  run: Run,
  { token, logits, isForced = false }: { token: number; logits: Float32Array; isForced?: boolean },
): Run {
  const { state, side, steps } = run;
  const context = contextOf(run, steps.length, state.forbidEnd);
  const { before, after } = distribution(logits, settingsOf(state, side), context);
  const step: Step = {
    ...{ token, logits, isForced },
    before: before[token] ?? 0,
    after: after[token] ?? 0,
    entropyBeforeNats: entropyNats(before),
    entropyAfterNats: entropyNats(after),
  };
  return { ...run, steps: [...steps, step] };
}

/** The number that is drawn for a step with `state`, by default that of the run; none where nothing is. */
export function drawnAt(run: Run, step: number, state: SamplingState = run.state): number | undefined {
  if (run.steps[step]?.isForced || isGreedy(settingsOf(state, run.side))) return undefined;
  return uniform(state.seed, step);
}

export function tokensOf({ steps }: Run): number[] {
  return steps.map(({ token }) => token);
}

/** How a token of the run is written. */
export function labelIn({ pieces }: Run, id: number): string {
  return labelOf(pieces, id).text;
}

/** The run with the step that is to be seen, and that step: the former run's as long as this one has not got there. */
export function seenAt(run: Run, selected: number): { run: Run; step: number } {
  const { former, steps } = run;
  const isAhead = former !== undefined && selected >= steps.length && former.steps.length > steps.length;
  const seen = isAhead ? former : run;
  return { run: seen, step: Math.max(0, Math.min(selected, seen.steps.length - 1)) };
}

/** The whole text, prompt first. */
export function textOfRun(run: Run): string {
  return textOf(run.pieces, [...run.prompt, ...tokensOf(run)]);
}

const SENTENCE_ENDS = new Set(['.', '!', '?'].map((character) => character.charCodeAt(0)));
const LINE_BREAKS = new Set([0x0a, 0x0d]);

/** The tokens after which a run stops: none for `end`, at which every run does. */
export function stopTokensOf(pieces: readonly TokenPiece[], stopAt: SamplingState['stopAt']): number[] {
  if (stopAt === 'end') return [];
  const stops = ({ bytes }: TokenPiece) =>
    stopAt === 'sentence'
      ? SENTENCE_ENDS.has(bytes.at(-1) ?? 0)
      : bytes.some((byte) => LINE_BREAKS.has(byte));
  return pieces.filter((piece) => !piece.special && stops(piece)).map(({ id }) => id);
}
