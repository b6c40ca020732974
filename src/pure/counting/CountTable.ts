// The table of all n-grams with their counts: sorted, filtered, and read page by page.
import { checkOrder, checkWhole } from './checks';
import type { Lexicon } from './corpus';
import { CountingError } from './CountingError';
import { forEachNode, levelOf, tokensOfNode, type NgramCounts } from './ngramCounts';
import { sortedBy, sortedByKey } from './sorting';
import { inStretches, partOf, type Steps } from './steps';
import { labelOf } from './tokenText';
import { UNKNOWN } from './Vocabulary';

export type TableSort = 'count' | 'text';

export interface TableOptions {
  readonly n: number;
  /**
   * By count (equal counts in the order of first occurrence of their tokens), or alphabetically, token by
   * token.
   */
  readonly sort: TableSort;
  readonly descending: boolean;
  /** Keeps the rows in which any token contains this text, in whatever case. Empty (the default) keeps all. */
  readonly search?: string;
  /** Rows to skip, from 0. */
  readonly offset: number;
  /** Rows at most, 1 … 1000. */
  readonly limit: number;
}

export interface TableRow {
  readonly tokens: readonly string[];
  readonly count: number;
}

export interface TablePage {
  /** Rows of all pages. */
  readonly total: number;
  readonly rows: readonly TableRow[];
}

const MOST_ROWS = 1000;

/**
 * Sorts and filters the counts of one corpus. The last order and selection are kept, so that leafing on takes
 * no time.
 */
export class CountTable {
  private readonly lexicon: Lexicon;
  private readonly counts: NgramCounts;
  private readonly collator = new Intl.Collator('en');
  /** The nodes of levels 1, 2, … in alphabetical order, as far as they were needed. */
  private readonly alphabetical: Int32Array[] = [];
  private readonly kept = new Map<'sorted' | 'selected', { key: string; nodes: Int32Array }>();

  constructor(lexicon: Lexicon, counts: NgramCounts) {
    this.lexicon = lexicon;
    this.counts = counts;
  }

  /** @throws CountingError for options out of range */
  *page({ n, sort, descending, search = '', offset, limit }: TableOptions): Steps<TablePage> {
    checkOrder(n);
    checkWhole('offset', offset, 0, Number.MAX_SAFE_INTEGER);
    checkWhole('limit', limit, 1, MOST_ROWS);
    if (sort !== 'count' && sort !== 'text') {
      throw new CountingError(`table: sort must be count or text, got ${String(sort)}`, { sort });
    }
    if (typeof search !== 'string') {
      throw new CountingError(`table: search must be a text, got ${String(search)}`, { search });
    }
    const sortKey = `${n} ${sort} ${descending && sort === 'count'}`;
    const sorted = yield* partOf(
      0,
      0.8,
      this.keep('sorted', sortKey, () => this.sorted(n, sort, descending)),
    );
    const wanted = search.normalize('NFC').toLowerCase();
    const selected =
      wanted === ''
        ? sorted
        : yield* partOf(
            0.8,
            1,
            this.keep('selected', `${sortKey} ${wanted}`, () => this.select(n, sorted, wanted)),
          );
    const { count } = levelOf(this.counts, n);
    const isReversed = descending && sort === 'text';
    const rows: TableRow[] = [];
    for (let at = offset; at < Math.min(offset + limit, selected.length); at += 1) {
      const node = selected[isReversed ? selected.length - 1 - at : at] ?? 0;
      const tokens = tokensOfNode(this.counts, n, node).map((id) => labelOf(this.lexicon, id));
      rows.push({ tokens, count: count[node] ?? 0 });
    }
    return { total: selected.length, rows };
  }

  /** What was made for that key last time, or makes it. */
  private *keep(name: 'sorted' | 'selected', key: string, make: () => Steps<Int32Array>): Steps<Int32Array> {
    const kept = this.kept.get(name);
    if (kept?.key === key) return kept.nodes;
    const nodes = yield* make();
    this.kept.set(name, { key, nodes });
    return nodes;
  }

  /** The nodes of level n that occur: by count as asked for, by text ascending. */
  private *sorted(n: number, sort: TableSort, descending: boolean): Steps<Int32Array> {
    if (sort === 'text') return yield* this.alphabeticalNodes(n);
    const { count } = levelOf(this.counts, n);
    const nodes = yield* partOf(0, 0.2, this.occurring(n));
    let largest = 0;
    yield* partOf(
      0.2,
      0.3,
      inStretches(count.length, (from, to) => {
        for (let node = from; node < to; node += 1) largest = Math.max(largest, count[node] ?? 0);
      }),
    );
    const key = descending
      ? (node: number) => largest - (count[node] ?? 0)
      : (node: number) => count[node] ?? 0;
    return yield* partOf(0.3, 1, sortedByKey(nodes, largest + 1, key));
  }

  /** All nodes of level n, without `<unk>`. */
  private *occurring(n: number): Steps<Int32Array> {
    const { token, distinct } = levelOf(this.counts, n);
    const nodes = new Int32Array(distinct);
    let length = 0;
    yield* inStretches(token.length, (from, to) => {
      for (let node = from; node < to; node += 1) {
        if (n === 1 && node === UNKNOWN) continue;
        nodes[length] = node;
        length += 1;
      }
    });
    return nodes;
  }

  /**
   * Sorted by the last token and then, which keeps that order among equals, by the rank of the tokens before.
   */
  private *alphabeticalNodes(n: number): Steps<Int32Array> {
    const known = this.alphabetical[n - 1];
    if (known !== undefined) return known;
    let nodes: Int32Array;
    if (n === 1) nodes = yield* this.sortTypes();
    else {
      const before = yield* partOf(0, 0.7, this.alphabeticalNodes(n - 1));
      nodes = yield* partOf(0.7, 1, this.sortLevel(n, before));
    }
    this.alphabetical[n - 1] = nodes;
    return nodes;
  }

  private *sortTypes(): Steps<Int32Array> {
    const labels: string[] = [];
    yield* partOf(
      0,
      0.1,
      inStretches(this.counts.size, (from, to) => {
        for (let id = from; id < to; id += 1) labels.push(labelOf(this.lexicon, id));
      }),
    );
    const compare = (a: number, b: number): number => {
      const [left, right] = [labels[a] ?? '', labels[b] ?? ''];
      const order = this.collator.compare(left, right);
      if (order !== 0) return order;
      // Texts that differ only in what has no place in the alphabet stand by their code.
      return left === right ? a - b : left < right ? -1 : 1;
    };
    return yield* partOf(0.1, 1, sortedBy(yield* this.occurring(1), compare));
  }

  private *sortLevel(n: number, before: Int32Array): Steps<Int32Array> {
    const types = this.alphabetical[0] ?? new Int32Array(0);
    const rankOfType = ranks(types, this.counts.size);
    const level = levelOf(this.counts, n);
    const { token } = level;
    const byToken = yield* partOf(
      0,
      0.5,
      sortedByKey(yield* this.occurring(n), types.length, (node) => rankOfType[token[node] ?? 0] ?? 0),
    );
    const rankOfNode = ranks(before, level.start.length - 1);
    const rankOfParent = new Int32Array(token.length);
    yield* partOf(
      0.5,
      0.6,
      forEachNode(level, (node, parent) => {
        rankOfParent[node] = rankOfNode[parent] ?? 0;
      }),
    );
    return yield* partOf(
      0.6,
      1,
      sortedByKey(byToken, before.length, (node) => rankOfParent[node] ?? 0),
    );
  }

  /** Those of the nodes in which any token contains `wanted`. */
  private *select(n: number, nodes: Int32Array, wanted: string): Steps<Int32Array> {
    const types = new Uint8Array(this.counts.size);
    yield* partOf(
      0,
      0.3,
      inStretches(types.length, (from, to) => {
        for (let id = from; id < to; id += 1) {
          if (labelOf(this.lexicon, id).toLowerCase().includes(wanted)) types[id] = 1;
        }
      }),
    );
    let matches = types;
    for (let order = 2; order <= n; order += 1) {
      const level = levelOf(this.counts, order);
      const { token } = level;
      const above = matches;
      const here = new Uint8Array(token.length);
      yield* partOf(
        0.3 + (0.5 * (order - 2)) / n,
        0.3 + (0.5 * (order - 1)) / n,
        forEachNode(level, (node, parent) => {
          here[node] = above[parent] === 1 || types[token[node] ?? 0] === 1 ? 1 : 0;
        }),
      );
      matches = here;
    }
    const selected = new Int32Array(nodes.length);
    let length = 0;
    yield* partOf(
      0.8,
      1,
      inStretches(nodes.length, (from, to) => {
        for (let at = from; at < to; at += 1) {
          const node = nodes[at] ?? 0;
          if (matches[node] !== 1) continue;
          selected[length] = node;
          length += 1;
        }
      }),
    );
    return selected.slice(0, length);
  }
}

/** The place of each item in the list, [size]. */
function ranks(items: Int32Array, size: number): Int32Array {
  const rank = new Int32Array(size);
  for (let at = 0; at < items.length; at += 1) rank[items[at] ?? 0] = at;
  return rank;
}
