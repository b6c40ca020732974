// The Vite plugins that make modules of the chapters: of each .mdx its components, its static HTML, and its part of the
// search index.
import mdx from '@mdx-js/rollup';
import rehypeKatex from 'rehype-katex';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdxFrontmatter from 'remark-mdx-frontmatter';
import { formulaErrors } from './formulaErrors.ts';
import { headingIds } from './headingIds.ts';
import { plainHtml } from './plainHtml.ts';
import { rootLinks } from './rootLinks.ts';
import { scrollable } from './scrollable.ts';
import { searchIndex } from './searchIndex.ts';
import { staticHtml } from './staticHtml.ts';
import { unbroken } from './unbroken.ts';

interface ChapterOptions {
  /** The path that the book lies at, with a slash at either end. */
  base: string;
  /** Folder of the chapters. */
  chapters: string;
}

export function chapterMdx({ base, chapters }: ChapterOptions) {
  const text = staticHtml();
  const search = searchIndex(chapters);
  return [
    text.plugin,
    search.plugin,
    {
      enforce: 'pre' as const,
      ...mdx({
        mdExtensions: [],
        remarkPlugins: [
          remarkFrontmatter,
          remarkMdxFrontmatter,
          remarkGfm,
          remarkMath,
          headingIds,
          search.remark,
        ],
        rehypePlugins: [
          [rehypeKatex, { strict: 'error' }],
          formulaErrors,
          plainHtml,
          scrollable,
          unbroken,
          [rootLinks, base],
          text.rehype,
        ],
      }),
    },
  ];
}
