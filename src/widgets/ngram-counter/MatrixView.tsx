// The bigram matrix: counted as a list and as a product of one-hot matrices, and seen as a map.
import { useMemo, useState } from 'react';
import { DEVICE_LABEL } from '@/core/client';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { Heatmap } from '@/viz/Heatmap';
import { mostFrequentCell, rowShares, type Cell } from './bigramTable';
import { CellTable } from './CellTable';
import { describeCell, percent } from './cellText';
import { duration, whole } from './format';
import { matrixMessages } from './matrixMessages';
import styles from './MatrixView.module.css';
import type { ViewProps } from './NgramCounter';
import { OneHotView } from './OneHotView';
import { PairsPhase } from './PairsPhase';
import { ngramFields } from './state';
import { useBigramMatrix, type BigramMatrix, type ProductResult } from './useBigramMatrix';
import type { CountedPairs } from './usePairs';

export function MatrixView({ corpus, state, set }: ViewProps) {
  const t = useMessages(matrixMessages);
  const matrix = useBigramMatrix(corpus, state.size);
  const [shown, setShown] = useState<'counts' | 'shares'>('counts');
  const { counted } = matrix.counting;
  return (
    <div className={styles.view}>
      <div className={styles.controls}>
        <NumberControl
          schema={ngramFields.size}
          label={t.size}
          help={t.sizeHelp}
          value={state.size}
          onChange={(size) => set({ size })}
        />
        <ChoiceControl
          label={t.shown}
          options={[
            { value: 'counts', label: t.counts },
            { value: 'shares', label: t.shares },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      <PairsPhase control={matrix} />
      {counted && (
        <Counted counted={counted} bigrams={corpus.ngrams[1]?.distinct ?? 0} matrix={matrix} shown={shown} />
      )}
    </div>
  );
}

interface CountedProps {
  counted: CountedPairs;
  /** Different ones in the text, of all its types. */
  bigrams: number;
  matrix: BigramMatrix;
  shown: 'counts' | 'shares';
}

function Counted({ counted, bigrams, matrix, shown }: CountedProps) {
  const t = useMessages(matrixMessages);
  const { table, pairs } = counted;
  const { V, labels } = table;
  const [chosen, setChosen] = useState<Cell>();
  const first = useMemo(() => mostFrequentCell(table), [table]);
  const selected = chosen && chosen.row < V && chosen.column < V ? chosen : first;
  const shares = useMemo(() => rowShares(table), [table]);
  const options = labels.map((label, index) => ({ value: String(index), label }));
  const isCounts = shown === 'counts';
  return (
    <>
      <div className={styles.layout}>
        <Heatmap
          label={t.mapLabel({ V })}
          rowTitle={t.rowTitle}
          columnTitle={t.columnTitle}
          rowLabels={labels}
          columnLabels={labels}
          values={isCounts ? table.counts : shares}
          scale={isCounts ? 'log' : 'sqrt'}
          largest={isCounts ? table.largestCount : 1}
          legend={isCounts ? t.countLegend : t.shareLegend}
          format={isCounts ? whole : shareTick}
          selected={selected}
          onSelect={setChosen}
          describe={(cell) => describeCell(t, table, cell)}
        />
        <div className={styles.beside}>
          <p className={styles.sentence}>{describeCell(t, table, selected)}</p>
          <div className={styles.choice}>
            <ChoiceControl
              asList
              label={t.row}
              options={options}
              value={String(selected.row)}
              onChange={(row) => setChosen({ ...selected, row: Number(row) })}
            />
            <ChoiceControl
              asList
              label={t.column}
              options={options}
              value={String(selected.column)}
              onChange={(column) => setChosen({ ...selected, column: Number(column) })}
            />
          </div>
          <CountedTwice counted={counted} bigrams={bigrams} matrix={matrix} />
        </div>
      </div>
      <OneHotView pairs={pairs} labels={labels} />
      <CellTable
        table={table}
        columns={[{ name: t.share, value: (cell) => (100 * (shares[cell] ?? 0)).toFixed(2) }]}
      />
    </>
  );
}

const shareTick = (share: number) => `${percent(share)} %`;

/** Both ways of counting, and whether they agree. */
function CountedTwice({ counted, bigrams, matrix }: Omit<CountedProps, 'shown'>) {
  const t = useMessages(matrixMessages);
  const { product } = matrix;
  const { table } = counted;
  const result = product.phase === 'ready' && product.result.of === counted ? product.result : undefined;
  return (
    <section className={styles.twice} aria-label={t.twiceTitle}>
      <p className={styles.title}>{t.twiceTitle}</p>
      <table className={styles.ways}>
        <thead>
          <tr>
            <th scope="col">{t.way}</th>
            <th scope="col">{t.where}</th>
            <th scope="col">{t.work}</th>
            <th scope="col">{t.time}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.sparse}</th>
            <td>{t.textWorker}</td>
            <td>{t.sparseWork({ bigrams: whole(bigrams) })}</td>
            <td>{duration(counted.durationMs)}</td>
          </tr>
          <tr>
            <th scope="row">{t.product}</th>
            <td>{result ? DEVICE_LABEL[result.device] : '–'}</td>
            <td>
              {t.productWork({
                multiplications: whole(table.pairs * table.V ** 2),
                chunks: String(result?.chunks ?? 1),
              })(result?.chunks ?? 1)}
            </td>
            <td>{result ? duration(result.durationMs) : '–'}</td>
          </tr>
        </tbody>
      </table>
      <div className={styles.outcome}>
        <ProductPhase matrix={matrix} />
        <div role="status">{result && <Difference {...result} />}</div>
      </div>
      <p className={styles.note}>{t.timeNote}</p>
    </section>
  );
}

function ProductPhase({ matrix: { product, counting, multiply, stopProduct } }: { matrix: BigramMatrix }) {
  const t = useMessages(matrixMessages);
  if (counting.phase !== 'ready') return null;
  switch (product.phase) {
    case 'running':
      return (
        <div className={styles.late}>
          <ProgressStatus label={product.isStarting ? t.starting : t.multiplying} onCancel={stopProduct} />
        </div>
      );
    case 'stopped':
      return (
        <p>
          {t.multiplyStopped}{' '}
          <button type="button" onClick={multiply}>
            {t.multiply}
          </button>
        </p>
      );
    case 'failed':
      return <FailureStatus message={product.message} onRetry={multiply} />;
    default:
      return null;
  }
}

function Difference({ difference }: ProductResult) {
  const t = useMessages(matrixMessages);
  if (difference === 0) return <p className={styles.same}>{t.same}</p>;
  return <Notice>{t.differs({ difference })}</Notice>;
}
