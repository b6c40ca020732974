// Writes .safetensors files, byte for byte as the reference implementation does.
import { f32BitsToF16Bits, isF16NonFinite, LARGEST_F16 } from './float16';
import { BYTES_PER_VALUE, countValues, refuseTensor } from './safetensorsEntry';
import { LENGTH_BYTES, METADATA_KEY } from './safetensorsHeader';

/** A tensor to write: row-major `values`, as many as `shape` holds. */
export interface TensorToWrite {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** How to write a file. */
export interface SafetensorsWriteOptions {
  /** The number format in the file; F16 rounds to the nearest half, ties to even. */
  readonly dtype: 'F32' | 'F16';
  /** Whether NaN and ±infinity may be written; default false. */
  readonly allowNonFinite?: boolean;
}

/**
 * Writes tensors as a .safetensors file: names in sorted order, the header padded with spaces to a multiple of
 * 8 bytes, so that the data is aligned.
 *
 * @param metadata free text by key, written as `__metadata__` where there is any
 * @returns the file; it belongs to the caller
 * @throws FormatError naming the tensor for a shape that does not fit its values, for a value that is not
 *   finite, and for one beyond ±65504 that F16 cannot hold
 */
export function writeSafetensors(
  tensors: ReadonlyMap<string, TensorToWrite>,
  { dtype, allowNonFinite = false }: SafetensorsWriteOptions,
  metadata: ReadonlyMap<string, string> = new Map(),
): Uint8Array<ArrayBuffer> {
  const sorted = [...tensors].sort(([a], [b]) => (a < b ? -1 : 1));
  const bytesPerValue = BYTES_PER_VALUE[dtype];
  const fields = metadata.size === 0 ? [] : [field(METADATA_KEY, textObject(metadata))];
  let end = 0;
  for (const [name, { shape, values }] of sorted) {
    checkTensor(name, shape, values, allowNonFinite);
    const begin = end;
    end += values.length * bytesPerValue;
    fields.push(field(name, JSON.stringify({ dtype, shape, data_offsets: [begin, end] })));
  }
  const header = new TextEncoder().encode(`{${fields.join(',')}}`);
  const headerLength = Math.ceil(header.length / 8) * 8;
  const bytes = new Uint8Array(LENGTH_BYTES + headerLength + end);
  new DataView(bytes.buffer).setUint32(0, headerLength, true); // the upper half of the 64 bits stays 0
  bytes.fill(0x20, LENGTH_BYTES, LENGTH_BYTES + headerLength);
  bytes.set(header, LENGTH_BYTES);
  let position = LENGTH_BYTES + headerLength;
  for (const [name, { values }] of sorted) {
    bytes.set(dtype === 'F32' ? rawBytes(values) : rawBytes(toHalf(name, values)), position);
    position += values.length * bytesPerValue;
  }
  return bytes;
}

// The header is put together as text, because a name such as `__proto__` or `12` would not stay in place as
// a key of a JavaScript object.
function field(key: string, json: string): string {
  return `${JSON.stringify(key)}:${json}`;
}

function textObject(texts: ReadonlyMap<string, string>): string {
  return `{${[...texts].map(([key, text]) => field(key, JSON.stringify(text))).join(',')}}`;
}

function checkTensor(
  name: string,
  shape: readonly number[],
  values: Float32Array,
  allowNonFinite: boolean,
): void {
  if (name === METADATA_KEY) refuseTensor(name, 'this name is kept for free text; choose another one');
  if (!shape.every((length) => Number.isSafeInteger(length) && length >= 0)) {
    refuseTensor(name, `shape must be whole numbers from 0, got [${shape.join(', ')}]`);
  }
  if (countValues(shape) !== values.length) {
    refuseTensor(
      name,
      `shape [${shape.join(', ')}] must hold ${String(countValues(shape))} values, got ${String(values.length)}`,
    );
  }
  const index = allowNonFinite ? -1 : values.findIndex((value) => !Number.isFinite(value));
  if (index !== -1) {
    refuseTensor(
      name,
      `values must be finite, got ${String(values[index])} at index ${String(index)}; do not keep this checkpoint`,
      { index },
    );
  }
}

function toHalf(name: string, values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(values.length);
  values.forEach((value, index) => {
    const half = f32BitsToF16Bits(bits[index] ?? 0);
    if (isF16NonFinite(half) && Number.isFinite(value)) {
      refuseTensor(
        name,
        `F16 holds values up to ±${String(LARGEST_F16)}, got ${String(value)} at index ${String(index)}; write F32`,
        { index },
      );
    }
    halves[index] = half;
  });
  return halves;
}

function rawBytes(array: Float32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
