// A Vite plugin: the book's table of contents, read from the chapters' front matter without loading the chapters.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const MODULE = 'virtual:contents';

interface FrontMatter {
  title: string;
  summary: string;
}

/** One entry a chapter and language, in the order of the folder numbers. Throws on a chapter that says too little. */
export function readContents(folder: string) {
  return readdirSync(folder)
    .filter((name) => /^\d\d-/.test(name))
    .sort()
    .flatMap((name) =>
      readdirSync(path.join(folder, name))
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => {
          const text = readFileSync(path.join(folder, name, file), 'utf8');
          const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
          const { title, summary } = (parse(front) ?? {}) as Partial<FrontMatter>;
          if (!title || !summary)
            throw new Error(`chapters/${name}/${file}: front matter needs title and summary`);
          return {
            number: Number(name.slice(0, 2)),
            slug: name.slice(3),
            language: path.basename(file, '.mdx'),
            folder: name,
            title,
            summary,
          };
        }),
    );
}

export function contents(folder: string): Plugin {
  return {
    name: 'contents',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      return `export const contents = ${JSON.stringify(readContents(folder))};`;
    },
    /** While the book is written: a chapter that changes may have changed its title. */
    hotUpdate({ file }) {
      const module = this.environment.moduleGraph.getModuleById(`\0${MODULE}`);
      if (module && file.startsWith(folder) && file.endsWith('.mdx'))
        this.environment.moduleGraph.invalidateModule(module);
    },
  };
}
