// How a token is written on a chip: its text if it is text, its bytes if it is a part of a character.

const VISIBLE: Record<string, string> = { '\n': '⏎', '\r': '␍', '\t': '⇥', ' ': '␣', '\u00a0': '⍽' };

export interface TokenLabel {
  text: string;
  /** The token is not whole characters: `text` shows its bytes in hexadecimal, `⟨ED 95⟩`. */
  isBytes: boolean;
}

/** White space is made visible, except one space before a word, where `·` stands. */
export function tokenLabel(bytes: Uint8Array): TokenLabel {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const hex = [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
    return { text: `⟨${hex.join(' ')}⟩`, isBytes: true };
  }
  const characters = [...text];
  const beforeWord = characters[0] === ' ' && characters.length > 1 && characters[1] !== ' ';
  const visible = characters.map((character, index) =>
    index === 0 && beforeWord ? '·' : (VISIBLE[character] ?? controlPicture(character)),
  );
  return { text: visible.join(''), isBytes: false };
}

/** Control characters as the pictures that Unicode has for them. */
function controlPicture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : character;
}
