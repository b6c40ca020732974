// How the counting of the bigrams goes, for the views that make a matrix of them.
import { useMessages } from '@/i18n';
import { FailureStatus, ProgressStatus } from '@/ui/Status';
import { matrixMessages } from './matrixMessages';
import styles from './MatrixView.module.css';
import type { PairsControl } from './usePairs';

export function PairsPhase({ control: { counting, start, stop } }: { control: PairsControl }) {
  const t = useMessages(matrixMessages);
  switch (counting.phase) {
    case 'loading':
      return <ProgressStatus label={t.counting} fraction={counting.fraction} onCancel={stop} />;
    case 'stopped':
      return (
        <p className={styles.stopped}>
          {t.countingStopped}{' '}
          <button type="button" onClick={start}>
            {t.countAgain}
          </button>
        </p>
      );
    case 'failed':
      return <FailureStatus message={counting.message} onRetry={start} />;
    default:
      return null;
  }
}
