// One mask of the text token by token, and the loss of many masks over their t.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { TokenStrip } from '@/ui/TokenStrip';
import { BarTable } from '@/viz/BarTable';
import { LineChart } from '@/viz/LineChart';
import { Asked, Provenance } from './Asked';
import { describeDraws, describeMask, describeToken, drawRows, tokenRows, labelIn } from './describe';
import { lossesOf, scatterPoints, summaryOf, type TextDraws } from './draws';
import { nats, percent, share, tick, whole } from './format';
import { objectiveMessages } from './messages';
import styles from './ObjectiveLab.module.css';
import type { MaskedText, ObjectiveControl } from './useObjective';

export function SentenceView({ control: { masked, draws } }: { control: ObjectiveControl }) {
  const t = useMessages(objectiveMessages);
  // One failure is said once: the draws read the same text with the same model.
  const isBlocked = masked.run.phase === 'failed' && draws.run.phase === 'failed';
  return (
    <div>
      <Asked control={masked} label={() => t.masking}>
        {(text, isReady) => <Masked text={text} isReady={isReady} />}
      </Asked>
      {!isBlocked && (
        <section className={styles.part} aria-label={t.drawsTitle}>
          <p className={styles.title}>{t.drawsTitle}</p>
          <Asked control={draws} label={(done, total) => t.asking({ done, total })}>
            {(found, isReady) => <Draws draws={found} isReady={isReady} />}
          </Asked>
        </section>
      )}
    </div>
  );
}

function Masked({ text, isReady }: { text: MaskedText; isReady: boolean }) {
  const t = useMessages(objectiveMessages);
  const { read, hidden, seed } = text;
  const [selected, setSelected] = useState(0);
  const place = Math.min(selected, read.tokens.length - 1);
  const found = new Map(hidden.map((one) => [one.place, one]));
  const { says, guesses } = describeToken(t, text, place);
  return (
    <>
      <TokenStrip
        label={t.strip}
        given={[]}
        generated={read.tokens.map((token, index) => {
          const { text: label, isBytes } = labelIn(t, read, token);
          const one = found.get(index);
          const common = { isBytes, strength: 0, breaksLine: label.endsWith('⏎'), reserve: label };
          if (!one) return { ...common, label, note: '', description: t.chipSeen };
          return {
            ...{ ...common, label: '', look: 'masked' as const, note: one.nats.toFixed(1) },
            description: t.chipMasked({ place: whole(index + 1), nats: nats(one.nats) }),
          };
        })}
        selected={place}
        onSelect={setSelected}
      />
      <p className={styles.note}>{t.legend}</p>
      <div className={styles.details} role="region" aria-label={t.tokenDetails}>
        <p>{says}</p>
        {guesses !== undefined && <p>{guesses}</p>}
      </div>
      <p className={styles.sentence} role="status">
        {isReady && describeMask(t, text)}
      </p>
      {hidden.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={t.maskedCaption} tabIndex={0}>
          <BarTable
            caption={t.maskedCaption}
            columns={[
              { name: t.place, isNumber: true, cell: (one) => whole(one.place + 1) },
              { name: t.token, isHead: true, cell: (one) => labelIn(t, read, one.token).text },
              { name: t.probability, isNumber: true, cell: (one) => percent(Math.exp(-one.nats)) },
              { name: t.lossOfToken, isNumber: true, cell: (one) => nats(one.nats) },
            ]}
            rows={hidden}
            keyOf={(one) => one.place}
            bar={(one) => one.nats}
            isMarked={(one) => one.place === place}
          />
        </div>
      )}
      <Provenance seed={seed} isOfModel />
      <DataTable
        caption={t.tokensCaption}
        columns={[t.place, t.token, t.what, t.probability, t.lossOfToken]}
        rows={() => tokenRows(t, text)}
      />
    </>
  );
}

function Draws({ draws, isReady }: { draws: TextDraws; isReady: boolean }) {
  const t = useMessages(objectiveMessages);
  const { bernoulli, length } = draws;
  const weighted = lossesOf(bernoulli, length);
  const plain = lossesOf(bernoulli, length, false);
  const mean = summaryOf(weighted)?.mean.value;
  const most = (losses: readonly number[]) => nats(losses.reduce((a, b) => Math.max(a, b), 0));
  return (
    <>
      <LineChart
        label={t.drawsLabel({ count: whole(bernoulli.length), most: most(weighted), plain: most(plain) })}
        x={{ label: t.tAxis, format: share, ticks: [0, 0.25, 0.5, 0.75, 1] }}
        y={{ label: t.lossAxis, format: nats, formatTick: tick }}
        series={[
          // The axis has its full length from the beginning.
          {
            name: t.withWeight,
            colour: 1,
            hasMarks: true,
            points: framed(scatterPoints(bernoulli, weighted)),
          },
          {
            ...{ name: t.withoutWeight, colour: 2, hasMarks: true, isDashed: true },
            points: scatterPoints(bernoulli, plain),
          },
        ]}
        levels={mean === undefined ? [] : [{ y: mean, label: t.meanWith({ value: nats(mean) }) }]}
        height={17}
      />
      <p className={styles.sentence} role="status">
        {isReady && describeDraws(t, draws)}
      </p>
      <DataTable
        caption={t.drawsCaption}
        columns={[t.draw, t.tColumn, t.masked, t.sum, t.plainColumn, t.weightedColumn]}
        rows={() => drawRows(draws)}
      />
    </>
  );
}

function framed(points: ReturnType<typeof scatterPoints>) {
  return [{ x: 0, y: NaN }, ...points, { x: 1, y: NaN }];
}
