// The shares of the experts of each layer as bars, with the even share as a line; unchanged and with changes.
import { useMessages } from '@/i18n';
import table from '@/viz/table.module.css';
import { sharesOf } from './choices';
import { percent } from './describe';
import { ExpertMark } from './ExpertMark';
import { routerMessages } from './messages';
import styles from './MoeRouter.module.css';

export interface LayerLoad {
  layer: number;
  /** Choices of each expert, [E]. */
  counts: readonly number[];
  /** The same with the changes, where there are some. */
  changed?: readonly number[] | undefined;
}

export function Loads({ loads }: { loads: readonly LayerLoad[] }) {
  const t = useMessages(routerMessages);
  const all = loads.flatMap(({ counts, changed }) => [...sharesOf(counts), ...sharesOf(changed ?? [])]);
  const even = 1 / (loads[0]?.counts.length ?? 1);
  const largest = Math.max(even * 1.25, ...all);
  return (
    <>
      <div className={styles.loads}>
        {loads.map((load) => (
          <LoadTable key={load.layer} load={load} even={even} largest={largest} />
        ))}
      </div>
      <p className={styles.note}>{t.evenLine({ share: percent(even) })}</p>
    </>
  );
}

function LoadTable({ load, even, largest }: { load: LayerLoad; even: number; largest: number }) {
  const t = useMessages(routerMessages);
  const { layer, counts, changed } = load;
  const before = sharesOf(counts);
  const after = changed && sharesOf(changed);
  const width = (share: number) => `${(100 * share) / largest}%`;
  return (
    <table className={`${table.table} ${styles.load}`}>
      <caption>{t.loadsOf({ layer })}</caption>
      <thead>
        <tr>
          <th scope="col">{t.expert}</th>
          <th scope="col">{after ? t.before : t.share}</th>
          {after && <th scope="col">{t.after}</th>}
          <td className={styles.bars} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {before.map((share, expert) => (
          <tr key={expert}>
            <th scope="row">
              <ExpertMark expert={expert} />
            </th>
            <td>{percent(share)}</td>
            {after && <td>{percent(after[expert] ?? NaN)}</td>}
            <td className={styles.bars} aria-hidden="true">
              <span className={after ? styles.hatched : styles.full} style={{ width: width(share) }} />
              {after && <span className={styles.full} style={{ width: width(after[expert] ?? 0) }} />}
              <i style={{ left: width(even) }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In a sentence, for those who hear it. */
export function LoadSentence({ loads }: { loads: readonly LayerLoad[] }) {
  const t = useMessages(routerMessages);
  const says = loads.map(({ layer, counts, changed }) => {
    const shares = sharesOf(changed ?? counts);
    const most = shares.indexOf(Math.max(...shares));
    const least = shares.indexOf(Math.min(...shares));
    const share = (expert: number) => percent(shares[expert] ?? NaN);
    return t.loadSays({ layer, most, mostShare: share(most), least, leastShare: share(least) });
  });
  return (
    <p className={styles.sentence} role="status">
      {says.join(' ')}
    </p>
  );
}
