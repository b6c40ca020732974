// The table of counts against a plain sort of all n-grams.
import { describe, expect, it } from 'vitest';
import { openText, zipfText } from '../../../tests/support/ngrams';
import { CountTable, type TableOptions, type TableRow } from './CountTable';
import { CountingError } from './CountingError';
import { finish } from './steps';

const opened = openText(`${zipfText(3000, 300, 8)} Éa ea Ea eb éb. Zebra apple zoo Apple. 10 9 ! ? “.`);
const table = new CountTable(opened.corpus, opened.counts);
const collator = new Intl.Collator('en');

/** All n-grams with their counts, in the order in which they occur first. */
function allRows(n: number): TableRow[] {
  const counts = new Map<string, number>();
  for (const sequence of opened.sequences) {
    const padded = ['<s>', ...sequence, '</s>'];
    for (let at = 0; at + n <= padded.length; at += 1) {
      const key = padded.slice(at, at + n).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([key, count]) => ({ tokens: key.split(' '), count }));
}

function byText(a: TableRow, b: TableRow): number {
  for (const [index, token] of a.tokens.entries()) {
    const other = b.tokens[index] ?? '';
    const order = collator.compare(token, other) || (token < other ? -1 : token > other ? 1 : 0);
    if (order !== 0) return order;
  }
  return 0;
}

function page(options: Partial<TableOptions>) {
  return finish(table.page({ n: 2, sort: 'count', descending: true, offset: 0, limit: 1000, ...options }));
}

/** All pages, one after the other. */
function pages(options: Partial<TableOptions>): TableRow[] {
  const rows: TableRow[] = [];
  for (;;) {
    const { total, rows: more } = page({ ...options, offset: rows.length, limit: 700 });
    rows.push(...more);
    if (rows.length >= total) return rows;
  }
}

describe.each([1, 2, 3, 4, 5])('for n = %i', (n) => {
  const want = allRows(n);

  it.each([true, false])('rows come in the order of their counts, descending: %s', (descending) => {
    const rows = pages({ n, descending });
    const sign = descending ? -1 : 1;
    expect(rows.map(({ count }) => count)).toEqual(
      want.map(({ count }) => count).sort((a, b) => sign * (a - b)),
    );
    expect([...rows].sort(byText)).toEqual([...want].sort(byText));
  });

  it.each([true, false])('rows come in the order of the alphabet, descending: %s', (descending) => {
    const sorted = [...want].sort(byText);
    expect(pages({ n, sort: 'text', descending })).toEqual(descending ? sorted.reverse() : sorted);
  });

  it.each(['wa', 'W', 'é', 'e\u0301', 'S>', '.', 'nowhere', ' '])(
    'rows with %j in any token are found',
    (search) => {
      const wanted = search.normalize('NFC').toLowerCase();
      const found = want.filter(({ tokens }) => tokens.some((token) => token.toLowerCase().includes(wanted)));
      const rows = pages({ n, sort: 'text', descending: false, search });
      expect(rows).toEqual(found.sort(byText));
    },
  );
});

describe('the table', () => {
  it('has equal counts in the order of first occurrence', () => {
    const { corpus, counts } = openText('b a c b a. d');
    const rows = finish(
      new CountTable(corpus, counts).page({ n: 1, sort: 'count', descending: true, offset: 0, limit: 10 }),
    ).rows;
    expect(rows.map(({ tokens }) => tokens.join(' '))).toEqual(['<s>', '</s>', 'b', 'a', 'c', '.', 'd']);
  });

  it('has pages beyond its end, and none where there are no such n-grams', () => {
    const { total } = page({ n: 2 });
    expect(page({ n: 2, offset: total - 1, limit: 50 }).rows).toHaveLength(1);
    expect(page({ n: 2, offset: total + 5 })).toEqual({ total, rows: [] });
    const { corpus, counts } = openText('a b');
    const none = new CountTable(corpus, counts).page({
      n: 5,
      sort: 'text',
      descending: true,
      offset: 0,
      limit: 10,
    });
    expect(finish(none)).toEqual({ total: 0, rows: [] });
  });

  it.each([
    [{ n: 9 }, 'n-grams: n must be a whole number from 1 to 5, got 9'],
    [{ offset: -1 }, 'n-grams: offset must be a whole number from 0'],
    [{ limit: 1001 }, 'n-grams: limit must be a whole number from 1 to 1000, got 1001'],
    [{ sort: 'size' as never }, 'table: sort must be count or text, got size'],
    [{ search: 5 as never }, 'table: search must be a text, got 5'],
  ])('refuses %j', (options, sentence) => {
    expect(() => page(options)).toThrow(CountingError);
    expect(() => page(options)).toThrow(sentence);
  });
});
