// Where the cells and labels of a heat map stand: numbers in, pixels out.

export interface HeatmapOptions {
  /** px */
  width: number;
  /** Size of the letters, px. */
  em: number;
  /** Device pixels a px. */
  pixelRatio: number;
  rowLabels: readonly string[];
  columnLabels: readonly string[];
  /** Longest side of the cells together, px. */
  largestSide: number;
}

export interface HeatmapLayout {
  rows: number;
  columns: number;
  /** Upper left corner of the cells, px. */
  left: number;
  top: number;
  /** Side of a cell, px: a whole number of device pixels, and so the same for all. */
  cell: number;
  /** Ground that shows between two cells, px; 0 where cells are small. */
  gap: number;
  /** All cells together, px. */
  width: number;
  height: number;
  /** Size of the labels' letters, px; undefined where labels do not fit, and only the chosen cell's are said. */
  labelSize: number | undefined;
}

export interface HeatmapCell {
  row: number;
  column: number;
}

/** Letters smaller than this are not read, px. */
const SMALLEST_LETTER = 12;
/** A label takes at most this much room, em. */
const LONGEST_LABEL = 6;
/** Between a label and the cells, em. */
const LABEL_GAP = 0.4;
/** Cells from this side on are set apart, device pixels. */
const SET_APART = 6;

/** Width of a text in letters of size 1, roughly: Chinese, Japanese, Korean and pictures are as wide as they are high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u11ff\u2e80-\uffdc]|[^\0-\uffff]/u.test(character) ? 1 : 0.56;
  return width;
}

/** The beginning of a label that is too long for an axis, with `…`. */
export function shorten(label: string): string {
  if (textWidth(label) <= LONGEST_LABEL) return label;
  let short = '';
  for (const character of label) {
    if (textWidth(short + character) > LONGEST_LABEL - 1) break;
    short += character;
  }
  return `${short}…`;
}

/** Labels are written where the cells are as high as letters must be; they take room from the cells. */
export function heatmapLayout(options: HeatmapOptions): HeatmapLayout {
  const { width, em, pixelRatio, rowLabels, columnLabels, largestSide } = options;
  const [rows, columns] = [rowLabels.length, columnLabels.length];
  const side = (room: number) =>
    wholePixels(Math.min(room / columns, largestSide / Math.max(rows, columns)), pixelRatio);
  const widest = (labels: readonly string[]) =>
    labels.reduce((most, label) => Math.max(most, textWidth(shorten(label))), 0) + LABEL_GAP;

  // The letters grow with the cells, and take room from them: a few rounds find the size.
  let labelSize = SMALLEST_LETTER;
  for (let round = 0; round < 4; round += 1) {
    const cell = side(width - widest(rowLabels) * labelSize);
    labelSize = Math.max(SMALLEST_LETTER, Math.min(em, cell));
  }
  const left = Math.ceil(widest(rowLabels) * labelSize);
  const labelled = side(width - left);
  const fits = labelled >= labelSize;
  const cell = fits ? labelled : side(width);
  return {
    rows,
    columns,
    left: fits ? left : 0,
    top: fits ? Math.ceil(widest(columnLabels) * labelSize) : 0,
    cell,
    gap: cell * pixelRatio >= SET_APART ? 1 / pixelRatio : 0,
    width: columns * cell,
    height: rows * cell,
    labelSize: fits ? labelSize : undefined,
  };
}

/** The largest whole number of device pixels, as px; below one, the part that there is. */
function wholePixels(side: number, pixelRatio: number): number {
  const pixels = Math.floor(side * pixelRatio + 1e-9);
  return pixels >= 1 ? pixels / pixelRatio : Math.max(0, side);
}

/** The cell at a place, px from the corner of the map; the nearest one where there is none and `isNearest`. */
export function cellAt(
  layout: HeatmapLayout,
  x: number,
  y: number,
  isNearest = false,
): HeatmapCell | undefined {
  const column = Math.floor((x - layout.left) / layout.cell);
  const row = Math.floor((y - layout.top) / layout.cell);
  const inside = { row: clamp(row, layout.rows), column: clamp(column, layout.columns) };
  return isNearest || (inside.row === row && inside.column === column) ? inside : undefined;
}

/** How far a key of the keyboard goes. */
const LEAP = 10;

/** Where a key leads from `cell`, within the map; undefined for a key that leads nowhere. */
export function cellAfterKey(
  { rows, columns }: Pick<HeatmapLayout, 'rows' | 'columns'>,
  { row, column }: HeatmapCell,
  key: string,
): HeatmapCell | undefined {
  const targets: Partial<Record<string, HeatmapCell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - LEAP, column },
    PageDown: { row: row + LEAP, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target && { row: clamp(target.row, rows), column: clamp(target.column, columns) };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
