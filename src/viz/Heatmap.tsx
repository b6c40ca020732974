// A table of numbers as colours: drawn on a canvas, with one cell chosen by pointer, finger or arrow keys.
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import {
  cellAfterKey,
  cellAt,
  heatmapLayout,
  shorten,
  type HeatmapCell,
  type HeatmapLayout,
} from './heatmapLayout';
import styles from './Heatmap.module.css';
import { HeatmapLegend } from './HeatmapLegend';
import { LEVELS, rampColour, rampLevel, type HeatScale } from './heatScale';
import { resolveColours, useTheme } from './theme';
import { useSize } from './useSize';

interface HeatmapProps {
  /** What the map shows, for screen readers: its name. */
  label: string;
  /** What stands beside the rows and above the columns. */
  rowTitle: string;
  columnTitle: string;
  rowLabels: readonly string[];
  columnLabels: readonly string[];
  /** [rows, columns], row-major, each 0 or more. */
  values: ArrayLike<number>;
  scale: HeatScale;
  /** The value of the strongest colour. */
  largest: number;
  /** What the colours mean, and how a value is written in the legend. */
  legend: string;
  format: (value: number) => string;
  selected: HeatmapCell;
  onSelect: (cell: HeatmapCell) => void;
  /** A cell in a sentence: what is read aloud, and shown beside the pointer. */
  describe: (cell: HeatmapCell) => string;
  /** Longest side of all cells together, em; default 42. */
  largestSide?: number;
}

export function Heatmap(props: HeatmapProps) {
  const { rowLabels, columnLabels, values, scale, largest, selected, onSelect, describe } = props;
  const { largestSide = 42 } = props;
  const { ref, probe, size } = useSize();
  const [pointed, setPointed] = useState<HeatmapCell>();
  const layout = useMemo(
    () =>
      heatmapLayout({
        ...size,
        pixelRatio: devicePixelRatio,
        rowLabels,
        columnLabels,
        largestSide: largestSide * size.em,
      }),
    [size, rowLabels, columnLabels, largestSide],
  );
  const canvas = useDrawing(layout, values, scale, largest);
  const grid = useRef<HTMLDivElement>(null);
  const movesFocus = useRef(false);
  useEffect(() => {
    if (movesFocus.current) focusChosen(grid.current);
    movesFocus.current = false;
  }, [selected]);

  const place = (event: PointerEvent<HTMLElement>, isNearest: boolean) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return cellAt(layout, event.clientX - left, event.clientY - top, isNearest);
  };
  const choose = (cell: HeatmapCell | undefined) => {
    if (!cell) return;
    if (cell.row === selected.row && cell.column === selected.column) focusChosen(grid.current);
    else {
      movesFocus.current = true;
      onSelect(cell);
    }
  };
  function press(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    choose(place(event, false));
  }
  function move(event: PointerEvent<HTMLElement>) {
    if (event.pointerType === 'mouse') setPointed(place(event, false));
    // A finger or a pressed mouse takes the choice along.
    if (event.buttons === 1) choose(place(event, true));
  }
  function key(event: KeyboardEvent) {
    const target = cellAfterKey(layout, selected, event.key);
    if (!target || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(target);
  }

  const height = layout.top + layout.height;
  return (
    <div className={styles.heatmap}>
      <p className={styles.titles} aria-hidden="true">
        <span>
          ↓ {props.rowTitle} <strong>{rowLabels[selected.row]}</strong>
        </span>
        <span>
          → {props.columnTitle} <strong>{columnLabels[selected.column]}</strong>
        </span>
      </p>
      <div ref={ref} className={styles.plot}>
        <span ref={probe} className={styles.probe} aria-hidden="true" />
        <div
          className={styles.map}
          style={{ width: layout.left + layout.width, height }}
          onPointerDown={press}
          onPointerMove={move}
          onPointerLeave={() => setPointed(undefined)}
          // The chosen cell has the focus, not what is behind it.
          onMouseDown={(event) => event.preventDefault()}
        >
          <canvas ref={canvas} className={styles.cells} style={{ left: layout.left, top: layout.top }} />
          <Marks layout={layout} selected={selected} pointed={pointed} {...{ rowLabels, columnLabels }} />
          <Choice layout={layout} grid={grid} onKey={key} label={props.label} {...{ selected, describe }} />
          {pointed && <Tip layout={layout} cell={pointed} text={describe(pointed)} />}
        </div>
      </div>
      <HeatmapLegend title={props.legend} scale={scale} largest={largest} format={props.format} />
    </div>
  );
}

function focusChosen(grid: HTMLElement | null): void {
  grid?.querySelector<HTMLElement>('[role=gridcell]')?.focus({ preventScroll: true });
}

const RAMP = Array.from({ length: LEVELS }, (_unused, level) => rampColour(level / (LEVELS - 1)));

/** Draws the cells, and again when anything about them changes. */
function useDrawing(layout: HeatmapLayout, values: ArrayLike<number>, scale: HeatScale, largest: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    draw(context, layout, values, (value) => rampLevel(value, scale, largest), resolveColours(RAMP));
  }, [layout, values, scale, largest, theme]);
  return canvas;
}

function draw(
  context: CanvasRenderingContext2D,
  { rows, columns, cell, gap, width, height }: HeatmapLayout,
  values: ArrayLike<number>,
  levelOf: (value: number) => number,
  colours: readonly string[],
): void {
  const ratio = devicePixelRatio;
  const { canvas } = context;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  // One colour after the other: setting a colour takes longer than filling a cell.
  const cellsOf = Array.from({ length: LEVELS }, (): number[] => []);
  for (let index = 0; index < rows * columns; index += 1) {
    cellsOf[levelOf(values[index] ?? 0)]?.push(index);
  }
  const [side, line] = [cell * ratio, Math.round(gap * ratio)];
  cellsOf.forEach((cells, level) => {
    context.fillStyle = colours[level] ?? '';
    for (const index of cells) {
      const [x, y] = [(index % columns) * side, Math.floor(index / columns) * side];
      context.fillRect(x, y, side - line, side - line);
    }
  });
}

interface MarksProps {
  layout: HeatmapLayout;
  rowLabels: readonly string[];
  columnLabels: readonly string[];
  selected: HeatmapCell;
  pointed: HeatmapCell | undefined;
}

/** Labels of the axes, and lines through the chosen cell. */
function Marks({ layout, rowLabels, columnLabels, selected, pointed }: MarksProps) {
  const { left, top, width, height, cell, labelSize } = layout;
  const middle = (index: number) => (index + 0.5) * cell;
  const classOf = (index: number, kind: 'row' | 'column') =>
    index === selected[kind] ? styles.chosen : index === pointed?.[kind] ? styles.pointed : undefined;
  return (
    <svg className={styles.marks} width={left + width} height={top + height} aria-hidden="true">
      {labelSize !== undefined && (
        <g fontSize={labelSize}>
          {rowLabels.map((label, row) => (
            <text
              key={row}
              x={left - 0.4 * labelSize}
              y={top + middle(row)}
              dy="0.34em"
              textAnchor="end"
              className={classOf(row, 'row')}
            >
              {shorten(label)}
            </text>
          ))}
          {columnLabels.map((label, column) => (
            <text
              key={column}
              transform={`translate(${left + middle(column)},${top - 0.4 * labelSize}) rotate(-90)`}
              dy="0.34em"
              className={classOf(column, 'column')}
            >
              {shorten(label)}
            </text>
          ))}
        </g>
      )}
      <g className={styles.lines}>
        <rect x={left} y={top + selected.row * cell} width={width} height={cell} />
        <rect x={left + selected.column * cell} y={top} width={cell} height={height} />
      </g>
    </svg>
  );
}

interface ChoiceProps {
  layout: HeatmapLayout;
  label: string;
  selected: HeatmapCell;
  describe: (cell: HeatmapCell) => string;
  onKey: (event: KeyboardEvent) => void;
  grid: RefObject<HTMLDivElement | null>;
}

/** The smallest side of the ring around the chosen cell, px. */
const RING = 12;

/** The chosen cell as an element, the only one of the grid that there is: it can be focused, and says its sentence. */
function Choice({ layout, label, selected, describe, onKey, grid }: ChoiceProps) {
  const { row, column } = selected;
  const side = Math.max(RING, layout.cell);
  const start = (index: number, from: number) => from + (index + 0.5) * layout.cell - side / 2;
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={layout.rows}
      aria-colcount={layout.columns}
      aria-readonly="true"
      onKeyDown={onKey}
    >
      <div role="row" aria-rowindex={row + 1}>
        <div
          // Another cell is another element, so that moving to it is read aloud.
          key={`${row} ${column}`}
          role="gridcell"
          tabIndex={0}
          aria-colindex={column + 1}
          aria-selected="true"
          aria-label={describe(selected)}
          className={styles.choice}
          style={{ left: start(column, layout.left), top: start(row, layout.top), width: side, height: side }}
        />
      </div>
    </div>
  );
}

/** What the cell under the pointer holds, on the side where there is room. */
function Tip({ layout, cell, text }: { layout: HeatmapLayout; cell: HeatmapCell; text: string }) {
  const { left, top, width, height, cell: side } = layout;
  const [x, y] = [(cell.column + 0.5) * side, (cell.row + 0.5) * side];
  const isLeft = x < width / 2;
  const isHigh = y < height / 2;
  const across = isLeft ? { left: left + x } : { right: width - x };
  const down = isHigh ? { top: top + y + side } : { bottom: height - y + side };
  return (
    <p className={styles.tip} style={{ ...across, ...down }} aria-hidden="true">
      {text}
    </p>
  );
}
