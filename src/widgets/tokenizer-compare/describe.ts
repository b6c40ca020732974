// The comparison of tokenizers in words and in rows.
import { format } from 'd3-format';
import { ARTICLE_1, CAT, PARALLEL_LANGUAGES } from '@/pure/corpus/parallelTexts';
import { tokenLabel } from '@/pure/tokenizers/tokenLabel';
import { whole } from '@/ui/format';
import type { StripToken } from '@/ui/TokenStrip';
import { breaksAfter } from '@/ui/tokenText';
import { cutsOf, sizesOf } from './boundaries';
import type { compareMessages } from './messages';
import type { Encoded, EncodingControl } from './useTokenizers';

export type Words = ReturnType<typeof compareMessages.get>;

export const two = format(',.2f');
const one = format(',.1f');

export function nameOf(t: Words, { encoding }: Pick<EncodingControl, 'encoding'>): string {
  return encoding ?? t.book;
}

/** `ED 95 9C` */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

/** How a tokenizer cuts the texts, all of one answer. */
export interface Cut {
  name: string;
  texts: readonly string[];
  /** One for each text. */
  encoded: readonly Encoded[];
}

/** The answers that are there, in the order of the tokenizers. */
export function cutsByTokenizer(t: Words, controls: readonly EncodingControl[]): Cut[] {
  return controls.flatMap((control) => {
    const { answer } = control;
    return answer === undefined
      ? []
      : [{ name: nameOf(t, control), texts: answer.question.texts, encoded: answer.value }];
  });
}

/** Those that answer for the same texts as the first: while one still cuts another text, its numbers cannot stand beside the others. */
export function alike(cuts: readonly Cut[]): readonly Cut[] {
  const key = ({ texts }: Cut) => JSON.stringify(texts);
  const [first] = cuts;
  return first ? cuts.filter((cut) => key(cut) === key(first)) : [];
}

const tokensOf = (cut: Cut, line = 0): number => cut.encoded[line]?.ids.length ?? 0;

/** Of the line beside the first one. */
export function ratioOf(cut: Cut, line: number): number {
  return tokensOf(cut, line) / tokensOf(cut, 0);
}

/** `r50k_base 11 tokens, cl100k_base 11, …` after the number of characters. */
export function describePieces(t: Words, cuts: readonly Cut[]): string {
  const [text = ''] = cuts[0]?.texts ?? [];
  const { codePoints } = sizesOf(text);
  const list = cuts.map((cut, index) => {
    const n = tokensOf(cut);
    const said = { tokenizer: cut.name, n: whole(n) };
    return index === 0 ? t.first(said)(n) : t.further(said);
  });
  return t.says({ n: whole(codePoints), list: list.join(', ') })(codePoints);
}

const PRESETS = [CAT, ARTICLE_1];

/** The language of a line that is one of the book's; undefined for any other. */
function languageOf(t: Words, text: string, line: number): string | undefined {
  const language = PARALLEL_LANGUAGES[line];
  return language !== undefined && PRESETS.some((preset) => preset[line] === text) ? t[language] : undefined;
}

export function lineName(t: Words, text: string, line: number): string {
  return languageOf(t, text, line) ?? t.lineName({ number: line + 1 });
}

/** What the dearest line costs where it is dearest and where it is cheapest. */
export function describePrice(t: Words, cuts: readonly Cut[]): string {
  const texts = cuts[0]?.texts ?? [];
  if (texts.length < 2) return t.oneLine;
  const lines = texts.map((_text, line) => line).slice(1);
  const most = (line: number) => Math.max(...cuts.map((cut) => ratioOf(cut, line)));
  const line = lines.reduce((best, next) => (most(next) > most(best) ? next : best));
  const ranked = cuts.toSorted((a, b) => ratioOf(b, line) - ratioOf(a, line));
  const [dearest, cheapest] = [ranked[0], ranked.at(-1)];
  if (!dearest || !cheapest) return '';
  const said = {
    ...{ most: one(ratioOf(dearest, line)), mostBy: dearest.name },
    ...{ least: one(ratioOf(cheapest, line)), leastBy: cheapest.name },
  };
  const first = languageOf(t, texts[0] ?? '', 0);
  const language = languageOf(t, texts[line] ?? '', line);
  if (first === undefined || language === undefined) {
    const words = { ...said, number: line + 1 };
    return cuts.length > 1 ? t.priceOfLine(words) : t.priceOfLineOne(words);
  }
  return cuts.length > 1 ? t.price({ ...said, language, first }) : t.priceOfOne({ ...said, language, first });
}

export function describeScripts(t: Words, cuts: readonly Cut[]): string {
  const [text = ''] = cuts[0]?.texts ?? [];
  const { graphemes, codePoints, bytes } = sizesOf(text);
  const list = cuts.map((cut) => t.cutBy({ split: whole(splitBy(cut).split), tokenizer: cut.name }));
  const made = t.madeOf({
    graphemes: whole(graphemes),
    codePoints: t.ofUnicode({ n: whole(codePoints) })(codePoints),
    bytes: t.ofBytes({ n: whole(bytes) })(bytes),
  });
  return `${made(graphemes)} ${t.cutApart({ list: list.join(', ') })}`;
}

/** Of the first text. */
function splitBy({ texts, encoded }: Cut) {
  return cutsOf(
    texts[0] ?? '',
    (encoded[0]?.bytes ?? []).map(({ length }) => length),
  );
}

/** What stands on the chips of the first text: pieces, or their ids. */
export function chipsOf(t: Words, cut: Cut, shows: 'pieces' | 'ids'): StripToken[] {
  const { ids = [], bytes = [] } = cut.encoded[0] ?? {};
  const { splits } = splitBy(cut);
  const labels = bytes.map((one) => tokenLabel(one));
  const breaks = breaksAfter(labels);
  return ids.map((id, index) => {
    const piece = bytes[index] ?? new Uint8Array();
    const isCut = splits[index] ?? false;
    const said = { place: index + 1, places: ids.length, id, bytes: hexOf(piece) };
    return {
      label: shows === 'ids' ? String(id) : (labels[index]?.text ?? ''),
      description: isCut ? t.chipCuts(said) : t.chip(said),
      strength: index % 2 === 0 ? 0.9 : 0.25, // neighbours are told apart
      isBytes: shows === 'pieces' && (labels[index]?.isBytes ?? false),
      breaksLine: shows === 'pieces' && (breaks[index] ?? false),
      ...(isCut && { look: 'new' as const }),
    };
  });
}

export type Rows = (string | number)[][];

export function tokenRows(t: Words, cuts: readonly Cut[]): Rows {
  return cuts.flatMap((cut) => {
    const { splits } = splitBy(cut);
    const { ids = [], bytes = [] } = cut.encoded[0] ?? {};
    return ids.map((id, index) => {
      const piece = bytes[index] ?? new Uint8Array();
      return [
        ...[cut.name, index + 1, id, hexOf(piece), tokenLabel(piece).text],
        splits[index] ? t.yes : t.no,
      ];
    });
  });
}

export function languageRows(t: Words, cuts: readonly Cut[]): Rows {
  return cuts.flatMap((cut) =>
    cut.texts.map((text, line) => {
      const { codePoints, bytes } = sizesOf(text);
      const tokens = tokensOf(cut, line);
      return [
        ...[lineName(t, text, line), cut.name, codePoints, bytes, tokens],
        ...[two(tokens / codePoints), two(ratioOf(cut, line))],
      ];
    }),
  );
}

export function scriptRows(cuts: readonly Cut[]): Rows {
  return cuts.map((cut) => {
    const { whole: intact, split } = splitBy(cut);
    return [cut.name, intact + split, intact, split];
  });
}
