// A rehype plugin: tables and formulas, which scroll sideways where the window is narrow, can be scrolled with the keyboard too.
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Put after rehype-katex. */
export function scrollable() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const classes = properties['className'];
      const isFormula = Array.isArray(classes) && classes.includes('katex-display');
      if (tagName === 'table' || isFormula) properties['tabIndex'] = 0;
    });
  };
}
