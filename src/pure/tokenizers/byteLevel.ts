// GPT-2's printable alphabet for bytes: every byte is one visible character, so that byte tokens fit in JSON.
import { utf8Bytes } from './utf8';

// Radford et al. (2019), encoder.py, bytes_to_unicode(): bytes that print well in Latin-1 stand for themselves,
// the other 68 (space, control characters, U+00AD) get the characters from U+0100 on: a space is Ġ, a newline Ċ.
const PRINTABLE_RANGES = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
] as const;

/** The character for each byte, by byte. */
export const CHARACTER_OF_BYTE: readonly string[] = charactersOfBytes();

const byteOfCharacter: ReadonlyMap<string, number> = new Map(
  CHARACTER_OF_BYTE.map((character, byte) => [character, byte]),
);

/** A text as one visible character per UTF-8 byte: `é` becomes `Ã©`, a space `Ġ`. */
export function toByteCharacters(text: string): string {
  let characters = '';
  for (const byte of utf8Bytes(text)) characters += CHARACTER_OF_BYTE[byte] ?? '';
  return characters;
}

/**
 * The bytes behind a token of such characters. A token with any other character (an added token, as a rule)
 * is taken as text, as the Hugging Face library does.
 */
export function fromByteCharacters(token: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of token) {
    const byte = byteOfCharacter.get(character);
    if (byte === undefined) return utf8Bytes(token);
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function charactersOfBytes(): string[] {
  let others = 0;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = PRINTABLE_RANGES.some(([first, last]) => first <= byte && byte <= last);
    if (isPrintable) return String.fromCharCode(byte);
    others += 1;
    return String.fromCharCode(0xff + others);
  });
}
