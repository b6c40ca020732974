// The line chart as it is read: its name, its legend, its notes.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ChartSeries } from './chartLayout';
import { LineChart } from './LineChart';

const series: ChartSeries[] = [
  {
    name: 'held out',
    colour: 1,
    hasMarks: true,
    points: [
      { x: 1, y: 200 },
      { x: 2, y: Infinity, note: '7 zeros' },
    ],
  },
  {
    name: 'training',
    colour: 2,
    isDashed: true,
    points: [
      { x: 1, y: 100 },
      { x: 2, y: 10 },
    ],
  },
];

const draw = (marked?: number) =>
  renderToStaticMarkup(
    <LineChart
      label="Perplexity by n"
      x={{ label: 'n', format: String, ticks: [1, 2] }}
      y={{
        label: 'perplexity',
        scale: 'log',
        format: (value) => (value === Infinity ? '∞' : value.toFixed(1)),
        formatTick: String,
      }}
      series={series}
      levels={[{ y: 1000, label: 'uniform' }]}
      {...(marked !== undefined && { marked })}
    />,
  );

/** What is read, without the marks. */
const texts = (html: string) =>
  html
    .replace(/<[^>]+>/g, '|')
    .split('|')
    .filter((text) => text !== '');

it('is a picture with a name, its ticks, its levels and the notes of what is infinite', () => {
  const html = draw();
  expect(html).toContain('role="img" aria-label="Perplexity by n"');
  expect(texts(html)).toEqual(
    expect.arrayContaining(['held out', 'training', '100', 'uniform', '7 zeros', '↑ perplexity', 'n →']),
  );
  expect(texts(html)).not.toContain('200.0');
  expect(html).not.toMatch(/NaN|d="[^"]*Infinity/);
});

it('tells every value at the marked x', () => {
  expect(texts(draw(1))).toEqual(expect.arrayContaining(['n = 1', '200.0', '100.0']));
  expect(texts(draw(2))).toEqual(expect.arrayContaining(['n = 2', '∞', '10.0']));
});

it('tells the interval of a value that has one', () => {
  const html = renderToStaticMarkup(
    <LineChart
      label="Share by n"
      x={{ label: 'n', format: String }}
      y={{ label: 'share', format: (value) => value.toFixed(2) }}
      series={[{ name: 'held out', colour: 1, points: [{ x: 1, y: 0.5, low: 0.4, high: 0.65 }] }]}
      marked={1}
    />,
  );
  expect(texts(html).join('')).toContain('held out0.50(0.40 – 0.65)');
});

it('draws a mark only where there is a value', () => {
  const marks = (html: string) =>
    html
      .split('<svg')
      .at(-1)
      ?.match(/<path[^>]*class="[^"]*mark/g) ?? [];
  expect(marks(draw())).toHaveLength(1);
});
