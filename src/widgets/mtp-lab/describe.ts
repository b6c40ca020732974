// What drafting and verifying say in sentences and on chips.
import { format } from 'd3-format';
import { literal } from '@/ui/format';
import type { StripToken } from '@/ui/TokenStrip';
import { breaksAfter, labelOf, type Piece } from '@/ui/tokenText';
import type { SpeculativeRound } from '@/pure/sampling';
import type { ChiSquare } from '@/pure/statistics/chiSquare';
import type { Acceptance, AcceptanceAt } from './acceptance';
import type { mtpMessages } from './messages';
import type { Drafted } from './mtp';
import type { PairGroup } from './pairs';
import { madeTokens, tokensAPass, type MadeToken, type Origin } from './rounds';

type Words = ReturnType<typeof mtpMessages.get>;

/** `0.684` */
export const share = format('.3f');
/** `62.5 %` */
export const percent = (value: number): string => `${format('.1f')(100 * value)} %`;
export const milliseconds = (ms: number): string => `${format('.2f')(ms)} ms`;
/** `1.79` */
export const times = format('.2f');
/** `0.8`, a temperature */
export const degrees = format('.1f');

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

/** Below the tokens of each origin. */
export const NOTES: Record<Origin, string> = { kept: '✓', instead: '✗', drawn: '', first: '' };

const LOOKS = {
  kept: { look: 'new', strength: 0 },
  instead: { look: 'replaced', strength: 0 },
  drawn: { look: undefined, strength: 0.6 },
  first: { look: undefined, strength: 0 },
} as const;

/** @param until rounds that are over; tokens of later ones have their place, but are not there yet */
export function madeChips(t: Words, { opened, first, rounds }: Drafted, until: number): StripToken[] {
  const made = madeTokens(first, rounds);
  const labels = made.map(({ id }) => labelOf(opened.pieces, id));
  const breaks = breaksAfter(labels);
  return made.map((one, index) => {
    const { text = '', isBytes = false } = labels[index] ?? {};
    const common = { isBytes, breaksLine: breaks[index] ?? false, reserve: text };
    return one.round < until
      ? {
          ...{ ...common, label: text, note: NOTES[one.origin], ...LOOKS[one.origin] },
          description: describeChip(t, one, text),
        }
      : { ...common, label: '', note: '', strength: 0, description: t.chipLater({ round: one.round + 1 }) };
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

/** What there is before the first round. */
export function describeStart(t: Words, pieces: readonly Piece[], first: number | undefined): string {
  return first === undefined ? t.noRounds : t.verdictFirst({ token: quoted(pieces, first) });
}

const within = ({ low, high }: Acceptance['kept']) => ({ low: percent(low), high: percent(high) });

export function describeSummary(
  t: Words,
  rounds: readonly SpeculativeRound[],
  acceptance: Acceptance,
): string {
  const { kept, overlap } = acceptance;
  return t.summary({
    ...{ kept: rounds.filter((one) => one.accepted).length, rounds: rounds.length },
    ...{ share: percent(kept.value), ...within(kept), overlap: percent(overlap) },
    tokens: times(tokensAPass(rounds)),
  });
}

/** Acceptance at one temperature. */
export function describeAcceptance(t: Words, { temperature, acceptance }: AcceptanceAt): string {
  const { kept, overlap, rounds } = acceptance;
  return t.acceptanceAt({
    ...{ temperature: degrees(temperature), rounds, share: percent(kept.value), ...within(kept) },
    overlap: percent(overlap),
  });
}

/** Temperatures at which Σ min(p, q) is no estimate of what was kept. */
export function apart(found: readonly AcceptanceAt[]): number[] {
  return found.flatMap(({ temperature, acceptance: { kept, overlap } }) =>
    overlap < kept.low || overlap > kept.high ? [temperature] : [],
  );
}

export function describeChi(t: Words, { statistic, degrees: freedom, probability }: ChiSquare): string {
  const p = probability < 0.001 ? '< 0.001' : `= ${share(probability)}`;
  return t.chi({ statistic: format('.1f')(statistic), degrees: freedom, p });
}

/** A text of the model's own falls below this in one of a thousand tests. */
export const UNLIKELY = 0.001;

/** `·a ·fox`, or what stands for several pairs. */
export function describeGroup(
  t: Words,
  pieces: readonly Piece[],
  { first, second }: Pick<PairGroup, 'first' | 'second'>,
): [string, string] {
  const nameOf = (id: number | undefined) => (id === undefined ? t.anyOther : labelOf(pieces, id).text);
  return [nameOf(first), nameOf(second)];
}
