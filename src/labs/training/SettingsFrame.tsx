// The settings of a lab: they stand as they are while something goes on.
import { useState, type ReactNode } from 'react';
import { useMessages } from '@/i18n';
import styles from './Lab.module.css';
import { labMessages } from './messages';

interface SettingsFrameProps {
  isBusy: boolean;
  /** What to do to change them then. */
  locked: string;
  onReset: () => void;
  children: ReactNode;
}

export function SettingsFrame({ isBusy, locked, onReset, children }: SettingsFrameProps) {
  const t = useMessages(labMessages);
  return (
    <div>
      <fieldset disabled={isBusy} className={styles.bare}>
        {children}
        <button type="button" className="quiet" onClick={onReset}>
          {t.reset}
        </button>
      </fieldset>
      {isBusy && <p className={styles.note}>{locked}</p>}
    </div>
  );
}

/** Open where there is room; in a narrow window the run comes first, and these settings are a tap away. */
export function SettingsFold({ summary, children }: { summary: string; children: ReactNode }) {
  const [isWide] = useState(() => matchMedia('(min-width: 48rem)').matches);
  return (
    <details className={styles.fold} open={isWide}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
