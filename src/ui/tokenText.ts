// Token ids as the reader sees them: on a chip, and as running text.
import { tokenLabel, type TokenLabel } from '@/pure/tokenizers/tokenLabel';

/** What a token stands for. */
export interface Piece {
  bytes: Uint8Array;
  /** It has a name and no text, such as an end token. */
  special: boolean;
}

/** How token `id` is written on a chip and in a table; one that the vocabulary lacks is empty. */
export function labelOf(pieces: readonly Piece[], id: number): TokenLabel {
  return tokenLabel(pieces[id]?.bytes ?? new Uint8Array());
}

/** Behind which of the labels a line of chips is broken: behind the last of several breaks, so that a blank line costs none. */
export function breaksAfter(labels: readonly TokenLabel[]): boolean[] {
  const breaks = labels.map(({ text }) => text.endsWith('⏎'));
  return breaks.map((does, index) => does && !(breaks[index + 1] ?? false));
}

/** The text of the tokens without special ones; bytes that are no character yet become the replacement character. */
export function textOf(pieces: readonly Piece[], ids: readonly number[]): string {
  const bytes = ids.flatMap((id) => {
    const piece = pieces[id];
    return piece && !piece.special ? [...piece.bytes] : [];
  });
  return new TextDecoder().decode(new Uint8Array(bytes));
}
