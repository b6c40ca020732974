// Broadcasting, brought down to rows and columns.

/** Elements from one row to the next, and from one column to the next (0 or 1). */
export interface RowLayout {
  row: number;
  step: number;
}

export interface BroadcastRows {
  rows: number;
  columns: number;
  a: RowLayout;
  b: RowLayout;
  /** Where a and b begin, in elements, for each block of rows · columns results in turn. */
  blocks: [a: number, b: number][];
}

/** A run of axes along which a and b each either go on or stand still. */
interface Axes {
  size: number;
  a: boolean;
  b: boolean;
}

/** How to compute a result of `shape` from tensors that are broadcast to it, with the largest blocks there are. */
export function broadcastRows(
  shapeA: readonly number[],
  shapeB: readonly number[],
  shape: readonly number[],
): BroadcastRows {
  const axes = mergeAxes(shapeA, shapeB, shape);
  const columns = axes.pop() ?? { size: 1, a: true, b: true };
  const rows = axes.pop() ?? { size: 1, a: false, b: false };
  const sizeA = (columns.a ? columns.size : 1) * (rows.a ? rows.size : 1);
  const sizeB = (columns.b ? columns.size : 1) * (rows.b ? rows.size : 1);
  let blocks: [number, number][] = [[0, 0]];
  for (const { size, a, b, strideA, strideB } of withStrides(axes, sizeA, sizeB)) {
    blocks = blocks.flatMap(([beginA, beginB]) =>
      Array.from({ length: size }, (_unused, i): [number, number] => [
        beginA + (a ? i * strideA : 0),
        beginB + (b ? i * strideB : 0),
      ]),
    );
  }
  return {
    rows: rows.size,
    columns: columns.size,
    a: { row: rows.a ? (columns.a ? columns.size : 1) : 0, step: Number(columns.a) },
    b: { row: rows.b ? (columns.b ? columns.size : 1) : 0, step: Number(columns.b) },
    blocks,
  };
}

function mergeAxes(shapeA: readonly number[], shapeB: readonly number[], shape: readonly number[]): Axes[] {
  const axes: Axes[] = [];
  for (const [axis, size] of shape.entries()) {
    if (size === 1) continue;
    const a = (shapeA[axis - shape.length + shapeA.length] ?? 1) > 1;
    const b = (shapeB[axis - shape.length + shapeB.length] ?? 1) > 1;
    const last = axes.at(-1);
    if (last?.a === a && last.b === b) last.size *= size;
    else axes.push({ size, a, b });
  }
  return axes;
}

/** The outer axes, from the outermost on, with the elements from one index to the next. */
function withStrides(axes: Axes[], strideA: number, strideB: number) {
  const outer: (Axes & { strideA: number; strideB: number })[] = [];
  for (const axis of axes.toReversed()) {
    outer.unshift({ ...axis, strideA, strideB });
    if (axis.a) strideA *= axis.size;
    if (axis.b) strideB *= axis.size;
  }
  return outer;
}
