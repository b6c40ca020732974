// The counted and the trained table side by side, and one row of both.
import { memo, useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Heatmap } from '@/viz/Heatmap';
import { PairedBars } from '@/viz/PairedBars';
import {
  largestInRow,
  mostFrequentCell,
  rowShares,
  rowSoftmax,
  type BigramTable,
  type Cell,
} from './bigramTable';
import { CellTable } from './CellTable';
import { percent } from './cellText';
import { literal, probability } from './format';
import { trainingMessages } from './trainingMessages';
import styles from './TrainingView.module.css';
import type { TrainedTable } from './useBigramTraining';

/** Bars of a row. */
const BARS = 12;

interface TrainedTablesProps {
  table: BigramTable;
  /** Undefined before training: then every token is equally likely. */
  trained: TrainedTable | undefined;
}

/** Drawn again for another table only, not for each step of a run. */
export const TrainedTables = memo(function TrainedTables({ table, trained }: TrainedTablesProps) {
  const t = useMessages(trainingMessages);
  const { V, labels, totals } = table;
  const shares = useMemo(() => rowShares(table), [table]);
  const uniform = useMemo(() => rowSoftmax(table, new Float32Array(V * V)), [table, V]);
  const values = trained?.probabilities ?? uniform;
  const [chosen, setChosen] = useState<Cell>();
  const first = useMemo(() => mostFrequentCell(table), [table]);
  const selected = chosen && chosen.row < V && chosen.column < V ? chosen : first;
  const describe = ({ row, column }: Cell) => {
    const names = { row: literal(labels[row] ?? ''), column: literal(labels[column] ?? '') };
    if (totals[row] === 0) return t.noContext(names);
    const cell = row * V + column;
    const numbers = { counted: probability(shares[cell] ?? 0), trained: probability(values[cell] ?? 0) };
    return trained ? t.pair({ ...names, ...numbers }) : t.pairUntrained({ ...names, ...numbers });
  };
  const map = {
    rowTitle: t.context,
    columnTitle: t.token,
    rowLabels: labels,
    columnLabels: labels,
    scale: 'sqrt',
    largest: 1,
    legend: t.legend,
    format: share,
    selected,
    onSelect: setChosen,
    describe,
    largestSide: 36,
  } as const;
  const row = selected.row;
  const shown = largestInRow(shares, V, row, BARS);
  return (
    <section aria-label={t.mapsTitle}>
      <p className={styles.title}>{t.mapsTitle}</p>
      <div className={styles.maps}>
        <div>
          <p className={styles.mapTitle}>{t.counted}</p>
          <Heatmap {...map} label={t.countedMap({ V })} values={shares} />
        </div>
        <div>
          <p className={styles.mapTitle}>
            {trained ? t.trained : t.untrained}
            {trained && <ProvenanceBadge provenance="trainedHere" />}
          </p>
          <Heatmap {...map} label={t.trainedMap({ V })} values={values} />
        </div>
      </div>
      <div className={styles.row}>
        <div>
          <ChoiceControl
            asList
            label={t.context}
            options={labels.map((label, index) => ({ value: String(index), label }))}
            value={String(row)}
            onChange={(value) => setChosen({ row: Number(value), column: selected.column })}
          />
          <p className={styles.sentence}>{describe(selected)}</p>
        </div>
        {(totals[row] ?? 0) > 0 && (
          <PairedBars
            caption={t.rowCaption({ row: literal(labels[row] ?? ''), shown: shown.length })}
            head={t.token}
            names={[t.counted, trained ? t.trained : t.untrained]}
            rows={shown.map((column) => ({
              label: labels[column] ?? '',
              values: [shares[row * V + column] ?? 0, values[row * V + column] ?? 0],
            }))}
            format={probability}
          />
        )}
      </div>
      <CellTable
        table={table}
        columns={[
          { name: t.counted, value: (cell) => (shares[cell] ?? 0).toFixed(5) },
          { name: trained ? t.trained : t.untrained, value: (cell) => (values[cell] ?? 0).toFixed(5) },
        ]}
      />
    </section>
  );
});

const share = (value: number) => `${percent(value)} %`;
