// The Vite plugin that makes pages of the model cards: the README.md of each model folder becomes a component.
import mdx from '@mdx-js/rollup';
import remarkGfm from 'remark-gfm';
import { scrollable } from './scrollable.ts';

export function modelCards() {
  return {
    enforce: 'pre' as const,
    ...mdx({
      mdExtensions: ['.md'],
      mdxExtensions: [],
      remarkPlugins: [remarkGfm],
      rehypePlugins: [scrollable],
    }),
    name: 'model-cards',
  };
}
