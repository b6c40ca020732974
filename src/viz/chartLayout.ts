// Where the parts of a line chart stand: numbers in, pixels and ticks out.
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';

export interface ChartPoint {
  x: number;
  /** Infinity stands at the upper edge, as an arrow; NaN leaves a gap. */
  y: number;
  /** The ends of an interval around y, both or none: a band behind the line. */
  low?: number;
  high?: number;
  /** What is written over the arrow of an infinite value, and what where that has no room. */
  note?: string;
  shortNote?: string;
}

export interface ChartSeries {
  name: string;
  /** Which of the six colours of series it has. */
  colour: 1 | 2 | 3 | 4 | 5 | 6;
  isDashed?: boolean;
  /** A mark at each point, for a few points. */
  hasMarks?: boolean;
  /** In the order of x. */
  points: readonly ChartPoint[];
}

/** A value that does not depend on x: a line from edge to edge. */
export interface ChartLevel {
  y: number;
  label: string;
}

export interface ChartAxis {
  label: string;
  /** Default linear. A logarithmic axis leaves out what is not above 0. */
  scale?: 'linear' | 'log';
  /** How a value is written in the legend. */
  format: (value: number) => string;
  /** How it is written at ticks, where it is a round number; default the same. */
  formatTick?: (value: number) => string;
  /** Exactly these ticks; else round numbers, as many as fit. */
  ticks?: readonly number[];
}

export interface ChartOptions {
  width: number;
  height: number;
  /** Size of the letters, px. */
  em: number;
  x: ChartAxis;
  y: ChartAxis;
  series: readonly ChartSeries[];
  levels: readonly ChartLevel[];
}

export interface ChartArrow {
  series: number;
  x: number;
  /** '' for none */
  note: string;
}

export interface ChartLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (value: number) => number;
  y: (value: number) => number;
  xTicks: readonly number[];
  yTicks: readonly number[];
  /** An SVG path for each series, '' where it has no line. */
  paths: readonly string[];
  /** The same for the bands. */
  bands: readonly string[];
  /** Infinite values; those of several series over one x stand side by side. */
  arrows: readonly ChartArrow[];
}

/** Width of a digit, em. */
const DIGIT = 0.56;

export function chartLayout(options: ChartOptions): ChartLayout {
  const { width, height, em, x, y, series, levels } = options;
  const points = series.flatMap((one) => one.points);
  const isLog = y.scale === 'log';
  const isShown = (value: number) => Number.isFinite(value) && (!isLog || value > 0);
  const heights = [...points, ...levels].map((point) => point.y).filter(isShown);
  for (const { low = NaN, high = NaN } of points) if (isShown(low) && isShown(high)) heights.push(low, high);
  const hasInfinite = points.some((point) => point.y === Infinity);

  const top = (hasInfinite ? 5 : 2) * em;
  const bottom = height - 2.6 * em;
  const yScale = isLog ? scaleLog() : scaleLinear();
  yScale.domain(padded(heights, isLog)).range([bottom, top]);
  const yTicks = y.ticks ?? (isLog ? logTicks(yScale.domain()) : yScale.ticks((bottom - top) / (2.6 * em)));
  const longest = Math.max(1, ...yTicks.map((tick) => tickText(y, tick).length));

  const left = longest * DIGIT * em + 0.7 * em;
  const right = width - 1.1 * em;
  const xScale = x.scale === 'log' ? scaleLog() : scaleLinear();
  xScale.domain(extent(points.map((point) => point.x))).range([left + 0.5 * em, right - 0.5 * em]);
  const xTicks = x.ticks ?? fitting(xScale, x, (right - left) / em);

  const place = { x: (value: number) => xScale(value), y: (value: number) => yScale(value) };
  return {
    ...{ left, right, top, bottom },
    ...place,
    xTicks,
    yTicks,
    paths: series.map((one) => pathOf(one.points, place, isShown)),
    bands: series.map((one) => bandOf(one.points, place, isShown)),
    arrows: arrowsOf(series, place.x, em),
  };
}

/** What is written at a tick. */
export function tickText({ format, formatTick = format }: ChartAxis, tick: number): string {
  return formatTick(tick);
}

function extent(values: readonly number[]): [number, number] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const [least, most] = finite.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  return least === most ? [least - 0.5, most + 0.5] : [least, most];
}

/** From a little below the least value to a little above the largest; a linear axis begins at 0 where nothing is below. */
function padded(values: readonly number[], isLog: boolean): [number, number] {
  if (values.length === 0) return isLog ? [1, 10] : [0, 1];
  const [least, most] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  if (isLog) {
    const ratio = Math.max(2, most / least) ** 0.1;
    return least === most ? [least / 2, most * 2] : [least / ratio, most * ratio];
  }
  const room = 0.06 * (most - least || 1);
  return [least >= 0 ? 0 : least - room, most + room];
}

/** Powers of ten; within few of them also their double and fivefold. */
function logTicks(domain: number[]): number[] {
  const [least = 1, most = 10] = domain;
  const decades = Math.log10(most / least);
  if (decades < 1) return scaleLinear([least, most], [0, 1]).ticks(4);
  const factors = decades < 2.5 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power += 1) {
    for (const factor of factors) ticks.push(Number(`${factor}e${power}`));
  }
  return ticks.filter((tick) => tick >= least && tick <= most);
}

/** As many ticks as can be written beside one another. */
function fitting(scale: ScaleContinuousNumeric<number, number>, axis: ChartAxis, widthEm: number): number[] {
  for (let wanted = 8; wanted > 1; wanted -= 1) {
    const ticks = axis.scale === 'log' ? logTicks(scale.domain()) : scale.ticks(wanted);
    const letters = ticks.reduce((sum, tick) => sum + tickText(axis, tick).length + 2, 0);
    if (letters * DIGIT <= widthEm) return ticks;
  }
  return scale.ticks(2);
}

function pathOf(
  points: readonly ChartPoint[],
  place: { x: (value: number) => number; y: (value: number) => number },
  isShown: (value: number) => boolean,
): string {
  let path = '';
  let isDown = false;
  for (const { x, y } of points) {
    if (!isShown(y)) {
      isDown = false;
      continue;
    }
    path += `${isDown ? 'L' : 'M'}${place.x(x).toFixed(1)} ${place.y(y).toFixed(1)}`;
    isDown = true;
  }
  return path;
}

/** Along the upper ends of the intervals and back along the lower ones; a single interval is a line upwards. */
function bandOf(
  points: readonly ChartPoint[],
  place: { x: (value: number) => number; y: (value: number) => number },
  isShown: (value: number) => boolean,
): string {
  let path = '';
  let stretch: { x: number; low: number; high: number }[] = [];
  const at = (x: number, y: number) => `${place.x(x).toFixed(1)} ${place.y(y).toFixed(1)}`;
  const finish = () => {
    if (stretch.length === 0) return;
    const upper = stretch.map(({ x, high }) => at(x, high));
    const lower = stretch.toReversed().map(({ x, low }) => at(x, low));
    path += `M${[...upper, ...lower].join('L')}Z`;
    stretch = [];
  };
  for (const { x, low = NaN, high = NaN } of points) {
    if (isShown(low) && isShown(high)) stretch.push({ x, low, high });
    else finish();
  }
  finish();
  return path;
}

/** Distance of two arrows over one x, em. */
const BESIDE = 1.1;

/** The notes are short as soon as two neighbours would touch. */
function arrowsOf(series: readonly ChartSeries[], place: (x: number) => number, em: number): ChartArrow[] {
  const found = series
    .flatMap(({ points }, index) => points.map((point) => ({ point, series: index })))
    .filter(({ point }) => point.y === Infinity)
    .map((arrow, _index, all) => {
      const same = all.filter((other) => other.point.x === arrow.point.x);
      const beside = same.indexOf(arrow) - (same.length - 1) / 2;
      return { ...arrow, x: place(arrow.point.x) + beside * BESIDE * em };
    })
    .sort((a, b) => a.x - b.x);
  const half = ({ point }: { point: ChartPoint }) => (DIGIT * em * ((point.note ?? '').length + 1)) / 2;
  const isTight = found.some((arrow, index) => {
    const next = found[index + 1];
    return next !== undefined && next.x - arrow.x < half(arrow) + half(next);
  });
  return found.map(({ point: { note = '', shortNote = note }, series, x }) => ({
    ...{ series, x },
    note: isTight ? shortNote : note,
  }));
}
