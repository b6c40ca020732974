// How a run of the model goes, and what it has found: the parts that the views of a text share.
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { objectiveMessages } from './messages';
import styles from './ObjectiveLab.module.css';
import { MODEL } from './predictor';
import type { RunControl } from './useRun';

interface AskedProps<Result> {
  control: RunControl<Result>;
  /** What stands while it works, told how far it is. */
  label: (done: number, total: number) => string;
  children: (result: Result, isReady: boolean) => ReactNode;
}

export function Asked<Result>({ control, label, children }: AskedProps<Result>) {
  const { run, notices } = control;
  const isStale = run.phase === 'loading' || run.phase === 'failed' || run.phase === 'stopped';
  return (
    <>
      {notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      <Phase control={control} label={label} />
      {run.result !== undefined && (
        <div className={styles.shown} aria-busy={isStale}>
          {children(run.result, run.phase === 'ready')}
        </div>
      )}
    </>
  );
}

function Phase<Result>({ control, label }: Omit<AskedProps<Result>, 'children'>) {
  const t = useMessages(objectiveMessages);
  const loading = useMessages(loadingMessages);
  const { run, start, stop } = control;
  switch (run.phase) {
    case 'stopped':
      return (
        <div className={styles.buttons}>
          <Notice>{t.stopped}</Notice>
          <button type="button" className="primary" onClick={start}>
            {t.start}
          </button>
        </div>
      );
    case 'loading':
      return <ProgressStatus {...describeLoading(loading, run.progress)} onCancel={stop} />;
    case 'running':
      return (
        <ProgressStatus label={label(run.done, run.total)} fraction={run.done / run.total} onCancel={stop} />
      );
    case 'failed':
      return run.isOfText ? (
        <Notice>{run.message}</Notice>
      ) : (
        <FailureStatus message={run.message} onRetry={start} />
      );
    case 'ready':
      return null;
  }
}

/** Where the numbers come from: weights of the book, or none. */
export function Provenance({ seed, isOfModel }: { seed: number; isOfModel: boolean }) {
  const t = useMessages(objectiveMessages);
  return (
    <p className={styles.provenance}>
      <ProvenanceBadge provenance="live" />
      {isOfModel && (
        <ProvenanceBadge
          provenance="shippedWeights"
          detail={MODEL}
          href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
        />
      )}
      <span>{t.seedIs({ seed })}</span>
    </p>
  );
}
