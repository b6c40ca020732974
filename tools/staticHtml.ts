// What of a chapter never changes becomes HTML strings in a module of their own: a prerendered page, which holds them
// already, loads and hydrates none of them.
import type { Element, Nodes, Parents, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Plugin } from 'vite';
import { compileChapter } from './compileChapter.ts';
import { program } from './estree.ts';

const COMPONENT = 'StaticHtml';
const COMPONENT_MODULE = '@/prose/StaticHtml';

/** Below this many characters, a piece of a paragraph stays where it is. */
const LONG = 40;

/** `…/en.mdx?text` is the module with the strings of `…/en.mdx`. */
const REQUEST = /\.mdx\?text$/;
const ID = /^\0(.*\.mdx)\.text$/;

/**
 * `rehype`, the last of the rehype plugins, puts `<StaticHtml as="p" index="7" />` in the place of each outermost element
 * that holds neither component nor expression; its tag and attributes stay what they were. In a paragraph with a
 * component, what stands around it does the same as a `<span>`. `plugin` gives the module `?text` of a chapter, which exports
 * `html`: what is inside of these elements, by index.
 */
export function staticHtml() {
  const strings = new Map<string, string[]>();
  return {
    rehype: () => (tree: Root, file: { path: string }) => {
      const html: string[] = [];
      visit(tree, 'element', alignByStyle);
      collapse(tree, html);
      strings.set(file.path, html);
      tree.children.unshift(importOf(COMPONENT, COMPONENT_MODULE));
    },
    plugin: textModules(strings),
  };
}

function textModules(strings: ReadonlyMap<string, string[]>): Plugin {
  return {
    name: 'static-html',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!REQUEST.test(id)) return undefined;
      const chapter = await this.resolve(id.replace(/\?text$/, ''), importer);
      return chapter && `\0${chapter.id}.text`;
    },
    async load(id) {
      const chapter = ID.exec(id)?.[1];
      if (chapter === undefined) return undefined;
      await compileChapter(this, chapter);
      const html = strings.get(chapter);
      if (!html) return this.error(`${chapter} was compiled without its static HTML.`);
      return `export const html = ${JSON.stringify(html)};`;
    },
    /** While the book is written: a chapter and its strings fit together only as they are. */
    hotUpdate({ file }) {
      const module = this.environment.moduleGraph.getModuleById(`\0${file}.text`);
      if (!module) return undefined;
      this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** The attribute `align` of a table's cells, which gives way to any stylesheet, becomes a style. */
function alignByStyle(element: Element): void {
  const { align, ...others } = element.properties;
  if (typeof align === 'string') element.properties = { ...others, style: `text-align:${align}` };
}

function collapse(parent: Parents | MdxJsxFlowElementHast | MdxJsxTextElementHast, html: string[]): void {
  parent.children = runsOf(parent.children).flatMap((run): RootContent[] => {
    // A component's own text may be wanted as a string.
    if (parent.type === 'element' && isLongText(run)) return [placeholder(run, html)];
    return run.map((child) => {
      if (!('children' in child) || child.children.length === 0) return child; // `<br>` may have no content
      if (child.type === 'element' && isStatic(child)) return placeholder(child.children, html, child);
      collapse(child, html);
      return child;
    });
  }) as typeof parent.children;
}

/** The children in order: neighbours that are static together, each other one alone. */
function runsOf(children: RootContent[]): RootContent[][] {
  return children.reduce<RootContent[][]>((runs, child) => {
    const last = runs.at(-1);
    if (isStatic(child) && last?.every(isStatic)) last.push(child);
    else runs.push([child]);
    return runs;
  }, []);
}

/** Whether the node is an element, a text or a comment and holds nothing else. */
function isStatic(node: Nodes): boolean {
  if (node.type !== 'element') return node.type === 'text' || node.type === 'comment';
  return node.children.every(isStatic);
}

/** Whether the nodes are a piece of a paragraph, and long enough to be taken out of it. */
function isLongText(run: RootContent[]): boolean {
  return run.some((node) => node.type === 'text' && /\S/.test(node.value)) && toHtml(run).length >= LONG;
}

/** An element that is named as the component becomes the component, its attributes written as React wants them. */
function placeholder(
  content: RootContent[],
  html: string[],
  { tagName, properties }: Pick<Element, 'tagName' | 'properties'> = { tagName: 'span', properties: {} },
): Element {
  const index = String(html.push(toHtml(content)) - 1);
  return {
    type: 'element',
    tagName: COMPONENT,
    properties: { as: tagName, index, ...properties },
    children: [],
  };
}

/** `import { name } from 'module'` as a node of the chapter. */
function importOf(name: string, module: string): Root['children'][number] {
  const local = { type: 'Identifier', name } as const;
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: program({
        type: 'ImportDeclaration',
        attributes: [],
        source: { type: 'Literal', value: module },
        specifiers: [{ type: 'ImportSpecifier', local, imported: local }],
      }),
    },
  };
}
