// The book's own files as text, for `SourceCode`: the one place that reads them so.
import hljs from 'highlight.js/lib/core';
import typescript from 'highlight.js/lib/languages/typescript';

const files = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
});

hljs.registerLanguage('typescript', typescript);

/** The file as highlighted HTML; the highlighter has escaped its text. `file` is its path from the repository's root. */
export async function highlighted(file: string): Promise<string> {
  const read = files[`/${file}`];
  if (!read) throw new Error(`${file} is not a file of the book.`);
  return hljs.highlight(await read(), { language: 'typescript' }).value;
}
