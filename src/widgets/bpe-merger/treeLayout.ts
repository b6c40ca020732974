// Where the nodes of a merge tree stand: numbers in, em out.
import type { MergeTreeNode } from '@/pure/bpeTraining';

export interface PlacedNode {
  node: MergeTreeNode;
  /** Middle, em. */
  x: number;
  y: number;
}

export interface TreeLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  /** From each merged token down to its two halves. */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
}

const LEVEL = 3.4;
const TOP = 1.6;
/** Least width of a leaf. */
const LEAF = 3.4;
const LETTER = 0.75;

/** Leaves stand side by side, as wide as the longest of their labels; a merged token over the middle of its own, by its depth. */
export function treeLayout(nodes: readonly MergeTreeNode[], labels: readonly string[]): TreeLayout {
  const [top] = nodes;
  const leaves = top?.leaves ?? 0;
  // A label needs as much room as there is above its leaves.
  const leaf = nodes.reduce(
    (widest, node, index) => Math.max(widest, (LETTER * ((labels[index]?.length ?? 0) + 1.6)) / node.leaves),
    LEAF,
  );
  const placed = nodes.map((node) => ({
    node,
    x: (node.from + node.leaves / 2) * leaf,
    y: TOP + node.depth * LEVEL,
  }));
  const lines = placed.flatMap(({ node, x, y }) =>
    [node.left, node.right].flatMap((child) => {
      const below = placed[child];
      return below ? [{ x1: x, y1: y, x2: below.x, y2: below.y }] : [];
    }),
  );
  const depth = nodes.reduce((deepest, node) => Math.max(deepest, node.depth), 0);
  return { width: leaves * leaf, height: 2 * TOP + depth * LEVEL, nodes: placed, lines };
}
