// A measurement that the reader asks for: its button, how far it is, and what it found.
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import { mtpMessages } from './messages';
import styles from './MtpLab.module.css';
import type { Measured } from './useMtp';

interface MeasurePartProps<Result> {
  title: string;
  help: string;
  button: string;
  measured: Measured<Result>;
  children: (result: Result) => ReactNode;
}

export function MeasurePart<Result>({ title, help, button, measured, children }: MeasurePartProps<Result>) {
  const t = useMessages(mtpMessages);
  const { control, isAsked, begin } = measured;
  /** Else what is said of the asking has a button of its own. */
  const hasButton = !isAsked || control.state.phase === 'ready';
  return (
    <section className={styles.part} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <p className={styles.note}>{help}</p>
      {hasButton && (
        <button type="button" onClick={begin}>
          {button}
        </button>
      )}
      {isAsked && (
        <AskedStatus
          control={control}
          describe={(part) => ({
            label: part ? t.measuring(part) : t.writing,
            fraction: part && part.done / part.total,
          })}
          stopped={t.measureStopped}
          again={t.measureAgain}
        />
      )}
      {isAsked && control.isCurrent && control.result !== undefined && children(control.result)}
    </section>
  );
}
