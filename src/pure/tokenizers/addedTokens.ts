// The `added_tokens` part of a tokenizer.json: whole texts that are one token, found before anything is cut.
import * as z from 'zod/mini';
import { FormatError, quote } from '../formats/formatError';
import { readPart } from '../formats/readPart';
import type { Normalizer } from './normalizers';
import { escapeText, findSpans } from './pattern';
import type { Piece } from './preTokenizers';

const WHERE = 'tokenizer.json added_tokens';

const AddedTokenSchema = z.object({
  id: z.int().check(z.nonnegative()),
  content: z.string().check(z.minLength(1)),
  single_word: z._default(z.boolean(), false),
  lstrip: z._default(z.boolean(), false),
  rstrip: z._default(z.boolean(), false),
  normalized: z._default(z.boolean(), false),
  special: z._default(z.boolean(), false),
});

/** A token with its place outside the model's vocabulary, such as `<|endoftext|>`. */
export type AddedToken = Readonly<z.infer<typeof AddedTokenSchema>>;

/** A piece of text, or the id of an added token found in it. */
export type Segment = Piece | number;

/** @throws FormatError for tokens that contradict each other or the vocabulary */
export function readAddedTokens(json: unknown, vocabulary: ReadonlyMap<string, number>): AddedToken[] {
  const tokens = readPart(z.array(AddedTokenSchema), json ?? [], WHERE);
  const contents = new Set<string>();
  const ids = new Set<number>();
  const modelIds = new Set(vocabulary.values());
  for (const { content, id } of tokens) {
    const modelId = vocabulary.get(content);
    const isTaken = modelId === undefined ? modelIds.has(id) : modelId !== id;
    if (contents.has(content) || ids.has(id) || isTaken) {
      throw new FormatError(
        `${WHERE}: ${quote(content)} must have an id that no other token has, got ${String(id)}; ` +
          'the file is damaged, choose another one',
        { path: WHERE },
      );
    }
    contents.add(content);
    ids.add(id);
  }
  return tokens;
}

/** The token as it stands in normalized text, which is also how it is decoded. */
export function writtenForm({ content, normalized }: AddedToken, normalize: Normalizer): string {
  return normalized ? normalize(content) : content;
}

/**
 * Finds added tokens in a text and normalizes what lies between them: first the tokens that stand for
 * themselves, then, in the normalized rest, those marked `normalized`. At each place the longest one wins.
 * Pieces without text are left out.
 */
export function addedTokenSplitter(
  tokens: readonly AddedToken[],
  normalize: Normalizer,
): (text: string) => Segment[] {
  const findExact = finder(tokens.filter(({ normalized }) => !normalized));
  const findNormalized = finder(
    tokens
      .filter(({ normalized }) => normalized)
      .map((token) => ({ ...token, content: writtenForm(token, normalize) })),
  );
  return (text) =>
    findExact({ text, isFirst: true })
      .flatMap((segment) =>
        typeof segment === 'number'
          ? [segment]
          : findNormalized({ text: normalize(segment.text), isFirst: segment.isFirst }),
      )
      .filter((segment) => typeof segment === 'number' || segment.text !== '');
}

function finder(tokens: readonly AddedToken[]): (piece: Piece) => Segment[] {
  const byContent = new Map(
    tokens.filter(({ content }) => content !== '').map((token) => [token.content, token]),
  );
  if (byContent.size === 0) return (piece) => [piece];
  const longestFirst = [...byContent.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapeText).join('|'), 'gu');
  return (piece) => {
    const segments: Segment[] = [];
    let position = 0; // what lies before is in `segments`
    function takeText(end: number): void {
      if (end <= position) return;
      segments.push({ text: piece.text.slice(position, end), isFirst: piece.isFirst && position === 0 });
    }
    for (const { start, end, isMatch } of findSpans(piece.text, pattern)) {
      const token = isMatch ? byContent.get(piece.text.slice(start, end)) : undefined;
      if (token === undefined || (token.single_word && !isSingleWord(piece.text, start, end))) continue;
      takeText(token.lstrip ? spacesBefore(piece.text, start, position) : start);
      segments.push(token.id);
      position = token.rstrip ? spacesAfter(piece.text, end) : end;
    }
    takeText(piece.text.length);
    return segments;
  };
}

const WORD_AT_END = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]$/u;
const WORD_AT_START = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u;

function isSingleWord(text: string, start: number, end: number): boolean {
  // A slice of at most two units holds the neighbouring character.
  return (
    !WORD_AT_END.test(text.slice(Math.max(0, start - 2), start)) &&
    !WORD_AT_START.test(text.slice(end, end + 2))
  );
}

/** Where the white space before `start` begins, not before `least`. */
function spacesBefore(text: string, start: number, least: number): number {
  let position = start;
  while (position > least && isSpace(text.charAt(position - 1))) position -= 1;
  return position;
}

function spacesAfter(text: string, end: number): number {
  let position = end;
  while (position < text.length && isSpace(text.charAt(position))) position += 1;
  return position;
}

function isSpace(character: string): boolean {
  return /^\p{White_Space}$/u.test(character);
}
