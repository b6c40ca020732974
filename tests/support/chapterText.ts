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

  /** Expects that links lead to figures and places of the chapter, each of which has an id of its own. */
  function expectLinks(): void {
    const headings = [...source.matchAll(/\{\/\* ([a-z0-9-]+) \*\/\}/g)];
    const blocks = [...source.matchAll(/<(?:Figure|Claim|Exercise)\s[^]*?\bid="([a-z0-9-]+)"/g)];
    const ids = [...headings, ...blocks].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const links = [...source.matchAll(/figure="([a-z0-9-]+)"|\]\(#([a-z0-9-]+)\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, figure, place] of links) expect(ids).toContain(figure ?? place);
  }

  /**
   * Expects that figures and links to them set what the widgets have.
   *
   * @param schemas of all widgets of the chapter, by the names of their doors
   */
  function expectFigures(schemas: Readonly<Record<string, { shape: object }>>): void {
    const read = (written: string | undefined) =>
      new Function(`return ${written ?? '{}'}`)() as Record<string, unknown>;
    const figures = [
      ...source.matchAll(/<Figure\s+widget=\{(\w+)\}(?:\s+props=\{(\{[^]*?\})\})?\s+id="([\w-]+)"/g),
    ].map(([, widget, props, id]) => ({ widget: widget ?? '', state: read(props), id }));
    const links = [
      ...source.matchAll(/<StateLink\s+widget=\{(\w+)\}\s+figure="([\w-]+)"\s+state=\{(\{[^]*?\})\}\s*>/g),
    ].map(([, widget, id, state]) => ({ widget: widget ?? '', id, state: read(state) }));
    expect(figures).toHaveLength(source.split(/<Figure\s/).length - 1);
    expect(links).toHaveLength(source.split(/<StateLink\s/).length - 1);
    expect(new Set(figures.map(({ widget }) => widget))).toEqual(new Set(Object.keys(schemas)));
    for (const { id, widget } of links) {
      expect([id, figures.find((one) => one.id === id)?.widget]).toEqual([id, widget]);
    }
    for (const { id, widget, state } of [...figures, ...links]) {
      const shape = schemas[widget]?.shape as Record<
        string,
        { safeParse(value: unknown): { success: boolean } }
      >;
      for (const [name, value] of Object.entries(state)) {
        expect([id, name, shape[name]?.safeParse(value).success]).toEqual([id, name, true]);
      }
    }
  }

  /**
   * Expects that no other number with a point is in the text than was looked for until now, apart from code, links and what is given.
   *
   * @param given phrases whose numbers there is nothing to compute for: settings, and what the cited papers report
   */
  function expectOnlyFound(given: readonly string[]): void {
    let rest = flat(source.replace(/^---[\s\S]*?---/, '').replace(/^import .*$/gm, ''))
      .replace(/(props|state|predict)=\{\{.*?\}\}/g, ' ')
      .replace(/\{\/\* MEASURE: .*? \*\/\}/g, ' ')
      .replace(/<SourceCode [^>]*>/g, ' ');
    for (const phrase of [...found, ...given].sort((a, b) => b.length - a.length)) {
      expect(chapter.includes(phrase), phrase).toBe(true);
      rest = rest.replaceAll(phrase, ' ');
    }
    expect(rest.match(/.{0,40}\d\.\d.{0,20}/g) ?? []).toEqual([]);
  }

  return { source, chapter, found, says, row, answer, expectLinks, expectFigures, expectOnlyFound };
}
