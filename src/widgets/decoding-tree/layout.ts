// Where the nodes of the tree stand: a column for each depth, rows within it; numbers in, numbers out.
import { pathTo, type TreeNode } from './tree';

/** The prompt, from which all first tokens go on. */
export const ROOT = -1;

export interface Place {
  id: number;
  /** The depth: 0 for the root. */
  column: number;
  /** In rows from the top; not always whole. */
  row: number;
}

export interface TreeLayout {
  /** By column, and in each from the top. */
  columns: readonly (readonly Place[])[];
  places: ReadonlyMap<number, Place>;
  /** Height in rows. */
  rows: number;
  /** How many pruned nodes of each column have no place. */
  hidden: readonly number[];
}

interface LayoutOptions {
  /** The tree as it was when it had grown this deep. */
  depth: number;
  /** A column has no more pruned nodes than fit into so many rows. Default 20. */
  maxRows?: number;
  /** The tree is at least so tall, rows: so that it stands as it does when it is shown deeper. Default 1. */
  rows?: number;
}

/** A column has no more pruned nodes than fit into so many rows. */
const MAX_ROWS = 20;
/** Rows left free between the children of two nodes. */
const GAP = 0.35;

/**
 * The children of a node stand together, the most probable at the top and level with their parent, as far as the others leave
 * room: lines do not cross, the main line runs straight, and no column is taller than the fullest one needs to be.
 */
export function layoutTree(
  nodes: readonly TreeNode[],
  { depth, maxRows = MAX_ROWS, rows: least = 1 }: LayoutOptions,
): TreeLayout {
  const root: Place = { id: ROOT, column: 0, row: 0 };
  const places = new Map<number, Place>([[ROOT, root]]);
  const families: { parent: Place; children: TreeNode[] }[][] = [];
  const hidden = [0];
  let before: Place[] = [root];
  // First who stands in which column and in which order; only then is it known how tall the tree is.
  for (let column = 1; column <= depth; column++) {
    const all = nodes.filter((node) => node.depth === column);
    const shown = shownOf(all, maxRows);
    hidden.push(all.length - shown.length);
    const groups = before.map((parent) => ({
      parent,
      children: shown
        .filter((node) => (node.parent ?? ROOT) === parent.id)
        .toSorted((a, b) => b.logProb - a.logProb),
    }));
    families.push(groups.filter(({ children }) => children.length > 0));
    before = groups.flatMap(({ children }) => children.map(({ id }) => ({ id, column, row: 0 })));
    for (const place of before) places.set(place.id, place);
  }
  const heights = families.map((groups) => heightOf(groups.map(({ children }) => children.length)));
  const rows = Math.max(least, ...heights);
  const columns: Place[][] = [[root]];
  for (const groups of families) {
    const starts = startsOf(
      groups.map(({ parent, children }) => ({
        wanted: places.get(parent.id)?.row ?? 0,
        size: children.length,
      })),
      rows,
    );
    columns.push(
      groups.flatMap(({ children }, group) =>
        children.map(({ id }, index) => {
          const place = places.get(id) ?? root;
          place.row = (starts[group] ?? 0) + index;
          return place;
        }),
      ),
    );
  }
  return { columns, places, rows, hidden };
}

/** How tall a search of `width` beams, or as many samples, will become, in rows: room that is kept while it grows. */
export function rowsFor(method: 'beam' | 'samples', width: number, depth: number): number {
  if (method === 'samples') return heightOf(Array.from({ length: width }, () => 1));
  if (depth === 1) return width + 1;
  return Math.min(width * (width + 1), Math.max(width, MAX_ROWS)) + GAP * (width - 1);
}

/** All that were followed, and the most probable of the pruned ones. */
function shownOf(nodes: readonly TreeNode[], maxRows: number): TreeNode[] {
  const followed = nodes.filter(({ status }) => status !== 'pruned');
  const pruned = nodes.filter(({ status }) => status === 'pruned').toSorted((a, b) => b.total - a.total);
  return [...followed, ...pruned.slice(0, Math.max(0, maxRows - followed.length))];
}

function heightOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0) + GAP * Math.max(0, sizes.length - 1);
}

/**
 * Where groups begin that keep their order, do not overlap, and are as near as can be to where they are wanted (least squares, each
 * group as heavy as it is large): isotonic regression by pooling adjacent violators, within 0 … `rows`.
 */
function startsOf(groups: readonly { wanted: number; size: number }[], rows: number): number[] {
  // Without the room that those above it need, a group's start may only rise from one to the next.
  const offsets: number[] = [];
  let offset = 0;
  for (const { size } of groups) {
    offsets.push(offset);
    offset += size + GAP;
  }
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { wanted, size }] of groups.entries()) {
    let pool = { sum: (wanted - (offsets[index] ?? 0)) * size, weight: size, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const most = rows - heightOf(groups.map(({ size }) => size));
  return pools
    .flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
    .map((start, index) => Math.max(0, Math.min(most, start)) + (offsets[index] ?? 0));
}

/** The way that an arrow key leads, `undefined` where it leads nowhere. */
export function neighbour(
  { columns, places }: TreeLayout,
  nodes: readonly TreeNode[],
  id: number,
  key: string,
): number | undefined {
  const place = places.get(id);
  if (!place) return undefined;
  const column = columns[place.column] ?? [];
  const index = column.findIndex((one) => one.id === id);
  switch (key) {
    case 'ArrowLeft':
      return id === ROOT ? undefined : (nodes[id]?.parent ?? ROOT);
    case 'ArrowRight':
      return columns[place.column + 1]?.find((one) => (nodes[one.id]?.parent ?? ROOT) === id)?.id;
    case 'ArrowUp':
      return column[index - 1]?.id;
    case 'ArrowDown':
      return column[index + 1]?.id;
    case 'Home':
      return id === ROOT ? undefined : ROOT;
    default:
      return undefined;
  }
}

/** The node itself if it has a place, else the nearest ancestor that has. */
export function seenFor({ places }: TreeLayout, nodes: readonly TreeNode[], id: number): number {
  return pathTo(nodes, id).findLast((node) => places.has(node.id))?.id ?? ROOT;
}
