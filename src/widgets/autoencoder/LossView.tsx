// The squared error of each pass, in training and on held-out rows, beside the mean row and PCA.
import { useMessages } from '@/i18n';
import { lossPoints } from '@/labs/training/course';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Status';
import { LineChart } from '@/viz/LineChart';
import styles from './Autoencoder.module.css';
import { error } from './describe';
import { autoencoderMessages } from './messages';
import type { ViewProps } from './view';

export function LossView({ control: { view, plan, principal } }: ViewProps) {
  const t = useMessages(autoencoderMessages);
  const { course, record } = view;
  const stepsOfPass = record?.config.evaluateEvery || plan?.stepsOfPass || 1;
  const trained = lossPoints(course.losses, stepsOfPass).map(({ x, y }) => ({ x: x / stepsOfPass, y }));
  const held = course.evaluations.map(({ step, lossNats }) => ({ x: step / stepsOfPass, y: lossNats }));
  const [last, lastHeld] = [trained.at(-1), held.at(-1)];
  if (!last) return <Notice>{t.noLoss}</Notice>;
  const heldAt = new Map(held.map(({ x, y }) => [x, y]));
  return (
    <section>
      <p className={styles.sentence} role="status">
        {t.lossSays({
          ...{ error: error(last.y), held: lastHeld ? error(lastHeld.y) : '…' },
          mean: principal ? error(principal.meanError) : '…',
          pca: principal ? error(principal.trainingError) : '…',
        })}
      </p>
      <LineChart
        label={t.lossChart}
        x={{ label: t.pass, format: (x) => String(Math.round(100 * x) / 100) }}
        y={{ label: t.meanError, format: error }}
        series={[
          { name: t.trained, colour: 1, points: trained },
          { name: t.heldOut, colour: 2, isDashed: true, points: held },
        ]}
        levels={
          principal
            ? [
                { y: principal.meanError, label: t.meanRow({ value: error(principal.meanError) }) },
                { y: principal.trainingError, label: t.pcaLevel({ value: error(principal.trainingError) }) },
              ]
            : []
        }
      />
      <DataTable
        caption={t.lossChart}
        columns={[t.pass, t.trained, t.heldOut]}
        rows={() =>
          trained.map(({ x, y }) => {
            const one = heldAt.get(x);
            return [x, error(y), one === undefined ? '' : error(one)];
          })
        }
      />
    </section>
  );
}
