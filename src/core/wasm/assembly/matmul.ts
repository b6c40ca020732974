// Matrix products of a batch, with bias, activation and residual: the kernel of training and of reading a prompt.
import { activate, NONE } from './activation';
import { TILE_COLUMNS, TILE_ROWS } from './blocks';
import { product, WHOLE } from './product';
import { add, at, load, loadPart, store, storePart } from './simd';

/** The longer side is divided among the threads: each of them packs the whole of the shorter one. */
@inline
function dividesRows(M: i32, N: i32): bool {
  return M >= N;
}

@inline
function tilesOf(M: i32, N: i32): i32 {
  return dividesRows(M, N) ? (M + TILE_ROWS - 1) / TILE_ROWS : (N + TILE_COLUMNS - 1) / TILE_COLUMNS;
}

export function matmulUnits(batch: i32, M: i32, N: i32): i32 {
  return batch * tilesOf(M, N);
}

export function matmul(
  a: usize,
  b: usize,
  c: usize,
  bias: usize,
  residual: usize,
  batch: i32,
  M: i32,
  N: i32,
  K: i32,
  transposeA: bool,
  transposeB: bool,
  lda: i32,
  ldb: i32,
  ldc: i32,
  strideA: i32,
  strideB: i32,
  strideC: i32,
  activation: i32,
  begin: i32,
  end: i32,
): void {
  const tiles = tilesOf(M, N);
  const byRows = dividesRows(M, N);
  for (let unit = begin; unit < end; ) {
    const item = unit / tiles;
    const first = unit - item * tiles;
    const last = min(tiles, first + end - unit);
    const rowBegin = byRows ? first * TILE_ROWS : 0;
    const rowEnd = byRows ? min(M, last * TILE_ROWS) : M;
    const columnBegin = byRows ? 0 : first * TILE_COLUMNS;
    const columnEnd = byRows ? N : min(N, last * TILE_COLUMNS);
    const addend: usize = residual == 0 ? 0 : at(residual, item * strideC);
    const result = at(c, item * strideC);
    product(
      at(a, item * strideA),
      lda,
      transposeA,
      at(b, item * strideB),
      ldb,
      transposeB,
      result,
      ldc,
      bias,
      activation == NONE ? addend : <usize>0,
      K,
      rowBegin,
      rowEnd,
      columnBegin,
      columnEnd,
      WHOLE,
      0,
    );
    if (activation != NONE)
      for (let row = rowBegin; row < rowEnd; row++) {
        const offset = at(0, row * ldc + columnBegin);
        finish(activation, result + offset, addend == 0 ? <usize>0 : addend + offset, columnEnd - columnBegin);
      }
    unit += last - first;
  }
}

/** y = activation(y) + residual for one row. */
function finish(activation: i32, y: usize, residual: usize, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    let x = activate(activation, load(at(y, i)));
    if (residual != 0) x = add(x, load(at(residual, i)));
    store(at(y, i), x);
  }
  if (i < count) {
    let x = activate(activation, loadPart(at(y, i), count - i));
    if (residual != 0) x = add(x, loadPart(at(residual, i), count - i));
    storePart(at(y, i), x, count - i);
  }
}
