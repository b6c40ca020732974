// The loss of a masked token at each t, for both models, on the same held-out text and masks.
import { useMessages } from '@/i18n';
import { nats, tick } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import { levelsOf } from '@/labs/training/levels';
import { labMessages } from '@/labs/training/messages';
import { DataTable } from '@/ui/DataTable';
import { LineChart } from '@/viz/LineChart';
import { shareName, tText } from './describe';
import { atNearest, measuredRows, pointsOf } from './measured';
import { ratioMessages } from './messages';
import type { Plans } from './plans';
import type { RatioState } from './state';
import type { RatioControl } from './useRatioLab';

interface SharesProps {
  state: RatioState;
  control: RatioControl;
  plans: Plans;
}

export function Shares({ state, control: { view, text }, plans }: SharesProps) {
  const t = useMessages(ratioMessages);
  const names = useMessages(labMessages);
  const { measured } = view;
  const share = shareName(t, state.ratio);
  // Not the floor: that is one for the area under a curve, and a token among few masks may cost less.
  const unigram = text.reading.phase === 'ready' ? { unigramNats: text.reading.facts.unigramNats } : {};
  const last = measured.fixed.at(-1)?.t;
  const marked = atNearest(measured, state.ratio)?.t;
  return (
    <section className={styles.part} aria-label={t.shares}>
      <p className={styles.title}>{t.shares}</p>
      {last === undefined ? (
        <p className={styles.note}>{t.sharesNone}</p>
      ) : (
        <>
          <LineChart
            label={t.sharesLabel({ t: tText(last) })}
            x={{ label: t.tAxis, format: tText, formatTick: String }}
            y={{ label: t.lossAxis, format: nats, formatTick: tick }}
            series={[
              { name: share, colour: 1, hasMarks: true, points: pointsOf(measured.fixed) },
              { name: t.drawn, colour: 2, isDashed: true, hasMarks: true, points: pointsOf(measured.drawn) },
            ]}
            levels={levelsOf(names, plans.fixed.vocabSize, unigram)}
            {...(marked !== undefined && { marked })}
            height={15}
          />
          <DataTable
            caption={t.sharesData}
            columns={[t.t, t.tokens, share, t.drawn, t.difference]}
            rows={() => measuredRows(measured)}
          />
        </>
      )}
    </section>
  );
}
