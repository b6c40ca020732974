// The bigrams behind a map as a table: the most frequent first, and how many there are.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { cellOf, frequentCells, type BigramTable } from './bigramTable';
import { whole } from './format';
import { matrixMessages } from './matrixMessages';

/** Rows of the table. */
const MOST_ROWS = 200;

interface CellTableProps {
  table: BigramTable;
  /** Further columns, beside the two tokens and the count. */
  columns: readonly { name: string; value: (cell: number) => string }[];
}

export function CellTable({ table, columns }: CellTableProps) {
  const t = useMessages(matrixMessages);
  const { V, labels, counts, cells, pairs } = table;
  const numbers = { cells: whole(cells), pairs: whole(pairs) };
  return (
    <DataTable
      caption={cells > MOST_ROWS ? t.dataCaption({ ...numbers, shown: MOST_ROWS }) : t.dataAll(numbers)}
      columns={[t.row, t.column, t.count, ...columns.map(({ name }) => name)]}
      rows={() =>
        frequentCells(table, MOST_ROWS).map((cell) => {
          const { row, column } = cellOf(cell, V);
          return [
            labels[row] ?? '',
            labels[column] ?? '',
            counts[cell] ?? 0,
            ...columns.map(({ value }) => value(cell)),
          ];
        })
      }
    />
  );
}
