// The link codec: what the reader has set in a figure, in the address bar, readable and safe to share.
//
//     ?sampling-sliders.v=1&sampling-sliders.temperature=0.8&sampling-sliders.prompt=Once%20upon
//
// Each figure has a namespace and writes only what differs from its defaults. A link comes from anywhere, so reading one
// never throws: what cannot be used is answered with a sentence and the defaults.
import type * as z from 'zod/mini';

/** What a figure can put into a link: named flags, numbers and texts. A type alias or schema output, with flat fields. */
export type LinkState = Readonly<Record<string, boolean | number | string>>;

/** A query parameter: its full name (`namespace.key`) and its value, neither of them percent-encoded. */
export type LinkPair = readonly [key: string, value: string];

/** The parameters to write, or why the state cannot be in a link. */
export type EncodedLink =
  | { readonly fits: true; readonly pairs: readonly LinkPair[] }
  | { readonly fits: false; readonly problem: string };

/** What a link asks for. With a `problem`, a sentence for the reader, `state` is the defaults. */
export interface DecodedLink<State> {
  readonly state: State;
  readonly problem?: string;
}

/** The most that one namespace may take up in the query, in bytes, percent-encoded and with its names. */
export const MAX_LINK_BYTES = 2048;

const VERSION_KEY = 'v';
const NAMESPACE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const LONE_SURROGATE = /\p{Surrogate}/u; // with the u flag a proper pair is one character and does not match

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

/**
 * Reads a figure's state from a query. Without a word about this figure: the defaults. With anything that cannot be used
 * (another version, an unknown, repeated or out-of-range value, broken percent-encoding, more than 2 KB): the defaults,
 * all of them, and a sentence.
 *
 * @param namespace as for `encodeLink`
 * @param version the version that the figure has now
 * @param schema of the whole state; the type of each default says how its key is read
 * @param defaults the state of a link that says nothing
 * @param search `location.search`, with or without its `?`; parameters of other figures are passed over
 * @throws RangeError for a namespace or version that no link can have: a mistake in the figure, never in the link
 */
export function decodeLink<State extends LinkState>(
  namespace: string,
  version: number,
  schema: z.ZodMiniType<State>,
  defaults: State,
  search: string,
): DecodedLink<State> {
  checkFigure('decodeLink', namespace, version, defaults);
  const refuse = (why: string): DecodedLink<State> => ({
    state: defaults,
    problem: `${namespace}: ${why}; the figure shows its defaults`,
  });

  const own = segmentsOf(search).filter((segment) => belongsTo(segment, namespace));
  if (own.length === 0) return { state: defaults };
  const bytes = new TextEncoder().encode(own.join('&')).length;
  if (bytes > MAX_LINK_BYTES) {
    return refuse(`the link must hold at most ${MAX_LINK_BYTES} bytes of settings, got ${bytes}`);
  }

  const values = new Map<string, string>();
  for (const segment of own) {
    const equals = segment.indexOf('=');
    const key = decodePart(equals === -1 ? segment : segment.slice(0, equals))?.slice(namespace.length + 1);
    const value = decodePart(equals === -1 ? '' : segment.slice(equals + 1));
    if (key === undefined || value === undefined) {
      return refuse(`the link must be percent-encoded UTF-8, got ${quote(segment)}`);
    }
    if (values.has(key)) return refuse(`the link must set ${quote(key)} once, got it more than once`);
    values.set(key, value);
  }

  const linkVersion = values.get(VERSION_KEY);
  if (linkVersion !== String(version)) {
    const got = linkVersion === undefined ? 'none' : quote(linkVersion);
    return refuse(`the link must be of version ${version}, got ${got}`);
  }
  values.delete(VERSION_KEY);

  const given: [string, boolean | number | string][] = [];
  for (const [key, text] of values) {
    // An own key of the defaults and nothing else, so that `__proto__` and `constructor` are as unknown as any other.
    const model = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    if (model === undefined) return refuse(`there is no setting ${quote(key)}, got it in the link`);
    const value = readAs(model, text);
    if (value === undefined)
      return refuse(`${key} must be ${described(model)}, got ${quote(text)} in the link`);
    given.push([key, value]);
  }

  const result = schema.safeParse({ ...defaults, ...Object.fromEntries(given) });
  if (result.success) return { state: result.data };
  const issue = result.error.issues[0];
  const key = String(issue?.path[0] ?? '');
  const text = values.get(key);
  if (issue === undefined || text === undefined)
    return refuse('the settings of the link must fit together, got some that do not');
  return refuse(`${key} must be ${requirement(issue)}, got ${quote(text)} in the link`);
}

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

function segmentsOf(search: string): string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((segment) => segment !== '');
}

/** Whether a raw `key=value` is of this namespace; a key that cannot be decoded is judged as it stands. */
function belongsTo(segment: string, namespace: string): boolean {
  const [rawKey = ''] = segment.split('=', 1);
  return (decodePart(rawKey) ?? rawKey).startsWith(`${namespace}.`);
}

function encodePair([key, value]: LinkPair): string {
  return `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
}

/** Percent-decodes; undefined if it is not whole, well-formed UTF-8. A form's `+` is a space (a plus sign is %2B). */
function decodePart(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    return LONE_SURROGATE.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** The text as a value of the same type as `model`; undefined if it is none. */
function readAs(model: boolean | number | string, text: string): boolean | number | string | undefined {
  if (typeof model === 'string') return text;
  if (typeof model === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  // Number() alone would also take '', ' 7 ', '0x10' and 'Infinity'.
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

function described(model: boolean | number | string): string {
  if (typeof model === 'number') return 'a number';
  return typeof model === 'boolean' ? 'true or false' : 'a text';
}

/** What the schema requires, in words. */
function requirement(issue: z.core.$ZodIssue): string {
  const unit = 'origin' in issue && issue.origin === 'string' ? ' characters long' : '';
  if (issue.code === 'too_small')
    return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit}`;
  if (issue.code === 'too_big')
    return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'not_multiple_of') return `a multiple of ${issue.divisor}`;
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'a whole number';
  return 'a value that the figure can use';
}

function unfit(namespace: string, why: string): EncodedLink {
  return { fits: false, problem: `${namespace}: ${why}` };
}

/** A piece of a link, fit to be shown: in quotes, not too long, without characters that are invisible or turn the line. */
function quote(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `"${shown.replace(/\p{C}/gu, '\ufffd')}"`;
}

function checkFigure(name: string, namespace: string, version: number, defaults: LinkState): void {
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
