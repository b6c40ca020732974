// The text before a token, as the tokens that a model of order n looks at.
import { lookUpLast, type LookedUpToken } from './lookUp';
import type { Lexicon } from './corpus';
import type { NgramCounts } from './ngramCounts';
import { Place } from './Place';
import { followerCount } from './smoothing/Estimator';
import { BEGIN, SPECIAL_LABELS } from './Vocabulary';

export interface Context {
  /** The last sequence of the text, `<s>` first where it stands at the beginning of a sequence. */
  readonly tokens: readonly LookedUpToken[];
  /** The place after them. */
  readonly place: Place;
}

/**
 * Looks a context up.
 *
 * @param inside the text stands inside a sequence, so that `<s>` is not before it; default false
 * @throws CountingError for a text that is too long
 */
export function contextOf(lexicon: Lexicon, counts: NgramCounts, text: string, inside = false): Context {
  const begin = { id: BEGIN, token: SPECIAL_LABELS[BEGIN], known: true };
  const tokens = [...(inside ? [] : [begin]), ...lookUpLast(lexicon, text)];
  const place = new Place(counts);
  place.pass(tokens.map(({ id }) => id));
  return { tokens, place };
}

/** How many of the last `most` tokens before the place were seen in a row, with something after them. */
export function seenLength(counts: NgramCounts, place: Place, most: number): number {
  let length = Math.min(most, place.length);
  while (length > 0 && followerCount(counts, length, place.contexts[length] ?? -1) === 0) length -= 1;
  return length;
}
