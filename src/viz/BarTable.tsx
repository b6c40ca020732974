// Rows with numbers, each with a bar on one scale; columns that can be sorted by have a button in their head.
import type { ReactNode } from 'react';
import styles from './BarTable.module.css';

export interface BarColumn<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** The first such column names the row. */
  isHead?: boolean;
  /** The column can be sorted by: how the rows stand now, and what pressing its head does. */
  sort?: { order: 'ascending' | 'descending' | 'none'; press: () => void };
}

interface BarTableProps<Row> {
  caption: string;
  columns: readonly BarColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** Length of the row's bar, 0 … the largest, whatever the unit. */
  bar: (row: Row) => number;
  /** The bar that fills the width; default the largest of the rows. */
  largest?: number;
  isMarked?: (row: Row) => boolean;
}

const ARROW = { ascending: '▲', descending: '▼', none: '' };

export function BarTable<Row>(props: BarTableProps<Row>) {
  const { caption, columns, rows, keyOf, bar, isMarked } = props;
  const largest = props.largest ?? rows.reduce((most, row) => Math.max(most, bar(row)), 0);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.name} column={column} />
          ))}
          <td className={styles.bar} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={isMarked?.(row) ? styles.marked : undefined}>
            {columns.map((column) =>
              column.isHead ? (
                <th key={column.name} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.name} className={column.isNumber ? styles.number : undefined}>
                  {column.cell(row)}
                </td>
              ),
            )}
            <td className={styles.bar} aria-hidden="true">
              <span style={{ width: `${largest > 0 ? (100 * bar(row)) / largest : 0}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head<Row>({ column: { name, isNumber, sort } }: { column: BarColumn<Row> }) {
  const className = isNumber ? styles.number : undefined;
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={sort.order}>
      <button type="button" className="quiet" onClick={sort.press}>
        {name}
        <span className={styles.arrow} aria-hidden="true">
          {ARROW[sort.order]}
        </span>
      </button>
    </th>
  );
}
