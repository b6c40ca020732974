// The three runs at their ends, in a table.
import { useMessages } from '@/i18n';
import { nats } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import table from './Ends.module.css';
import type { BalanceView } from './balance';
import { idleExperts } from './course';
import { endOf, times } from './describe';
import { balancingMessages } from './messages';
import { WAYS } from './plans';

export function Ends({ view }: { view: BalanceView }) {
  const t = useMessages(balancingMessages);
  const ended = WAYS.filter((way) => view.courses[way].heldOutNats !== undefined);
  if (ended.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t.ends}>
      <table className={table.ends}>
        <caption>{t.ends}</caption>
        <thead>
          <tr>
            {[t.way, t.largest, t.idle, t.heldOut].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ended.map((way) => (
            <tr key={way}>
              <th scope="row">{t[way]}</th>
              <td>{times(endOf(view, way))}</td>
              <td>{idleExperts(view.courses[way])}</td>
              <td>{nats(view.courses[way].heldOutNats ?? NaN)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
