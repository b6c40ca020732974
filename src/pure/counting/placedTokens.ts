// The tokens of a text with their places in it: the same tokens that are counted.
import { finish } from './steps';
import { tokenizeCharacters } from './lines';
import { prepareText } from './prepareText';
import { TokenStream } from './TokenStream';
import { tokenizeWords } from './words';
import type { TypeKey } from './Vocabulary';

export interface PlacedToken {
  readonly token: string;
  /** Its UTF-16 units in the prepared text: `from` … `to`, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** Which sentence (words) or line (characters) it belongs to, 0 for the first. */
  readonly sequence: number;
}

class Places extends TokenStream {
  readonly places: PlacedToken[] = [];
  private sequence = 0;

  override add(key: TypeKey, offset: number): void {
    const token = String(key);
    this.places.push({ token, from: offset, to: offset + token.length, sequence: this.sequence });
  }

  override addUnit(unit: number, offset: number): void {
    this.add(String.fromCharCode(unit), offset);
  }

  override endSequence(): void {
    if (this.places.at(-1)?.sequence === this.sequence) this.sequence += 1;
  }
}

/**
 * The text as it is counted (normal form C, halves of characters as U+FFFD), and its tokens in order. White space between words
 * is no token; of characters, line breaks are none.
 *
 * @throws CountingError for a text of more than 5 MB
 */
export function placedTokens(
  text: string,
  unit: 'words' | 'characters',
): { text: string; tokens: readonly PlacedToken[] } {
  const prepared = finish(prepareText(text, false)).text;
  const places = new Places();
  finish(unit === 'words' ? tokenizeWords(prepared, places) : tokenizeCharacters(prepared, places));
  return { text: prepared, tokens: places.places };
}
