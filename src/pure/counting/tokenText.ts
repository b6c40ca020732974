// How tokens are written, one by one and as a text.
import { tokenLabel } from '../tokenizers/tokenLabel';
import type { Lexicon } from './corpus';
import { FIRST_TYPE, SPECIAL_LABELS, type TypeKey } from './Vocabulary';

const NO_SPACE_BEFORE = new Set(Array.from('.,;:!?…%)]}»”’。，、！？：；）」』'));
const NO_SPACE_AFTER = new Set(Array.from('([{«“‘¿¡#（「『'));

/**
 * How a token is written: a word or character as it is, a BPE token with its white space made visible (see
 * `tokenLabel`).
 */
export function labelOf(lexicon: Lexicon, id: number): string {
  return SPECIAL_LABELS[id] ?? labelOfKey(lexicon, lexicon.vocabulary.keyOf(id));
}

export function labelOfKey({ tokenizer }: Lexicon, key: TypeKey): string {
  if (typeof key === 'string') return key;
  return tokenizer === undefined ? String(key) : tokenLabel(tokenizer.tokenBytes(key)).text;
}

/**
 * Tokens as one text again; `<s>`, `</s>` and `<unk>` are left out. Between words, spaces stand where they
 * usually do.
 */
export function joinTokens(lexicon: Lexicon, ids: readonly number[]): string {
  const keys = ids.filter((id) => id >= FIRST_TYPE).map((id) => lexicon.vocabulary.keyOf(id));
  if (lexicon.unit === 'words') return joinWords(keys.map(String));
  if (lexicon.unit === 'characters') return keys.join('');
  return lexicon.tokenizer?.decode(keys.map(Number)) ?? '';
}

function joinWords(words: readonly string[]): string {
  let text = '';
  let joins = true; // whether the next word stands close to the one before
  let inQuotes = false;
  for (const word of words) {
    const isQuote = word === '"';
    const closes = NO_SPACE_BEFORE.has(word) || (isQuote && inQuotes);
    text += joins || closes ? word : ` ${word}`;
    if (isQuote) inQuotes = !inQuotes;
    joins = NO_SPACE_AFTER.has(word) || (isQuote && inQuotes);
  }
  return text;
}
