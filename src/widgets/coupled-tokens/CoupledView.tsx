// The pairs that are set, and what one step and two make of them.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import type { LinkedState } from '@/ui/useLinkedState';
import { PairedBars } from '@/viz/PairedBars';
import styles from './CoupledTokens.module.css';
import { describePairs, pairRows, percent } from './describe';
import { coupledMessages } from './messages';
import { pairsOf, problemOf, type PairName, type Pairs, type PairRow, type Steps } from './pairs';
import { Setup } from './Setup';
import type { CoupledState } from './state';

export function CoupledView({ linked }: { linked: LinkedState<CoupledState> }) {
  const t = useMessages(coupledMessages);
  const { state } = linked;
  const problem = problemOf(state);
  const pairs = useMemo(() => (problem === undefined ? pairsOf(state) : undefined), [state, problem]);
  return (
    <div className={styles.layout}>
      <Setup linked={linked} />
      <div>
        {problem !== undefined && <Notice>{t[problem]}</Notice>}
        {pairs && <Filled pairs={pairs} />}
      </div>
    </div>
  );
}

function Filled({ pairs }: { pairs: Pairs }) {
  const t = useMessages(coupledMessages);
  return (
    <>
      <p className={styles.sentence} role="status">
        {describePairs(t, pairs)}
      </p>
      <div className={styles.steps}>
        <InSteps pairs={pairs} steps={1} />
        <InSteps pairs={pairs} steps={2} />
      </div>
      {pairs.rows.some(({ isWrong }) => isWrong) && <p className={styles.note}>{t.legend}</p>}
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
        <span>{t.seedIs({ seed: pairs.seed })}</span>
      </p>
      <DataTable
        caption={t.dataCaption}
        columns={[t.pair, t.inData, t.inOneStep, t.drawnOne, t.drawnTwo]}
        rows={() => pairRows(pairs)}
      />
    </>
  );
}

/** What comes of so many steps: bars of all pairs, and the first draws one by one. */
function InSteps({ pairs: { rows, first }, steps }: { pairs: Pairs; steps: Steps }) {
  const t = useMessages(coupledMessages);
  const name = steps === 1 ? t.one : t.two;
  const index = steps === 1 ? 0 : 1;
  const label = ({ text, isWrong }: PairRow) => (isWrong ? `≠ ${text}` : text);
  const rowOf = (pair: PairName) => rows.find((row) => row.pair === pair);
  const caption = t.barsCaption({ steps: name });
  return (
    <section aria-label={name}>
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <PairedBars
          caption={caption}
          head={t.pair}
          names={[t.exactly, t.drawn]}
          rows={rows.map((row) => ({
            label: label(row),
            values: [steps === 1 ? row.oneStep : row.probability, row.drawn[index].value],
          }))}
          format={percent}
        />
      </div>
      <ol className={styles.drawn} aria-label={t.firstDraws({ steps: name, count: first[index].length })}>
        {first[index].map((pair, n) => {
          const row = rowOf(pair);
          return (
            <li key={n} className={row?.isWrong ? styles.wrong : undefined}>
              {row && label(row)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
