// How well the counts predict both parts of the text, for n = 1 … 5.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { Notice, ProgressStatus } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { LineChart } from '@/viz/LineChart';
import { Answered } from './Answered';
import { amount, whole } from './format';
import { ngramMessages, perplexityMessages } from './messages';
import type { ViewProps } from './NgramCounter';
import styles from './NgramCounter.module.css';
import { describe, nameOf, rowsOf, seriesOf } from './perplexityRows';
import { usePerplexity } from './usePerplexity';

const ORDERS = [1, 2, 3, 4, 5];

export function PerplexityView({ corpus, state, set }: ViewProps) {
  const t = useMessages(perplexityMessages);
  const names = useMessages(ngramMessages);
  const asking = usePerplexity(corpus, state);
  const V = corpus.types + 2;
  const floor = corpus.floorPerplexity;
  const levels = [{ y: V, label: t.uniform({ V: whole(V) }) }];
  if (floor !== undefined) levels.push({ y: floor, label: t.floor({ perplexity: amount(floor) }) });
  return (
    <>
      <SwitchControl
        label={t.all}
        help={t.allHelp}
        value={state.allSmoothings}
        onChange={(allSmoothings) => set({ allSmoothings })}
      />
      {asking.isNone && <Notice>{t.noPerplexity}</Notice>}
      {asking.isSlow && <ProgressStatus label={t.measuring} fraction={asking.fraction} />}
      {!asking.isNone && (
        <Answered asking={asking}>
          {(reports) => (
            <>
              <LineChart
                label={t.chart({
                  smoothings: reports.map(({ smoothing }) => nameOf(names, smoothing)).join(', '),
                })}
                x={{ label: t.axisN, format: String, ticks: ORDERS }}
                y={{ label: t.axisPerplexity, scale: 'log', format: amount, formatTick: whole }}
                series={seriesOf(t, names, reports)}
                levels={levels}
                marked={state.n}
                height={24}
              />
              <p className={styles.sentence} role="status">
                {describe(t, names, reports, state.n)}
                {floor !== undefined && ` ${t.floorIs({ perplexity: amount(floor) })}`}
              </p>
              <DataTable
                caption={t.table}
                columns={[
                  t.columnSmoothing,
                  t.axisN,
                  t.columnTraining,
                  t.columnTrainingBits,
                  t.columnHeldOut,
                  t.columnZeros,
                  t.columnBits,
                ]}
                rows={() => rowsOf(names, reports)}
              />
            </>
          )}
        </Answered>
      )}
    </>
  );
}
