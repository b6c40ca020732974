// The check of the fused kernels on the running device: against their references in plain JavaScript, result and gradients element
// by element; and the time of both.
//
// The expected gradient is found by going back along the tape of the reference, operation by operation, and owes nothing to the
// formulas in kernels/<op>/gradient.ts.
import {
  dispose,
  engine,
  getBackend,
  grads,
  reshape,
  setBackend,
  slice,
  tensor,
  tidy,
  type Rank,
  type ShapeMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { hasOwnKernel } from '../kernels/defineKernel';
import { uniform } from '../../pure/random/philox';
import type { KernelComparison, KernelOp, KernelTime } from '../protocol';
import { KERNEL_NAMES, typicalCase, type Given, type KernelCase } from './kernelCases';
import { compare } from './operations';
import { registerTapeKernels } from './tapeKernels';

export { KERNEL_OPS, kernelCases } from './kernelCases';

/** The shape and the numbers of a tensor, whatever device it was on. (No interface: `tidy` takes none.) */
type Numbers = {
  shape: number[];
  values: Float32Array;
};

interface Computed {
  results: Numbers[];
  /** Of the learned inputs, in their order. */
  gradients: Numbers[];
}

/** One case on the running device, compared with its reference. Frees what it made. */
export function compareKernel(one: KernelCase): KernelComparison {
  registerTapeKernels();
  const expected = onPlainJavaScript(() => compute(one, 'reference'));
  const got = compute(one, 'kernel');
  const { op, name, tolerance, learned } = one;
  const error = (of: Numbers | undefined, like: Numbers) => {
    if (of?.shape.join() !== like.shape.join()) return Infinity;
    return compare(of.values, [...like.values]).relativeError;
  };
  return {
    op,
    name,
    tolerance,
    own: KERNEL_NAMES[op].every(hasOwnKernel),
    valueError: Math.max(...expected.results.map((like, index) => error(got.results[index], like))),
    gradientErrors: Object.fromEntries(
      learned.map((input, index) => [
        input,
        error(got.gradients[index], expected.gradients[index] ?? { shape: [], values: new Float32Array() }),
      ]),
    ),
  };
}

function compute(one: KernelCase, how: 'kernel' | 'reference'): Computed {
  const results = tidy(() => one[how](tensorsOf(one)).map(read));
  if (one.learned.length === 0) return { results, gradients: [] };
  return { results, gradients: tidy(() => gradientsOf(one, how, tensorsOf(one), changeOf(one)).map(read)) };
}

type Inputs = ReturnType<typeof tensorsOf>;

/** The gradients of the learned inputs for `change`, that of the first result. */
function gradientsOf(one: KernelCase, how: 'kernel' | 'reference', inputs: Inputs, change: Tensor): Tensor[] {
  const back = grads((...learned: Tensor[]) => {
    const replaced = Object.fromEntries(one.learned.map((name, index) => [name, learned[index]]));
    return one[how]({ ...inputs, ...replaced })[0] as Tensor;
  });
  return back(
    one.learned.map((name) => inputs[name] as Tensor),
    change,
  );
}

/** A change of the first result, drawn from a seed. */
function changeOf(one: KernelCase): Tensor {
  return tidy(() => {
    const { shape, size } = one.reference(tensorsOf(one))[0] as Tensor;
    const values = Float32Array.from({ length: size }, (_unused, index) => 2 * uniform(1, index) - 1);
    return tensor(values, shape as ShapeMap[Rank]);
  });
}

function tensorsOf({ inputs }: KernelCase): Record<string, Tensor | undefined> {
  const made = Object.entries(inputs).map(([name, given]) => [name, given && tensorOf(given)] as const);
  return Object.fromEntries(made);
}

function tensorOf({ shape, values }: Given): Tensor {
  return tensor(values, shape, values instanceof Int32Array ? 'int32' : 'float32');
}

/** A copy, as a device may give a view of its memory. */
function read(result: Tensor): Numbers {
  return { shape: result.shape, values: Float32Array.from(result.dataSync<'float32'>()) };
}

/** Nothing may be awaited in `work`: the device is another one meanwhile. */
function onPlainJavaScript<T>(work: () => T): T {
  const device = getBackend();
  engine().findBackend('cpu'); // makes it, so that the switch takes place at once
  void setBackend('cpu');
  try {
    return work();
  } finally {
    void setBackend(device);
  }
}

/** Time spent on one median, in ms; at least one round. */
const BUDGET_MS = 100;

/** How long the op and its reference take on the running device. Frees what it made. */
export function timeKernel(op: KernelOp): KernelTime {
  registerTapeKernels();
  const one = typicalCase(op);
  const inputs = tensorsOf(one);
  const change = one.learned.length === 0 ? undefined : changeOf(one);
  const rounds = one.rounds?.(inputs);
  const gradientMs = (how: 'kernel' | 'reference') =>
    change && medianMs(() => gradientsOf(one, how, inputs, change));
  try {
    return {
      op,
      name: one.name,
      kernelMs: medianMs(() => (rounds ? rounds.round() : one.kernel(inputs))),
      referenceMs: medianMs(() => one.reference(inputs)),
      kernelGradientMs: gradientMs('kernel'),
      referenceGradientMs: gradientMs('reference'),
    };
  } finally {
    rounds?.end();
    dispose([...Object.values(inputs), change].filter((tensor) => tensor !== undefined));
  }
}

/** Reads one number, so that the device has computed them all. */
function wait(result: Tensor): void {
  slice(reshape(result, [-1]), [0], [1]).dataSync();
}

/** The clock of a page may tick in steps of 0.1 ms, so that short rounds are measured several at a time. */
const SAMPLE_MS = 5;

function medianMs(compute: () => Tensor[]): number {
  const round = () => tidy(() => compute().forEach(wait));
  round(); // compiles shaders
  const times: number[] = [];
  const startMs = performance.now();
  while (times.length === 0 || performance.now() - startMs < BUDGET_MS) {
    const beforeMs = performance.now();
    let rounds = 0;
    do {
      round();
      rounds++;
    } while (performance.now() - beforeMs < SAMPLE_MS);
    times.push((performance.now() - beforeMs) / rounds);
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}
