// A rehype plugin: rendered formulas become strings of HTML, which React neither builds nor hydrates span by span.
import { valueToEstree } from 'estree-util-value-to-estree';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { program } from './estree.ts';

/** Put after rehype-katex: replaces what is inside each `.katex` by its HTML. */
export function formulas() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      const classes = element.properties['className'];
      if (!parent || index === undefined || !Array.isArray(classes) || !classes.includes('katex')) {
        return undefined;
      }
      const html = valueToEstree({ __html: toHtml(element.children) });
      const formula: MdxJsxTextElementHast = {
        type: 'mdxJsxTextElement',
        name: 'span',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'className', value: classes.join(' ') },
          {
            type: 'mdxJsxAttribute',
            name: 'dangerouslySetInnerHTML',
            value: {
              type: 'mdxJsxAttributeValueExpression',
              value: '',
              data: { estree: program({ type: 'ExpressionStatement', expression: html }) },
            },
          },
        ],
        children: [],
      };
      parent.children[index] = formula;
      return SKIP;
    });
  };
}
