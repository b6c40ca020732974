// How far both models are, and what can be done with them.
import { useMessages } from '@/i18n';
import { buttonRow, primaryButton, waitingButton } from '@/labs/training/buttonRow';
import { rate } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import { labMessages } from '@/labs/training/messages';
import { RunNotices } from '@/labs/training/RunNotices';
import { Spoken } from '@/labs/training/Spoken';
import { Starting } from '@/labs/training/Starting';
import { whole } from '@/ui/format';
import { FailureStatus, ProgressStatus } from '@/ui/Status';
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
  const { control, plans } = props;
  const { view, isTurning } = control;
  const isTraining = view.status.phase === 'training';
  const notices = SIDES.flatMap((side) => view.sides[side].notices);
  return (
    <div className={styles.progress}>
      <RunNotices notices={notices} hidden={control} isRunning={isTraining} />
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
    case 'training': {
      const turn = sides[status.side].status;
      if (turn.phase === 'starting' && (turn.isQueued || a + b === 0)) {
        return <Starting progress={turn.progress} isQueued={turn.isQueued} />;
      }
      return <ProgressStatus label={t.training(numbers)} fraction={(a + b) / (2 * total)} />;
    }
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
  if (control.isTurning || phase === 'opening') return waitingButton(t.start);
  switch (phase) {
    case 'idle':
      return buttonRow(primaryButton(t.start, control.begin), next);
    case 'training':
      return buttonRow(primaryButton(names.pause, control.pause));
    case 'measuring':
      return buttonRow(primaryButton(t.stop, control.pause));
    case 'pausing':
      return waitingButton(names.pause);
    case 'paused':
      return buttonRow(primaryButton(t.goOn, control.goOn), again, next);
    case 'stopped':
      return buttonRow(primaryButton(t.measure, control.goOn), again, next);
    case 'finished':
    case 'diverged':
    case 'failed':
      return buttonRow(again, next);
    case 'notKept':
      return buttonRow(next);
  }
}
