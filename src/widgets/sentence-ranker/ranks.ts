// Lines in the order of a scorer, the most probable first, and how far the others are behind.
import { charactersOf, type Line } from './lines';
import type { LineScore } from './scores';
import { SCORERS, type RankerState, type Scorer } from './state';

/** What is there of a scorer and a line: a score, why there is none, or nothing yet. */
export type Scored = { kind: 'score'; score: LineScore } | { kind: 'refused'; reason: string } | undefined;

export interface ScoredLine extends Line {
  /** Place in the reader's text. */
  index: number;
  /** Code points of the line as it is scored. */
  characters: number;
  scores: Readonly<Record<Scorer, Scored>>;
}

/** Where a line stands in the order of one scorer. */
export interface Standing {
  /** What is compared: bits, or bits per character. */
  value: number;
  /** 1 for the most probable; equal values have the same. */
  rank: number;
  /** Another line has the same value. */
  isTied: boolean;
  /** How much more than the best; NaN where both are infinite. */
  behind: number;
}

/** Differences below this are rounding. */
const ROUNDING = 1e-9;

export function scoreOf(line: ScoredLine, scorer: Scorer): LineScore | undefined {
  const scored = line.scores[scorer];
  return scored?.kind === 'score' ? scored.score : undefined;
}

/** What of a line is compared; undefined where there is no score. */
export function valueOf(line: ScoredLine, scorer: Scorer, perCharacter: boolean): number | undefined {
  const score = scoreOf(line, scorer);
  return score && (perCharacter ? score.bits / line.characters : score.bits);
}

/** Where each line stands, [lines]; undefined for those without a score. */
export function standings(
  lines: readonly ScoredLine[],
  scorer: Scorer,
  perCharacter: boolean,
): (Standing | undefined)[] {
  const values = lines.map((line) => valueOf(line, scorer, perCharacter));
  const known = values.filter((value) => value !== undefined);
  const best = Math.min(...known);
  const isEqual = (a: number, b: number) => a === b || Math.abs(a - b) <= ROUNDING;
  return values.map((value) => {
    if (value === undefined) return undefined;
    return {
      value,
      rank: 1 + known.filter((other) => other < value && !isEqual(other, value)).length,
      isTied: known.filter((other) => isEqual(other, value)).length > 1,
      behind: isEqual(value, best) ? 0 : value - best,
    };
  });
}

/** The scorer by which the lines are ranked: the one that is shown, or pairs of words where that one is switched off. */
export function rankingOf({ shown, scorers }: RankerState): Scorer {
  return shown === 'story-gpt' && scorers === 'counting' ? 'bigram' : shown;
}

/** The lines in the order of a scorer; those without a score last, ties as the reader wrote them. */
export function ranked(
  lines: readonly ScoredLine[],
  scorer: Scorer,
  perCharacter: boolean,
): { line: ScoredLine; standing: Standing | undefined }[] {
  const all = standings(lines, scorer, perCharacter);
  return lines
    .map((line, index) => ({ line, standing: all[index] }))
    .sort((a, b) => (a.standing?.rank ?? Infinity) - (b.standing?.rank ?? Infinity) || 0);
}

/** The scorers that are asked. */
export function scorersOf({ scorers }: Pick<RankerState, 'scorers'>): Scorer[] {
  return SCORERS.filter((scorer) => scorers === 'all' || scorer !== 'story-gpt');
}

/** One row a line. */
export function scoredLines(
  lines: readonly Line[],
  find: (scorer: Scorer, scored: string) => Scored,
): ScoredLine[] {
  return lines.map((line, index) => ({
    ...line,
    index,
    characters: charactersOf(line.scored),
    scores: {
      whole: find('whole', line.scored),
      unigram: find('unigram', line.scored),
      bigram: find('bigram', line.scored),
      'story-gpt': find('story-gpt', line.scored),
    },
  }));
}
