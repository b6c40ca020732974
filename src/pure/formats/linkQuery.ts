// The query of a link: whose parameters are whose, and how they are written.

/** What a figure can put into a link: named flags, numbers and texts. A type alias or schema output, with flat fields. */
export type LinkState = Readonly<Record<string, boolean | number | string>>;

/** A query parameter: its full name (`namespace.key`) and its value, neither of them percent-encoded. */
export type LinkPair = readonly [key: string, value: string];

/** The most that one namespace may take up in the query, in bytes, percent-encoded and with its names. */
export const MAX_LINK_BYTES = 2048;

export const VERSION_KEY = 'v';
const NAMESPACE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const LONE_SURROGATE = /\p{Surrogate}/u; // with the u flag a proper pair is one character and does not match

/**
 * The query with this figure's parameters replaced by `pairs`, in the place where they stood; those of others stay as they
 * are, to the letter.
 *
 * @param search `location.search`, with or without its `?`
 * @param pairs from `encodeLink`; none takes the figure out of the link
 * @returns a new query with its `?`, or '' where nothing is left
 */
export function mergeIntoSearch(search: string, namespace: string, pairs: readonly LinkPair[]): string {
  const segments = segmentsOf(search);
  const first = segments.findIndex((segment) => belongsTo(segment, namespace));
  const place = first === -1 ? segments.length : first;
  const others = (list: string[]): string[] => list.filter((segment) => !belongsTo(segment, namespace));
  const merged = [
    ...others(segments.slice(0, place)),
    ...pairs.map(encodePair),
    ...others(segments.slice(place)),
  ];
  return merged.length === 0 ? '' : `?${merged.join('&')}`;
}

export function segmentsOf(search: string): string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((segment) => segment !== '');
}

/** Whether a raw `key=value` is of this namespace; a key that cannot be decoded is judged as it stands. */
export function belongsTo(segment: string, namespace: string): boolean {
  const [rawKey = ''] = segment.split('=', 1);
  return (decodePart(rawKey) ?? rawKey).startsWith(`${namespace}.`);
}

export function encodePair([key, value]: LinkPair): string {
  return `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
}

/** Percent-decodes; undefined if it is not whole, well-formed UTF-8. A form's `+` is a space (a plus sign is %2B). */
export function decodePart(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    return LONE_SURROGATE.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** A piece of a link, fit to be shown: in quotes, not too long, without characters that are invisible or turn the line. */
export function quote(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `"${shown.replace(/\p{C}/gu, '\ufffd')}"`;
}

export function checkFigure(name: string, namespace: string, version: number, defaults: LinkState): void {
  if (!NAMESPACE.test(namespace)) {
    throw new RangeError(`${name}: namespace must be kebab-case, got "${namespace}"`);
  }
  if (!Number.isSafeInteger(version) || version < 1) {
    throw new RangeError(`${name}: version must be an integer of 1 or more, got ${version}`);
  }
  if (Object.hasOwn(defaults, VERSION_KEY)) {
    throw new RangeError(
      `${name}: "${VERSION_KEY}" is the version's own key, got it in the state; rename that field`,
    );
  }
}
