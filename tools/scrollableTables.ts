// A rehype plugin: tables, which scroll sideways where the window is narrow, can be scrolled with the keyboard too.
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function scrollableTables() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'table') properties['tabIndex'] = 0;
    });
  };
}
