// The pairs of neighbouring tokens at any step, the one to be merged next first, and which of them are tied.
import { sortedBy } from '../counting/sorting';
import { partOf, type Steps } from '../counting/steps';
import { cutWords } from './cutWords';
import { TIE_RULES, type TieRule } from './options';
import { listPairs } from './PairLists';
import { byPrecedence, byTieRule } from './tieRules';
import type { BpeTraining } from './trainBpe';

export interface PairTable {
  readonly step: number;
  /** Token ids and count of each pair, in the order in which they would be merged. [pairs] each */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly counts: Int32Array;
  /** How many of them, from the first, occur as often as the first one: 1 where there is no tie; 0 without a pair. */
  readonly tied: number;
  /** The row of the pair that each tie rule takes of these. Empty without a pair. */
  readonly choices: readonly { readonly rule: TieRule; readonly row: number }[];
}

/** The pairs of a text at a step. @throws BpeError for a step that there is not */
export function* pairTable(training: BpeTraining, step: number): Steps<PairTable> {
  const { settings, tokens, alphabetSize } = training;
  const cut = yield* partOf(0, 0.2, cutWords(training, step));
  const lists = yield* partOf(0.2, 0.6, listPairs(cut, alphabetSize + step));
  const all = Int32Array.from({ length: lists.size }, (_unused, pair) => pair);
  const sorted = yield* partOf(0.6, 1, sortedBy(all, byPrecedence(lists, settings.tieRule, tokens)));
  const counts = sorted.map((pair) => lists.count[pair] ?? 0);
  const tied = lists.size === 0 ? 0 : lists.pairsWith(counts[0] ?? 0);
  const choices = (tied === 0 ? [] : TIE_RULES).map((rule) => {
    const compare = byTieRule(lists, rule, tokens);
    let row = 0;
    for (let other = 1; other < tied; other += 1) {
      if (compare(sorted[other] ?? 0, sorted[row] ?? 0) < 0) row = other;
    }
    return { rule, row };
  });
  return {
    step,
    lefts: sorted.map((pair) => lists.left[pair] ?? 0),
    rights: sorted.map((pair) => lists.right[pair] ?? 0),
    counts,
    tied,
    choices,
  };
}
