// All pair counts of a step as a map, counted twice.
import { useMemo, useState } from 'react';
import { DEVICE_LABEL } from '@/core/client';
import { useMessages } from '@/i18n';
import type { PairMatrix } from '@/pure/bpeTraining';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { literal, whole } from '@/ui/format';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { Heatmap } from '@/viz/Heatmap';
import type { ViewProps } from './BpeMerger';
import styles from './BpeMerger.module.css';
import { bpeMessages } from './messages';
import { pairMap } from './pairMap';
import { labelOf } from './tokens';
import { nextOf, usePairMap, type PairMapControl } from './usePairMap';
import type { Training } from './useTraining';

/** Tokens that have a row. */
const MOST_SYMBOLS = 48;
/** Rows of the data table. */
const MOST_ROWS = 200;

export function PairsView({ training, step }: ViewProps) {
  const control = usePairMap(training, step);
  const { answer, isCurrent, failure, retry } = control.counting;
  return (
    <>
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      <div className={styles.answer} aria-busy={!isCurrent}>
        {answer && answer.question.training === training.training && (
          <Counted training={training} step={answer.question.step} matrix={answer.value} control={control} />
        )}
      </div>
    </>
  );
}

interface CountedProps {
  training: Training;
  step: number;
  matrix: PairMatrix;
  control: PairMapControl;
}

function Counted({ training, step, matrix, control }: CountedProps) {
  const t = useMessages(bpeMessages);
  const map = useMemo(() => pairMap(matrix), [matrix]);
  const [chosen, setChosen] = useState<{ row: number; column: number }>();
  const n = map.tokens.length;
  const labels = useMemo(() => map.tokens.map((id) => labelOf(training, id).text), [map, training]);
  const largest = useMemo(() => {
    const cell = map.values.indexOf(map.largest);
    return { row: Math.floor(cell / n), column: cell % n };
  }, [map, n]);
  const selected = chosen && chosen.row < n && chosen.column < n ? chosen : largest;
  const describe = ({ row, column }: { row: number; column: number }) => {
    const count = map.values[row * n + column] ?? 0;
    const names = { left: literal(labels[row] ?? ''), right: literal(labels[column] ?? '') };
    return count === 0 ? t.never(names) : t.cell({ ...names, n: whole(count) })(count);
  };
  const options = labels.map((label, index) => ({ value: String(index), label }));
  const next = nextOf(training, step);
  return (
    <>
      <div className={styles.map}>
        <Heatmap
          label={t.mapLabel({ V: n })}
          rowTitle={t.rowTitle}
          columnTitle={t.columnTitle}
          rowLabels={labels}
          columnLabels={labels}
          values={map.values}
          scale="log"
          largest={Math.max(2, map.largest)}
          legend={t.countLegend}
          format={whole}
          selected={selected}
          onSelect={setChosen}
          describe={describe}
        />
        <div>
          <p className={styles.cell}>{map.largest === 0 ? t.noPairs : describe(selected)}</p>
          <div className={styles.choices}>
            <ChoiceControl
              asList
              label={t.leftToken}
              options={options}
              value={String(selected.row)}
              onChange={(row) => setChosen({ ...selected, row: Number(row) })}
            />
            <ChoiceControl
              asList
              label={t.rightToken}
              options={options}
              value={String(selected.column)}
              onChange={(column) => setChosen({ ...selected, column: Number(column) })}
            />
          </div>
          {next && (
            <p className={styles.note}>
              {t.nextMerge({
                n: whole(next.count),
                left: literal(labelOf(training, next.left).text),
                right: literal(labelOf(training, next.right).text),
              })}
            </p>
          )}
          <ProductPhase control={control} />
          {n === MOST_SYMBOLS && <p className={styles.note}>{t.others({ n })}</p>}
        </div>
      </div>
      <DataTable
        caption={t.dataPairs({
          shown: whole(Math.min(MOST_ROWS, matrix.counts.length)),
          total: whole(matrix.counts.length),
        })}
        columns={[t.left, t.right, t.count]}
        rows={() =>
          Array.from(matrix.counts.keys())
            .sort((a, b) => (matrix.counts[b] ?? 0) - (matrix.counts[a] ?? 0) || a - b)
            .slice(0, MOST_ROWS)
            .map((cell) => {
              const label = (row: number | undefined) => labelOf(training, matrix.tokens[row ?? 0] ?? 0).text;
              return [label(matrix.rows[cell]), label(matrix.columns[cell]), matrix.counts[cell] ?? 0];
            })
        }
      />
    </>
  );
}

/** Whether the product counts the same. */
function ProductPhase({ control: { counting, product, isStarting, tooMany } }: { control: PairMapControl }) {
  const t = useMessages(bpeMessages);
  if (tooMany !== undefined) return <Notice>{t.tooManyPairs({ n: whole(tooMany) })}</Notice>;
  if (product.failure !== undefined) {
    return <FailureStatus message={product.failure} onRetry={product.retry} />;
  }
  const result = product.isCurrent ? product.answer?.value : undefined;
  return (
    <div className={styles.outcome}>
      {counting.isCurrent && !result && (
        <div className={styles.late}>
          <ProgressStatus label={isStarting ? t.starting : t.multiplying} />
        </div>
      )}
      <div role="status">
        {result && result.difference === 0 && (
          <p className={styles.same}>{t.same({ device: DEVICE_LABEL[result.device] })}</p>
        )}
        {result && result.difference !== 0 && <Notice>{t.differs({ difference: result.difference })}</Notice>}
      </div>
    </div>
  );
}
