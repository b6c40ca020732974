// A training in three curves: cross-entropy, divergence from the counts, and how far the logits have gone.
import { format } from 'd3-format';
import { useMemo } from 'react';
import type { BigramStep } from '@/core/client';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { conditionalEntropyNats, type BigramTable } from './bigramTable';
import { probability, whole } from './format';
import { trainingMessages } from './trainingMessages';
import styles from './TrainingView.module.css';
import type { TrainingRun } from './useBigramTraining';

/** Nats to three decimals. */
export const nats = format('.3f');
const short = format('.2~r');
const logit = format('.2~f');
const tick = format('.3~f');

type Report = Pick<BigramStep, 'step' | 'klNats' | 'largestLogit' | 'smallestLogit'>;

interface TrainingCurvesProps {
  table: BigramTable;
  /** Undefined before the first run. */
  run: TrainingRun | undefined;
  /** Of the next run: the length of the axis while there is none. */
  steps: number;
}

export function TrainingCurves({ table, run, steps }: TrainingCurvesProps) {
  const t = useMessages(trainingMessages);
  const entropyNats = useMemo(() => conditionalEntropyNats(table), [table]);
  const uniformNats = Math.log(table.V);
  // Where every run begins: all logits 0.
  const start: Report = { step: 0, klNats: uniformNats - entropyNats, largestLogit: 0, smallestLogit: 0 };
  const reports: readonly Report[] = run && run.reports.length > 0 ? run.reports : [start];
  const last = reports.at(-1) ?? start;
  const length = run?.settings.steps ?? steps;
  const curve = (of: (report: Report) => number): Pick<ChartSeries, 'points' | 'hasMarks'> => ({
    points: [
      ...reports.map((report) => ({ x: report.step, y: of(report) })),
      // The axis has its full length from the beginning.
      ...(last.step === length ? [] : [{ x: length, y: NaN }]),
    ],
    hasMarks: reports.length === 1,
  });
  const x = { label: t.step, format: whole };
  const numbers = { steps: whole(last.step) };
  return (
    <div className={styles.curves}>
      <section className={styles.main} aria-label={t.crossEntropyTitle}>
        <p className={styles.title}>{t.crossEntropyTitle}</p>
        <LineChart
          label={t.crossEntropyLabel({
            ...numbers,
            from: nats(uniformNats),
            to: nats(entropyNats + last.klNats),
          })}
          x={x}
          y={{ label: t.crossEntropyAxis, format: tick }}
          series={[{ name: t.trained, colour: 1, ...curve(({ klNats }) => entropyNats + klNats) }]}
          levels={[
            { y: uniformNats, label: t.uniform({ V: table.V, value: nats(uniformNats) }) },
            { y: entropyNats, label: t.floor({ value: nats(entropyNats) }) },
          ]}
          marked={last.step}
        />
      </section>
      <section aria-label={t.klTitle}>
        <p className={styles.title}>{t.klTitle}</p>
        <LineChart
          label={t.klLabel({
            ...numbers,
            from: nats(start.klNats),
            to: klText(last.klNats),
          })}
          x={x}
          y={{ label: t.klAxis, scale: 'log', format: short }}
          series={[{ name: t.kl, colour: 2, ...curve(({ klNats }) => klNats) }]}
          marked={last.step}
          height={14}
        />
      </section>
      <section aria-label={t.logitsTitle}>
        <p className={styles.title}>{t.logitsTitle}</p>
        <LineChart
          label={t.logitsLabel({
            ...numbers,
            largest: logit(last.largestLogit),
            smallest: logit(last.smallestLogit),
          })}
          x={x}
          y={{ label: t.logitsAxis, format: logit, ...(reports.length === 1 && { ticks: [0] }) }}
          series={[
            { name: t.largest, colour: 3, ...curve(({ largestLogit }) => largestLogit) },
            {
              name: t.smallest,
              colour: 4,
              isDashed: true,
              ...curve(({ smallestLogit }) => smallestLogit),
            },
          ]}
          marked={last.step}
          height={14}
        />
        <p className={styles.note}>{t.infinite}</p>
      </section>
      {run && run.reports.length > 0 && (
        <div className={styles.data}>
          <DataTable
            caption={t.dataCaption}
            columns={[t.step, t.crossEntropyTitle, t.kl, t.largest, t.smallest, t.loss]}
            rows={() =>
              run.reports.map(({ step, klNats, largestLogit, smallestLogit, lossNats }) => [
                step,
                (entropyNats + klNats).toFixed(5),
                klText(klNats),
                logit(largestLogit),
                logit(smallestLogit),
                lossNats.toFixed(5),
              ])
            }
          />
        </div>
      )}
    </div>
  );
}

/** Below 1 as fine as a probability. */
export function klText(klNats: number): string {
  return klNats < 1 ? probability(klNats) : nats(klNats);
}
