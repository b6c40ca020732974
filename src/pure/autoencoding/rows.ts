// The rows that are squeezed: pictures of digits, or vectors of words; those to train on first, then those held out.
import { FormatError } from '../formats/formatError';

export interface Rows {
  /** Row-major, [count, n] */
  values: Float32Array;
  /** n */
  dimension: number;
  count: number;
  /** The first so many are trained on. */
  training: number;
  /** What each row is: a digit, or a word. */
  names: string[];
  /** Of digits, 0 … 9; undefined of words, which have no classes here. */
  labels: Uint8Array | undefined;
}

const PICTURES = 1797;
const PIXELS = 64;
const INK = 16;
/** Share of each class that is held out, at its end. */
const HELD_OUT = 0.2;
/** Rows of words, at most. */
export const MOST_WORDS = 2000;

/** @throws FormatError for other bytes than public/data/digits.bin has */
export function digitRows(bytes: Uint8Array): Rows {
  if (bytes.length !== PICTURES * (PIXELS + 1)) {
    throw new FormatError(
      `digits.bin: must have ${PICTURES * (PIXELS + 1)} bytes, got ${bytes.length}. Reload the page to load it again.`,
      { bytes: bytes.length },
    );
  }
  const labels = bytes.subarray(PICTURES * PIXELS);
  const pixels = bytes.subarray(0, PICTURES * PIXELS);
  if (pixels.some((one) => one > INK) || labels.some((one) => one > 9)) {
    throw new FormatError(
      'digits.bin: a number in it is none of a picture. Reload the page to load it again.',
    );
  }
  const order = heldOutLast([...labels]);
  const values = new Float32Array(PICTURES * PIXELS);
  order.rows.forEach((row, at) => {
    for (let pixel = 0; pixel < PIXELS; pixel += 1) {
      values[at * PIXELS + pixel] = (pixels[row * PIXELS + pixel] ?? NaN) / INK;
    }
  });
  const ordered = Uint8Array.from(order.rows, (row) => labels[row] ?? 0);
  return {
    ...{ values, dimension: PIXELS, count: PICTURES, training: order.training },
    ...{ names: Array.from(ordered, String), labels: ordered },
  };
}

/** Unit rows of words; every fifth is held out. */
export function wordRows(words: readonly string[], unit: Float32Array, dimension: number): Rows {
  const count = Math.min(MOST_WORDS, words.length);
  const every = Math.round(1 / HELD_OUT);
  const all = Array.from({ length: count }, (_none, row) => row);
  const held = all.filter((row) => row % every === every - 1);
  const rows = [...all.filter((row) => row % every !== every - 1), ...held];
  const values = new Float32Array(count * dimension);
  rows.forEach((row, at) =>
    values.set(unit.subarray(row * dimension, (row + 1) * dimension), at * dimension),
  );
  return {
    ...{ values, dimension, count, training: count - held.length },
    ...{ names: rows.map((row) => words[row] ?? ''), labels: undefined },
  };
}

/** Rows in their order, the last fifth of each class behind all others. */
function heldOutLast(labels: readonly number[]): { rows: number[]; training: number } {
  const held = new Set<number>();
  for (const label of new Set(labels)) {
    const own = labels.flatMap((one, row) => (one === label ? [row] : []));
    own.slice(own.length - Math.round(own.length * HELD_OUT)).forEach((row) => held.add(row));
  }
  const all = labels.map((_label, row) => row);
  return {
    rows: [...all.filter((row) => !held.has(row)), ...all.filter((row) => held.has(row))],
    training: labels.length - held.size,
  };
}

/** One row, [n] */
export const rowAt = ({ values, dimension }: Pick<Rows, 'values' | 'dimension'>, row: number): Float32Array =>
  values.subarray(row * dimension, (row + 1) * dimension);

/** Mean squared error of rows made again, over the rows from … to − 1. */
export function meanSquaredError(rows: Rows, made: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let at = from * rows.dimension; at < to * rows.dimension; at += 1) {
    sum += ((rows.values[at] ?? NaN) - (made[at] ?? NaN)) ** 2;
  }
  return sum / ((to - from) * rows.dimension);
}
