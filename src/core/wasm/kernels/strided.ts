// Copies between layouts: every transpose, slice, repetition and broadcast is one.
import { util } from '@tensorflow/tfjs-core';
import type { WasmBackend } from '../WasmBackend';

/** Number of axes that the module's `permute` takes. */
const AXES = 4;

/** Bytes of what is moved; bools, of one byte, are not moved by the module. */
export const WORD = 4;

/** Elements from one index of an axis to the next, for each axis of a contiguous tensor. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= shape[axis] ?? 1;
  }
  return strides;
}

/**
 * Writes y of `shape`, contiguous: element (i, j, …) is x[i · strides[0] + j · strides[1] + …]. Words of 32 bits; at least
 * one of them. x and y are addresses.
 */
export function copyStrided(
  backend: WasmBackend,
  x: number,
  y: number,
  shape: readonly number[],
  strides: readonly number[],
): void {
  const [sizes, steps] = merge(shape, strides);
  const total = util.sizeFromShape(sizes);
  if (sizes.length === 1 && steps[0] === 1) {
    backend.run('copy', [x, y], total, total / 4);
    return;
  }
  const outer = Math.max(0, sizes.length - AXES);
  const inner = sizes.slice(outer);
  const innerSteps = steps.slice(outer);
  while (inner.length < AXES) {
    inner.unshift(1);
    innerSteps.unshift(0);
  }
  const [d0 = 1, d1 = 1, d2 = 1, d3 = 1] = inner;
  const units = d0 * d1 * Math.ceil(d2 / 4);
  const count = total / (d0 * d1 * d2 * d3);
  for (let index = 0; index < count; index++) {
    let offset = 0;
    let rest = index;
    for (let axis = outer - 1; axis >= 0; axis--) {
      const size = sizes[axis] ?? 1;
      offset += (rest % size) * (steps[axis] ?? 0);
      rest = Math.floor(rest / size);
    }
    const from = x + WORD * offset;
    const to = y + WORD * index * d0 * d1 * d2 * d3;
    backend.run('permute', [from, to, d1, d2, d3, ...innerSteps], units, (total / count) * 0.7);
  }
}

/** The same copy with as few axes as possible, at least one. */
function merge(shape: readonly number[], strides: readonly number[]): [sizes: number[], steps: number[]] {
  const sizes: number[] = [];
  const steps: number[] = [];
  for (const [axis, size] of shape.entries()) {
    const step = strides[axis] ?? 0;
    if (size === 1) continue;
    const last = sizes.length - 1;
    if (last >= 0 && steps[last] === step * size) {
      sizes[last] = (sizes[last] ?? 1) * size;
      steps[last] = step;
    } else {
      sizes.push(size);
      steps.push(step);
    }
  }
  return sizes.length === 0 ? [[1], [1]] : [sizes, steps];
}
