// The geometry of heat maps: cells are the same whole pixels, labels are read or left out, and every place is one cell's.
import { describe, expect, it } from 'vitest';
import {
  cellAfterKey,
  cellAt,
  heatmapLayout,
  shorten,
  textWidth,
  type HeatmapOptions,
} from './heatmapLayout';

const labels = (length: number, label = 'cat') => Array.from({ length }, () => label);

function layout(V: number, width: number, change: Partial<HeatmapOptions> = {}) {
  const all = labels(V);
  return heatmapLayout({
    width,
    em: 16,
    pixelRatio: 1,
    rowLabels: all,
    columnLabels: all,
    largestSide: 1000,
    ...change,
  });
}

describe('heatmapLayout', () => {
  it.each([
    [8, 300, 1],
    [48, 320, 1],
    [48, 320, 3],
    [48, 700, 2],
    [48, 700, 1.25],
    [256, 300, 1],
    [256, 900, 2],
  ])(
    '%i × %i px at %f device pixels a px: fits, and each cell is whole device pixels',
    (V, width, pixelRatio) => {
      const { left, top, cell, width: wide, height, gap } = layout(V, width, { pixelRatio });
      expect(left + wide).toBeLessThanOrEqual(width);
      expect(wide).toBeCloseTo(V * cell, 10);
      expect(height).toBeCloseTo(V * cell, 10);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(cell * pixelRatio).toBeGreaterThanOrEqual(1);
      expect(cell * pixelRatio).toBeCloseTo(Math.round(cell * pixelRatio), 9);
      expect(Number((gap * pixelRatio).toFixed(9))).toBe(cell * pixelRatio >= 6 ? 1 : 0);
      // One device pixel more a cell would not fit.
      expect(left + V * (cell + 1 / pixelRatio)).toBeGreaterThan(width);
    },
  );

  it('gives up whole pixels only where there are more cells than pixels', () => {
    const { cell, width } = layout(512, 256);
    expect(cell).toBe(0.5);
    expect(width).toBe(256);
  });

  it('writes labels where cells are as high as letters, and leaves them out where not', () => {
    const wide = layout(48, 700);
    expect(wide.labelSize).toBeGreaterThanOrEqual(11);
    expect(wide.labelSize).toBeLessThanOrEqual(wide.cell);
    // Three letters of 0.56 em, and 0.4 em to the cells.
    expect(wide.left).toBe(Math.ceil((3 * 0.56 + 0.4) * (wide.labelSize ?? NaN)));
    expect(wide.top).toBe(wide.left);
    const narrow = layout(48, 320);
    expect(narrow).toMatchObject({ labelSize: undefined, left: 0, top: 0, cell: 6 });
  });

  it('does not let letters grow beyond those of the page', () => {
    expect(layout(8, 900).labelSize).toBe(16);
  });

  it('keeps the cells within the largest side', () => {
    const { width, height } = layout(10, 900, { largestSide: 200 });
    expect([width, height]).toEqual([200, 200]);
  });
});

describe('labels', () => {
  it('are as wide as their script', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('cat')).toBeCloseTo(1.68);
    expect(textWidth('고양이')).toBe(3);
    expect(textWidth('🐈')).toBe(1);
  });

  it('are cut where they are too long, never within a character', () => {
    expect(shorten('</s>')).toBe('</s>');
    expect(shorten('incomprehensibilities')).toBe('incompre…');
    expect(shorten('🐈🐈🐈🐈🐈🐈🐈🐈')).toBe('🐈🐈🐈🐈🐈…');
  });
});

describe('cellAt', () => {
  const map = { ...layout(4, 400), left: 20, top: 30, cell: 10 };

  it('finds the cell at a place, to its edges', () => {
    expect(cellAt(map, 20, 30)).toEqual({ row: 0, column: 0 });
    expect(cellAt(map, 29.9, 40)).toEqual({ row: 1, column: 0 });
    expect(cellAt(map, 59.9, 69.9)).toEqual({ row: 3, column: 3 });
  });

  it('finds none among the labels and beyond the last cell', () => {
    for (const [x, y] of [
      [19.9, 35],
      [25, 29.9],
      [60, 35],
      [25, 70],
    ] as const) {
      expect(cellAt(map, x, y)).toBeUndefined();
    }
  });

  it('finds the nearest one for a finger that has slipped off', () => {
    expect(cellAt(map, -100, 45, true)).toEqual({ row: 1, column: 0 });
    expect(cellAt(map, 1000, 1000, true)).toEqual({ row: 3, column: 3 });
  });
});

describe('cellAfterKey', () => {
  const map = { rows: 12, columns: 5 };
  it.each([
    ['ArrowUp', 3, 2],
    ['ArrowDown', 5, 2],
    ['ArrowLeft', 4, 1],
    ['ArrowRight', 4, 3],
    ['PageUp', 0, 2],
    ['PageDown', 11, 2],
    ['Home', 4, 0],
    ['End', 4, 4],
  ])('%s leads to row %i, column %i', (key, row, column) => {
    expect(cellAfterKey(map, { row: 4, column: 2 }, key)).toEqual({ row, column });
  });

  it('stays within the map, and leaves other keys to the page', () => {
    expect(cellAfterKey(map, { row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(cellAfterKey(map, { row: 11, column: 4 }, 'ArrowRight')).toEqual({ row: 11, column: 4 });
    expect(cellAfterKey(map, { row: 0, column: 0 }, 'Tab')).toBeUndefined();
    expect(cellAfterKey(map, { row: 0, column: 0 }, 'toString')).toBeUndefined();
  });
});
