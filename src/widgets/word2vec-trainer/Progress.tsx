// How the run goes, and what can be done with it.
import { useRef, useState } from 'react';
import { core } from '@/core/client';
import { useMessages } from '@/i18n';
import { RunButtons } from '@/labs/training/RunButtons';
import { RunNotices } from '@/labs/training/RunNotices';
import { Starting } from '@/labs/training/Starting';
import { messageOf } from '@/pure/errors';
import { literal, whole } from '@/ui/format';
import { saveFile } from '@/ui/saveFile';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { differences, duration, own, passesText } from './describe';
import { trainerMessages } from './messages';
import type { TrainerState } from './state';
import { wordTable } from './table';
import type { TrainerControl } from './useTrainer';
import styles from './Word2vecTrainer.module.css';

interface ProgressProps {
  state: TrainerState;
  control: TrainerControl;
}

export function Progress({ state, control }: ProgressProps) {
  const t = useMessages(trainerMessages);
  const { view, plan, isBusy } = control;
  if (!plan) return null;
  const { record } = view;
  const other = record && !isBusy ? differences(t, record, plan, state) : [];
  return (
    <div className={styles.progress}>
      <RunNotices notices={view.notices} hidden={control} isRunning={view.status.phase === 'running'} />
      <Phase state={state} control={control} />
      {other.length > 0 && <p className={styles.note}>{t.settingsDiffer({ list: other.join(', ') })}</p>}
      <RunButtons
        view={control.view}
        learningRate={state.learningRate}
        onBegin={control.begin}
        onPause={control.pause}
        onGoOn={control.goOn}
        onAgain={control.again}
        onDiscard={control.discard}
      />
      <Files control={control} />
    </div>
  );
}

/** Where the run stands. */
function Phase({ state, control }: ProgressProps) {
  const t = useMessages(trainerMessages);
  const { view, plan } = control;
  const { status, course, latest, record } = view;
  const steps = record?.config.steps ?? plan?.steps ?? 1;
  const made = course.losses.length;
  const passes = plan && record?.config.steps === plan.steps ? plan.steps / plan.stepsOfPass : state.epochs;
  const pass = passesText((made / steps) * passes);
  const pairs = whole(course.pairs?.at(-1) ?? 0);
  switch (status.phase) {
    case 'opening':
      return <ProgressStatus label={t.opening} />;
    case 'idle':
      return made > 0 ? <Notice>{t.notKept}</Notice> : <p role="status">{t.idle}</p>;
    case 'starting':
      return <Starting progress={status.progress} isQueued={status.isQueued} />;
    case 'running': {
      const speed = whole(Math.round(latest?.tokensPerSecond ?? 0));
      const left = duration(latest?.remainingMs ?? 0);
      const label = t.running({ ...{ pass, passes: whole(passes), pairs, speed, left } });
      return <ProgressStatus label={label} fraction={made / steps} />;
    }
    case 'pausing':
      return <ProgressStatus label={t.pausing} />;
    case 'paused':
      return <p role="status">{(status.isFound ? t.found : t.paused)({ pass, passes: whole(passes) })}</p>;
    case 'finished':
      return (
        <p role="status">
          {t.finished({ passes: whole(passes), pairs })} {!record && t.notKept}
        </p>
      );
    case 'diverged':
      return (
        <p role="alert" className={styles.broken}>
          {t.diverged({
            ...{ step: whole(status.step), tensor: status.tensor },
            rate: String(record?.config.learningRate ?? state.learningRate),
          })}
        </p>
      );
    case 'failed':
      return (
        <FailureStatus message={status.message} onRetry={() => (record ? control.goOn() : control.begin())} />
      );
  }
}

/** Words of a list that are told, at most. */
const MOST_RENAMED = 10;

/** Out into a file, and in from one: dropped or chosen. */
function Files({ control }: { control: TrainerControl }) {
  const t = useMessages(trainerMessages);
  const chooser = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ said: string; renamed: string[] } | { problem: string }>();
  const { table, isBusy, closeFile, importFile } = control;

  async function save() {
    if (!table) return;
    try {
      const { pieces, renamed } = await core.call('words.write', wordTable(table));
      const name = `vectors-${table.source === 'file' ? 'file' : table.name || 'text'}.txt`;
      saveFile(new Blob(pieces, { type: 'text/plain;charset=utf-8' }), name);
      const { words, dimension } = table.vectors;
      const list = renamed.map(({ word, written }) => `${own(word)} → ${own(written)}`);
      setOutcome({ said: t.exported({ name, V: whole(words.length), C: dimension }), renamed: list });
    } catch (error) {
      setOutcome({ problem: messageOf(error) });
    }
  }

  return (
    <div
      className={styles.files}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        importFile(file);
      }}
    >
      <button type="button" disabled={!table || isBusy} onClick={() => void save()}>
        {t.export}
      </button>
      <button type="button" disabled={isBusy} onClick={() => chooser.current?.click()}>
        {t.import}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".txt,.vec,text/plain"
        aria-label={t.import}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) importFile(file);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      {table?.source === 'file' && (
        <button type="button" className="quiet" onClick={closeFile}>
          {t.closeFile}
        </button>
      )}
      {outcome && 'problem' in outcome && <Notice>{outcome.problem}</Notice>}
      {outcome && 'said' in outcome && (
        <Notice>
          {outcome.said}{' '}
          {outcome.renamed.length > 0 &&
            t.renamed({ list: literal(outcome.renamed.slice(0, MOST_RENAMED).join(', ')) })}
        </Notice>
      )}
    </div>
  );
}
