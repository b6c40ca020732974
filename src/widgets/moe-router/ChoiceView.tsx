// One token before the router of a layer: affinities, biases, the choice and the gates.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { PairedBars } from '@/viz/PairedBars';
import table from '@/viz/table.module.css';
import {
  choiceRows,
  decimal,
  describeChoice,
  describeMarks,
  expertRows,
  gateRows,
  labelIn,
  type ExpertRow,
  type Shown,
} from './describe';
import { ExpertMark } from './ExpertMark';
import { routerMessages } from './messages';
import styles from './MoeRouter.module.css';

interface ChoiceViewProps {
  shown: Shown;
  layer: number;
  place: number;
}

export function ChoiceView({ shown, layer, place }: ChoiceViewProps) {
  const t = useMessages(routerMessages);
  const gates = gateRows(t, shown, layer, place);
  return (
    <section className={styles.part} aria-label={t.theToken}>
      <p className={styles.sentence} role="status">
        <strong className={styles.tokenName}>
          {labelIn(t, shown.read.opened, shown.read.tokens[place] ?? NaN).text}
        </strong>{' '}
        {describeChoice(t, shown, layer, place)} {describeMarks(t, shown, layer)}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.affinities({ place, layer })} tabIndex={0}>
        <Affinities rows={expertRows(shown, layer, place)} caption={t.affinities({ place, layer })} />
      </div>
      <div className={styles.gates}>
        <PairedBars
          caption={t.gates}
          head={t.expert}
          names={[t.gateWithBias, t.gateIs]}
          rows={gates.map(({ expert, gate, withBias }) => ({
            label: String(expert),
            values: [Math.max(0, withBias), gate],
          }))}
          format={decimal}
        />
      </div>
      <div className={styles.sentence}>
        {gates.map(({ expert, says }) => (
          <p key={expert}>{says}</p>
        ))}
      </div>
      <DataTable
        caption={t.choiceData({ layer })}
        columns={[t.place, t.token, t.expert, t.affinity, t.bias, t.score, t.chosen, t.gate]}
        rows={() => choiceRows(t, shown, layer)}
      />
    </section>
  );
}

/** Hatched: the affinity; full: affinity and bias. */
function Affinities({ rows, caption }: { rows: readonly ExpertRow[]; caption: string }) {
  const t = useMessages(routerMessages);
  const largest = rows.reduce((most, { affinity, score }) => Math.max(most, affinity, score), 0);
  const width = (value: number) => `${largest > 0 ? (100 * Math.max(0, value)) / largest : 0}%`;
  return (
    <table className={`${table.table} ${styles.affinities}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.expert}</th>
          <th scope="col" data-key="hatched">
            {t.affinity}
          </th>
          <th scope="col">{t.bias}</th>
          <th scope="col" data-key="full">
            {t.score}
          </th>
          <th scope="col" className={styles.verdict}>
            {t.chosen}
          </th>
          <td className={styles.bars} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.expert} data-chosen={row.rank !== undefined || undefined}>
            <th scope="row">
              <ExpertMark expert={row.expert} />
            </th>
            <td>{decimal(row.affinity)}</td>
            <td>{decimal(row.bias).replace('-', '\u2212')}</td>
            <td>{decimal(row.score).replace('-', '\u2212')}</td>
            <td className={styles.verdict}>{verdictOf(row)}</td>
            <td className={styles.bars} aria-hidden="true">
              <span className={styles.hatched} style={{ width: width(row.affinity) }} />
              <span className={styles.full} style={{ width: width(row.score) }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function verdictOf({ rank, fate, byAffinity, byScore }: ExpertRow): string {
    if (fate === 'forbidden') return t.forbidden;
    if (rank === undefined)
      return fate ? t.forced : byScore ? t.swapped : byAffinity ? t.byAffinityAlone : '';
    if (fate) return `${rank}, ${t.forced}`;
    if (!byScore) return `${rank}, ${t.swapped}`;
    return byAffinity ? String(rank) : `≠ ${rank}`;
  }
}
