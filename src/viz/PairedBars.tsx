// Two values a row as bars on one scale, hatched and full; a table for those who read it.
import styles from './PairedBars.module.css';

export interface PairedRow {
  label: string;
  /** Each 0 or more. */
  values: readonly [hatched: number, full: number];
}

interface PairedBarsProps {
  caption: string;
  /** Head of the column with the rows' labels. */
  head: string;
  names: readonly [hatched: string, full: string];
  rows: readonly PairedRow[];
  format: (value: number) => string;
}

export function PairedBars({ caption, head, names, rows, format }: PairedBarsProps) {
  const largest = rows.reduce((most, { values }) => Math.max(most, ...values), 0);
  const width = (value: number) => `${largest > 0 ? (100 * value) / largest : 0}%`;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">
            <span className={styles.hatchedKey}>{names[0]}</span>
          </th>
          <th scope="col">
            <span className={styles.fullKey}>{names[1]}</span>
          </th>
          <td className={styles.bars} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values: [hatched, full] }, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>{format(hatched)}</td>
            <td>{format(full)}</td>
            <td className={styles.bars} aria-hidden="true">
              <span className={styles.hatched} style={{ width: width(hatched) }} />
              <span className={styles.full} style={{ width: width(full) }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
