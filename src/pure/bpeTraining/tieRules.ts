// Which pair of tokens comes first: the one that occurs most often, and among equals the one that the tie rule names.
import type { TieRule } from './options';

/** Pairs of neighbouring tokens, numbered 0 … pairs − 1. [pairs] each */
export interface PairKeys {
  left: Int32Array;
  right: Int32Array;
  /** How often the pair occurs. */
  count: Int32Array;
  /** The place where it first occurs. */
  first: Int32Array;
}

/**
 * Compares two pairs: below 0 where `a` is to be merged before `b`.
 *
 * @param keys read anew at each comparison, so that its arrays may be replaced
 * @param tokens how each token is written, by id
 */
export function byPrecedence(
  keys: PairKeys,
  rule: TieRule,
  tokens: readonly string[],
): (a: number, b: number) => number {
  const compareTies = byTieRule(keys, rule, tokens);
  return (a, b) => (keys.count[b] ?? 0) - (keys.count[a] ?? 0) || compareTies(a, b);
}

/** Compares two pairs of the same count. */
export function byTieRule(
  keys: PairKeys,
  rule: TieRule,
  tokens: readonly string[],
): (a: number, b: number) => number {
  const compareIds = (a: number, b: number): number =>
    (keys.left[a] ?? 0) - (keys.left[b] ?? 0) || (keys.right[a] ?? 0) - (keys.right[b] ?? 0);
  const compareTexts = (a: number, b: number): number =>
    compareCodePoints(tokens[keys.left[a] ?? 0] ?? '', tokens[keys.left[b] ?? 0] ?? '') ||
    compareCodePoints(tokens[keys.right[a] ?? 0] ?? '', tokens[keys.right[b] ?? 0] ?? '');
  switch (rule) {
    case 'ids':
      return compareIds;
    case 'first':
      return (a, b) => (keys.first[a] ?? 0) - (keys.first[b] ?? 0);
    case 'lexicographic':
      return compareTexts;
    case 'lexicographic-last':
      return (a, b) => compareTexts(b, a);
  }
}

/** Below 0 where `a` comes before `b` in the order of code points, as Python sorts texts. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return codePointOrder(x) - codePointOrder(y);
  }
  return a.length - b.length;
}

/** Puts surrogates, which stand for code points from U+10000, behind all other UTF-16 units. */
function codePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}
