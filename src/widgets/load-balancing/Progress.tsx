// How far the three runs are, and what can be done with them.
import { useMessages } from '@/i18n';
import { buttonRow, primaryButton, waitingButton } from '@/labs/training/buttonRow';
import styles from '@/labs/training/Lab.module.css';
import { RunNotices } from '@/labs/training/RunNotices';
import { Spoken } from '@/labs/training/Spoken';
import { whole } from '@/ui/format';
import { FailureStatus, ProgressStatus } from '@/ui/Status';
import { describeResult } from './describe';
import { balancingMessages } from './messages';
import { WAYS } from './plans';
import type { BalancingState } from './state';
import type { BalancingControl } from './useLoadBalancing';

interface ProgressProps {
  state: BalancingState;
  control: BalancingControl;
}

/** What is said aloud: now and then, not at every step. */
const SPOKEN_STEPS = 100;

export function Progress({ state, control }: ProgressProps) {
  const t = useMessages(balancingMessages);
  const { status, courses } = control.view;
  const way = status.phase === 'training' ? status.way : undefined;
  const step = way ? courses[way].losses.length : 0;
  const spoken =
    way && step > 0 && step % SPOKEN_STEPS === 0
      ? t.spoken({ way: t[way], step: whole(step), steps: whole(state.steps) })
      : '';
  return (
    <div className={styles.progress}>
      <RunNotices notices={control.view.notices} hidden={control} isRunning={way !== undefined} />
      {control.isTurning ? <ProgressStatus label={t.opening} /> : <Phase state={state} control={control} />}
      <Buttons control={control} />
      <Spoken sentence={spoken} />
    </div>
  );
}

function Phase({ state: { steps }, control }: ProgressProps) {
  const t = useMessages(balancingMessages);
  const { view } = control;
  const { status, courses } = view;
  switch (status.phase) {
    case 'opening':
      return <ProgressStatus label={t.opening} />;
    case 'idle':
      return <p role="status">{t.before}</p>;
    case 'training': {
      const done = WAYS.reduce((sum, way) => sum + courses[way].losses.length, 0);
      const step = whole(courses[status.way].losses.length);
      const label = t.training({ way: t[status.way], step, steps: whole(steps) });
      return <ProgressStatus label={label} fraction={done / (WAYS.length * steps)} />;
    }
    case 'pausing':
      return <ProgressStatus label={t.pausing} />;
    case 'paused':
      return <p role="status">{t.paused}</p>;
    case 'finished':
      return <p role="status">{describeResult(t, view)}</p>;
    case 'failed':
      return <FailureStatus message={status.message} onRetry={control.goOn} />;
  }
}

function Buttons({ control: { view, canTrain, goOn, again, pause } }: { control: BalancingControl }) {
  const t = useMessages(balancingMessages);
  const { phase } = view.status;
  const fresh = (
    <button type="button" onClick={again}>
      {t.again}
    </button>
  );
  if (!canTrain || phase === 'opening') return waitingButton(t.start);
  switch (phase) {
    case 'idle':
      return buttonRow(primaryButton(t.start, goOn));
    case 'training':
      return buttonRow(primaryButton(t.pause, pause));
    case 'pausing':
      return waitingButton(t.pause);
    case 'paused':
      return buttonRow(primaryButton(t.goOn, goOn), fresh);
    case 'finished':
    case 'failed':
      return buttonRow(fresh);
  }
}
