// A Vite plugin and its remark plugin: what there is to search in the chapters, section by section.
import path from 'node:path';
import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizePath, type Plugin } from 'vite';
import type { IndexedChapter, IndexedSection } from 'virtual:search-index';
import { compileChapter } from './compileChapter.ts';
import { readContents } from './contents.ts';
import { stringOf } from './estree.ts';

const MODULE = 'virtual:search-index';
const ID = `\0${MODULE}`;
/** `virtual:search-index/en` holds the chapters of one language. */
const LANGUAGE = /^\0?virtual:search-index\/([\w-]+)$/;

/** Depths of the headings that begin a section. */
const SECTION_DEPTHS = [2, 3];
/** Attributes of the page grammar that the reader sees. */
const SHOWN_ATTRIBUTES = ['title', 'term', 'refutedBy'];
/** Nodes that stand within a word or between two; all others end a word. */
const INLINE = [
  ...['text', 'inlineCode', 'inlineMath', 'emphasis', 'strong', 'delete', 'link'],
  ...['mdxJsxTextElement', 'mdxTextExpression'],
];

/**
 * `remark`, after `headingIds`, notes the sections of each chapter; `plugin` gives the module `virtual:search-index`, which
 * loads them by language.
 */
export function searchIndex(chapters: string) {
  const folder = normalizePath(chapters);
  const sections = new Map<string, IndexedSection[]>();
  return {
    remark: () => (tree: Root, file: { path: string }) => void sections.set(file.path, sectionsOf(tree)),
    plugin: indexModules(folder, sections),
  };
}

function indexModules(folder: string, sections: ReadonlyMap<string, IndexedSection[]>): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (id === MODULE || LANGUAGE.test(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === ID) return loaders([...new Set(readContents(folder).map(({ language }) => language))]);
      const language = LANGUAGE.exec(id)?.[1];
      if (language === undefined) return undefined;
      const chapters: IndexedChapter[] = [];
      for (const entry of readContents(folder).filter((one) => one.language === language)) {
        const file = path.posix.join(folder, entry.folder, `${language}.mdx`);
        await compileChapter(this, file);
        const found = sections.get(file);
        if (!found) return this.error(`${file} was compiled without its sections.`);
        const { number, slug, title, summary } = entry;
        chapters.push({ path: `/${language}/${slug}/`, number, title, summary, sections: found });
      }
      return `export const chapters = ${JSON.stringify(chapters)};`;
    },
    /** While the book is written: what changes in a chapter is found when the search is opened next. */
    hotUpdate({ file }) {
      if (!file.startsWith(folder) || !file.endsWith('.mdx')) return;
      const { moduleGraph } = this.environment;
      for (const module of moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(ID)) moduleGraph.invalidateModule(module);
      }
    },
  };
}

function loaders(languages: string[]): string {
  const entries = languages.map((language) => `'${language}': () => import('${MODULE}/${language}')`);
  return `export const indexes = { ${entries.join(', ')} };`;
}

/** The first section, whose id is '', is what stands before all headings. */
function sectionsOf(tree: Root): IndexedSection[] {
  const sections: IndexedSection[] = [];
  collect(tree, begin(sections, '', ''), sections);
  for (const section of sections) section.text = tidy(section.text);
  return sections;
}

function begin(sections: IndexedSection[], id: string, heading: string): IndexedSection {
  const section = { id, heading, text: '' };
  sections.push(section);
  return section;
}

/** Adds the text of `parent` to `section`, and to those sections that begin in it. */
function collect(parent: Parents, section: IndexedSection, sections: IndexedSection[]): void {
  let current = section;
  for (const child of parent.children) {
    if (child.type === 'heading' && SECTION_DEPTHS.includes(child.depth)) {
      current = begin(sections, String(child.data?.hProperties?.['id']), toString(child));
      continue;
    }
    const own = sectionOf(child, sections);
    if (!own) current.text += `${shownAttributes(child)}${valueOf(child)}`;
    if ('children' in child) collect(child, own ?? current, sections);
    if (!INLINE.includes(child.type)) current.text += ' ';
  }
}

/** A component with an id and a title, such as an exercise, is a section of its own. */
function sectionOf(node: Nodes, sections: IndexedSection[]): IndexedSection | undefined {
  const { id, title } = stringAttributes(node);
  return id !== undefined && title !== undefined ? begin(sections, id, title) : undefined;
}

/** `term: ` for the `term` of a definition, and so on. */
function shownAttributes(node: Nodes): string {
  const attributes = stringAttributes(node);
  const shown = SHOWN_ATTRIBUTES.flatMap((name) => attributes[name] ?? []);
  return shown.map((value) => `${value}: `).join('');
}

function stringAttributes(node: Nodes): Record<string, string | undefined> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
  const attributes = node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  return Object.fromEntries(attributes);
}

/** What a node without children shows. Code is left out; formulas are given as their TeX source. */
function valueOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'math':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return stringOf(node.data?.estree) ?? '';
    default:
      return '';
  }
}

/** One space between words; no brackets around a reference that is not there. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s*\(\s*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
