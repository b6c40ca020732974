// A matrix product on one thread, in blocks that fit the caches (Goto & van de Geijn 2008, "Anatomy of high-performance matrix multiplication").
import { BLOCK_COLUMNS, BLOCK_DEPTH, BLOCK_ROWS, TILE_COLUMNS, TILE_ROWS } from './blocks';
import { pack } from './pack';
import { packedA, packedB, tileScratch, zeros } from './scratch';
import { at } from './simd';
import { tile } from './tile';

/** Which tiles of a product are left out because of a causal mask; `diagonal` shifts it. */
export const WHOLE: i32 = 0;
/** Only c[i, j] with j ≤ i + diagonal are wanted (attention scores); the others are left as they are, in part. */
export const LOWER_RESULT: i32 = 1;
/** op(a)[i, k] is 0 for k > i + diagonal (attention weights times values). */
export const LOWER_LEFT: i32 = 2;
/** op(a)[i, k] is 0 for k < i − diagonal (transposed attention weights). */
export const UPPER_LEFT: i32 = 3;

/**
 * c = op(a) op(b) + bias + addend for the rows rowBegin … rowEnd − 1 and the columns columnBegin … columnEnd − 1. bias (a row) and addend
 * (laid out as c, may be c) may be 0. Both ranges begin at a multiple of the tile's sides.
 */
export function product(
  a: usize,
  lda: i32,
  transposeA: bool,
  b: usize,
  ldb: i32,
  transposeB: bool,
  c: usize,
  ldc: i32,
  bias: usize,
  addend: usize,
  depth: i32,
  rowBegin: i32,
  rowEnd: i32,
  columnBegin: i32,
  columnEnd: i32,
  mask: i32,
  diagonal: i32,
): void {
  for (let j = columnBegin; j < columnEnd; j += BLOCK_COLUMNS) {
    const columns = min(BLOCK_COLUMNS, columnEnd - j);
    for (let k = 0; k < depth; k += BLOCK_DEPTH) {
      const kCount = min(BLOCK_DEPTH, depth - k);
      const sourceB = at(b, transposeB ? j * ldb + k : k * ldb + j);
      pack(TILE_COLUMNS, sourceB, ldb, transposeB, columns, kCount, packedB());
      for (let i = rowBegin; i < rowEnd; i += BLOCK_ROWS) {
        const rows = min(BLOCK_ROWS, rowEnd - i);
        const sourceA = at(a, transposeA ? k * lda + i : i * lda + k);
        pack(TILE_ROWS, sourceA, lda, !transposeA, rows, kCount, packedA());
        const corner = at(0, i * ldc + j);
        block(
          rows,
          columns,
          kCount,
          c + corner,
          ldc,
          k > 0 || bias == 0 ? <usize>0 : at(bias, j),
          k > 0 ? c + corner : addend == 0 ? <usize>0 : addend + corner,
          k == 0,
          mask,
          // From here on positions are counted from the block's corner.
          mask == LOWER_RESULT ? diagonal + i - j : mask == LOWER_LEFT ? diagonal + i - k : diagonal - i + k,
        );
      }
    }
  }
}

/** All tiles of one block. A panel of B stays in the first cache while the panels of A go by. */
function block(
  rows: i32,
  columns: i32,
  depth: i32,
  c: usize,
  ldc: i32,
  bias: usize,
  addend: usize,
  isFirst: bool,
  mask: i32,
  diagonal: i32,
): void {
  for (let j = 0; j < columns; j += TILE_COLUMNS) {
    for (let i = 0; i < rows; i += TILE_ROWS) {
      let kBegin = 0;
      let kEnd = depth;
      if (mask == LOWER_RESULT && j > i + TILE_ROWS - 1 + diagonal) continue;
      if (mask == LOWER_LEFT) kEnd = max(0, min(depth, i + TILE_ROWS + diagonal));
      if (mask == UPPER_LEFT) kBegin = min(depth, max(0, i - diagonal));
      if (kBegin >= kEnd && !isFirst) continue;
      const p = at(packedA(), i * depth + kBegin * TILE_ROWS);
      const q = at(packedB(), j * depth + kBegin * TILE_COLUMNS);
      const corner = at(0, i * ldc + j);
      const rowBytes = (<usize>ldc) << 2;
      const first = bias == 0 ? zeros() : at(bias, j);
      if (i + TILE_ROWS <= rows && j + TILE_COLUMNS <= columns) {
        const second = addend == 0 ? zeros() : addend + corner;
        tile(p, q, kEnd - kBegin, first, 0, second, addend == 0 ? <usize>0 : rowBytes, c + corner, rowBytes);
      } else
        edge(p, q, kEnd - kBegin, bias == 0 ? <usize>0 : first, addend == 0 ? <usize>0 : addend + corner, c + corner, rowBytes, min(TILE_ROWS, rows - i), min(TILE_COLUMNS, columns - j)); // prettier-ignore
    }
  }
}

/** A tile that sticks out of the matrix: it is computed beside it, and what belongs to the matrix is copied. */
function edge(
  p: usize,
  q: usize,
  count: i32,
  bias: usize,
  addend: usize,
  c: usize,
  rowBytes: usize,
  rows: i32,
  columns: i32,
): void {
  const beside = tileScratch();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let start: f32 = bias == 0 ? 0 : f32.load(at(bias, j));
      if (addend != 0) start += f32.load(at(addend + <usize>i * rowBytes, j));
      f32.store(at(beside, i * TILE_COLUMNS + j), start);
    }
  }
  tile(p, q, count, beside, TILE_COLUMNS << 2, zeros(), 0, beside, TILE_COLUMNS << 2);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++)
      f32.store(at(c + <usize>i * rowBytes, j), f32.load(at(beside, i * TILE_COLUMNS + j)));
  }
}
