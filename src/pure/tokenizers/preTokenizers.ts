// The `pre_tokenizer` part of a tokenizer.json: how the text is cut into words, over which no token reaches.
import * as z from 'zod/mini';
import { readPart } from '../formats/readPart';
import { toByteCharacters } from './byteLevel';
import { readMetaspace } from './metaspace';
import { compilePattern, compileText, findSpans, PatternSchema, type Span } from './pattern';
import { compileRegex } from './regex';
import { readOptional, readTyped, type Readers } from './tokenizerJson';

/** A stretch of the text on its way to becoming words. */
export interface Piece {
  readonly text: string;
  /** Whether it begins where the whole text begins. */
  readonly isFirst: boolean;
}

/** Cuts or changes pieces; empty ones are left out. */
export type PreTokenizer = (pieces: readonly Piece[]) => Piece[];

/** Radford et al. (2019), GPT-2, encoder.py: English endings, letters, digits, other signs, white space. */
export const GPT2_PATTERN = compileRegex(
  String.raw`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`,
  'GPT-2 pattern',
);

const BEHAVIORS = ['Isolated', 'Removed', 'MergedWithPrevious', 'MergedWithNext', 'Contiguous'] as const;

/** What becomes of the matches when a text is split. */
export type Behavior = (typeof BEHAVIORS)[number];

const ByteLevelSchema = z.object({
  add_prefix_space: z.boolean(),
  use_regex: z._default(z.boolean(), true),
});
const SplitSchema = z.object({
  pattern: PatternSchema,
  behavior: z.enum(BEHAVIORS),
  invert: z._default(z.boolean(), false),
});
const DigitsSchema = z.object({ individual_digits: z.boolean() });
const SequenceSchema = z.object({ pretokenizers: z.array(z.unknown()) });

const READERS: Readers<PreTokenizer> = {
  ByteLevel: (json, where) => {
    const { add_prefix_space, use_regex } = readPart(ByteLevelSchema, json, where);
    return forEachPiece((piece) => {
      const needsSpace = add_prefix_space && !piece.text.startsWith(' ');
      const spaced = needsSpace ? { ...piece, text: ` ${piece.text}` } : piece;
      const words = use_regex
        ? splitPiece(spaced, findSpans(spaced.text, GPT2_PATTERN), 'Isolated')
        : [spaced];
      return words.map(({ text, isFirst }) => ({ text: toByteCharacters(text), isFirst }));
    });
  },
  Split: (json, where) => {
    const { pattern, behavior, invert } = readPart(SplitSchema, json, where);
    const regex = compilePattern(pattern, where);
    return forEachPiece((piece) => {
      const spans = findSpans(piece.text, regex);
      return splitPiece(piece, invert ? spans.map(inverted) : spans, behavior);
    });
  },
  WhitespaceSplit: () =>
    forEachPiece((piece) => splitPiece(piece, findSpans(piece.text, /\p{White_Space}/gu), 'Removed')),
  Digits: (json, where) => {
    const { individual_digits } = readPart(DigitsSchema, json, where);
    const behavior = individual_digits ? 'Isolated' : 'Contiguous';
    return forEachPiece((piece) => splitPiece(piece, findSpans(piece.text, /\p{N}/gu), behavior));
  },
  Metaspace: (json, where) => {
    const { replacement, prepend_scheme, split } = readMetaspace(json, where);
    const pattern = compileText(replacement);
    return forEachPiece((piece) => {
      const text = piece.text.replaceAll(' ', replacement);
      const mayPrepend = prepend_scheme === 'always' || (prepend_scheme === 'first' && piece.isFirst);
      const marked = mayPrepend && !text.startsWith(replacement) ? replacement + text : text;
      const whole = { text: marked, isFirst: piece.isFirst };
      return split ? splitPiece(whole, findSpans(marked, pattern), 'MergedWithNext') : [whole];
    });
  },
  Sequence: (json, where) => {
    const steps = readPart(SequenceSchema, json, where).pretokenizers.map((step, index) =>
      readTyped(step, `${where}.pretokenizers[${String(index)}]`, READERS),
    );
    return (pieces) => steps.reduce<Piece[]>((changed, step) => step(changed), [...pieces]);
  },
};

/** @throws FormatError for a pre-tokenizer that is not read */
export function readPreTokenizer(json: unknown): PreTokenizer {
  return readOptional(json, 'pre_tokenizer', READERS) ?? ((pieces) => [...pieces]);
}

/** Cuts a piece at its spans; `spans` lie in order and without gaps. */
function splitPiece(piece: Piece, spans: readonly Span[], behavior: Behavior): Piece[] {
  return joinSpans(spans, behavior).map(({ start, end }) => ({
    text: piece.text.slice(start, end),
    isFirst: piece.isFirst && start === 0,
  }));
}

/** The spans that become words: as they are, without the matches, or with a match joined to a neighbour. */
function joinSpans(spans: readonly Span[], behavior: Behavior): readonly Span[] {
  if (behavior === 'Isolated') return spans;
  if (behavior === 'Removed') return spans.filter(({ isMatch }) => !isMatch);
  if (behavior === 'MergedWithNext') return joinBackwards(spans);
  return joinForwards(spans, (span, before) =>
    behavior === 'Contiguous' ? span.isMatch === before : span.isMatch && !before,
  );
}

/** Joins a span to the one before where `joins` says so; `before` is whether that one was a match. */
function joinForwards(
  spans: readonly Span[],
  joins: (span: Span, before: boolean) => boolean,
): readonly Span[] {
  const joined: Span[] = [];
  let before = false;
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && joins(span, before)) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
    before = span.isMatch;
  }
  return joined;
}

/** Joins a match to the span after it, unless that is a match, too. */
function joinBackwards(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let after = false;
  for (const span of [...spans].reverse()) {
    const last = joined.at(-1);
    if (last !== undefined && span.isMatch && !after)
      joined[joined.length - 1] = { ...last, start: span.start };
    else joined.push(span);
    after = span.isMatch;
  }
  return joined.reverse();
}

function inverted(span: Span): Span {
  return { ...span, isMatch: !span.isMatch };
}

function forEachPiece(cut: (piece: Piece) => Piece[]): PreTokenizer {
  return (pieces) => pieces.flatMap(cut).filter(({ text }) => text !== '');
}
