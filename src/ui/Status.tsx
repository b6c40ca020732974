// How a figure says that it loads, works or has failed: one look for all.
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n';
import { statusMessages } from './messages';
import styles from './Status.module.css';

interface ProgressProps {
  label: string;
  /** 0 … 1; left out while it cannot be known. */
  fraction?: number | undefined;
  onCancel?: () => void;
}

export function ProgressStatus({ label, fraction, onCancel }: ProgressProps) {
  const t = useMessages(statusMessages);
  return (
    <div className={styles.status}>
      <label className={styles.progress}>
        <span>{label}</span>
        <progress value={fraction} />
      </label>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      )}
    </div>
  );
}

export function FailureStatus({ message, onRetry }: { message: string; onRetry: () => void }) {
  const t = useMessages(statusMessages);
  return (
    <div className={`${styles.status} ${styles.failure}`} role="alert">
      <p>{message}</p>
      <button type="button" onClick={onRetry}>
        {t.tryAgain}
      </button>
    </div>
  );
}

/** One sentence on something that happened and was mended, or that the reader should know. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className={styles.notice} role="status">
      {children}
    </p>
  );
}
