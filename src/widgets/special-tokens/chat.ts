// A chat as one text: what the format writes, what people write, and which tokens come of it.
import { utf8Bytes, wellFormed } from '@/pure/tokenizers/utf8';
import type { SpecialState } from './state';

export const ROLES = ['system', 'user', 'assistant'] as const;
export type Role = (typeof ROLES)[number];
/** Who wrote a token. */
export type Origin = 'format' | Role | 'padding';

interface Format {
  /** Names of its special tokens. */
  specials: readonly string[];
  begin: string;
  /** Before a turn's text: special tokens and plain text. */
  head(role: Role): readonly string[];
  /** After each complete turn; the book has one end for the whole chat. */
  tail: readonly string[];
  /** After the last turn, if it is complete. */
  end: readonly string[];
  /** Whether a special token begins a turn; whose, `roleAt` reads from what stands there. */
  opens(name: string): boolean;
  closes(name: string): boolean;
}

const BOOK_ROLES = ROLES.map((role) => `<|${role}|>`);

/** The book's: ids 0 … 6 of its tokenizer, in this order. Llama 3's and OpenAI's ChatML: by name. */
const CHAT_FORMATS: Readonly<Record<SpecialState['format'], Format>> = {
  book: {
    specials: ['<|mask|>', '<|begin|>', '<|end|>', '<|pad|>', ...BOOK_ROLES],
    begin: '<|begin|>',
    head: (role) => [`<|${role}|>`],
    tail: [],
    end: ['<|end|>'],
    opens: (name) => BOOK_ROLES.includes(name),
    closes: (name) => name === '<|end|>',
  },
  llama3: {
    specials: [
      ...['<|begin_of_text|>', '<|end_of_text|>', '<|start_header_id|>', '<|end_header_id|>'],
      '<|eot_id|>',
    ],
    begin: '<|begin_of_text|>',
    head: (role) => ['<|start_header_id|>', role, '<|end_header_id|>', '\n\n'],
    tail: ['<|eot_id|>'],
    end: [],
    opens: (name) => name === '<|start_header_id|>',
    closes: (name) => name === '<|eot_id|>',
  },
  chatml: {
    specials: ['<|im_start|>', '<|im_end|>', '<|endoftext|>'],
    begin: '',
    head: (role) => ['<|im_start|>', `${role}\n`],
    tail: ['<|im_end|>', '\n'],
    end: [],
    opens: (name) => name === '<|im_start|>',
    closes: (name) => name === '<|im_end|>',
  },
};

/** A stretch of the text, written by one hand. */
export interface Segment {
  text: string;
  from: Origin;
  /** A special token that the format writes. */
  special: boolean;
  /** The model learns to write it. */
  learned: boolean;
}

/** The chat as its format writes it. */
export function segmentsOf(state: SpecialState): Segment[] {
  const { specials, begin, head, tail, end } = CHAT_FORMATS[state.format];
  const written = (texts: readonly string[], closes: boolean): Segment[] =>
    texts.map((text) => {
      const special = specials.includes(text);
      return { text, from: 'format', special, learned: closes && special };
    });
  const turns = ROLES.flatMap((role): Segment[] => {
    const text = wellFormed(state[role]);
    const isOpen = role === 'assistant' && !state.answered;
    if (text === '' && !isOpen) return [];
    const isAssistant = role === 'assistant';
    return [
      ...written(head(role), false),
      ...(text === '' ? [] : [{ text, from: role, special: false, learned: isAssistant }]),
      ...(isOpen ? [] : written(tail, isAssistant)),
    ];
  });
  return [
    ...written(begin === '' ? [] : [begin], false),
    ...turns,
    ...(state.answered ? written(end, true) : []),
  ];
}

/** What is cut by the tokenizer in one call, or a special token that has a name and no id here. */
export interface Part {
  text: string;
  /** Names of special tokens in it are these tokens. */
  special: boolean;
  isNamed: boolean;
}

/**
 * How the chat is read. `plain`: only what the format writes are special tokens, and what people type is text. `special`:
 * the whole text is searched for names of special tokens, whoever wrote them.
 */
export function partsOf(state: SpecialState): Part[] {
  const segments = segmentsOf(state);
  const whole = segments.map(({ text }) => text).join('');
  const isBook = state.format === 'book';
  if (state.guard === 'special') {
    if (isBook) return whole === '' ? [] : [{ text: whole, special: true, isNamed: false }];
    return partsByName(whole, CHAT_FORMATS[state.format].specials);
  }
  const parts: Part[] = [];
  for (const { text, special } of segments) {
    const last = parts.at(-1);
    if (special) parts.push({ text, special: true, isNamed: !isBook });
    else if (last && !last.special) last.text += text;
    else parts.push({ text, special: false, isNamed: false });
  }
  return parts;
}

function partsByName(whole: string, names: readonly string[]): Part[] {
  const pattern = new RegExp(`(${names.map((name) => name.replaceAll('|', '\\|')).join('|')})`, 'u');
  return whole
    .split(pattern)
    .filter((text) => text !== '')
    .map((text) => {
      const isNamed = names.includes(text);
      return { text, special: isNamed, isNamed };
    });
}

/** A token as the tokenizer gives it; without an id where the format is drawn by its names. */
export interface CutToken {
  id: number | undefined;
  bytes: Uint8Array;
  special: boolean;
}

export interface ChatToken extends CutToken {
  from: Origin;
  /** The turn to which it belongs as a model reads it; undefined before the first, after the last, and for padding. */
  turn: Role | undefined;
  /** The model learns to write it; the others are context. */
  learned: boolean;
  /** A special token that came out of what a person wrote. */
  typed: boolean;
}

/** The special tokens that stand in the place of others. */
export interface Fillers {
  mask: CutToken;
  pad: CutToken;
}

/**
 * Gives each token its writer and its turn, masks the assistant's words and pads.
 *
 * @param tokens of all parts, in order: their bytes, one after the other, are the chat
 * @param fillers undefined where the format has none
 */
export function chatTokens(
  state: SpecialState,
  tokens: readonly CutToken[],
  fillers: Fillers | undefined,
): ChatToken[] {
  const format = CHAT_FORMATS[state.format];
  const segments = segmentsOf(state);
  let end = 0;
  const ends = segments.map(({ text }) => (end += utf8Bytes(text).length));
  const whole = utf8Bytes(segments.map(({ text }) => text).join(''));
  let at = 0;
  let turn: Role | undefined;
  let isClosed = false;
  const placed = tokens.map((token): ChatToken => {
    const start = at;
    at += token.bytes.length;
    const segment = segments[ends.findIndex((one) => start < one)];
    const name = token.special ? new TextDecoder().decode(token.bytes) : '';
    if (isClosed || name === format.begin) turn = undefined;
    isClosed = format.closes(name);
    if (format.opens(name)) turn = roleAt(new TextDecoder().decode(whole.subarray(start)));
    const from = segment?.from ?? 'format';
    const typed = token.special && from !== 'format';
    return { ...token, from, turn, learned: segment?.learned ?? false, typed };
  });
  if (!fillers) return placed;
  const isHidden = (token: ChatToken) => state.masked && token.from === 'assistant' && !token.special;
  const masked = placed.map((token) => (isHidden(token) ? { ...token, ...fillers.mask } : token));
  const missing = Math.max(0, state.padTo - masked.length);
  const pad: ChatToken = { ...fillers.pad, from: 'padding', turn: undefined, learned: false, typed: false };
  return [...masked, ...Array.from({ length: missing }, () => pad)];
}

/** Whose turn the text begins: `<|user|>…`, `<|start_header_id|>user…`, `<|im_start|>user…`. */
function roleAt(text: string): Role | undefined {
  const [, name, after] = /^<\|(\w+)\|>(\w*)/u.exec(text) ?? [];
  return ROLES.find((role) => role === name || (after ?? '') === role);
}
