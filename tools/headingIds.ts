// A remark plugin: every heading of a chapter names its permanent anchor, as `## Greedy decoding {/* greedy */}`.
import { valueToEstree } from 'estree-util-value-to-estree';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { program } from './estree.ts';

/**
 * Takes the id out of the trailing comment; a heading without one fails the build. The chapter's module then exports
 * `headings`, the id and text of each heading of level 2, for the list on the page.
 */
export function headingIds() {
  return (tree: Root, file: { fail(message: string, node: unknown): never }) => {
    const headings: { id: string; text: string }[] = [];
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      const id =
        last?.type === 'mdxTextExpression' ? /^\/\*\s*([a-z0-9-]+)\s*\*\/$/.exec(last.value)?.[1] : undefined;
      if (id === undefined) {
        file.fail('A heading needs a permanent id: end it with {/* its-id */}', heading);
      }
      heading.children.pop();
      const text = heading.children.at(-1);
      if (text?.type === 'text') text.value = text.value.trimEnd();
      heading.data = { ...heading.data, hProperties: { id } };
      if (heading.depth === 2) headings.push({ id, text: toString(heading) });
    });
    tree.children.push(exportOf('headings', headings));
  };
}

/** `export const name = value` as a node of the chapter. */
function exportOf(name: string, value: unknown): Root['children'][number] {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: program({
        type: 'ExportNamedDeclaration',
        specifiers: [],
        attributes: [],
        source: null,
        declaration: {
          type: 'VariableDeclaration',
          kind: 'const',
          declarations: [
            { type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: valueToEstree(value) },
          ],
        },
      }),
    },
  };
}
