// Bernoulli masks with 1/t beside exactly l masks with L/l, on the same text with the same number of draws.
import { useMessages } from '@/i18n';
import { LEAST_T } from '@/pure/diffusion/leastT';
import { MASK_FORMS, type MaskForm } from '@/pure/diffusion/masks';
import { DataTable } from '@/ui/DataTable';
import { BarTable } from '@/viz/BarTable';
import { Asked, Provenance } from './Asked';
import { bothRows } from './describe';
import { lossesOf, ratioOf, summaryOf, type DrawsSummary, type TextDraws } from './draws';
import { nats, short, whole, withInterval } from './format';
import { MeansChart } from './MeansChart';
import { objectiveMessages } from './messages';
import styles from './ObjectiveLab.module.css';
import type { ObjectiveControl } from './useObjective';

export function EstimatorsView({ control: { draws } }: { control: ObjectiveControl }) {
  const t = useMessages(objectiveMessages);
  return (
    <div>
      <p className={styles.note}>{t.estimatorsIntro({ least: LEAST_T })}</p>
      <Asked control={draws} label={(done, total) => t.asking({ done, total })}>
        {(found, isReady) => <Estimators draws={found} isReady={isReady} />}
      </Asked>
    </div>
  );
}

interface EstimatorRow extends DrawsSummary {
  form: MaskForm;
}

function Estimators({ draws, isReady }: { draws: TextDraws; isReady: boolean }) {
  const t = useMessages(objectiveMessages);
  const losses = {
    bernoulli: lossesOf(draws.bernoulli, draws.length),
    exact: lossesOf(draws.exact, draws.length),
  };
  const rows = MASK_FORMS.flatMap((form): EstimatorRow[] => {
    const summary = summaryOf(losses[form]);
    return summary ? [{ form, ...summary }] : [];
  });
  const meanOf = (form: MaskForm) => nats(rows.find((row) => row.form === form)?.mean.value ?? NaN);
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.note}>{t.tooFew}</p>
      ) : (
        <>
          <MeansChart
            label={t.meansLabel({
              count: whole(losses.exact.length),
              bernoulli: meanOf('bernoulli'),
              exact: meanOf('exact'),
            })}
            losses={losses}
            yLabel={t.lossAxis}
          />
          <div className={styles.scroll} role="region" aria-label={t.estimatorsCaption} tabIndex={0}>
            <BarTable
              caption={t.estimatorsCaption}
              columns={[
                { name: t.form, isHead: true, cell: ({ form }) => t[form] },
                { name: t.drawsColumn, isNumber: true, cell: ({ count }) => whole(count) },
                {
                  name: t.mean,
                  isNumber: true,
                  cell: ({ mean }) => withInterval(mean.value, mean.low, mean.high),
                },
                { name: t.variance, isNumber: true, cell: ({ variance }) => short(variance) },
              ]}
              rows={rows}
              keyOf={({ form }) => form}
              bar={({ variance }) => variance}
            />
          </div>
        </>
      )}
      <p className={styles.sentence} role="status">
        {isReady && <Ratio losses={losses} />}
      </p>
      <Provenance seed={draws.seed} isOfModel />
      <DataTable
        caption={t.estimatorsData}
        columns={[t.draw, t.tColumn, t.bernoulliColumn, t.lColumn, t.exactColumn]}
        rows={() => bothRows(draws)}
      />
    </>
  );
}

function Ratio({ losses }: { losses: Record<MaskForm, number[]> }) {
  const t = useMessages(objectiveMessages);
  const ratio = ratioOf(losses);
  const count = whole(losses.exact.length);
  if (!ratio) return t.ratioNone({ count });
  const { value, low, high } = ratio;
  const says = t.ratioSays({ count, ratio: short(value), low: short(low), high: short(high) });
  return `${says} ${t.tailSays({ most: whole(1 / LEAST_T) })}`;
}
