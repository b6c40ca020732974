// The map of the words, which moves while they are learned.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useMessages } from '@/i18n';
import { neighboursOf } from '@/pure/wordVectors';
import { whole } from '@/ui/format';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { resolveColours, useTheme } from '@/viz/theme';
import { useSize } from '@/viz/useSize';
import { listOf, own, share, stateOfTable } from './describe';
import { drawMap, type MapPoint } from './drawMap';
import {
  between,
  fitting,
  placed,
  pointAt,
  pointTowards,
  WHOLE,
  zoomedAt,
  type Camera,
  type Direction,
  type Look,
} from './mapLayout';
import { Legend } from './Legend';
import { trainerMessages } from './messages';
import { trainerFields } from './state';
import { categoryOfRows, findWord } from './table';
import { useProjection, type Flat } from './useProjection';
import type { ViewProps } from './view';
import styles from './Word2vecTrainer.module.css';

/** Categories that have a colour. */
const GROUPS = 6;
/** Neighbours of the chosen word that are written in any case. */
const NEAR = 10;
/** How long the map takes to its next picture, ms. */
const MOVE_MS = 300;
const ZOOM = 1.5;

export function MapView(props: ViewProps) {
  const t = useMessages(trainerMessages);
  const { state, set, table, categories, control } = props;
  const wantsUmap = state.projection === 'umap';
  const by = wantsUmap && !control.isBusy ? 'umap' : 'pca';
  const { flat, by: shown, isCurrent, failure, retry } = useProjection(table, categories, state, by);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  /** The largest categories of the words on the map. */
  const groups = useMemo(() => {
    const sizes = [...(categories ?? [])].map(([name, words]) => ({ name, size: words.length }));
    return sizes
      .toSorted((a, b) => b.size - a.size)
      .slice(0, GROUPS)
      .map(({ name }) => name);
  }, [categories]);
  return (
    <section>
      <div className={styles.controls}>
        <ChoiceControl
          label={t.projection}
          {...(wantsUmap && { help: t.umapHelp })}
          options={trainerFields.projection.options.map((value) => ({ value, label: t[value] }))}
          value={state.projection}
          onChange={(projection) => set({ projection })}
        />
        <NumberControl
          schema={trainerFields.points}
          label={t.points}
          help={t.pointsHelp}
          value={state.points}
          onChange={(points) => set({ points })}
        />
      </div>
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      {wantsUmap && control.isBusy && <Notice>{t.umapWaits}</Notice>}
      {by === 'umap' && !isCurrent && failure === undefined && <ProgressStatus label={t.projecting} />}
      {flat && (
        <>
          <p className={styles.sentence} role="status">
            {says(t, flat, shown === 'umap', stateOfTable(t, flat.table, control.plan, control.view.record))}
          </p>
          <Map {...props} flat={flat} groups={groups} hidden={hidden} />
          {groups.length > 0 && <Legend groups={groups} hidden={hidden} onChange={setHidden} />}
          <DataTable
            caption={t.mapCaption}
            columns={[t.word, t.axis1, t.axis2, t.category]}
            rows={() => rowsOf(flat, categories)}
          />
        </>
      )}
    </section>
  );
}

function says(t: ReturnType<typeof trainerMessages.get>, flat: Flat, isUmap: boolean, state: string): string {
  const count = whole(flat.rows.length);
  if (isUmap || flat.keptShare === undefined) return t.mapSaysUmap({ count, state });
  return t.mapSays({ count, kept: share(flat.keptShare), state });
}

function rowsOf(
  { rows, coordinates, table }: Flat,
  categories: ViewProps['categories'],
): (string | number)[][] {
  const categoryOf = categoryOfRows(table.vectors, categories);
  return rows.map((row, at) => [
    table.vectors.words[row] ?? '',
    ...[coordinates[2 * at], coordinates[2 * at + 1]].map((one) => (one ?? NaN).toFixed(3)),
    categoryOf.get(row) ?? '',
  ]);
}

interface MapProps extends ViewProps {
  flat: Flat;
  groups: readonly string[];
  /** Categories that are switched off. */
  hidden: ReadonlySet<string>;
}

const KEYS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function Map({ state, set, flat, categories, groups, hidden }: MapProps) {
  const t = useMessages(trainerMessages);
  const { ref, probe, size } = useSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [look, setLook] = useState<Look>(WHOLE);
  const [pointed, setPointed] = useState<number>();
  useTheme(); // drawn again when it changes
  const side = size.width;
  const height = Math.min(side, Math.max(320, 0.75 * side));
  const { table, rows } = flat;

  const chosen = findWord(table, state.word);
  const points = useMemo(() => {
    const categoryOf = categoryOfRows(table.vectors, categories);
    const near = new Set(
      chosen === undefined ? [] : neighboursOf(table.vectors, chosen, NEAR).map(({ row }) => row),
    );
    return rows.map((row): MapPoint & { isShown: boolean } => {
      const category = categoryOf.get(row) ?? '';
      const group = groups.indexOf(category);
      return {
        word: table.vectors.words[row] ?? '',
        group: group < 0 ? undefined : group,
        look: row === chosen ? 'chosen' : near.has(row) ? 'near' : 'plain',
        isShown: !hidden.has(category),
      };
    });
  }, [table, rows, categories, groups, hidden, chosen]);

  const moving = useMoving(flat.coordinates);
  const places = placed(moving.coordinates, moving.camera(side, height), look, side, height);
  const shownPlaces = places.map((one, at) => (points[at >> 1]?.isShown ? one : NaN));

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || side === 0) return;
    const [ink = '', soft = '', accent = '', paper = '', ...colours] = resolveColours([
      ...['var(--ink)', 'var(--ink-soft)', 'var(--accent)', 'var(--paper)'],
      ...Array.from({ length: GROUPS }, (_none, n) => `var(--series-${n + 1})`),
    ]);
    const written = drawMap(context, {
      ...{ width: side, height, em: size.em, pixelRatio: devicePixelRatio },
      font: getComputedStyle(document.body).fontFamily,
      colours: { ink, soft, accent, paper, groups: colours },
      points: points.map((point, index) =>
        index === pointed && point.look !== 'chosen' ? { ...point, look: 'pointed' } : point,
      ),
      places: shownPlaces,
    });
    // What a drawing on a canvas says to nobody else.
    if (canvas.current) canvas.current.dataset['words'] = written.join(' ');
  });

  const zoom = (factor: number, x = 0, y = 0) => setLook((before) => zoomedAt(before, factor, x, y));
  useWheel(canvas, (factor, x, y) => zoom(factor, x - side / 2, y - height / 2));
  const gesture = useGesture(setLook);

  function press(event: KeyboardEvent) {
    const direction = KEYS[event.key];
    const chosenAt = chosen === undefined ? -1 : rows.indexOf(chosen);
    const from = pointed ?? (chosenAt >= 0 ? chosenAt : 0);
    if (direction) setPointed(pointTowards(shownPlaces, from, direction));
    else if (event.key === 'Enter') set({ word: points[from]?.word ?? state.word });
    else if (event.key === '+' || event.key === '=') zoom(ZOOM);
    else if (event.key === '-') zoom(1 / ZOOM);
    else if (event.key === '0') setLook(WHOLE);
    else return;
    event.preventDefault();
  }

  const told = pointed === undefined ? undefined : rows[pointed];
  return (
    <div className={styles.map}>
      <div
        ref={ref}
        className={styles.mapFrame}
        role="application"
        aria-label={t.mapLabel}
        tabIndex={0}
        onKeyDown={press}
      >
        <span ref={probe} className={styles.probe} aria-hidden="true" />
        <canvas
          ref={canvas}
          width={Math.round(side * (globalThis.devicePixelRatio || 1))}
          height={Math.round(height * (globalThis.devicePixelRatio || 1))}
          style={{ width: side, height }}
          onPointerDown={gesture.down}
          onPointerMove={(event) => {
            const at = placeOf(event);
            if (!gesture.move(event)) setPointed(pointAt(shownPlaces, at.x, at.y, size.em));
          }}
          onPointerUp={(event) => {
            const at = placeOf(event);
            const hit = pointAt(shownPlaces, at.x, at.y, 1.5 * size.em);
            if (gesture.up(event) && hit !== undefined) set({ word: points[hit]?.word ?? state.word });
          }}
          onPointerCancel={gesture.up}
          onPointerLeave={() => setPointed(undefined)}
        />
      </div>
      <p className={styles.pointed} aria-live="polite">
        {told !== undefined &&
          t.mapWord({
            category: categoryOfRows(table.vectors, categories).get(told) ?? '–',
            list: listOf(table, neighboursOf(table.vectors, told, 3)),
            word: own(table.vectors.words[told] ?? ''),
          })}
      </p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => zoom(ZOOM)}>
          {t.zoomIn}
        </button>
        <button type="button" onClick={() => zoom(1 / ZOOM)}>
          {t.zoomOut}
        </button>
        <button type="button" onClick={() => setLook(WHOLE)}>
          {t.zoomWhole}
        </button>
      </div>
    </div>
  );
}

/** From the upper left corner of the canvas, px. */
function placeOf({ clientX, clientY, currentTarget }: PointerEvent): { x: number; y: number } {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** The picture on its way from the last one to the next; at once where the reader wants no movement. */
function useMoving(coordinates: Float64Array) {
  const [way, setWay] = useState({ from: coordinates, to: coordinates, part: 1 });
  if (way.to !== coordinates) {
    const isSame = way.to.length === coordinates.length;
    const from = isSame ? between(way.from, way.to, way.part) : coordinates;
    setWay({ from, to: coordinates, part: isSame ? 0 : 1 });
  }
  useEffect(() => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const startMs = performance.now();
    let frame = 0;
    const step = () => {
      const part = isStill ? 1 : Math.min(1, (performance.now() - startMs) / MOVE_MS);
      setWay((before) => (before.to === coordinates && before.part < 1 ? { ...before, part } : before));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [coordinates]);
  const shown = way.part === 1 ? way.to : between(way.from, way.to, way.part);
  return {
    coordinates: shown,
    /** Moves with the points. */
    camera(width: number, height: number): Camera {
      const [a, b] = [fitting(way.from, width, height), fitting(way.to, width, height)];
      const mix = (x: number, y: number) => x + (y - x) * way.part;
      return { x: mix(a.x, b.x), y: mix(a.y, b.y), scale: mix(a.scale, b.scale) };
    },
  };
}

/** The wheel zooms where the pointer is; React's own listener could not keep the page from scrolling. */
function useWheel(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  zoom: (factor: number, x: number, y: number) => void,
) {
  const now = useRef(zoom);
  useEffect(() => void (now.current = zoom));
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent) => {
      // Without a key the page scrolls; a pinch on a touchpad comes with it.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      now.current(Math.exp(-0.01 * event.deltaY), event.clientX - left, event.clientY - top);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [canvas]);
}

/** px that a pointer may move and still press. */
const STEADY = 6;

/** One pointer drags the map, two pinch it. */
function useGesture(setLook: (change: (before: Look) => Look) => void) {
  const pointers = useRef(new globalThis.Map<number, { x: number; y: number }>());
  const moved = useRef(0);
  return {
    down(event: PointerEvent<HTMLCanvasElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      if (pointers.current.size === 0) moved.current = 0;
      pointers.current.set(event.pointerId, placeOf(event));
    },
    /** True while the map is moved. */
    move(event: PointerEvent<HTMLCanvasElement>): boolean {
      const before = pointers.current.get(event.pointerId);
      if (!before) return false;
      const at = placeOf(event);
      const [dx, dy] = [at.x - before.x, at.y - before.y];
      moved.current += Math.hypot(dx, dy);
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, at);
      if (!other) {
        setLook((look) => ({ ...look, dx: look.dx + dx, dy: look.dy + dy }));
        return true;
      }
      const apart = (one: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y);
      const factor = apart(at) / Math.max(1, apart(before));
      const { width, height } = event.currentTarget.getBoundingClientRect();
      const [x, y] = [(at.x + other.x - width) / 2, (at.y + other.y - height) / 2];
      setLook((look) => zoomedAt(look, factor, x, y));
      return true;
    },
    /** True if it was a press and no movement. */
    up(event: PointerEvent<HTMLCanvasElement>): boolean {
      const wasDown = pointers.current.delete(event.pointerId);
      return wasDown && pointers.current.size === 0 && moved.current < STEADY;
    },
  };
}
