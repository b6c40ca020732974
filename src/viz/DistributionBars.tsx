// Two probabilities a row, before and after, as bars on one scale; a table for those who read it.
import { format } from 'd3-format';
import { scaleLinear } from 'd3-scale';
import { useMessages } from '@/i18n';
import styles from './DistributionBars.module.css';
import { distributionMessages } from './messages';

export interface DistributionRow {
  id: number;
  label: string;
  /** 0 … 1 */
  before: number;
  /** 0 … 1; 0 for what was cut */
  after: number;
  /** What cut it, if anything did. */
  cutBy: string | undefined;
  isChosen: boolean;
}

interface DistributionBarsProps {
  caption: string;
  rows: DistributionRow[];
  /** Names the button of each row, and is told when it is pressed. */
  action: { label: (row: DistributionRow) => string; run: (row: DistributionRow) => void };
}

const percent = format('.1%');
/** Percentages too small for one decimal are said as such, not as 0.0%. */
export function formatProbability(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : percent(p);
}

export function DistributionBars({ caption, rows, action }: DistributionBarsProps) {
  const t = useMessages(distributionMessages);
  const largest = Math.max(1e-9, ...rows.flatMap((row) => [row.before, row.after]));
  const width = scaleLinear([0, largest], [0, 100]);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.token}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
          <th scope="col" className={styles.barHead} aria-hidden="true">
            <span className={styles.keyBefore}>{t.beforeKey}</span>{' '}
            <span className={styles.keyAfter}>{t.afterKey}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.isChosen ? styles.chosen : undefined} data-token={row.id}>
            <th scope="row">
              <button type="button" title={action.label(row)} onClick={() => action.run(row)}>
                {row.label}
              </button>
            </th>
            <td>{formatProbability(row.before)}</td>
            <td>
              {row.cutBy === undefined ? (
                formatProbability(row.after)
              ) : (
                <span className={styles.cut}>{t.cut}</span>
              )}
            </td>
            <td
              className={styles.bars}
              title={row.cutBy === undefined ? undefined : t.cutBy({ stage: row.cutBy })}
            >
              <span className={styles.before} style={{ width: `${width(row.before)}%` }} />
              <span className={styles.after} style={{ width: `${width(row.after)}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
