// The operations that a device is checked with: each computed on it and compared with the reference in float64.
//
// The inputs are drawn from a fixed seed and rounded to float32, so that device and reference begin with the same numbers.
import {
  add,
  cast,
  concat,
  exp,
  gather,
  log,
  logSoftmax,
  matMul,
  mean,
  mul,
  neg,
  oneHot,
  rsqrt,
  sigmoid,
  slice,
  softmax,
  square,
  sum,
  tensor1d,
  tensor2d,
  tensor3d,
  tidy,
  transpose,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { uniform } from '../../pure/random/philox';
import type { OperationCheck } from '../protocol';
import * as reference from './reference';

type Nested = number | readonly Nested[];

interface Operation {
  name: string;
  /** Computes it on the running device. Frees what it made. */
  check(): OperationCheck;
}

/** `onDevice` and `inReference` get the same inputs and must give the same numbers in the same order. */
function operation<Inputs>(
  name: string,
  inputs: () => Inputs,
  onDevice: (inputs: Inputs) => Tensor,
  inReference: (inputs: Inputs) => Nested,
): Operation {
  return {
    name,
    check() {
      const given = inputs();
      const { shape, values } = tidy(() => {
        const output = onDevice(given);
        return { shape: output.shape, values: output.dataSync<'float32'>() };
      });
      return { name, shape, ...compare(values, flatten(inReference(given))) };
    },
  };
}

function flatten(nested: Nested): number[] {
  return typeof nested === 'number' ? [nested] : nested.flatMap(flatten);
}

/** The errors of `values`; ∞ where a value is no number or the lengths differ. */
export function compare(
  values: ArrayLike<number>,
  expected: readonly number[],
): Pick<OperationCheck, 'largestError' | 'relativeError'> {
  let largestError = values.length === expected.length ? 0 : Infinity;
  let largest = 0;
  expected.forEach((value, index) => {
    const error = Math.abs((values[index] ?? NaN) - value);
    largestError = Math.max(largestError, Number.isNaN(error) ? Infinity : error);
    largest = Math.max(largest, Math.abs(value));
  });
  return { largestError, relativeError: largestError === 0 ? 0 : largestError / largest };
}

/** The inputs are the same on every device and every day. */
const SEED = 20240229;

type Draw = (index: number) => number;

/** Numbers from `low` to `high`, a sequence of its own for each `stream`. */
function between(stream: number, low: number, high: number): Draw {
  return (index) => Math.fround(low + (high - low) * uniform(SEED, index, stream));
}

/** Numbers from 10^`low` to 10^`high`, each power of ten as likely as any other. */
function powers(stream: number, low: number, high: number): Draw {
  return (index) => Math.fround(10 ** (low + (high - low) * uniform(SEED, index, stream)));
}

/** Whole numbers 0 … count − 1. */
function ids(stream: number, length: number, count: number): number[] {
  return row(length, (index) => Math.floor(count * uniform(SEED, index, stream)));
}

function row(length: number, draw: Draw): number[] {
  return Array.from({ length }, (_unused, index) => draw(index));
}

function matrix(rows: number, columns: number, draw: Draw): number[][] {
  return Array.from({ length: rows }, (_unused, i) => row(columns, (j) => draw(i * columns + j)));
}

/** An operation on each of 512 numbers by itself. */
function elementwise(
  name: string,
  draw: Draw,
  onDevice: (x: Tensor) => Tensor,
  inReference: (x: number) => number,
): Operation {
  return operation(
    name,
    () => row(512, draw),
    (x) => onDevice(tensor1d(x)),
    (x) => x.map(inReference),
  );
}

/** ε of the norm. */
const EPSILON = 1e-5;

/** Angle of plane i of `half` at `position`, in radians (see layers/rope.ts). */
const angle = (position: number, i: number, half: number) => position * 10_000 ** (-i / half);

export const operations: readonly Operation[] = [
  operation(
    'matrix product',
    () => ({ a: matrix(32, 64, between(1, -1, 1)), b: matrix(64, 48, between(2, -1, 1)) }),
    ({ a, b }) => matMul(tensor2d(a), tensor2d(b)),
    ({ a, b }) => reference.matMul(a, b),
  ),
  operation(
    'matrix product, second matrix transposed',
    () => ({ a: matrix(24, 64, between(3, -1, 1)), b: matrix(48, 64, between(4, -1, 1)) }),
    ({ a, b }) => matMul(tensor2d(a), tensor2d(b), false, true),
    ({ a, b }) => reference.matMul(a, reference.transpose(b)),
  ),
  operation(
    'matrix product, first matrix transposed',
    () => ({ a: matrix(64, 24, between(5, -1, 1)), b: matrix(64, 40, between(6, -1, 1)) }),
    ({ a, b }) => matMul(tensor2d(a), tensor2d(b), true),
    ({ a, b }) => reference.matMul(reference.transpose(a), b),
  ),
  operation(
    'batch of four matrix products',
    () => ({
      a: [7, 8, 9, 10].map((stream) => matrix(16, 24, between(stream, -1, 1))),
      b: [11, 12, 13, 14].map((stream) => matrix(24, 20, between(stream, -1, 1))),
    }),
    ({ a, b }) => matMul(tensor3d(a), tensor3d(b)),
    ({ a, b }) => a.map((one, n) => reference.matMul(one, b[n] ?? [])),
  ),
  operation(
    'positions and heads exchanged',
    () => Array.from({ length: 12 }, (_unused, t) => matrix(4, 8, between(40 + t, -1, 1))), // [T, H, D]
    (x) => transpose(tensor3d(x), [1, 0, 2]),
    (x) => Array.from({ length: 4 }, (_unused, h) => x.map((position) => position[h] ?? [])),
  ),
  operation(
    'softmax of large logits',
    () => matrix(8, 256, between(15, 980, 1020)),
    (logits) => softmax(tensor2d(logits)),
    (logits) => logits.map(reference.softmax),
  ),
  operation(
    'cross-entropy',
    () => ({ logits: matrix(16, 256, between(16, -10, 10)), targets: ids(17, 16, 256) }),
    ({ logits, targets }) => {
      const chosen = cast(oneHot(tensor1d(targets, 'int32'), 256), 'float32'); // [16, 256]
      return neg(sum(mul(chosen, logSoftmax(tensor2d(logits))), 1)); // [16]
    },
    ({ logits, targets }) => logits.map((one, n) => reference.crossEntropy(one, targets[n] ?? NaN)),
  ),
  operation(
    'RMS norm',
    () => ({ x: matrix(8, 128, between(18, -3, 3)), weight: row(128, between(19, 0.5, 1.5)) }),
    ({ x, weight }) => {
      const input = tensor2d(x); // [8, 128]
      const scale = rsqrt(add(mean(square(input), -1, true), EPSILON)); // [8, 1]
      return mul(mul(input, scale), tensor1d(weight));
    },
    ({ x, weight }) => x.map((one) => reference.rmsNorm(one, weight, EPSILON)),
  ),
  operation(
    'rotary positions',
    () => ({
      x: matrix(16, 16, between(20, -2, 2)),
      angles: Array.from({ length: 16 }, (_unused, t) => row(8, (i) => angle(t, i, 8))),
    }),
    ({ x, angles }) => {
      const input = tensor2d(x); // [16, 16]
      const [cos, sin] = [Math.cos, Math.sin].map((wave) =>
        tensor2d(angles.map((one) => [...one, ...one].map(wave))),
      ) as [Tensor, Tensor]; // [16, 16]
      const turned = concat([neg(slice(input, [0, 8], [16, 8])), slice(input, [0, 0], [16, 8])], 1); // [16, 16]
      return add(mul(input, cos), mul(turned, sin));
    },
    ({ x, angles }) => x.map((one, t) => reference.rotate(one, angles[t] ?? [])),
  ),
  elementwise('SiLU', between(21, -20, 20), (x) => mul(x, sigmoid(x)), reference.silu),
  elementwise('logarithm near 1', between(22, 0.5, 2), log, Math.log),
  elementwise('logarithm of 10⁻³⁰ … 10³⁰', powers(23, -30, 30), log, Math.log),
  elementwise('exponential of −1 … 1', between(24, -1, 1), exp, Math.exp),
  elementwise('exponential of −80 … 80', between(25, -80, 80), exp, Math.exp),
  elementwise('1/√x of 10⁻⁶ … 1', powers(26, -6, 0), rsqrt, (x) => 1 / Math.sqrt(x)),
  elementwise('1/√x of 1 … 10¹²', powers(27, 0, 12), rsqrt, (x) => 1 / Math.sqrt(x)),
  operation(
    'sums of 16,384 numbers',
    () => matrix(2, 16_384, between(28, 0, 1)),
    (x) => sum(tensor2d(x), 1),
    (x) => x.map(reference.sum),
  ),
  operation(
    'rows gathered by their ids',
    () => ({ table: matrix(64, 16, between(29, -1, 1)), wanted: ids(30, 40, 64) }),
    ({ table, wanted }) => gather(tensor2d(table), tensor1d(wanted, 'int32')),
    ({ table, wanted }) => wanted.map((id) => table[id] ?? []),
  ),
  operation(
    'one-hot rows',
    () => ids(31, 40, 50),
    (wanted) => oneHot(tensor1d(wanted, 'int32'), 50),
    (wanted) => wanted.map((id) => reference.oneHot(id, 50)),
  ),
];
