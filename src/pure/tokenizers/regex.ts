// Translates a tokenizer's regular expression from Oniguruma, which Hugging Face uses, to JavaScript.
import { messageOf } from '../errors';
import { FormatError, quote } from '../formats/formatError';
import { readCharacters } from './regexClass';

/** An open bracket: the part where its translation begins, the case rule outside it, and whether it is atomic. */
interface Group {
  readonly start: number;
  readonly ignoreCase: boolean;
  readonly isAtomic: boolean;
}

/** How far the translation has come. */
interface Translation {
  readonly characters: readonly string[];
  position: number;
  /** JavaScript's notation for what was read. */
  readonly parts: string[];
  /** The part where what a quantifier would repeat begins. */
  atom: number;
  readonly groups: Group[];
  ignoreCase: boolean;
  /** Atomic parts so far; each has a name. */
  atomics: number;
}

/**
 * Compiles a tokenizer's pattern with the flags `g` and `u`.
 *
 * What differs between the two languages is translated, so that old browsers run it too: `\s` means Unicode
 * White_Space (JavaScript's own lacks U+0085 and has U+FEFF), `\d` and `\w` are Unicode classes, `(?i:…)`
 * becomes both cases of each letter (with ſ for s and K for k, as Unicode folds them; letters beyond ASCII are
 * refused, and two letters that fold to one character, as ss to ß, are not seen), possessive and atomic parts become a lookahead and a back reference, `$` also stands before a line
 * break, groups do not capture.
 *
 * @param where the place in the file, for the error's sentence
 * @throws FormatError for a part that is not translated, naming it
 */
export function compileRegex(source: string, where: string): RegExp {
  try {
    return new RegExp(translateRegex(source), 'gu');
  } catch (error) {
    const reason = messageOf(error);
    throw new FormatError(
      `${where}: must be a regular expression that can be read here, got ${quote(source)} (${reason}); ` +
        'choose another tokenizer',
      { path: where },
    );
  }
}

/** `source` in JavaScript's notation, for the flag `u`. Throws a SyntaxError for what is not translated. */
function translateRegex(source: string): string {
  const state: Translation = {
    characters: Array.from(source),
    position: 0,
    parts: [],
    atom: 0,
    groups: [],
    ignoreCase: false,
    atomics: 0,
  };
  while (state.position < state.characters.length) translateNext(state);
  if (state.groups.length > 0) throw new SyntaxError('a bracket is not closed');
  return state.parts.join('');
}

function translateNext(state: Translation): void {
  const character = state.characters[state.position];
  if (character === '(') openGroup(state);
  else if (character === ')') closeGroup(state);
  else if (character === '^') throw new SyntaxError('^ outside [ ] is not read');
  else if (character === '|') pushSign(state, '|');
  else if (character === '.') pushAtom(state, '[^\\n]', state.position + 1);
  else if (character === '$') pushAtom(state, '(?=\\n|$)', state.position + 1);
  else if (!quantify(state)) {
    const { value, end } = readCharacters(state.characters, state.position, state.ignoreCase);
    pushAtom(state, value, end);
  }
}

/** Adds something that a quantifier may repeat. */
function pushAtom(state: Translation, text: string, end: number): void {
  state.atom = state.parts.length;
  state.parts.push(text);
  state.position = end;
}

/** Adds something that no quantifier may follow. */
function pushSign(state: Translation, sign: string): void {
  state.parts.push(sign);
  state.atom = state.parts.length;
  state.position += 1;
}

function openGroup(state: Translation): void {
  const rest = state.characters.slice(state.position, state.position + 8).join('');
  const [head = '(', caseRule, end] = /^\((?:\?(?:[:>=!]|<[=!]|(-?i)([:)])))?/.exec(rest) ?? [];
  if (head === '(' && rest.startsWith('(?')) throw new SyntaxError(`${rest.slice(0, 4)} is not read`);
  const ignoreCase = caseRule === undefined ? state.ignoreCase : caseRule === 'i';
  if (end === ')') {
    const outer = state.groups.at(-1);
    if (state.parts.length !== (outer === undefined ? 0 : outer.start + 1)) {
      throw new SyntaxError(`${head} in the middle is not read`);
    }
    state.position += head.length;
  } else {
    state.groups.push({ start: state.parts.length, ignoreCase: state.ignoreCase, isAtomic: head === '(?>' });
    state.position += head.length - 1;
    pushSign(state, /^\(\?[=!<]/.test(head) ? head : '(?:');
  }
  state.ignoreCase = ignoreCase;
}

function closeGroup(state: Translation): void {
  const group = state.groups.pop();
  if (group === undefined) throw new SyntaxError('a bracket is not opened');
  pushSign(state, ')');
  state.atom = group.start;
  state.ignoreCase = group.ignoreCase;
  if (group.isAtomic) makeAtomic(state);
}

/** Translates `*`, `+`, `?` or `{2,3}` at the position, if one is there. */
function quantify(state: Translation): boolean {
  const rest = state.characters.slice(state.position, state.position + 24).join('');
  const [sign] = /^[*+?][+?]?/.exec(rest) ?? [];
  if (sign === undefined) return quantifyByCount(state, rest);
  state.position += sign.length;
  if (sign.length === 2 && sign.endsWith('+')) {
    state.parts.push(sign.charAt(0));
    makeAtomic(state);
  } else {
    state.parts.push(sign);
  }
  return true;
}

function quantifyByCount(state: Translation, rest: string): boolean {
  const [all, least = '', comma = '', most = '', lazy = ''] = /^\{(\d*)(?:(,)(\d*))?\}(\??)/.exec(rest) ?? [];
  if (all === undefined || least + most === '') return false;
  if (comma + lazy === '?') throw new SyntaxError(`${all} is not read`);
  // In brackets, because a + after it is not possessive in Oniguruma: {1,3}+ repeats the repetition.
  const body = state.parts.splice(state.atom).join('');
  pushAtom(state, `(?:${body}{${least || '0'}${comma}${most}}${lazy})`, state.position + all.length);
  return true;
}

/** Makes the last atom one that, once matched, is not taken back: a lookahead sees it, a back reference takes it. */
function makeAtomic(state: Translation): void {
  const name = `atomic${String(state.atomics)}`;
  state.atomics += 1;
  const body = state.parts.splice(state.atom).join('');
  state.parts.push(`(?:(?=(?<${name}>${body}))\\k<${name}>)`);
}
