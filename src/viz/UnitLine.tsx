// The line from 0 to 1 on which the probabilities lie end to end, and the number that falls on it.
import { format } from 'd3-format';
import type { Stretch } from './stretches';
import styles from './UnitLine.module.css';

interface UnitLineProps {
  /** What the line shows, for screen readers. */
  label: string;
  stretches: readonly Stretch[];
  /** The number that was drawn, in [0, 1); none where nothing was. */
  u: number | undefined;
}

const four = format('.4f');

/** Stretches narrower than this have no room for their label, % of the line. */
const LABELLED_FROM = 5;

export function UnitLine({ label, stretches, u }: UnitLineProps) {
  return (
    <div className={styles.line} role="img" aria-label={label}>
      <div className={styles.stretches}>
        {stretches.map(({ id, start, end, label: name, isChosen }) => {
          const width = 100 * (end - start);
          return (
            <span
              key={id}
              className={isChosen ? `${styles.stretch} ${styles.chosen}` : styles.stretch}
              style={{ left: `${100 * start}%`, width: `${width}%` }}
              title={name}
            >
              {width >= LABELLED_FROM && name}
            </span>
          );
        })}
      </div>
      {u !== undefined && (
        <span className={styles.u} style={{ left: `${100 * u}%` }} data-side={u > 0.5 ? 'left' : 'right'}>
          <span>u = {four(u)}</span>
        </span>
      )}
      <span className={styles.zero}>0</span>
      <span className={styles.one}>1</span>
    </div>
  );
}
