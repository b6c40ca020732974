// The scratch memory of one instance: a global is each instance's own even where memory is shared between threads.
import { BLOCK_COLUMNS, BLOCK_DEPTH, BLOCK_ROWS } from './blocks';

/*
 * zeros    eight floats that are 0: what a tile starts from
 * tile     one register tile, for the edges of a matrix
 * packedA  a block of op(A), in panels of TILE_ROWS rows
 * packedB  a block of op(B), in panels of TILE_COLUMNS columns
 * rows     anything else: scores, quantized activations
 */
const TILE_AT: usize = 64;
const PACKED_A_AT: usize = 512;
const PACKED_B_AT: usize = PACKED_A_AT + <usize>(BLOCK_ROWS * BLOCK_DEPTH * 4);
const ROWS_AT: usize = PACKED_B_AT + <usize>(BLOCK_COLUMNS * BLOCK_DEPTH * 4);
/** Bytes for anything else. */
export const ROWS_BYTES: i32 = 1 << 19;

let scratch: usize = 0;

export function scratchBytes(): i32 {
  return <i32>ROWS_AT + ROWS_BYTES;
}

export function setScratch(pointer: usize): void {
  scratch = pointer;
  memory.fill(pointer, 0, TILE_AT);
}

@inline
export function zeros(): usize {
  return scratch;
}

@inline
export function tileScratch(): usize {
  return scratch + TILE_AT;
}

@inline
export function packedA(): usize {
  return scratch + PACKED_A_AT;
}

@inline
export function packedB(): usize {
  return scratch + PACKED_B_AT;
}

@inline
export function rowsScratch(): usize {
  return scratch + ROWS_AT;
}
