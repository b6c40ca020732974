// Reads .safetensors files (huggingface/safetensors): the tensors of a checkpoint, checked before they are used.
import { bf16BitsToF32Bits, f16BitsToF32Bits } from './float16';
import { BYTES_PER_VALUE, refuseTensor, type SafetensorsDtype, type TensorEntry } from './safetensorsEntry';
import { readSafetensorsHeader } from './safetensorsHeader';

export type { SafetensorsDtype } from './safetensorsEntry';

/** One tensor of a file. Its numbers stay in the file's bytes until they are asked for. */
export interface SafetensorsTensor {
  /** The number format in the file. */
  readonly dtype: SafetensorsDtype;
  /** Lengths of the axes, `[]` for a scalar; a length may be 0. */
  readonly shape: readonly number[];
  /**
   * The numbers in row-major order, widened to 32-bit floats without loss. Each call makes a new array, which
   * belongs to the caller.
   *
   * @throws FormatError naming the tensor and the index of the first NaN or infinity (see `allowNonFinite`)
   */
  readonly decode: () => Float32Array;
}

/** How to read a file. */
export interface SafetensorsOptions {
  /** Whether NaN and ±infinity are read as they are; default false, because no sound checkpoint has them. */
  readonly allowNonFinite?: boolean;
}

/**
 * Opens a .safetensors file: 8 bytes of header length, a JSON header, the numbers.
 *
 * The header is checked as a whole before this returns; `decode` checks the numbers. The tensors read from
 * `bytes` whenever they are decoded, so leave `bytes` unchanged until then; it may start at any byte of its
 * buffer.
 *
 * @returns the tensors by name, in the order of their bytes; `__metadata__` is not among them
 * @throws FormatError for a file that is damaged, hostile or has another number format than F32, F16 and BF16
 */
export function parseSafetensors(
  bytes: Uint8Array,
  { allowNonFinite = false }: SafetensorsOptions = {},
): Map<string, SafetensorsTensor> {
  const { entries } = readSafetensorsHeader(bytes);
  return new Map(
    entries.map((entry) => [
      entry.name,
      { dtype: entry.dtype, shape: entry.shape, decode: () => decode(bytes, entry, allowNonFinite) },
    ]),
  );
}

/**
 * The file's `__metadata__`: free text by key, such as `format: pt`; empty where the file has none.
 *
 * @throws FormatError as `parseSafetensors` does
 */
export function safetensorsMetadata(bytes: Uint8Array): Map<string, string> {
  return new Map(readSafetensorsHeader(bytes).metadata);
}

function decode(bytes: Uint8Array, entry: TensorEntry, allowNonFinite: boolean): Float32Array {
  // A copy, because the entry may start at an odd byte, where no typed array can lie (and not by `slice`, which
  // shares memory where `bytes` is one of Node's buffers).
  const copy = new Uint8Array(entry.end - entry.begin);
  copy.set(bytes.subarray(entry.begin, entry.end));
  const values = widen(copy.buffer, entry.dtype);
  if (!allowNonFinite) checkFinite(entry.name, values);
  return values;
}

/** Little-endian numbers as floats; every platform with a browser is little-endian, as typed arrays then are. */
function widen(buffer: ArrayBuffer, dtype: SafetensorsDtype): Float32Array {
  if (dtype === 'F32') return new Float32Array(buffer);
  const narrow = new Uint16Array(buffer);
  const toBits = dtype === 'F16' ? f16BitsToF32Bits : bf16BitsToF32Bits;
  const wide = new Uint32Array(buffer.byteLength / BYTES_PER_VALUE[dtype]);
  for (let i = 0; i < wide.length; i += 1) wide[i] = toBits(narrow[i] ?? 0);
  return new Float32Array(wide.buffer);
}

function checkFinite(name: string, values: Float32Array): void {
  const index = values.findIndex((value) => !Number.isFinite(value));
  if (index === -1) return;
  refuseTensor(
    name,
    `values must be finite, got ${String(values[index])} at index ${String(index)}; ` +
      'train again with a smaller learning rate, or take an earlier checkpoint',
    { index },
  );
}
