// Text as UTF-8 bytes and back, with the same answers as the Hugging Face library for text that is not sound.

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes; each sequence that is not valid becomes U+FFFD. A byte order mark stays. */
export function utf8Text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The text of UTF-8 bytes, or undefined where they are not valid. A byte order mark stays. */
export function validUtf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * `text` with each lone surrogate (half of a pair, which is no character) replaced by U+FFFD, as
 * `String.prototype.toWellFormed` does, which older browsers lack.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD'); // with the flag u, a sound pair is one character
}
