// A world so small that the bound is a sum over all masks, beside the sampler that it bounds and estimates that approach it.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { anyOrderNats } from '@/pure/diffusion/anyOrder';
import { averagesOver } from '@/pure/diffusion/averages';
import { boundNats } from '@/pure/diffusion/bound';
import { drawEstimates } from '@/pure/diffusion/estimators';
import { inStepsNats } from '@/pure/diffusion/inSteps';
import { perfectPredictor } from '@/pure/diffusion/joint';
import { maskNats } from '@/pure/diffusion/maskNats';
import { toyOf } from '@/pure/diffusion/toys';
import { DataTable } from '@/ui/DataTable';
import type { LinkedState } from '@/ui/useLinkedState';
import { BarTable } from '@/viz/BarTable';
import { Provenance } from './Asked';
import { describeToy, describeVariances, meanRows } from './describeToy';
import { meanPoints, summaryOf } from './draws';
import { nats, short, whole, withInterval } from './format';
import { MeansChart } from './MeansChart';
import { objectiveMessages } from './messages';
import styles from './ObjectiveLab.module.css';
import { ToySetup } from './Setup';
import type { ObjectiveState } from './state';
import { countRows, predictorOf, sequenceAt } from './toy';

interface ValueRow {
  name: string;
  /** Nats of the sequence. */
  value: number;
  written: string;
  /** Over all sequences, nats; none for draws, which are of one. */
  average: number | undefined;
}

export function ToyView({ linked }: { linked: LinkedState<ObjectiveState> }) {
  const t = useMessages(objectiveMessages);
  const { toyModel, toyLength, predictor: name, mix, sequence: index, toyDraws, seed } = linked.state;
  const { toySteps: steps } = linked.state;
  const toy = useMemo(() => toyOf(toyModel, toyLength), [toyModel, toyLength]);
  const perfect = useMemo(() => perfectPredictor(toy), [toy]);
  const predictor = useMemo(
    () => predictorOf({ predictor: name, mix }, toy, perfect),
    [name, mix, toy, perfect],
  );
  const averages = useMemo(() => averagesOver(toy, predictor, steps), [toy, predictor, steps]);
  const sequence = useMemo(() => sequenceAt(toy, index), [toy, index]);
  const table = useMemo(() => maskNats(predictor, sequence.tokens), [predictor, sequence]);
  const drawn = useMemo(
    () => ({
      bernoulli: drawEstimates(table, 'bernoulli', seed, toyDraws),
      exact: drawEstimates(table, 'exact', seed, toyDraws),
    }),
    [table, seed, toyDraws],
  );
  const exact = {
    truth: -Math.log(sequence.probability),
    sampler: anyOrderNats(table),
    bound: boundNats(table, 'exact'),
    inSteps: inStepsNats(table, steps),
    steps,
  };
  const summaries = { bernoulli: summaryOf(drawn.bernoulli), exact: summaryOf(drawn.exact) };
  const of = (name: string, value: number, average: number): ValueRow => ({
    ...{ name, value, written: nats(value), average },
  });
  const drawnRow = (name: string, summary: (typeof summaries)['exact']): ValueRow => {
    const { value, low, high } = summary?.mean ?? { value: NaN, low: NaN, high: NaN };
    return { name, value, written: withInterval(value, low, high), average: undefined };
  };
  return (
    <div className={styles.layout}>
      <ToySetup linked={linked} toy={toy} />
      <div>
        <div className={styles.scroll} role="region" aria-label={t.toyCaption} tabIndex={0}>
          <BarTable
            caption={t.toyCaption}
            columns={[
              { name: t.what, isHead: true, cell: (row) => row.name },
              { name: t.thisSequence, isNumber: true, cell: (row) => row.written },
              {
                name: t.average,
                isNumber: true,
                cell: (row) => (row.average === undefined ? '' : nats(row.average)),
              },
            ]}
            rows={[
              of(t.toyItself, exact.truth, averages.entropyNats),
              of(t.anyOrder, exact.sampler, averages.anyOrderNats),
              of(t.inSteps({ steps }), exact.inSteps, averages.inStepsNats),
              of(t.bound, exact.bound, averages.boundNats),
              drawnRow(t.bernoulli, summaries.bernoulli),
              drawnRow(t.exact, summaries.exact),
            ]}
            keyOf={(row) => row.name}
            bar={(row) => row.value}
          />
        </div>
        <p className={styles.note}>{t.toyNote}</p>
        <p className={styles.sentence} role="status">
          {describeToy(t, sequence, exact)}
        </p>
        <MeansChart
          label={t.toyLabel({
            count: whole(toyDraws),
            bernoulli: nats(summaries.bernoulli?.mean.value ?? NaN),
            exact: nats(summaries.exact?.mean.value ?? NaN),
            bound: nats(exact.bound),
            sampler: nats(exact.sampler),
          })}
          losses={drawn}
          yLabel={t.natsAxis}
          limits={[
            { name: t.bound, y: exact.bound },
            { name: t.anyOrder, y: exact.sampler },
          ]}
        />
        <p className={styles.sentence}>
          <strong>{t.varianceTitle}.</strong> {describeVariances(t, table, summaries)}
        </p>
        <div className={styles.scroll} role="region" aria-label={t.countCaption} tabIndex={0}>
          <BarTable
            caption={t.countCaption}
            columns={[
              { name: t.l, isHead: true, cell: (row) => row.l },
              { name: t.masks, isNumber: true, cell: (row) => whole(row.masks) },
              { name: t.exactWeight, isNumber: true, cell: (row) => short(row.exactWeight) },
              { name: t.bernoulliWeight, isNumber: true, cell: (row) => short(row.bernoulliWeight) },
              { name: t.adds, isNumber: true, cell: (row) => nats(row.nats) },
            ]}
            rows={countRows(table)}
            keyOf={(row) => row.l}
            bar={(row) => row.nats}
          />
        </div>
        <p className={styles.note}>{t.countNote}</p>
        <Provenance seed={seed} isOfModel={false} />
        <DataTable
          caption={t.toyData}
          columns={[t.nAxis, t.bernoulliColumn, t.exactColumn]}
          rows={() => meanRows(meanPoints(drawn.bernoulli), meanPoints(drawn.exact))}
        />
      </div>
    </div>
  );
}
