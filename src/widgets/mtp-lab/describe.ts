// What drafting and verifying say in sentences and on chips.
import { format } from 'd3-format';
import type { StripToken } from '@/ui/TokenStrip';
import { breaksAfter, labelOf, type Piece } from '@/ui/tokenText';
import { literal } from '@/ui/format';
import type { SpeculativeRound } from '@/pure/sampling';
import type { ChiSquare } from '@/pure/statistics/chiSquare';
import type { Acceptance } from './measures';
import type { mtpMessages } from './messages';
import type { Drafted } from './mtp';
import { madeTokens, tokensAPass, type MadeToken } from './rounds';

export type Words = ReturnType<typeof mtpMessages.get>;

/** `0.684` */
export const share = format('.3f');
/** `62.5 %` */
export const percent = (value: number): string => `${format('.1f')(100 * value)} %`;
export const milliseconds = (ms: number): string => `${format('.2f')(ms)} ms`;
const times = format('.2f');

/** A token between quotation marks, as a value of a message. */
function quoted(pieces: readonly Piece[], id: number): string {
  return literal(`“${labelOf(pieces, id).text}”`);
}

export function givenChips(t: Words, { opened, prompt }: Drafted): StripToken[] {
  const labels = prompt.slice(1).map((id) => labelOf(opened.pieces, id));
  const breaks = breaksAfter(labels);
  return labels.map(({ text, isBytes }, index) => ({
    ...{ label: text, isBytes, description: t.given, strength: 0 },
    breaksLine: breaks[index] ?? false,
  }));
}

const LOOKS = { kept: 'new', instead: undefined, drawn: undefined } as const;

/** @param until rounds that are over; the tokens of later ones are not there yet */
export function madeChips(t: Words, { opened, first, rounds }: Drafted, until: number): StripToken[] {
  const made = madeTokens(first, rounds).filter(({ round }) => round < until);
  const labels = made.map(({ id }) => labelOf(opened.pieces, id));
  const breaks = breaksAfter(labels);
  const notes = { kept: t.noteKept, instead: t.noteInstead, drawn: '' };
  return made.map((one, index) => {
    const { text = '', isBytes = false } = labels[index] ?? {};
    return {
      ...{ label: text, isBytes, strength: 0, note: notes[one.origin], look: LOOKS[one.origin] },
      description: describeChip(t, one, text),
      breaksLine: breaks[index] ?? false,
    };
  });
}

function describeChip(t: Words, { origin, round }: MadeToken, text: string): string {
  const token = literal(text);
  return round < 0 ? t.chipFirst({ token }) : t.chip({ token, origin: t[origin], round: round + 1 });
}

/** What came of a round. */
export function describeRound(t: Words, pieces: readonly Piece[], round: SpeculativeRound): string {
  const [first, second] = round.tokens;
  const draft = quoted(pieces, round.draft);
  if (!round.accepted) return t.verdictInstead({ draft, instead: quoted(pieces, first ?? 0) });
  return second === undefined
    ? t.verdictKeptLast({ draft })
    : t.verdictKept({ draft, next: quoted(pieces, second) });
}

export function describeSummary(
  t: Words,
  rounds: readonly SpeculativeRound[],
  acceptance: Acceptance,
): string {
  const { kept, overlap } = acceptance;
  return t.summary({
    ...{ kept: rounds.filter((one) => one.accepted).length, rounds: rounds.length },
    share: percent(kept.value),
    overlap: percent(overlap),
    tokens: times(tokensAPass(rounds)),
  });
}

/** Temperatures at which Σ min(p, q) is no estimate of what was kept. */
export function apart(found: readonly { temperature: number; acceptance: Acceptance }[]): number[] {
  return found.flatMap(({ temperature, acceptance: { kept, overlap } }) =>
    overlap < kept.low || overlap > kept.high ? [temperature] : [],
  );
}

export function describeChi(t: Words, which: string, found: ChiSquare | undefined): string {
  if (!found) return t.chiNone({ which });
  const { statistic, degrees, probability } = found;
  return t.chi({ which, statistic: format('.1f')(statistic), degrees, probability: share(probability) });
}

/** A text of the model's own falls below this in one of a hundred tests. */
export const UNLIKELY = 0.01;
