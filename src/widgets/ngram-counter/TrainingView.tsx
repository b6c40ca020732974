// The bigram table, learned: gradient descent from zeros, beside what counting gives.
import { DEVICE_LABEL } from '@/core/client';
import { useMessages } from '@/i18n';
import { NumberControl } from '@/ui/NumberControl';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { cellOf, type BigramTable } from './bigramTable';
import { duration, literal, probability, whole } from './format';
import { matrixMessages } from './matrixMessages';
import type { ViewProps } from './NgramCounter';
import { PairsPhase } from './PairsPhase';
import { ngramFields } from './state';
import { TrainedTables } from './TrainedTables';
import { klText, nats, TrainingCurves } from './TrainingCurves';
import { trainingMessages } from './trainingMessages';
import styles from './TrainingView.module.css';
import { useBigramTraining, type BigramTraining, type Training } from './useBigramTraining';

export function TrainingView({ corpus, state, set }: ViewProps) {
  const t = useMessages(trainingMessages);
  const m = useMessages(matrixMessages);
  const control = useBigramTraining(corpus, state);
  const { training, counting } = control;
  const { counted } = counting;
  const isRunning = training.phase === 'running';
  // A run of the counts that are shown; others are over with the text that they were of.
  const run = 'run' in training && training.run.table === counted?.table ? training.run : undefined;
  const trained = run && training.phase === 'ready' ? training.trained : undefined;
  return (
    <div className={styles.view}>
      <div className={styles.controls}>
        <NumberControl
          schema={ngramFields.size}
          label={m.size}
          help={m.sizeHelp}
          value={state.size}
          onChange={(size) => set({ size })}
        />
        <NumberControl
          schema={ngramFields.learningRate}
          label={t.learningRate}
          help={t.learningRateHelp}
          value={state.learningRate}
          onChange={(learningRate) => set({ learningRate })}
        />
        <NumberControl
          schema={ngramFields.steps}
          label={t.steps}
          help={t.stepsHelp}
          value={state.steps}
          onChange={(steps) => set({ steps })}
        />
      </div>
      <p className={styles.buttons}>
        <button
          type="button"
          className="primary"
          disabled={!isRunning && counting.phase !== 'ready'}
          onClick={() => (isRunning ? control.stopTraining() : control.train())}
        >
          {isRunning ? t.stop : run ? t.trainAgain : t.train}
        </button>
      </p>
      <PairsPhase control={control} />
      {counted && (
        <>
          <Phase control={control} table={counted.table} />
          <TrainingCurves table={counted.table} run={run} steps={state.steps} />
          <TrainedTables table={counted.table} trained={trained} />
        </>
      )}
    </div>
  );
}

/** How the run goes; spoken once, when it is over. */
function Phase({ control: { training, train }, table }: { control: BigramTraining; table: BigramTable }) {
  const t = useMessages(trainingMessages);
  const isOfTable = 'run' in training && training.run.table === table;
  return (
    <div className={styles.phase}>
      {isOfTable && training.run.notices.map((notice, index) => <Notice key={index}>{notice}</Notice>)}
      {training.phase === 'running' && <Running training={training} />}
      {training.phase === 'failed' && isOfTable && (
        <FailureStatus message={training.message} onRetry={train} />
      )}
      <div role="status">
        {training.phase === 'stopped' && <Stopped training={training} />}
        {training.phase === 'ready' && isOfTable && <Outcome training={training} />}
      </div>
      {!isOfTable && training.phase !== 'stopped' && (
        <p>{t.before({ V: table.V, uniform: nats(Math.log(table.V)) })}</p>
      )}
    </div>
  );
}

function Running({ training: { run } }: { training: Extract<Training, { phase: 'running' }> }) {
  const t = useMessages(trainingMessages);
  const { steps } = run.settings;
  const last = run.reports.at(-1);
  if (!last) return <ProgressStatus label={t.starting} />;
  const speed = whole(run.stepsPerSecond);
  return <ProgressStatus label={t.running({ step: last.step, steps, speed })} fraction={last.step / steps} />;
}

function Stopped({ training: { run, by } }: { training: Extract<Training, { phase: 'stopped' }> }) {
  const t = useMessages(trainingMessages);
  const numbers = { step: run.reports.at(-1)?.step ?? 0, steps: run.settings.steps };
  return <p>{by === 'reader' ? t.stoppedByReader(numbers) : t.stoppedByChange(numbers)}</p>;
}

function Outcome({ training: { run, trained } }: { training: Extract<Training, { phase: 'ready' }> }) {
  const t = useMessages(trainingMessages);
  const { steps, learningRate } = run.settings;
  const { device, durationMs, difference, probabilities } = trained;
  const startKl = run.reports[0]?.klNats ?? NaN;
  const finalKl = run.reports.at(-1)?.klNats ?? NaN;
  const { row, column } = cellOf(difference.cell, run.table.V);
  const label = (index: number) => literal(run.table.labels[index] ?? '');
  return (
    <>
      <p>
        {t.doneTime({
          steps: whole(steps),
          rate: String(learningRate),
          time: duration(durationMs),
          device: DEVICE_LABEL[device],
          speed: whole((1000 * steps) / durationMs),
        })(steps)}{' '}
        {t.doneFit({
          uniform: nats(run.entropyNats + startKl),
          final: nats(run.entropyNats + finalKl),
          entropy: nats(run.entropyNats),
          startKl: klText(startKl),
          finalKl: klText(finalKl),
        })}{' '}
        {t.difference({
          difference: probability(difference.value),
          row: label(row),
          column: label(column),
          counted: probability(run.shares[difference.cell] ?? 0),
          trained: probability(probabilities[difference.cell] ?? 0),
        })}
      </p>
      {trained.rises > 0 && (
        <Notice>
          {t.overshoots({ rises: whole(trained.rises), steps: whole(steps), rate: String(learningRate) })(
            trained.rises,
          )}
        </Notice>
      )}
    </>
  );
}
