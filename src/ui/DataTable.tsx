// The numbers behind a figure, as a table that can be opened, read aloud and copied.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import styles from './DataTable.module.css';
import { statusMessages } from './messages';

interface DataTableProps {
  caption: string;
  columns: string[];
  /** Computed when the table is opened. */
  rows: () => (string | number)[][];
}

export function DataTable({ caption, columns, rows }: DataTableProps) {
  const t = useMessages(statusMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.data} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.showData}</summary>
      {isOpen && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} className={typeof cell === 'number' ? styles.number : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
