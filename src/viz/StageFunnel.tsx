// What a chain of stages leaves: for each the tokens left, the probability that it takes away, and the entropy after it.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { formatProbability } from './DistributionBars';
import { funnelMessages } from './messages';
import styles from './StageFunnel.module.css';

export interface FunnelRow {
  key: string;
  name: string;
  /** Tokens that can still be chosen. */
  left: number;
  /** What the stage took away, if anything. */
  taken:
    | {
        /** Probability, 0 … 1. */
        mass: number;
        tokens: number;
        /** `cut`: the tokens are out; `moved`: they only have less of it. */
        kind: 'cut' | 'moved';
      }
    | undefined;
  entropyNats: number;
}

interface StageFunnelProps {
  caption: string;
  rows: FunnelRow[];
}

const whole = format(',.0f');
const decimal = format(',.2f');

/** How long the bar of so many tokens is, in %: logarithmic, so that few of thousands can still be seen. */
export function funnelWidth(left: number, all: number): number {
  return (100 * Math.log(1 + left)) / Math.log(1 + all);
}

export function StageFunnel({ caption, rows }: StageFunnelProps) {
  const t = useMessages(funnelMessages);
  const all = Math.max(1, ...rows.map((row) => row.left));
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.stage}</th>
          <th scope="col" className={styles.left}>
            {t.left}
          </th>
          <th scope="col" className={styles.taken}>
            {t.taken}
          </th>
          <th scope="col" className={styles.entropy}>
            {t.entropy}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, left, taken, entropyNats }) => (
          <tr key={key} data-stage={key}>
            <th scope="row">{name}</th>
            <td className={styles.left}>
              <span className={styles.bar} style={{ width: `${funnelWidth(left, all)}%` }} />
              <span className={styles.number}>{whole(left)}</span>
            </td>
            <td className={styles.taken}>
              {taken ? (
                <>
                  <span className={styles.rail}>
                    <span className={styles[taken.kind]} style={{ width: `${100 * taken.mass}%` }} />
                  </span>
                  <span className={styles.number}>
                    {formatProbability(taken.mass)}
                    <small>{t.tokens({ n: whole(taken.tokens) })(taken.tokens)}</small>
                  </span>
                </>
              ) : (
                t.nothing
              )}
            </td>
            <td className={styles.entropy}>{decimal(entropyNats)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
