// What the reader can set in the comparison of tokenizers: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { CAT } from '@/pure/corpus/parallelTexts';
import { choiceField, switchField, textField } from '@/ui/controls';

export const VIEWS = ['pieces', 'ids', 'languages', 'scripts'] as const;

export const compareFields = {
  text: textField({ maxLength: 2000 }),
  /** The same sentence in other languages, one a line. */
  compareWith: textField({ maxLength: 2000 }),
  // Which tokenizers are asked.
  r50k: switchField(),
  cl100k: switchField(),
  o200k: switchField(),
  book: switchField(),
  view: choiceField(...VIEWS),
  /** The name of a special token in the text is read as that token. */
  asSpecial: switchField(),
};

export const compareSchema = z.object(compareFields);
export type CompareState = z.infer<typeof compareSchema>;

export const compareDefaults: CompareState = {
  text: CAT[0],
  compareWith: '',
  r50k: true,
  cl100k: true,
  o200k: true,
  book: true,
  view: 'pieces',
  asSpecial: false,
};

/** Lines of `compareWith` that are read. */
export const MOST_LINES = 4;

/** The text and the lines that it is compared with; none that are blank. */
export function textsOf({ text, compareWith }: Pick<CompareState, 'text' | 'compareWith'>): string[] {
  if (text.trim() === '') return [];
  return [text, ...linesOf(compareWith).slice(0, MOST_LINES)];
}

export function linesOf(compareWith: string): string[] {
  return compareWith.split('\n').filter((line) => line.trim() !== '');
}
