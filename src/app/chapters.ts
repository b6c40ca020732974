// The chapters: found in the chapters folder, loaded when they are opened.
import type { ComponentType } from 'react';
import { contents, type ContentsEntry } from 'virtual:contents';
import type { ChapterMeta } from '@/prose/ChapterMeta';

export interface Heading {
  id: string;
  text: string;
}

/** What an .mdx file becomes. */
interface ChapterText {
  default: ComponentType;
  headings: Heading[];
}

export interface Chapter {
  entry: ContentsEntry;
  meta: ChapterMeta;
  Text: ComponentType;
  headings: Heading[];
}

const texts = import.meta.glob<ChapterText>('/chapters/*/*.mdx');
const metas = import.meta.glob<{ meta: ChapterMeta }>('/chapters/*/meta.ts');

export const LANGUAGES = [...new Set(contents.map((entry) => entry.language))];

export function chaptersIn(language: string): ContentsEntry[] {
  return contents.filter((entry) => entry.language === language);
}

export function findChapter(
  language: string | undefined,
  slug: string | undefined,
): ContentsEntry | undefined {
  return contents.find((entry) => entry.language === language && entry.slug === slug);
}

export function chapterPath({ language, slug }: ContentsEntry): string {
  return `/${language}/${slug}/`;
}

const loaded = new Map<ContentsEntry, Chapter>();
const loading = new Map<ContentsEntry, Promise<Chapter>>();

/** Loads a chapter once; a failed load is forgotten, so that it can be tried again. */
export function loadChapter(entry: ContentsEntry): Promise<Chapter> {
  let promise = loading.get(entry);
  if (!promise) {
    promise = (async () => {
      const text = texts[`/chapters/${entry.folder}/${entry.language}.mdx`];
      const meta = metas[`/chapters/${entry.folder}/meta.ts`];
      if (!text || !meta) throw new Error(`chapters/${entry.folder} needs ${entry.language}.mdx and meta.ts`);
      const { default: Text, headings } = await text();
      const chapter = { entry, meta: (await meta()).meta, Text, headings };
      loaded.set(entry, chapter);
      return chapter;
    })();
    loading.set(entry, promise);
    promise.catch(() => loading.delete(entry));
  }
  return promise;
}

/** The chapter, if it is here already: the first page is rendered without waiting. */
export function loadedChapter(entry: ContentsEntry): Chapter | undefined {
  return loaded.get(entry);
}
