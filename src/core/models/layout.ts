// The parameter layout: how the tensors of a checkpoint lie in memory, to read, to write and to draw them.
//
// In memory, weights that are applied to the same input are packed into one matrix, stacked along axis 0, so that one
// product computes them all; every matrix is [out, in]. A checkpoint keeps them apart, and GPT-2's has them [in, out].
import type { TensorToWrite } from '../../pure/formats/safetensorsWrite';
import { normals } from '../../pure/random/normal';
import { flatten, type ParameterTree } from '../tensors/tree';

/** A tensor of the checkpoint, or some of its rows: its name and whole shape there. */
export interface ParameterPart {
  name: string;
  shape: number[];
  /** The file has the matrix [in, out], memory [out, in]. Default false. */
  transposed?: boolean;
  /** The rows that stand here, in this order; the others stand in other entries. Default: all, in their order. */
  rows?: number[];
}

/** What training begins with: normal numbers with mean 0, or the same number everywhere. */
export type Initial = { standardDeviation: number } | { constant: number };

/** A tensor in memory: its dotted name in the parameter tree, and the checkpoint's tensors stacked in it. */
export interface ParameterEntry {
  name: string;
  shape: number[];
  parts: ParameterPart[];
  initial: Initial;
  /** False: no gradient changes it, but a rule of its own. Default true. */
  learned?: false;
}

/** A tensor that the checkpoint holds as it is. */
export function single(name: string, shape: number[], initial: Initial): ParameterEntry {
  return { name, shape, parts: [{ name, shape }], initial };
}

/** A linear layer as memory has it. */
export interface LinearLayout {
  /** The module that holds it, `model.layers.0.self_attn`. */
  inside: string;
  /** `qkv_proj` */
  name: string;
  inputs: number;
  /** The checkpoint's layers that are stacked, with the outputs of each. */
  parts: [name: string, outputs: number][];
  bias: boolean;
  standardDeviation: number;
  /** The checkpoint has the weight [in, out]. Default false. */
  transposed?: boolean;
}

/** Weight and, where there is one, bias of a linear layer. */
export function linearEntries(layout: LinearLayout): ParameterEntry[] {
  const { inside, name, inputs, parts, bias, standardDeviation, transposed = false } = layout;
  const outputs = parts.reduce((sum, [, rows]) => sum + rows, 0);
  const weight: ParameterEntry = {
    name: `${inside}.${name}.weight`,
    shape: [outputs, inputs],
    parts: parts.map(([part, rows]) =>
      transposed
        ? { name: `${inside}.${part}.weight`, shape: [inputs, rows], transposed }
        : { name: `${inside}.${part}.weight`, shape: [rows, inputs] },
    ),
    initial: { standardDeviation },
  };
  if (!bias) return [weight];
  const biases: ParameterEntry = {
    name: `${inside}.${name}.bias`,
    shape: [outputs],
    parts: parts.map(([part, rows]) => ({ name: `${inside}.${part}.bias`, shape: [rows] })),
    initial: { constant: 0 },
  };
  return [weight, biases];
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** How many numbers a model of this layout has; a tied head counts once. */
export function countParameters(layout: readonly ParameterEntry[]): number {
  return layout.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}

/** [rows, columns] → [columns, rows], row-major. */
function transpose(values: ArrayLike<number>, [rows = 0, columns = 0]: number[]): Float32Array {
  const turned = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = values[row * columns + column] ?? NaN;
    }
  }
  return turned;
}

/** How many numbers of a part stand in memory. */
function sizeOfPart({ shape, rows }: ParameterPart): number {
  return rows ? rows.length * sizeOf(shape.slice(1)) : sizeOf(shape);
}

/** The numbers of one entry from those of its parts, in their order: stacked along axis 0. */
export function stackParts(entry: ParameterEntry, values: readonly Float32Array[]): Float32Array {
  const parts = entry.parts.map((described, index) => {
    const { shape, transposed, rows } = described;
    const part = values[index];
    if (part?.length !== sizeOf(shape)) {
      throw new Error(
        `stackParts: part ${index} of ${entry.name} must have ${sizeOf(shape)} numbers, got ${part?.length}`,
      );
    }
    if (!rows) return transposed ? transpose(part, shape) : part;
    const chosen = new Float32Array(sizeOfPart(described));
    const width = sizeOf(shape.slice(1));
    rows.forEach((row, at) => chosen.set(part.subarray(row * width, (row + 1) * width), at * width));
    return chosen;
  });
  if (parts.length === 1 && parts[0]) return parts[0];
  const stacked = new Float32Array(sizeOf(entry.shape));
  let start = 0;
  for (const part of parts) {
    stacked.set(part, start);
    start += part.length;
  }
  return stacked;
}

/** The checkpoint's tensors from the numbers of all entries, in the order of the layout. */
export function unstackParts(
  layout: readonly ParameterEntry[],
  values: readonly Float32Array[],
): Map<string, TensorToWrite> {
  const tensors = new Map<string, TensorToWrite & { values: Float32Array }>();
  for (const [index, entry] of layout.entries()) {
    let start = 0;
    for (const part of entry.parts) {
      const { name, shape, transposed, rows } = part;
      const numbers = (values[index] ?? new Float32Array()).slice(start, start + sizeOfPart(part));
      start += numbers.length;
      if (!rows) {
        tensors.set(name, { shape, values: transposed ? transpose(numbers, shape.toReversed()) : numbers });
        continue;
      }
      const width = sizeOf(shape.slice(1));
      const whole = tensors.get(name) ?? { shape, values: new Float32Array(sizeOf(shape)) };
      rows.forEach((row, at) =>
        whole.values.set(numbers.subarray(at * width, (at + 1) * width), row * width),
      );
      tensors.set(name, whole);
    }
  }
  return tensors;
}

/**
 * The tensors of a parameter tree (or of a tree of their gradients) under the checkpoint's names and in its shapes, for
 * `writeSafetensors`. A tied head is no parameter of its own, and left out, as transformers does.
 *
 * @throws Error naming the tensor that the tree lacks or has in another shape
 */
export async function checkpointTensors(
  params: ParameterTree,
  layout: readonly ParameterEntry[],
): Promise<Map<string, TensorToWrite>> {
  const tensors = new Map(flatten(params));
  const values: Float32Array[] = [];
  for (const entry of layout) {
    const got = tensors.get(entry.name);
    if (got?.shape.join() !== entry.shape.join()) {
      const what = got ? `got [${got.shape.join(',')}]` : 'which is missing';
      throw new Error(`checkpointTensors: ${entry.name} must be [${entry.shape.join(',')}], ${what}`);
    }
    values.push(new Float32Array(await got.data<'float32'>()));
  }
  return unstackParts(layout, values);
}

/** The numbers that training begins with: a function of seed and layout. */
export function initialValues({ shape, initial }: ParameterEntry, seed: number, index: number): Float32Array {
  const size = sizeOf(shape);
  if ('constant' in initial) return new Float32Array(size).fill(initial.constant);
  return normals(size, seed, index).map((value) => value * initial.standardDeviation);
}
