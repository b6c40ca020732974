// A run as a whole: how open each of its choices was, and whether it repeats itself.
import { format } from 'd3-format';
import { memo, useMemo } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import { describeEntropies, measureRows, tokenColumns, tokenRows } from './describe';
import { measuresOf } from './measures';
import { samplingMessages } from './messages';
import type { Run, Step } from './run';
import styles from './SamplingSliders.module.css';

interface WholeRunProps {
  runs: readonly Run[];
  selected: number;
}

const oneDecimal = format('.1f');

/** Drawn again only when the runs change: the sliders move without it. */
export const WholeRun = memo(function WholeRun({ runs, selected }: WholeRunProps) {
  const t = useMessages(samplingMessages);
  const measured = useMemo(() => runs.map((run) => ({ run, measures: measuresOf(run) })), [runs]);
  const isCompared = runs.length > 1;
  const begun = measured.filter(({ run }) => run.steps.length > 0);
  const length = Math.max(0, ...runs.map((run) => run.steps.length));
  const sentences = begun.map(({ run, measures }) => {
    const sentence = describeEntropies(t, run, measures);
    return isCompared ? t.entropySaysOf({ side: run.side, sentence }) : sentence;
  });
  const lineOf = (run: Run, value: (step: Step) => number) =>
    run.steps.map((step, index) => ({ x: index + 1, y: value(step) }));
  // Broken lines before the settings, whole lines after them; two runs have a colour each.
  const series = runs.flatMap((run): ChartSeries[] => {
    const { side } = run;
    const colour = side === 'A' ? 1 : 2;
    return [
      {
        name: isCompared ? t.lineBeforeOf({ side }) : t.lineBefore,
        colour: isCompared ? colour : 6,
        isDashed: true,
        points: lineOf(run, (step) => step.entropyBeforeNats),
      },
      {
        name: isCompared ? t.lineAfterOf({ side }) : t.lineAfter,
        colour,
        points: lineOf(run, (step) => step.entropyAfterNats),
      },
    ];
  });
  return (
    <section aria-label={t.wholeRun} className={styles.whole}>
      <div>
        <p className={styles.chartTitle}>{t.entropyChart}</p>
        <LineChart
          label={sentences.join(' ')}
          x={{
            label: t.tokenAxis,
            format: String,
            // A few tokens have no halves between them.
            ...(length <= 10 && { ticks: Array.from({ length }, (_unused, index) => index + 1) }),
          }}
          y={{ label: t.entropyAxis, format: oneDecimal }}
          series={series}
          {...(length > 0 && { marked: Math.min(selected, length - 1) + 1 })}
          height={12}
        />
      </div>
      <table className={styles.measures}>
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            {runs.map(({ side }) => (
              <th key={side} scope="col">
                {isCompared ? side : t.thisRun}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measureRows(
            t,
            measured.map(({ measures }) => measures),
          ).map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DataTable caption={t.dataCaption} columns={tokenColumns(t, isCompared)} rows={() => tokenRows(runs)} />
    </section>
  );
});
