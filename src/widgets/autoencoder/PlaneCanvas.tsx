// The codes as points of a plane, with a cross that can be dragged.
import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { resolveColours, useTheme } from '@/viz/theme';
import { useSize } from '@/viz/useSize';
import styles from './Autoencoder.module.css';

interface PlaneCanvasProps {
  label: string;
  /** [count, 2] */
  points: ArrayLike<number>;
  /** The first so many were trained on; the others have a ring. */
  training: number;
  /** What each point is; drawn where `isNamed`. */
  names: readonly string[];
  /** Which of six colours each has where it is named. */
  colourOf: (row: number) => number;
  isNamed: boolean;
  /** Points that are marked out. */
  marked?: readonly number[];
  /** Where the cross is, in the coordinates of the points; undefined: none. */
  cross?: readonly [number, number];
  /** How far an arrow key moves it. */
  step?: readonly [number, number];
  onMove?: (x: number, y: number) => void;
  onPress?: (row: number) => void;
}

const MARGIN = 0.06;
const COLOURS = 6;
const LARGEST = 30;

export function PlaneCanvas(props: PlaneCanvasProps) {
  const { label, points, cross, step, onMove, onPress } = props;
  const { ref, probe, size } = useSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const grip = useRef<{ id: number; isMoved: boolean }>(undefined);
  useTheme();
  const side = Math.max(1, Math.min(size.width, LARGEST * size.em));
  const frame = frameOf(points, cross, side);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, { ...props, side, em: size.em, frame });
  });

  function placeOf(event: PointerEvent<HTMLCanvasElement>): [number, number] {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [frame.toX(event.clientX - left), frame.toY(event.clientY - top)];
  }
  function press(event: KeyboardEvent) {
    const [dx, dy] =
      { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ?? [];
    if (dx === undefined || dy === undefined || !cross || !step || !onMove) return;
    event.preventDefault();
    onMove(cross[0] + dx * step[0], cross[1] + dy * step[1]);
  }
  return (
    <div
      ref={ref}
      className={styles.plane}
      role={onMove ? 'application' : 'img'}
      aria-label={label}
      tabIndex={onMove ? 0 : undefined}
      onKeyDown={press}
    >
      <span ref={probe} className={styles.probe} aria-hidden="true" />
      <canvas
        ref={canvas}
        width={Math.round(side * (globalThis.devicePixelRatio || 1))}
        height={Math.round(side * (globalThis.devicePixelRatio || 1))}
        style={{ width: side, height: side }}
        onPointerDown={(event) => {
          if (!onMove) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { id: event.pointerId, isMoved: false };
        }}
        onPointerMove={(event) => {
          if (grip.current?.id !== event.pointerId) return;
          grip.current.isMoved = true;
          onMove?.(...placeOf(event));
        }}
        onPointerUp={(event) => {
          if (grip.current?.id !== event.pointerId) return;
          const { isMoved } = grip.current;
          grip.current = undefined;
          if (isMoved) return;
          const place = placeOf(event);
          onMove?.(...place);
          const near = nearestTo(points, place, frame.scale, size.em);
          if (near !== undefined) onPress?.(near);
        }}
      />
    </div>
  );
}

interface Frame {
  x(value: number): number;
  y(value: number): number;
  toX(px: number): number;
  toY(px: number): number;
  /** px to one unit on both axes. */
  scale: [number, number];
}

/** All points and the cross are seen; each axis has its own scale. */
function frameOf(
  points: ArrayLike<number>,
  cross: readonly [number, number] | undefined,
  side: number,
): Frame {
  const [least, most] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  const take = (axis: number, value = NaN) => {
    if (!Number.isFinite(value)) return;
    least[axis] = Math.min(least[axis] ?? 0, value);
    most[axis] = Math.max(most[axis] ?? 0, value);
  };
  for (let at = 0; at < points.length; at += 1) take(at % 2, points[at]);
  if (cross) [0, 1].forEach((axis) => take(axis, cross[axis]));
  const scaleOf = (axis: number) => {
    const span = (most[axis] ?? 0) - (least[axis] ?? 0);
    return span > 0 ? ((1 - 2 * MARGIN) * side) / span : 1;
  };
  const scale: [number, number] = [scaleOf(0), scaleOf(1)];
  const middle = [0, 1].map((axis) => ((least[axis] ?? 0) + (most[axis] ?? 0)) / 2);
  const [mx = 0, my = 0] = middle;
  return {
    scale,
    x: (value) => side / 2 + (value - mx) * scale[0],
    y: (value) => side / 2 - (value - my) * scale[1],
    toX: (px) => mx + (px - side / 2) / scale[0],
    toY: (px) => my - (px - side / 2) / scale[1],
  };
}

function nearestTo(
  points: ArrayLike<number>,
  [x, y]: readonly [number, number],
  [sx, sy]: readonly [number, number],
  within: number,
): number | undefined {
  let [best, nearest] = [-1, within];
  for (let row = 0; 2 * row < points.length; row += 1) {
    const distance = Math.hypot(((points[2 * row] ?? NaN) - x) * sx, ((points[2 * row + 1] ?? NaN) - y) * sy);
    if (distance <= nearest) [best, nearest] = [row, distance];
  }
  return best < 0 ? undefined : best;
}

function draw(
  context: CanvasRenderingContext2D,
  props: PlaneCanvasProps & { side: number; em: number; frame: Frame },
): void {
  const { points, training, names, colourOf, isNamed, marked = [], cross, side, em, frame } = props;
  const [ink = '', soft = '', accent = '', ...colours] = resolveColours([
    ...['var(--ink)', 'var(--ink-soft)', 'var(--accent)'],
    ...Array.from({ length: COLOURS }, (_none, n) => `var(--series-${n + 1})`),
  ]);
  const ratio = globalThis.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, side, side);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `${0.62 * em}px ${getComputedStyle(document.body).fontFamily}`;
  for (let row = 0; 2 * row < points.length; row += 1) {
    const [x, y] = [frame.x(points[2 * row] ?? NaN), frame.y(points[2 * row + 1] ?? NaN)];
    const colour = isNamed ? (colours[colourOf(row) % COLOURS] ?? soft) : soft;
    context.fillStyle = colour;
    context.strokeStyle = colour;
    const name = names[row] ?? '';
    if (isNamed && name.length === 1) context.fillText(name, x, y);
    else {
      context.beginPath();
      context.arc(x, y, 0.11 * em, 0, 2 * Math.PI);
      context.fill();
    }
    if (row < training) continue;
    context.lineWidth = 0.8;
    context.beginPath();
    context.arc(x, y, 0.36 * em, 0, 2 * Math.PI);
    context.stroke();
  }
  for (const row of marked) {
    const [x, y] = [frame.x(points[2 * row] ?? NaN), frame.y(points[2 * row + 1] ?? NaN)];
    context.strokeStyle = accent;
    context.lineWidth = 2.5;
    context.beginPath();
    context.arc(x, y, 0.5 * em, 0, 2 * Math.PI);
    context.stroke();
    context.fillStyle = ink;
    context.fillText(names[row] ?? '', x, y - 0.9 * em);
  }
  if (!cross) return;
  const [x, y] = [frame.x(cross[0]), frame.y(cross[1])];
  context.strokeStyle = accent;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x - 0.7 * em, y);
  context.lineTo(x + 0.7 * em, y);
  context.moveTo(x, y - 0.7 * em);
  context.lineTo(x, y + 0.7 * em);
  context.stroke();
}
