// The header of a .safetensors file: what each tensor is and where its bytes lie, checked before any is read.
import { messageOf } from '../errors';
import { describeValue, FormatError, quote } from './formatError';
import { duplicateKey } from './duplicateKey';
import { isRecord } from './readPart';
import { readEntry, refuseTensor, type TensorEntry } from './safetensorsEntry';

/** Bytes before the header: its length, an unsigned 64-bit little-endian number. */
export const LENGTH_BYTES = 8;

/** The key of the header's free-text entry, which is no tensor. */
export const METADATA_KEY = '__metadata__';

/** The reference implementation's limit on the header, in bytes. */
const LARGEST_HEADER = 100_000_000;

/** A checked header: tensors in the order of their bytes, free text by key. */
export interface SafetensorsHeader {
  readonly entries: readonly TensorEntry[];
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * Reads and checks the header: the tensors' bytes must cover the rest of the file exactly, without holes or
 * overlap, as the reference implementation (huggingface/safetensors) requires.
 *
 * @throws FormatError saying what is wrong, in which tensor, and what to do
 */
export function readSafetensorsHeader(bytes: Uint8Array): SafetensorsHeader {
  const dataStart = LENGTH_BYTES + headerLength(bytes);
  const header = parseHeader(bytes.subarray(LENGTH_BYTES, dataStart));
  const entries = Object.entries(header)
    .filter(([name]) => name !== METADATA_KEY)
    .map(([name, value]) => readEntry(name, value, dataStart))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkCover(entries, dataStart, bytes.length);
  return { entries, metadata: readMetadata(header[METADATA_KEY]) };
}

/** The length that the first 8 bytes claim, if the file can hold it. */
function headerLength(bytes: Uint8Array): number {
  if (bytes.length < LENGTH_BYTES) {
    refuse(`file must have at least 8 bytes, got ${String(bytes.length)}; download it again`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, LENGTH_BYTES);
  const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  if (length > LARGEST_HEADER) {
    refuse(
      `header must be at most ${String(LARGEST_HEADER)} bytes, got a claim of ${String(length)}; ` +
        'this is not a .safetensors file, choose another one',
    );
  }
  const available = bytes.length - LENGTH_BYTES;
  if (length > available) {
    refuse(
      `header must lie inside the file, got ${String(length)} bytes claimed and ${String(available)} there; ` +
        'the file is cut short, download it again',
    );
  }
  return length;
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  if (bytes[0] !== 0x7b) {
    refuse('header must start with "{"; this is not a .safetensors file, choose another one');
  }
  const text = decodeHeader(bytes);
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch (error) {
    const reason = messageOf(error);
    refuse(`header must be valid JSON, got: ${reason}; the file is damaged, download it again`);
  }
  if (!isRecord(header)) refuse('header must be a JSON object; the file is damaged, download it again');
  const twice = duplicateKey(text);
  if (twice !== undefined) refuseTensor(twice, 'must be listed once, got it twice; write the file again');
  return header;
}

function decodeHeader(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    refuse('header must be valid UTF-8; the file is damaged, download it again');
  }
}

function readMetadata(value: unknown): Map<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!isRecord(value)) {
    refuse(`${METADATA_KEY} must be an object of strings, got ${describeValue(value)}; write the file again`);
  }
  return new Map(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== 'string') {
        refuse(
          `${METADATA_KEY} ${quote(key)} must be a string, got ${describeValue(text)}; write the file again`,
        );
      }
      return [key, text];
    }),
  );
}

/** Refuses holes, overlap and bytes beyond the end; `entries` in the order of their bytes. */
function checkCover(entries: readonly TensorEntry[], dataStart: number, fileLength: number): void {
  let position = dataStart;
  for (const { name, begin, end } of entries) {
    if (begin !== position) {
      const how = begin < position ? 'overlaps the tensor before it' : 'leaves a hole before it';
      refuseTensor(
        name,
        `data must start at byte ${String(position - dataStart)}, where the one before ends, got ` +
          `${String(begin - dataStart)}, which ${how}; the file is damaged, download it again`,
      );
    }
    if (end > fileLength) {
      refuseTensor(
        name,
        `data must end inside the file's ${String(fileLength - dataStart)} data bytes, got ` +
          `${String(end - dataStart)}; the file is cut short, download it again`,
      );
    }
    position = end;
  }
  if (position !== fileLength) {
    refuse(
      `tensors must cover the file's ${String(fileLength - dataStart)} data bytes, got ` +
        `${String(position - dataStart)} covered; the file is damaged, download it again`,
    );
  }
}

function refuse(message: string): never {
  throw new FormatError(`safetensors: ${message}`);
}
