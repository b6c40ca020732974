// The bytes of a text file as text, in the encodings that plain text has today.

export interface DecodedText {
  text: string;
  /** Places whose bytes are no character in the encoding; U+FFFD stands there. */
  replaced: number;
}

/**
 * UTF-8, with or without a byte order mark, or UTF-16 with one. Undefined where the bytes are no text: where it holds the
 * character 0, as programs, pictures and UTF-16 without its mark do.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  let text: string;
  let replaced = 0;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder(encoding).decode(bytes);
    replaced = occurrences(text, '\ufffd');
  }
  return text.includes('\0') ? undefined : { text, replaced };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
