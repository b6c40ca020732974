// Where the nodes of a tree stand: no overlap, no crossing, no lost node, within bounds.
import { describe, expect, it } from 'vitest';
import { uniform } from '@/pure/random/philox';
import { beamStep, type BeamNode } from '@/pure/sampling';
import { layoutTree, neighbour, ROOT, rowsFor, seenFor, type TreeLayout } from './layout';
import type { TreeNode } from './tree';

/** A search over random logits. */
function searched(width: number, depth: number, seed: number): BeamNode[] {
  const nodes: BeamNode[] = [];
  let beams: (BeamNode | undefined)[] = [undefined];
  for (let step = 0; step < depth; step++) {
    const logits = beams.map((_beam, index) =>
      Array.from({ length: 30 }, (_unused, id) => 6 * uniform(seed, id, 100 * step + index)),
    );
    const added = beamStep(beams, logits, { width, endTokens: [0], firstId: nodes.length });
    nodes.push(...added);
    beams = added.filter(({ status }) => status === 'kept').toSorted((a, b) => b.total - a.total);
  }
  return nodes;
}

const node = (id: number, parent: number | undefined, depth: number, change: Partial<TreeNode> = {}) => ({
  ...{ id, parent, depth, token: id, logProb: -id, total: -id, status: 'kept' as const },
  ...change,
});

function rowsOf({ columns }: TreeLayout): number[][] {
  return columns.map((column) => column.map(({ row }) => row));
}

describe('layoutTree', () => {
  it('keeps every rule for searches of all widths', () => {
    for (const width of [1, 2, 3, 5, 8]) {
      const nodes = searched(width, 10, width);
      const layout = layoutTree(nodes, { depth: 10, maxRows: 1000 });
      expect(layout.places.size).toBe(nodes.length + 1);
      expect(layout.hidden.every((count) => count === 0)).toBe(true);
      for (const column of layout.columns) {
        const parentRows: number[] = [];
        for (const [index, { id, row }] of column.entries()) {
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThanOrEqual(layout.rows - 1 + 1e-9);
          const above = column[index - 1];
          if (above) expect(row - above.row).toBeGreaterThanOrEqual(1 - 1e-9);
          const parent = layout.places.get(nodes[id]?.parent ?? ROOT);
          if (id !== ROOT) parentRows.push(parent?.row ?? NaN);
        }
        // Lines do not cross: from the top down, the parents are in order, too.
        expect(parentRows).toEqual(parentRows.toSorted((a, b) => a - b));
      }
    }
  });

  it('is as tall as its fullest column', () => {
    const nodes = searched(3, 8, 1);
    const layout = layoutTree(nodes, { depth: 8, maxRows: 1000 });
    // Three parents with four children each, and two gaps.
    expect(layout.rows).toBeCloseTo(12.7, 12);
  });

  it('knows beforehand how tall a search will be', () => {
    for (const width of [1, 2, 3, 5, 8]) {
      const { rows } = layoutTree(searched(width, 6, 7), { depth: 6 });
      expect(rowsFor('beam', width, 6)).toBeGreaterThanOrEqual(rows - 1e-9);
      expect(rowsFor('beam', width, 6)).toBeLessThanOrEqual(rows + 2);
    }
    expect(rowsFor('beam', 3, 1)).toBe(4);
    expect(rowsFor('samples', 3, 5)).toBeCloseTo(3.7, 12);
  });

  it('runs straight where nothing is in the way', () => {
    const chain = [node(0, undefined, 1), node(1, 0, 2), node(2, 1, 3)];
    expect(rowsOf(layoutTree(chain, { depth: 3 }))).toEqual([[0], [0], [0], [0]]);
  });

  it('puts the most probable child first, level with its parent', () => {
    const nodes = [
      node(0, undefined, 1, { logProb: -2 }),
      node(1, undefined, 1, { logProb: -1 }),
      node(2, 0, 2, { logProb: -1 }),
    ];
    const { places } = layoutTree(nodes, { depth: 2 });
    expect(places.get(1)?.row).toBe(0);
    expect(places.get(0)?.row).toBe(1);
    expect(places.get(2)?.row).toBe(1);
  });

  it('shows the tree as it was when it was less deep', () => {
    const nodes = searched(2, 6, 4);
    const { columns } = layoutTree(nodes, { depth: 3 });
    expect(columns).toHaveLength(4);
    expect(columns.flat().filter(({ id }) => id !== ROOT)).toHaveLength(
      nodes.filter(({ depth }) => depth <= 3).length,
    );
  });

  it('stands where it will stand when it is deeper, if it is given that height', () => {
    const nodes = searched(3, 8, 5);
    const { rows, places } = layoutTree(nodes, { depth: 8 });
    for (const depth of [1, 2, 5]) {
      const early = layoutTree(nodes, { depth, rows });
      for (const [id, place] of early.places) expect(place).toEqual(places.get(id));
    }
  });

  it('leaves out the least probable pruned nodes of a crowded column, and counts them', () => {
    const nodes = searched(8, 4, 2);
    const { columns, hidden } = layoutTree(nodes, { depth: 4 });
    for (const [column, places] of columns.entries()) {
      if (column === 0) continue;
      const all = nodes.filter(({ depth }) => depth === column);
      const shown = places.map(({ id }) => nodes[id] as BeamNode);
      expect(places.length).toBeLessThanOrEqual(20);
      expect(hidden[column]).toBe(all.length - shown.length);
      expect(shown.filter(({ status }) => status !== 'pruned')).toHaveLength(
        all.filter(({ status }) => status !== 'pruned').length,
      );
      const worst = Math.min(...shown.filter((one) => one.status === 'pruned').map(({ total }) => total));
      const left = all.filter((one) => !shown.includes(one));
      for (const one of left) expect(one.total).toBeLessThanOrEqual(worst);
    }
    expect(hidden.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
  });

  it('is the root alone for a tree without nodes', () => {
    const layout = layoutTree([], { depth: 0 });
    expect(layout.columns).toEqual([[{ id: ROOT, column: 0, row: 0 }]]);
    expect(layout.rows).toBe(1);
  });

  it('takes well under a frame for the largest tree', () => {
    const nodes = searched(8, 24, 3);
    expect(nodes.length).toBeGreaterThan(1500);
    const times = Array.from({ length: 11 }, () => {
      const start = performance.now();
      layoutTree(nodes, { depth: 24 });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[5]).toBeLessThan(8);
  });
});

describe('neighbour', () => {
  const nodes = [
    node(0, undefined, 1),
    node(1, undefined, 1),
    node(2, undefined, 1),
    node(3, 1, 2),
    node(4, 1, 2),
  ];
  const layout = layoutTree(nodes, { depth: 2 });
  const go = (id: number, key: string) => neighbour(layout, nodes, id, key);

  it('goes to the parent, to the first child, and up and down within a column', () => {
    expect(go(ROOT, 'ArrowRight')).toBe(0);
    expect(go(0, 'ArrowLeft')).toBe(ROOT);
    expect(go(0, 'ArrowDown')).toBe(1);
    expect(go(1, 'ArrowRight')).toBe(3);
    expect(go(3, 'ArrowDown')).toBe(4);
    expect(go(4, 'ArrowUp')).toBe(3);
    expect(go(4, 'ArrowLeft')).toBe(1);
    expect(go(4, 'Home')).toBe(ROOT);
  });

  it('goes nowhere where there is nothing', () => {
    expect(go(ROOT, 'ArrowLeft')).toBeUndefined();
    expect(go(ROOT, 'ArrowUp')).toBeUndefined();
    expect(go(ROOT, 'Home')).toBeUndefined();
    expect(go(0, 'ArrowRight')).toBeUndefined();
    expect(go(0, 'ArrowUp')).toBeUndefined();
    expect(go(4, 'ArrowDown')).toBeUndefined();
    expect(go(99, 'ArrowDown')).toBeUndefined();
    expect(go(0, 'x')).toBeUndefined();
  });

  it('finds the nearest ancestor that is shown', () => {
    const early = layoutTree(nodes, { depth: 1 });
    expect(seenFor(early, nodes, 4)).toBe(1);
    expect(seenFor(early, nodes, 2)).toBe(2);
    expect(seenFor(layoutTree(nodes, { depth: 0 }), nodes, 4)).toBe(ROOT);
    expect(seenFor(early, nodes, 99)).toBe(ROOT);
  });
});
