// Sizes of the blocks of a matrix product, found by measurement.

/*
 * The register tile: TILE_ROWS × 8 sums are kept in registers while k runs. V8 gives 15 of the 16 SSE registers: with fused
 * multiply-add 6 × 2 sums, 2 for a row of B and 1 for an element of A fill them exactly; without it the products need registers too.
 */
export const TILE_ROWS: i32 = ASC_FEATURE_RELAXED_SIMD ? 6 : 4;
export const TILE_COLUMNS: i32 = 8;

/** k that is computed at a time: a panel of B (8 · 256 floats, 8 KB) stays in the first cache. */
export const BLOCK_DEPTH: i32 = 256;
/** Rows of A that are packed at a time (96 KB, second cache); a multiple of both tile heights. */
export const BLOCK_ROWS: i32 = 96;
/** Columns of B that are packed at a time (512 KB, second cache). */
export const BLOCK_COLUMNS: i32 = 512;
