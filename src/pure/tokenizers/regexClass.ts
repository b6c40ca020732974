// Single characters and character classes of Oniguruma patterns, in JavaScript's notation for the flag `u`.

/** Code points `from` … `to`, both included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** One member of a class: a range, or the JavaScript notation of a named class such as `\p{L}`. */
type Member = Range | string;

/** What was read, and the position after it. */
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** `\s`, `\d`, `\w` and their opposites as Oniguruma means them in Unicode text. */
const NAMED_CLASSES: Readonly<Record<string, string>> = {
  s: '\\p{White_Space}',
  S: '\\P{White_Space}',
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: '\\p{Alphabetic}\\p{M}\\p{N}\\p{Pc}',
};

const CONTROL_CHARACTERS: Readonly<Record<string, number>> = {
  a: 0x07,
  t: 0x09,
  n: 0x0a,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
};

/**
 * Reads one character, escape or class in brackets at `start`.
 *
 * @param characters the pattern's code points
 * @throws SyntaxError for what is not translated
 */
export function readCharacters(
  characters: readonly string[],
  start: number,
  ignoreCase: boolean,
): Read<string> {
  if (characters[start] === '[') return readClass(characters, start, ignoreCase);
  const { value, end } = readMember(characters, start);
  const text = memberText(value, ignoreCase);
  const isOne = typeof value === 'string' ? !text.includes('\\', 1) : text === literal(value.from);
  return { value: isOne ? text : `[${text}]`, end };
}

/** `[…]` or `[^…]`, from the bracket at `start`. */
function readClass(characters: readonly string[], start: number, ignoreCase: boolean): Read<string> {
  const isNegated = characters[start + 1] === '^';
  let position = start + (isNegated ? 2 : 1);
  let text = '';
  do {
    const first = readClassMember(characters, position);
    position = first.end;
    let member = first.value;
    if (characters[position] === '-' && characters[position + 1] !== ']') {
      const last = readClassMember(characters, position + 1);
      if (typeof member === 'string' || typeof last.value === 'string') {
        throw new SyntaxError('a range between classes is not read');
      }
      member = { from: member.from, to: last.value.from };
      position = last.end;
    }
    text += memberText(member, ignoreCase);
  } while (characters[position] !== ']');
  return { value: `[${isNegated ? '^' : ''}${text}]`, end: position + 1 };
}

function readClassMember(characters: readonly string[], position: number): Read<Member> {
  const character = characters[position];
  if (character === undefined) throw new SyntaxError('a [ is not closed');
  if (character === '[' || character === ']') throw new SyntaxError('a bracket inside [ ] is not read');
  if (character === '&' && characters[position + 1] === '&') throw new SyntaxError('&& is not read');
  return readMember(characters, position);
}

/** One character or escape. */
function readMember(characters: readonly string[], position: number): Read<Member> {
  const character = characters[position] ?? '';
  return character === '\\' ? readEscape(characters, position) : one(codePointOf(character), position + 1);
}

function readEscape(characters: readonly string[], position: number): Read<Member> {
  const letter = characters[position + 1] ?? '';
  const end = position + 2;
  if (letter === 'p' || letter === 'P') return readProperty(characters, position);
  if (letter === 'x' || letter === 'u') return readCodePoint(characters, position);
  const named = NAMED_CLASSES[letter];
  if (named !== undefined) return { value: named, end };
  const control = CONTROL_CHARACTERS[letter];
  if (control !== undefined) return one(control, end);
  if (letter === '' || /[\p{L}\p{N}]/u.test(letter)) throw new SyntaxError(`\\${letter} is not read`);
  return one(codePointOf(letter), end);
}

/** `\p{L}`, `\P{L}`, `\p{^L}`; scripts have no prefix in Oniguruma: `\p{Han}`. */
function readProperty(characters: readonly string[], position: number): Read<Member> {
  const rest = characters.slice(position, position + 60).join('');
  const [all, letter, caret, name = ''] = /^\\([pP])\{(\^?)([A-Za-z_]+)\}/.exec(rest) ?? [];
  const end = position + (all?.length ?? 0);
  const isNegated = (letter === 'P') !== (caret === '^');
  for (const property of [name, `Script=${name}`]) {
    const value = `\\${isNegated ? 'P' : 'p'}{${property}}`;
    if (all !== undefined && isRegex(value)) return { value, end };
  }
  throw new SyntaxError(`${all ?? rest.slice(0, 4)} is not read`);
}

/** `\x41`, `\x{1F600}`, `\u0041`. */
function readCodePoint(characters: readonly string[], position: number): Read<Member> {
  const rest = characters.slice(position, position + 12).join('');
  const [all, braced, four, two] =
    /^\\(?:x\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-7][0-9a-fA-F]))/.exec(rest) ?? [];
  if (all === undefined) throw new SyntaxError(`${rest.slice(0, 4)} is not read`);
  return one(parseInt(braced ?? four ?? two ?? '', 16), position + all.length);
}

function memberText(member: Member, ignoreCase: boolean): string {
  if (typeof member === 'string') {
    if (ignoreCase) throw new SyntaxError(`${member} inside (?i:…) is not read`);
    return member;
  }
  return rangesText(ignoreCase ? withBothCases(member) : [member]);
}

function rangesText(ranges: readonly Range[]): string {
  return ranges
    .map(({ from, to }) => (from === to ? literal(from) : `${literal(from)}-${literal(to)}`))
    .join('');
}

/** The range and the other case of its letters, as Unicode folds them: k also matches K, and s also ſ. */
function withBothCases(range: Range): Range[] {
  if (range.to > 0x7f) throw new SyntaxError('a character beyond ASCII inside (?i:…) is not read');
  const upper = overlap(range, { from: 0x41, to: 0x5a }).map(({ from, to }) => ({
    from: from + 32,
    to: to + 32,
  }));
  const lower = overlap(range, { from: 0x61, to: 0x7a }).map(({ from, to }) => ({
    from: from - 32,
    to: to - 32,
  }));
  const all = [range, ...upper, ...lower];
  const has = (letter: string) =>
    all.some(({ from, to }) => from <= codePointOf(letter) && codePointOf(letter) <= to);
  const special = [
    ['k', 0x212a],
    ['s', 0x17f],
  ] as const;
  return [...all, ...special.filter(([letter]) => has(letter)).map(([, code]) => ({ from: code, to: code }))];
}

function overlap(a: Range, b: Range): Range[] {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? [both] : [];
}

/** A code point that stands for itself anywhere in a pattern. */
function literal(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return /[A-Za-z0-9]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}

function one(codePoint: number, end: number): Read<Range> {
  return { value: { from: codePoint, to: codePoint }, end };
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function isRegex(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
