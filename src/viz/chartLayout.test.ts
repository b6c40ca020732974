// Where the parts of a line chart stand.
import { expect, it } from 'vitest';
import { chartLayout, type ChartAxis, type ChartOptions, type ChartPoint } from './chartLayout';

const axis: ChartAxis = { label: '', format: String };

function layout(points: ChartPoint[], change: Partial<ChartOptions> = {}) {
  return chartLayout({
    ...{ width: 600, height: 300, em: 10, x: axis, y: axis, levels: [] },
    series: [{ name: 'a', colour: 1, points }],
    ...change,
  });
}

/** The coordinates of a path, and where its pen is lifted. */
const commands = (path = '') => path.match(/[ML][^ML]+/g) ?? [];

it('spreads x from edge to edge and keeps every value between the edges', () => {
  const { x, y, left, right, top, bottom } = layout([
    { x: 1, y: 0 },
    { x: 5, y: 40 },
  ]);
  expect(x(3)).toBeCloseTo((x(1) + x(5)) / 2, 9);
  expect([x(1) - left, right - x(5)]).toEqual([5, 5]);
  expect(y(0)).toBe(bottom); // nothing is below 0, so it begins there
  expect(y(40)).toBeGreaterThan(top);
  expect(y(20)).toBeCloseTo((y(0) + y(40)) / 2, 9);
});

it('makes equal ratios equal distances on a logarithmic axis, with powers of ten as ticks', () => {
  const { y, yTicks } = layout(
    [
      { x: 1, y: 2 },
      { x: 2, y: 5000 },
    ],
    { y: { ...axis, scale: 'log' } },
  );
  expect(y(10) - y(100)).toBeCloseTo(y(100) - y(1000), 9);
  expect(yTicks).toEqual([1, 10, 100, 1000, 10_000].filter((tick) => yTicks.includes(tick)));
  expect(yTicks).toContain(100);
});

it('puts a band around values that have an interval, each stretch of them for itself', () => {
  const { bands, paths, x, y } = layout([
    { x: 1, y: 3, low: 2, high: 5 },
    { x: 2, y: 4, low: 3, high: 6 },
    { x: 3, y: 4 },
    { x: 4, y: 5, low: 4, high: 9 },
  ]);
  const at = (px: number, py: number) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`;
  expect(bands).toEqual([
    `M${[at(1, 5), at(2, 6), at(2, 3), at(1, 2)].join('L')}Z` + `M${at(4, 9)}L${at(4, 4)}Z`,
  ]);
  expect(commands(paths[0])).toHaveLength(4);
  // The ends are on the paper, too.
  expect(y(9)).toBeGreaterThanOrEqual(0);
  expect(layout([{ x: 1, y: 3 }]).bands).toEqual(['']);
});

it('leaves gaps where there is no value, and stands infinite ones at the upper edge', () => {
  const { paths, arrows, x } = layout([
    { x: 1, y: 3 },
    { x: 2, y: Infinity, note: '7 zeros' },
    { x: 3, y: 4 },
    { x: 4, y: NaN },
    { x: 5, y: 6 },
    { x: 6, y: 7 },
  ]);
  expect(
    commands(paths[0])
      .map((command) => command[0])
      .join(''),
  ).toBe('MMML');
  expect(arrows).toEqual([{ series: 0, x: x(2), note: '7 zeros' }]);
  expect(paths.join()).not.toMatch(/NaN|Infinity/);
});

it('stands the arrows of several series side by side, and shortens their notes where they would touch', () => {
  const points = [1, 2].map((x) => ({ x, y: Infinity, note: 'a long note', shortNote: '9' }));
  const series = [1, 2].map((colour) => ({ name: `${colour}`, colour: colour as 1 | 2, points }));
  const { arrows, x } = layout([], { series });
  expect(arrows.map((arrow) => [arrow.series, arrow.x, arrow.note])).toEqual([
    [0, x(1) - 5.5, '9'],
    [1, x(1) + 5.5, '9'],
    [0, x(2) - 5.5, '9'],
    [1, x(2) + 5.5, '9'],
  ]);
  expect(layout(points).arrows.map(({ note }) => note)).toEqual(['a long note', 'a long note']);
  expect(layout(points, { width: 90 }).arrows.map(({ note }) => note)).toEqual(['9', '9']);
});

it('stays finite for no points, one point, equal points and a million of them', () => {
  const isLog = { y: { ...axis, scale: 'log' as const } };
  for (const change of [{}, isLog]) {
    for (const points of [
      [],
      [{ x: 1, y: 2 }],
      [1, 2].map((x) => ({ x, y: 0.5 })),
      [{ x: 1, y: Infinity }],
    ]) {
      const { paths, x, y, xTicks, yTicks } = layout(points, change);
      expect([paths.join(), x(1), y(1), ...xTicks, ...yTicks].join()).not.toMatch(/NaN|Infinity/);
    }
  }
  const many = Array.from({ length: 1e6 }, (_unused, x) => ({ x, y: Math.sin(x) }));
  expect(layout(many).yTicks.length).toBeGreaterThan(2);
  // What a logarithmic axis cannot show is a gap.
  expect(
    commands(
      layout(
        [
          { x: 1, y: 0 },
          { x: 2, y: -1 },
          { x: 3, y: 1 },
        ],
        isLog,
      ).paths[0],
    ),
  ).toHaveLength(1);
});

it('writes only as many ticks as have room', () => {
  const points = [0, 2000].map((x) => ({ x, y: x }));
  const wide = layout(points).xTicks.length;
  const narrow = layout(points, { width: 150 }).xTicks.length;
  expect(wide).toBeGreaterThan(narrow);
  expect(narrow).toBeGreaterThan(1);
  expect(layout(points, { x: { ...axis, ticks: [0, 1, 2] } }).xTicks).toEqual([0, 1, 2]);
});
