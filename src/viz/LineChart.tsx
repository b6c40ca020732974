// Lines over a common x: with their legend, which tells the values where the pointer is.
import { useState, type CSSProperties, type PointerEvent } from 'react';
import {
  chartLayout,
  tickText,
  type ChartAxis,
  type ChartLayout,
  type ChartLevel,
  type ChartSeries,
} from './chartLayout';
import styles from './LineChart.module.css';
import { useSize, type Size } from './useSize';

interface LineChartProps {
  /** What the chart shows, for screen readers: the name of the picture. */
  label: string;
  x: ChartAxis;
  y: ChartAxis;
  series: readonly ChartSeries[];
  levels?: readonly ChartLevel[];
  /** The x whose values the legend tells while the pointer is elsewhere. */
  marked?: number;
  /** em; default 19. */
  height?: number;
}

const NO_LEVELS: readonly ChartLevel[] = [];

export function LineChart({ label, x, y, series, levels = NO_LEVELS, marked, height = 19 }: LineChartProps) {
  const { ref, probe, size } = useSize();
  const [pointed, setPointed] = useState<number>();
  const { width, em } = size;
  const layout = chartLayout({ width, height: height * em, em, x, y, series, levels });
  const read = pointed ?? marked;

  function point(event: PointerEvent<SVGSVGElement>) {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const places = series.flatMap(({ points }) => points.map((one) => one.x));
    const near = (one: number) => Math.abs(layout.x(one) - at);
    setPointed(
      places.reduce<number | undefined>(
        (best, one) => (best === undefined || near(one) < near(best) ? one : best),
        undefined,
      ),
    );
  }

  return (
    <div className={styles.chart}>
      <Legend series={series} x={x} y={y} read={read} />
      <div ref={ref} className={styles.plot}>
        <span ref={probe} className={styles.probe} aria-hidden="true" />
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={height * em}
          onPointerMove={point}
          onPointerLeave={() => setPointed(undefined)}
        >
          <Frame layout={layout} x={x} y={y} em={em} />
          {levels.map((level) => (
            <Level key={level.label} level={level} layout={layout} />
          ))}
          {read !== undefined && (
            <line
              className={styles.read}
              x1={layout.x(read)}
              x2={layout.x(read)}
              y1={layout.top}
              y2={layout.bottom}
            />
          )}
          {series.map((one, index) => (
            <path
              key={one.name}
              className={styles.band}
              style={ink(one.colour)}
              d={layout.bands[index] ?? ''}
            />
          ))}
          {series.map((one, index) => (
            <Line key={one.name} series={one} path={layout.paths[index] ?? ''} layout={layout} em={em} />
          ))}
          {levels.map((level) => (
            <LevelName key={level.label} level={level} layout={layout} em={em} />
          ))}
          {layout.arrows.map((arrow, index) => (
            <Arrow key={index} {...arrow} colour={series[arrow.series]?.colour ?? 1} size={size} />
          ))}
        </svg>
      </div>
    </div>
  );
}

function ink(colour: number): CSSProperties {
  return { '--ink-of-series': `var(--series-${colour})` } as CSSProperties;
}

function Legend({
  series,
  x,
  y,
  read,
}: Pick<LineChartProps, 'series' | 'x' | 'y'> & { read: number | undefined }) {
  return (
    <div className={styles.legend}>
      {read !== undefined && (
        <p>
          {x.label} = {x.format(read)}
        </p>
      )}
      <ul>
        {series.map((one) => {
          const { y: value, low, high } = one.points.find((point) => point.x === read) ?? {};
          return (
            <li key={one.name} style={ink(one.colour)}>
              <svg width="28" height="14" aria-hidden="true">
                <path className={one.isDashed ? styles.dashed : styles.line} d="M1 7H27" />
                {one.hasMarks && (
                  <path
                    className={one.isDashed ? styles.hollow : styles.mark}
                    d={markOf(one.colour, 14, 7, 4)}
                  />
                )}
              </svg>
              {one.name}
              {value !== undefined && !Number.isNaN(value) && <strong>{y.format(value)}</strong>}
              {low !== undefined && high !== undefined && (
                <span>
                  ({y.format(low)} – {y.format(high)})
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Frame({ layout, x, y, em }: { layout: ChartLayout; x: ChartAxis; y: ChartAxis; em: number }) {
  const { left, right, bottom } = layout;
  return (
    <g className={styles.frame} aria-hidden="true">
      {layout.yTicks.map((tick) => (
        <g key={tick} transform={`translate(0,${layout.y(tick)})`}>
          <line x1={left} x2={right} />
          <text x={left - 0.4 * em} dy="0.32em" textAnchor="end">
            {tickText(y, tick)}
          </text>
        </g>
      ))}
      {layout.xTicks.map((tick) => (
        <text key={tick} x={layout.x(tick)} y={bottom + 1.2 * em} textAnchor="middle">
          {tickText(x, tick)}
        </text>
      ))}
      <line className={styles.base} x1={left} x2={right} y1={bottom} y2={bottom} />
      <text className={styles.axis} x={0} y={0.9 * em}>
        ↑ {y.label}
      </text>
      <text className={styles.axis} x={right} y={bottom + 2.4 * em} textAnchor="end">
        {x.label} →
      </text>
    </g>
  );
}

interface LevelProps {
  level: ChartLevel;
  layout: ChartLayout;
}

function Level({ level, layout }: LevelProps) {
  const height = layout.y(level.y);
  return (
    <g className={styles.level} aria-hidden="true">
      <line x1={layout.left} x2={layout.right} y1={height} y2={height} />
    </g>
  );
}

/** Drawn over the series, so that it can be read where they are. */
function LevelName({ level, layout, em }: LevelProps & { em: number }) {
  const height = layout.y(level.y);
  const isHigh = height < layout.top + 1.2 * em;
  return (
    <text x={layout.right} y={height + (isHigh ? 1.1 : -0.4) * em} textAnchor="end" aria-hidden="true">
      {level.label}
    </text>
  );
}

function Line({
  series,
  path,
  layout,
  em,
}: {
  series: ChartSeries;
  path: string;
  layout: ChartLayout;
  em: number;
}) {
  const { colour, isDashed, hasMarks, points } = series;
  return (
    <g style={ink(colour)}>
      <path className={isDashed ? styles.dashed : styles.line} d={path} />
      {hasMarks &&
        points
          .filter((point) => Number.isFinite(layout.y(point.y)))
          .map((point) => (
            <path
              key={point.x}
              className={isDashed ? styles.hollow : styles.mark}
              d={markOf(colour, layout.x(point.x), layout.y(point.y), 0.32 * em)}
            />
          ))}
    </g>
  );
}

interface ArrowProps {
  x: number;
  note: string;
  colour: number;
  size: Size;
}

/** An open arrow upwards at the upper edge: the value is off every scale. */
function Arrow({ x, note, colour, size: { width, em } }: ArrowProps) {
  const half = 0.28 * em * note.length;
  const top = 2.9 * em;
  return (
    <g className={styles.arrow} style={ink(colour)}>
      <path
        d={`M${x} ${top + 1.3 * em}V${top}M${x - 0.4 * em} ${top + 0.5 * em}L${x} ${top}L${x + 0.4 * em} ${top + 0.5 * em}`}
      />
      {note !== '' && (
        <text x={Math.min(Math.max(x, half), width - half)} y={top - 0.5 * em} textAnchor="middle">
          {note}
        </text>
      )}
    </g>
  );
}

/** A shape for each colour, so that series can be told apart without it. */
function markOf(colour: number, x: number, y: number, r: number): string {
  switch (colour % 4) {
    case 1:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    case 2:
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 3:
      return `M${x} ${y - 1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`;
    default:
      return `M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`;
  }
}
