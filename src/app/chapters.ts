// The chapters: found in the chapters folder, loaded when they are opened.
import type { ComponentType } from 'react';
import { contents, type ContentsEntry } from 'virtual:contents';
import type { ChapterMeta } from '@/prose/ChapterMeta';
import { StaticText, withStaticText } from '@/prose/StaticHtml';
import { loadOnce } from '@/ui/loadOnce';

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
  /** Waits for its static text where neither it is loaded nor the prerendered page holds it. */
  Text: ComponentType;
  headings: Heading[];
  /** Its static text, which a prerendered page holds already. */
  staticText: StaticText;
}

const texts = import.meta.glob<ChapterText>('/chapters/*/*.mdx');
const statics = import.meta.glob<string[]>('/chapters/*/*.mdx', { query: '?text', import: 'html' });
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

const loads = new Map<ContentsEntry, () => Promise<Chapter>>();

/**
 * Loads a chapter once, for React's `use`; a failed load can be tried again. `isHeld`: the page holds the chapter's static
 * text already, so it is not loaded.
 */
export function loadChapter(entry: ContentsEntry, isHeld = false): Promise<Chapter> {
  let load = loads.get(entry);
  if (!load) loads.set(entry, (load = loadOnce(() => readChapter(entry, isHeld))));
  return load();
}

async function readChapter(entry: ContentsEntry, isHeld: boolean): Promise<Chapter> {
  const file = `/chapters/${entry.folder}/${entry.language}.mdx`;
  const [text, html, metaFile] = [texts[file], statics[file], metas[`/chapters/${entry.folder}/meta.ts`]];
  if (!text || !html || !metaFile) {
    throw new Error(`chapters/${entry.folder} needs ${entry.language}.mdx and meta.ts`);
  }
  const staticText = new StaticText(html);
  const [{ default: Text, headings }, { meta }] = await Promise.all([
    text(),
    metaFile(),
    isHeld ? undefined : staticText.load(),
  ]);
  return { entry, meta, Text: withStaticText(Text, staticText), headings, staticText };
}
