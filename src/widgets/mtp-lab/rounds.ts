// A text by drafts, token by token: where each came from, and in which round.
import type { SpeculativeRound } from '@/pure/sampling';

/**
 * `kept`: drafted, and kept; `instead`: in the place of a draft; `drawn`: by the model after a kept draft; `first`: by the model, before
 * the first round.
 */
export const ORIGINS = ['kept', 'instead', 'drawn', 'first'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface MadeToken {
  id: number;
  origin: Origin;
  /** From 0; −1 for the token before the first round. */
  round: number;
}

export function madeTokens(first: number | undefined, rounds: readonly SpeculativeRound[]): MadeToken[] {
  const made: MadeToken[] = first === undefined ? [] : [{ id: first, origin: 'first', round: -1 }];
  rounds.forEach(({ tokens, accepted }, round) =>
    tokens.forEach((id, place) => {
      const origin = place > 0 ? 'drawn' : accepted ? 'kept' : 'instead';
      made.push({ id, origin, round });
    }),
  );
  return made;
}

/** Tokens that one pass of the model gives on average: the first pass reads the prompt. */
export function tokensAPass(rounds: readonly SpeculativeRound[]): number {
  const tokens = rounds.reduce((sum, one) => sum + one.tokens.length, 0);
  return tokens / rounds.length;
}
