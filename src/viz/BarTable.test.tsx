// The table with bars: what is read, how long the bars are, and how it says by what it is sorted.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BarTable, type BarColumn } from './BarTable';

interface Row {
  word: string;
  count: number;
}

const rows: Row[] = [
  { word: 'the', count: 8 },
  { word: 'cat', count: 2 },
];

const columns: BarColumn<Row>[] = [
  { name: 'Word', isHead: true, cell: (row) => row.word, sort: { order: 'none', press: () => undefined } },
  {
    name: 'Count',
    isNumber: true,
    cell: (row) => row.count,
    sort: { order: 'descending', press: () => undefined },
  },
];

const draw = (largest?: number, shown = rows) =>
  renderToStaticMarkup(
    <BarTable
      caption="Words"
      columns={columns}
      rows={shown}
      keyOf={(row) => row.word}
      bar={(row) => row.count}
      {...(largest !== undefined && { largest })}
    />,
  );

const widths = (html: string) => [...html.matchAll(/width:([^"%]*)%/g)].map((match) => Number(match[1]));

it('draws each bar as long as its share of the largest, of the rows or as given', () => {
  expect(widths(draw())).toEqual([100, 25]);
  expect(widths(draw(16))).toEqual([50, 12.5]);
  expect(widths(draw(undefined, [{ word: 'none', count: 0 }]))).toEqual([0]);
});

it('names its rows, and says by which column they are sorted', () => {
  const html = draw();
  expect(html).toContain('<th scope="row">the</th>');
  expect(html.match(/aria-sort="(\w+)"/g)).toEqual(['aria-sort="none"', 'aria-sort="descending"']);
  expect(draw(undefined, [])).toContain('<tbody></tbody>');
});
