// Whether the world that the model learned from could have told its text, and where it could not.
import { useMessages } from '@/i18n';
import { FailureStatus } from '@/ui/Status';
import { describeTruth } from './describe';
import { samplingMessages } from './messages';
import { textOfRun, type Run } from './run';
import styles from './SamplingSliders.module.css';
import { useTruth } from './useTruth';

/** @param runs those that are over */
export function TruthView({ runs }: { runs: readonly Run[] }) {
  const t = useMessages(samplingMessages);
  const texts = runs.map(textOfRun);
  const { truths, retry } = useTruth(texts);
  const failed = truths.find((truth) => truth.phase === 'failed');
  if (failed) return <FailureStatus message={failed.message} onRetry={retry} />;
  return (
    <div role="status" className={styles.outcome}>
      {runs.map((run, index) => {
        const truth = truths[index];
        return (
          <p key={run.side}>
            {runs.length > 1 && <strong>{run.side}: </strong>}
            {truth?.phase === 'ready'
              ? describeTruth(t, run, texts[index] ?? '', truth.verdict)
              : t.truthRunning}
          </p>
        );
      })}
    </div>
  );
}
