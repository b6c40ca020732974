// One tensor's entry in the header of a .safetensors file: number format, shape and place, checked.
import * as z from 'zod/mini';
import { FormatError, quote } from './formatError';
import { readPart } from './readPart';

/** Bytes of one number, for each number format that is read. */
export const BYTES_PER_VALUE = { F32: 4, F16: 2, BF16: 2 } as const;

/** A number format that is read: 32-bit floats, IEEE half precision, bfloat16. */
export type SafetensorsDtype = keyof typeof BYTES_PER_VALUE;

/** One tensor of a file: `begin` and `end` count bytes from the start of the file. */
export interface TensorEntry {
  readonly name: string;
  readonly dtype: SafetensorsDtype;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

const EntrySchema = z.object({
  dtype: z.string(),
  shape: z.array(z.number()),
  data_offsets: z.tuple([z.number(), z.number()]),
});

/**
 * Checks one entry of the header.
 *
 * @param dataStart where the tensors' bytes begin in the file
 * @throws FormatError naming the tensor
 */
export function readEntry(name: string, value: unknown, dataStart: number): TensorEntry {
  const entry = readPart(EntrySchema, value, `safetensors: tensor ${quote(name)}`, { tensor: name });
  const dtype = readDtype(name, entry.dtype);
  const shape = readShape(name, entry.shape);
  const [begin, end] = entry.data_offsets;
  if (!isCount(begin) || !isCount(end) || begin > end) {
    refuseTensor(
      name,
      `data_offsets must be two whole numbers, the first not larger, got [${String(begin)}, ${String(end)}]; ` +
        'the file is damaged, download it again',
    );
  }
  const needed = countValues(shape) * BYTES_PER_VALUE[dtype];
  if (end - begin !== needed) {
    refuseTensor(
      name,
      `shape ${list(shape)} of ${dtype} must have ${String(needed)} bytes, got ${String(end - begin)}; ` +
        'the file is damaged, download it again',
    );
  }
  return { name, dtype, shape, begin: dataStart + begin, end: dataStart + end };
}

function readDtype(name: string, dtype: string): SafetensorsDtype {
  const known = Object.keys(BYTES_PER_VALUE);
  if (!known.includes(dtype)) {
    refuseTensor(
      name,
      `dtype must be one of ${known.join(', ')}, got ${quote(dtype)}; convert the file to one of them`,
    );
  }
  return dtype as SafetensorsDtype;
}

function readShape(name: string, shape: readonly number[]): number[] {
  if (!shape.every(isCount)) {
    refuseTensor(
      name,
      `shape must be whole numbers from 0, got ${list(shape)}; the file is damaged, download it again`,
    );
  }
  if (!Number.isSafeInteger(countValues(shape))) {
    refuseTensor(
      name,
      `shape must hold fewer than 2^53 values, got ${list(shape)}; the file is damaged, download it again`,
    );
  }
  return shape.map((length) => length + 0); // -0 becomes 0
}

/** How many numbers a shape holds: 1 for a scalar's `[]`. Exact up to 2⁵³, beyond that it is not a safe integer. */
export function countValues(shape: readonly number[]): number {
  return shape.includes(0) ? 0 : shape.reduce((product, length) => product * length, 1);
}

/** Refuses the file because of one tensor, named in the sentence and in `details.tensor`. */
export function refuseTensor(name: string, message: string, details: { index?: number } = {}): never {
  throw new FormatError(`safetensors: tensor ${quote(name)}: ${message}`, { ...details, tensor: name });
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A shape for a message, at most eight axes of it. */
function list(shape: readonly number[]): string {
  return `[${shape.slice(0, 8).join(', ')}${shape.length > 8 ? ', …' : ''}]`;
}
