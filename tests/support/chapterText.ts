// A chapter's text, for tests that compute its numbers again and look for them in it.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A file of the repository. */
export const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** One space between words, no wrapping, no padding in tables. */
export const flat = (text: string) =>
  text
    .replace(/^> /gm, '')
    .replace(/[−]/g, '-')
    .replace(/\\?\s+/g, ' ');

/** Opens the English text of a chapter by its folder, such as `02-n-grams`. */
export function openChapter(folder: string) {
  const source = read(`chapters/${folder}/en.mdx`);
  const chapter = flat(source);
  /** What was looked for and is there. */
  const found: string[] = [];

  /** Expects these words in the chapter. */
  function says(...phrases: string[]): void {
    for (const phrase of phrases) {
      expect(chapter.includes(phrase), phrase).toBe(true);
      found.push(phrase);
    }
  }

  /** A row of one of its tables; an empty cell is one space. */
  const row = (...cells: (string | number)[]) => says(`| ${cells.join(' | ')} |`.replace(/ +/g, ' '));

  /** The `answer` of an exercise, as JavaScript reads it. */
  function answer(id: string): number {
    const part = source.slice(source.indexOf(`id="${id}"`));
    const [, expression = ''] = /answer:\s*([^]*?)\s*(?:,\s*tolerance:[^]*?)?,?\s*\}\}/.exec(part) ?? [];
    const value: unknown = new Function(`return ${expression}`)();
    return Number(value);
  }

  return { source, chapter, found, says, row, answer };
}
