// A remark plugin: every heading of a chapter names its permanent anchor, as `## Greedy decoding {/* greedy */}`.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Takes the id out of the trailing comment. A heading of level 2 or 3 without one fails the build. */
export function headingIds() {
  return (tree: Root, file: { path?: string; fail(message: string, node: unknown): never }) => {
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
    });
  };
}
