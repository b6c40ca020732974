// Where tokens end, and which characters of the reader that cuts apart.
import { graphemesOf } from '@/pure/counting/graphemes';
import { utf8Bytes, wellFormed } from '@/pure/tokenizers/utf8';

/** What a text is made of. */
export interface TextSizes {
  /** What a reader takes for one character. */
  graphemes: number;
  /** Unicode characters. */
  codePoints: number;
  /** Of UTF-8. */
  bytes: number;
  /** Lone surrogates that became U+FFFD. */
  replaced: number;
}

export interface Cuts {
  /** Whether a token begins or ends inside a grapheme. [tokens] */
  splits: boolean[];
  /** Graphemes that lie within one token, and those that are cut apart. */
  whole: number;
  split: number;
}

export function sizesOf(text: string): TextSizes {
  const sound = wellFormed(text);
  return {
    graphemes: [...graphemesOf(sound, 0, sound.length)].length,
    codePoints: [...sound].length,
    bytes: utf8Bytes(sound).length,
    replaced: text.match(/\p{Surrogate}/gu)?.length ?? 0,
  };
}

/**
 * Lays tokens over graphemes.
 *
 * @param lengths bytes of each token; their sum is the text's
 */
export function cutsOf(text: string, lengths: readonly number[]): Cuts {
  const sound = wellFormed(text);
  const isBoundary = new Set([0]);
  let end = 0;
  const ends = [...graphemesOf(sound, 0, sound.length)].map(
    (grapheme) => (end += utf8Bytes(grapheme).length),
  );
  for (const one of ends) isBoundary.add(one);
  let at = 0;
  const tokenEnds = lengths.map((length) => (at += length));
  const splits = tokenEnds.map(
    (tokenEnd, token) => !isBoundary.has(tokenEnd) || !isBoundary.has(tokenEnds[token - 1] ?? 0),
  );
  const cuts = tokenEnds.filter((one) => !isBoundary.has(one));
  const split = ends.filter((one, grapheme) => {
    const start = ends[grapheme - 1] ?? 0;
    return cuts.some((cut) => cut > start && cut < one);
  }).length;
  return { splits, whole: ends.length - split, split };
}
