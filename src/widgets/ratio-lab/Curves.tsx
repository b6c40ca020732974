// The loss of both models as they are trained, each on the masks that it is given.
import { useMessages } from '@/i18n';
import { isFarOff, lossPoints, stepsOfPoint } from '@/labs/training/course';
import { nats, tick } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import { levelsOf } from '@/labs/training/levels';
import { labMessages } from '@/labs/training/messages';
import { whole } from '@/ui/format';
import { DataTable } from '@/ui/DataTable';
import { LineChart } from '@/viz/LineChart';
import { courseRows } from './courses';
import { shareName } from './describe';
import { ratioMessages } from './messages';
import type { Plans } from './plans';
import type { RatioState } from './state';
import type { RatioControl } from './useRatioLab';

interface CurvesProps {
  state: RatioState;
  control: RatioControl;
  plans: Plans;
}

export function Curves({ state, control: { view, text }, plans }: CurvesProps) {
  const t = useMessages(ratioMessages);
  const names = useMessages(labMessages);
  const { vocabSize, config } = plans.fixed;
  const { steps } = config;
  const [fixed, drawn] = [view.sides.fixed.course.losses, view.sides.drawn.course.losses];
  const each = stepsOfPoint(steps, 'llada');
  const share = shareName(t, state.ratio);
  // Not the floor: that is one for bounds, and a token among few masks may cost less.
  const unigram = text.reading.phase === 'ready' ? { unigramNats: text.reading.facts.unigramNats } : {};
  // The axis has its full length from the beginning.
  const pointsOf = (losses: readonly number[]) => [
    { x: 0, y: NaN },
    ...lossPoints(losses, each),
    ...(losses.length < steps ? [{ x: steps, y: NaN }] : []),
  ];
  const done = Math.min(fixed.length, drawn.length);
  const isLog = [fixed, drawn].some((losses) => isFarOff(losses, Math.log(vocabSize)));
  const last = (losses: readonly number[]) => nats(lossPoints(losses, each).at(-1)?.y ?? NaN);
  return (
    <section className={styles.part} aria-label={t.curves}>
      <p className={styles.title}>
        {t.curves}
        {each > 1 && `, ${t.curvesMean({ n: each })}`}
      </p>
      <LineChart
        label={
          done === 0
            ? t.curvesEmpty({ steps: whole(steps) })
            : t.curvesLabel({ fixed: last(fixed), share, drawn: last(drawn), step: whole(done) })
        }
        x={{ label: names.stepAxis, format: whole }}
        y={{ label: t.lossAxis, format: nats, formatTick: tick, scale: isLog ? 'log' : 'linear' }}
        series={[
          { name: share, colour: 1, points: pointsOf(fixed) },
          { name: t.drawn, colour: 2, isDashed: true, points: pointsOf(drawn) },
        ]}
        levels={levelsOf(names, vocabSize, unigram)}
        {...(done > 0 && { marked: done === steps ? steps : each * Math.floor(done / each) })}
        height={15}
      />
      <p className={styles.note}>{t.curvesNote}</p>
      {done > 0 && (
        <DataTable
          caption={t.curvesData}
          columns={[t.step, share, t.drawn]}
          rows={() => courseRows(fixed, drawn, each)}
        />
      )}
    </section>
  );
}
