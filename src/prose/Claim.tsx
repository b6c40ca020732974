// A claim: a statement, the number that bears it out, and a button that runs the experiment again, here.
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n';
import type { Claim as ClaimDoor, Finding, Recording } from '@/ui/claim';
import { DataTable } from '@/ui/DataTable';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import styles from './Claim.module.css';
import { formatBytes, useDownload } from './downloads';
import { claimMessages, figureMessages } from './messages';
import { SourceCode } from './SourceCode';
import { useClaimRun, type ClaimControl } from './useClaimRun';

interface ClaimProps {
  of: ClaimDoor;
  /** Anchor, one of a kind on the page. */
  id: string;
  /** What result would contradict the statement, as half a sentence. */
  refutedBy: ReactNode;
  /** The statement. */
  children: ReactNode;
}

export function Claim({ of: claim, id, refutedBy, children }: ClaimProps) {
  const t = useMessages(claimMessages);
  const { showCode } = useMessages(figureMessages);
  const control = useClaimRun(claim);
  const { run } = control;
  const live = run.phase === 'ready' ? run.finding : undefined;
  const { recorded } = claim;
  const finding = live ?? recorded;
  return (
    <section className={styles.claim} id={id} aria-labelledby={`${id}-label`} data-claim={claim.name}>
      <p className={styles.label} id={`${id}-label`}>
        {t.claim}
      </p>
      <div className={styles.statement}>{children}</div>
      {finding ? (
        <div className={styles.result} role="status" data-holds={finding.holds}>
          <p className={styles.number}>{claim.format(finding.value)}</p>
          <div>
            <p className={styles.interval}>{describeInterval(claim, finding)}</p>
            <p>
              {finding.sentence} <strong>{finding.holds ? t.holds : t.refuted}</strong>
            </p>
            {live || !recorded ? (
              <ProvenanceBadge provenance="live" />
            ) : (
              <ProvenanceBadge provenance="recorded" detail={describeRecording(recorded)} />
            )}
          </div>
        </div>
      ) : (
        <Notice>{t.notRecorded}</Notice>
      )}
      <p className={styles.refuted}>
        <strong>{t.refutedBy}</strong> {refutedBy}
      </p>
      <RunControl claim={claim} control={control} />
      {live && (
        <DataTable caption={t.rows({ over: claim.over })} columns={live.columns} rows={() => live.rows} />
      )}
      <details className={styles.code}>
        <summary>{showCode}</summary>
        {claim.sources.map((file) => (
          <SourceCode key={file} file={file} />
        ))}
      </details>
    </section>
  );
}

/** The button that runs the experiment, with what it downloads, and how far it has come. */
export function RunControl({ claim, control }: { claim: ClaimDoor; control: ClaimControl }) {
  const t = useMessages(claimMessages);
  const download = useDownload(claim.models);
  const { run, start, stop } = control;
  if (run.phase === 'running') {
    const { done, total } = run;
    return (
      <ProgressStatus
        label={total === 0 ? t.starting : t.progress({ done, total })}
        fraction={total === 0 ? undefined : done / total}
        onCancel={stop}
      />
    );
  }
  if (run.phase === 'failed') return <FailureStatus message={run.message} onRetry={start} />;
  const label = download.bytes > 0 ? t.runWithDownload({ size: formatBytes(download.bytes) }) : t.run;
  return (
    <button
      type="button"
      className={`primary ${styles.run}`}
      onClick={() => {
        download.agree();
        start();
      }}
    >
      {run.phase === 'ready' ? t.runAgain : label}
    </button>
  );
}

function describeInterval(claim: ClaimDoor, { low, high, value }: Finding): string {
  const t = claimMessages.get();
  if (low === value && high === value) return t.exact({ over: claim.over });
  return t.interval({ low: claim.format(low), high: claim.format(high), over: claim.over });
}

function describeRecording({ date, device, durationMs }: Recording): string {
  return claimMessages.get().recordedOn({ date, device, seconds: (durationMs / 1000).toFixed(1) });
}
