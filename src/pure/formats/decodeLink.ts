// A figure's state, read from a query. A link comes from anywhere, so reading one never throws.
import type * as z from 'zod/mini';
import {
  belongsTo,
  checkFigure,
  decodePart,
  MAX_LINK_BYTES,
  quote,
  segmentsOf,
  VERSION_KEY,
  type LinkState,
} from './linkQuery';

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** What a link asks for. With a `problem`, a sentence for the reader, `state` is the defaults. */
export interface DecodedLink<State> {
  readonly state: State;
  readonly problem?: string;
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
