// The map of words in pixels: which words are on it, where they stand when it is moved and zoomed, and which one comes next.
import type { Categories, WordVectors } from '@/pure/wordVectors';

/** The rows on the map: words of categories first, then the others, each by how frequent they are; ascending. */
export function rowsOfMap(
  vectors: WordVectors,
  categories: Categories | undefined,
  points: number,
): number[] {
  const known = new Set([...(categories?.values() ?? [])].flat().map((word) => vectors.find(word)));
  const rows = vectors.words.map((_word, row) => row);
  return [...rows.filter((row) => known.has(row)), ...rows.filter((row) => !known.has(row))]
    .slice(0, points)
    .sort((a, b) => a - b);
}

/** Unit rows of the words on the map, row-major. */
export function unitRows({ unit, dimension: C }: WordVectors, rows: readonly number[]): Float32Array {
  const values = new Float32Array(rows.length * C);
  rows.forEach((row, at) => values.set(unit.subarray(row * C, (row + 1) * C), at * C));
  return values;
}

/** What is seen of the map: its middle in the coordinates of the points, and px to one of them. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

/** Share of the picture that is kept free at its edges. */
const MARGIN = 0.06;

/** All points are seen. @param coordinates [points, 2] */
export function fitting(coordinates: ArrayLike<number>, width: number, height: number): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < coordinates.length; at += 2) {
    const [x = 0, y = 0] = [coordinates[at], coordinates[at + 1]];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (!(left <= right)) return { x: 0, y: 0, scale: 1 };
  const span = Math.max((right - left) / width, (bottom - top) / height);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scale: span > 0 ? (1 - 2 * MARGIN) / span : 1,
  };
}

/** The reader's own look at it: so many times nearer, and moved by so many px. */
export interface Look {
  zoom: number;
  dx: number;
  dy: number;
}

export const WHOLE: Look = { zoom: 1, dx: 0, dy: 0 };
const MOST_ZOOM = 40;

/** Zooms about a place of the picture, which stays where it is. `x`, `y` from the middle, px. */
export function zoomedAt({ zoom, dx, dy }: Look, factor: number, x: number, y: number): Look {
  const next = Math.min(MOST_ZOOM, Math.max(1, zoom * factor));
  const part = next / zoom;
  return { zoom: next, dx: x - part * (x - dx), dy: y - part * (y - dy) };
}

/** Where each point stands in the picture, px: [points, 2] */
export function placed(
  coordinates: ArrayLike<number>,
  camera: Camera,
  { zoom, dx, dy }: Look,
  width: number,
  height: number,
): Float64Array {
  return Float64Array.from({ length: coordinates.length }, (_none, at) => {
    const isX = at % 2 === 0;
    const offset = (coordinates[at] ?? 0) - (isX ? camera.x : camera.y);
    const moved = offset * camera.scale * zoom * (isX ? 1 : -1); // up is more
    return (isX ? width : height) / 2 + (isX ? dx : dy) + moved;
  });
}

/** Both pictures of the same points, mixed: part 0 is the first, 1 the second. */
export function between(from: ArrayLike<number>, to: ArrayLike<number>, part: number): Float64Array {
  return Float64Array.from({ length: to.length }, (_none, at) => {
    const [a, b] = [from[at] ?? to[at] ?? 0, to[at] ?? 0];
    return a + (b - a) * part;
  });
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest point in that direction, within 45° of it; itself where there is none. */
export function pointTowards(places: ArrayLike<number>, from: number, direction: Direction): number {
  const [x0 = 0, y0 = 0] = [places[2 * from], places[2 * from + 1]];
  let [best, nearest] = [from, Infinity];
  for (let point = 0; 2 * point < places.length; point += 1) {
    if (point === from) continue;
    const [dx, dy] = [(places[2 * point] ?? 0) - x0, (places[2 * point + 1] ?? 0) - y0];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const across = direction === 'left' || direction === 'right' ? Math.abs(dy) : Math.abs(dx);
    if (along <= 0 || across > along) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) [best, nearest] = [point, distance];
  }
  return best;
}

/** The point nearest to a place of the picture, if it is at most so many px away. */
export function pointAt(places: ArrayLike<number>, x: number, y: number, within: number): number | undefined {
  let [best, nearest] = [-1, within];
  for (let point = 0; 2 * point < places.length; point += 1) {
    const distance = Math.hypot((places[2 * point] ?? 0) - x, (places[2 * point + 1] ?? 0) - y);
    if (distance <= nearest) [best, nearest] = [point, distance];
  }
  return best < 0 ? undefined : best;
}
