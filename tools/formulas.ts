// A rehype plugin: rendered formulas become strings of HTML, which React neither builds nor hydrates span by span.
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** Put after rehype-katex: replaces what is inside each `.katex` by its HTML. */
export function formulas() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      const classes = element.properties['className'];
      if (!parent || index === undefined || !Array.isArray(classes) || !classes.includes('katex'))
        return undefined;
      const html = toHtml(element.children, { omitOptionalTags: false });
      const formula: MdxJsxTextElementHast = {
        type: 'mdxJsxTextElement',
        name: 'span',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'className', value: classes.join(' ') },
          {
            type: 'mdxJsxAttribute',
            name: 'dangerouslySetInnerHTML',
            value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree: htmlObject(html) } },
          },
        ],
        children: [],
      };
      parent.children[index] = formula;
      return SKIP;
    });
  };
}

/** The program `({ __html: html })`. */
function htmlObject(html: string) {
  return {
    type: 'Program' as const,
    sourceType: 'module' as const,
    comments: [],
    body: [
      {
        type: 'ExpressionStatement' as const,
        expression: {
          type: 'ObjectExpression' as const,
          properties: [
            {
              type: 'Property' as const,
              kind: 'init' as const,
              method: false,
              shorthand: false,
              computed: false,
              key: { type: 'Identifier' as const, name: '__html' },
              value: { type: 'Literal' as const, value: html },
            },
          ],
        },
      },
    ],
  };
}
