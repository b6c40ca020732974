// Tokens per character along the merges: on the text that they come from, and on another.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import type { ChartSeries } from '@/viz/chartLayout';
import { LineChart } from '@/viz/LineChart';
import type { ViewProps } from './BpeMerger';
import styles from './BpeMerger.module.css';
import { textSteps } from './curve';
import { curveRows, describeCurve, ratio, vocabularyOf } from './describe';
import { bpeMessages } from './messages';
import { charactersOf } from './tokens';
import { hasHeldOut, useCurve } from './useCurve';

export function CurveView({ training, step }: ViewProps) {
  const t = useMessages(bpeMessages);
  const { answer, isCurrent, failure, retry } = useCurve(training);
  const heldOut = isCurrent ? answer?.value : undefined;
  const { merges, tokenCounts, alphabetSize } = training;
  const characters = charactersOf(training);
  const steps = useMemo(() => textSteps(merges, step), [merges, step]);
  const series: ChartSeries[] = [
    {
      name: t.theText,
      colour: 1,
      points: steps.map((x) => ({ x, y: (tokenCounts[x] ?? 0) / characters })),
    },
  ];
  if (heldOut) {
    series.push({
      ...{ name: t.heldOut, colour: 2, isDashed: true, hasMarks: true },
      points: heldOut.points
        .filter((point) => point.step > 0)
        .map((point) => ({ x: point.step, y: point.tokens / heldOut.characters })),
    });
  }
  const none = (tokenCounts[0] ?? 0) / characters;
  const isWaiting = hasHeldOut(training) && !isCurrent && failure === undefined;
  return (
    <>
      <p className={styles.sentence} role="status">
        {describeCurve(t, training, step, heldOut)} {!hasHeldOut(training) && t.noHeldOut}
      </p>
      {heldOut && heldOut.leftOut > 0 && (
        <Notice>{t.curveLost({ n: whole(heldOut.leftOut) })(heldOut.leftOut)}</Notice>
      )}
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      {isWaiting && (
        <div className={styles.late}>
          <ProgressStatus label={t.counting} />
        </div>
      )}
      {steps.length > 0 && (
        <LineChart
          label={t.chart}
          x={{
            label: t.axisMerges({ alphabet: whole(alphabetSize) }),
            scale: 'log',
            format: (x) => t.atMerges({ merges: whole(x), vocabulary: whole(vocabularyOf(training, x)) }),
            formatTick: whole,
          }}
          y={{ label: t.axisPerCharacter, format: ratio }}
          series={series}
          levels={[{ y: none, label: t.noMergeLevel({ n: ratio(none) }) }]}
          {...(step > 0 && { marked: step })}
        />
      )}
      <DataTable
        caption={t.dataCurve}
        columns={[t.merges, t.factVocabulary, t.tokens, t.perCharacterText, t.perCharacterHeldOut]}
        rows={() => curveRows(training, steps, heldOut)}
      />
    </>
  );
}
