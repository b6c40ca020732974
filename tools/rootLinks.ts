// A rehype plugin: `/en/sampling/` in a chapter leads into the book, wherever it lies.
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** `base`: the path that the book lies at, with a slash at either end. */
export function rootLinks(base: string) {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const address = properties[name];
        if (typeof address === 'string' && /^\/(?!\/)/.test(address))
          properties[name] = base + address.slice(1);
      }
    });
  };
}
