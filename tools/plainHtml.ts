// A rehype plugin: what a chapter writes as JSX and is no more than HTML becomes HTML: `<kbd>Tab</kbd>`, `{'{'}`, comments.
import type { Program } from 'estree';
import type { Element, Parents, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { stringOf } from './estree.ts';

/** Put before `staticHtml`, which lets components and expressions stand as they are. */
export function plainHtml() {
  return (tree: Root) => simplify(tree);
}

function simplify(parent: Parents | MdxJsxFlowElementHast | MdxJsxTextElementHast): void {
  parent.children = parent.children.flatMap((child: RootContent) => {
    if ('children' in child) simplify(child);
    switch (child.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return textOf(child.data?.estree) ?? child;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return elementOf(child) ?? child;
      default:
        return child;
    }
  }) as typeof parent.children;
}

/** The text of `{'…'}`; nothing for a comment; undefined for any other expression. */
function textOf(expression: Program | null | undefined): RootContent[] | undefined {
  const value = stringOf(expression);
  if (value === undefined) return undefined;
  return value === '' ? [] : [{ type: 'text', value }];
}

/** The element that a lower-case tag stands for; undefined for a component, or where an attribute is computed. */
function elementOf(jsx: MdxJsxFlowElementHast | MdxJsxTextElementHast): Element | undefined {
  if (jsx.name === null || !/^[a-z][a-z\d-]*$/.test(jsx.name)) return undefined;
  const properties: Element['properties'] = {};
  for (const attribute of jsx.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return undefined;
    const { name, value } = attribute;
    if (typeof value === 'object' && value !== null) return undefined;
    properties[name] = value ?? true;
  }
  return { type: 'element', tagName: jsx.name, properties, children: jsx.children as Element['children'] };
}
