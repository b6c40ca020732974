// What the reader has set in a figure, written as query parameters.
import {
  checkFigure,
  encodePair,
  LONE_SURROGATE,
  MAX_LINK_BYTES,
  quote,
  VERSION_KEY,
  type LinkPair,
  type LinkState,
} from './linkQuery';

/** The parameters to write, or why the state cannot be in a link. */
export type EncodedLink =
  | { readonly fits: true; readonly pairs: readonly LinkPair[] }
  | { readonly fits: false; readonly problem: string };

/**
 * Writes a figure's state as query parameters: its version and every value that differs from the default; nothing at all
 * where none does.
 *
 * @param namespace the figure's name, kebab-case
 * @param version of the state's shape, an integer ≥ 1: raise it when a key changes its meaning
 * @param state flat; numbers round-trip exactly
 * @param defaults the same keys; `v` is not among them
 * @returns the pairs, or `fits: false` with a sentence if they exceed 2 KB or hold what a link cannot (NaN, ±Infinity, half
 *   of a surrogate pair)
 * @throws RangeError for a namespace or version that no link can have: a mistake in the figure
 */
export function encodeLink<State extends LinkState>(
  namespace: string,
  version: number,
  state: State,
  defaults: State,
): EncodedLink {
  checkFigure('encodeLink', namespace, version, defaults);
  const pairs: LinkPair[] = [];
  for (const [key, value] of Object.entries(state)) {
    if (Object.is(value, defaults[key])) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return unfit(namespace, `${key} must be a finite number to be in a link, got ${value}`);
    }
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) {
      return unfit(namespace, `${key} must be whole characters to be in a link, got ${quote(value)}`);
    }
    pairs.push([`${namespace}.${key}`, Object.is(value, -0) ? '-0' : String(value)]);
  }
  if (pairs.length === 0) return { fits: true, pairs };

  pairs.unshift([`${namespace}.${VERSION_KEY}`, String(version)]);
  const bytes = pairs.map(encodePair).join('&').length; // percent-encoded: one byte a character
  if (bytes > MAX_LINK_BYTES) {
    return unfit(
      namespace,
      `a link holds at most ${MAX_LINK_BYTES} bytes of settings, got ${bytes}; shorten the text`,
    );
  }
  return { fits: true, pairs };
}

function unfit(namespace: string, why: string): EncodedLink {
  return { fits: false, problem: `${namespace}: ${why}` };
}
