// How far both models are, and what can be done with them.
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n';
import { rate, time } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import { labMessages } from '@/labs/training/messages';
import { Spoken } from '@/labs/training/Spoken';
import { whole } from '@/ui/format';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { describeMeasured, describeTraining, shareName, tText } from './describe';
import { ratioMessages } from './messages';
import { SIDES, type Plans } from './plans';
import { MEASURED_AT } from './ratio';
import type { RatioState } from './state';
import type { RatioControl } from './useRatioLab';

interface ProgressProps {
  state: RatioState;
  control: RatioControl;
  plans: Plans;
  onNextSeed: () => void;
}

export function Progress(props: ProgressProps) {
  const t = useMessages(ratioMessages);
  const names = useMessages(labMessages);
  const { control, plans } = props;
  const { view, isTurning, isHidden, waitedMs } = control;
  const isTraining = view.status.phase === 'training';
  // The two runs mostly tell the same.
  const notices = new Set(SIDES.flatMap((side) => view.sides[side].notices));
  return (
    <div className={styles.progress}>
      {[...notices].map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {isHidden && <Notice>{names.hidden}</Notice>}
      {!isHidden && waitedMs > 0 && isTraining && <Notice>{names.waited({ time: time(waitedMs) })}</Notice>}
      {isTurning ? <ProgressStatus label={t.opening} /> : <Phase {...props} />}
      <Buttons {...props} />
      <Spoken sentence={isTraining ? describeTraining(t, view.sides, plans.fixed.config.steps) : ''} />
    </div>
  );
}

/** Where the two models stand. */
function Phase({ state, control, plans }: ProgressProps) {
  const t = useMessages(ratioMessages);
  const names = useMessages(labMessages);
  const { status, sides, measured } = control.view;
  const total = plans.fixed.config.steps;
  const [a, b] = [sides.fixed.course.losses.length, sides.drawn.course.losses.length];
  const numbers = { fixed: whole(a), drawn: whole(b), steps: whole(total) };
  switch (status.phase) {
    case 'opening':
      return <ProgressStatus label={t.opening} />;
    case 'idle':
      return <p role="status">{t.before}</p>;
    case 'training':
      return a + b === 0 ? (
        <ProgressStatus label={names.starting} />
      ) : (
        <ProgressStatus label={t.training(numbers)} fraction={(a + b) / (2 * total)} />
      );
    case 'pausing':
      return <ProgressStatus label={names.pausing} />;
    case 'paused':
      return <p role="status">{status.isFound ? t.found(numbers) : t.paused(numbers)}</p>;
    case 'measuring': {
      const done = measured.fixed.length + measured.drawn.length;
      const at = MEASURED_AT[measured.drawn.length];
      const label = at === undefined ? t.writing : t.measuring({ t: tText(at) });
      return <ProgressStatus label={label} fraction={done / (2 * MEASURED_AT.length)} />;
    }
    case 'stopped':
      return <p role="status">{t.stopped}</p>;
    case 'finished':
      return <p role="status">{describeMeasured(t, measured, state.ratio)}</p>;
    case 'diverged': {
      const { step, tensor } = status;
      const side = status.side === 'fixed' ? shareName(t, state.ratio) : t.drawn;
      return (
        <div role="alert" className={styles.broken}>
          <p>{t.diverged({ side, step: whole(step), tensor, rate: rate(state.learningRate) })}</p>
        </div>
      );
    }
    case 'notKept':
      return <FailureStatus message={t.notKept} onRetry={control.begin} />;
    case 'failed':
      return <FailureStatus message={status.message} onRetry={control.goOn} />;
  }
}

function Buttons({ control, onNextSeed }: ProgressProps) {
  const t = useMessages(ratioMessages);
  const names = useMessages(labMessages);
  const primary = (label: string, onClick: () => void) => (
    <button type="button" className="primary" onClick={onClick}>
      {label}
    </button>
  );
  const again = (
    <button type="button" onClick={control.begin}>
      {names.again}
    </button>
  );
  const next = (
    <button type="button" onClick={onNextSeed}>
      {names.nextSeed}
    </button>
  );
  const { phase } = control.view.status;
  if (control.isTurning || phase === 'opening') return waiting(t.start);
  switch (phase) {
    case 'idle':
      return row(primary(t.start, control.begin), next);
    case 'training':
      return row(primary(names.pause, control.pause));
    case 'measuring':
      return row(primary(t.stop, control.pause));
    case 'pausing':
      return waiting(names.pause);
    case 'paused':
      return row(primary(t.goOn, control.goOn), again, next);
    case 'stopped':
      return row(primary(t.measure, control.goOn), again, next);
    case 'finished':
    case 'diverged':
    case 'failed':
      return row(again, next);
    case 'notKept':
      return row(next);
  }
}

// Functions, not components, so that the first button is the same one in every phase and keeps the focus.

function row(first: ReactNode, second?: ReactNode, third?: ReactNode) {
  return (
    <div className={styles.buttons}>
      {first}
      {second}
      {third}
    </div>
  );
}

/** Stands for a moment where the button was and will be. */
function waiting(label: string) {
  return row(
    <button type="button" className="primary" aria-disabled="true">
      {label}
    </button>,
  );
}
