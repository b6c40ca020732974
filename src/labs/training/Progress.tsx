// How the run goes, and what can be done with it.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { buttonRow, primaryButton, waitingButton } from './buttonRow';
import { smallerRate } from './course';
import { nats, rate } from './format';
import { heldOutName } from './heldOutName';
import styles from './Lab.module.css';
import type { LabView } from './labView';
import { labMessages } from './messages';
import type { Plan } from './plan';
import { RunNotices } from './RunNotices';
import { Spoken } from './Spoken';
import { Starting } from './Starting';
import type { LabState } from './state';
import type { LabControl } from './useLab';

interface ProgressProps {
  state: LabState;
  control: LabControl;
  onNextSeed: () => void;
}

export function Progress({ state, control, onNextSeed }: ProgressProps) {
  const t = useMessages(labMessages);
  const { view, plan, isTurning } = control;
  if (!plan) return null;
  const { record, notices } = view;
  const isRunning = view.status.phase === 'running';
  const changed = record && record.config.learningRate !== state.learningRate;
  return (
    <div className={styles.progress}>
      <RunNotices notices={notices} hidden={control} isRunning={isRunning} />
      {isTurning ? (
        <ProgressStatus label={t.opening} />
      ) : (
        <Phase state={state} control={control} plan={plan} />
      )}
      {changed && <p className={styles.note}>{t.changedRate({ rate: rate(record.config.learningRate) })}</p>}
      <Buttons state={state} control={control} onNextSeed={onNextSeed} />
      <Spoken sentence={isRunning ? sentenceOf(t, view, plan) : ''} />
    </div>
  );
}

interface PhaseProps {
  state: LabState;
  control: LabControl;
  plan: Plan;
}

/** Where the run stands. */
function Phase({ state, control, plan }: PhaseProps) {
  const t = useMessages(labMessages);
  const { view } = control;
  const { status, course } = view;
  const { steps } = plan.config;
  const step = course.losses.length;
  const numbers = { step: whole(step), steps: whole(steps) };
  switch (status.phase) {
    case 'opening':
      return <ProgressStatus label={t.opening} />;
    case 'idle':
      return step > 0 ? <Notice>{t.notKept}</Notice> : <p role="status">{beforeOf(t, plan)}</p>;
    case 'starting':
      return <Starting progress={status.progress} isQueued={status.isQueued} />;
    case 'running':
      return <ProgressStatus label={t.running(numbers)} fraction={step / steps} />;
    case 'pausing':
      return <ProgressStatus label={t.pausing} />;
    case 'paused':
      return <p role="status">{status.isFound ? t.found(numbers) : t.paused(numbers)}</p>;
    case 'finished':
      return <Finished view={view} plan={plan} />;
    case 'diverged': {
      const { tensor, checkpointStep } = status;
      const broken = view.record?.config.learningRate ?? state.learningRate;
      return (
        <div role="alert" className={styles.broken}>
          <p>{t.diverged({ step: whole(status.step), tensor, rate: rate(broken) })}</p>
          {checkpointStep === undefined && (
            <p>{t.divergedNoCheckpoint({ rate: rate(smallerRate(broken)) })}</p>
          )}
        </div>
      );
    }
    case 'failed':
      return (
        <FailureStatus
          message={status.message}
          onRetry={() => (view.record ? control.goOn() : control.begin())}
        />
      );
  }
}

/** Where the loss begins, before anything is learned. */
function beforeOf(t: Words, { family, vocabSize: V }: Plan): string {
  const numbers = { V, uniform: nats(Math.log(V)) };
  return family === 'llada' ? t.beforeMasks(numbers) : t.before(numbers);
}

function Finished({ view, plan }: { view: LabView; plan: Plan }) {
  const t = useMessages(labMessages);
  const { losses, evaluations } = view.course;
  const { config, vocabSize } = plan;
  const loss = losses.at(-1) ?? NaN;
  const heldOut = evaluations.at(-1);
  return (
    <div role="status">
      <p>
        {t.finished({
          steps: whole(config.steps),
          loss: nats(loss),
          bits: nats(loss / Math.LN2),
          uniform: nats(Math.log(vocabSize)),
        })}{' '}
        {heldOut?.step === config.steps &&
          t.finishedHeldOut({ name: heldOutName(t, config.loss), heldOut: nats(heldOut.lossNats) })}
      </p>
      {!view.record && <p>{t.notKeptFinished}</p>}
    </div>
  );
}

function Buttons({ state, control, onNextSeed }: ProgressProps) {
  const t = useMessages(labMessages);
  const { view, isTurning } = control;
  const { status } = view;
  const step = whole(view.course.losses.length);
  const next = (
    <button type="button" onClick={onNextSeed}>
      {t.nextSeed}
    </button>
  );
  const again = (
    <button type="button" onClick={control.begin}>
      {t.again}
    </button>
  );
  if (isTurning) return waitingButton(t.start);
  switch (status.phase) {
    case 'opening':
      return waitingButton(t.start);
    case 'pausing':
      return waitingButton(t.pause);
    case 'idle':
      return buttonRow(primaryButton(t.start, control.begin), next);
    case 'starting':
    case 'running':
      return buttonRow(
        primaryButton(t.pause, control.pause),
        <button type="button" onClick={control.discard}>
          {t.discard}
        </button>,
      );
    case 'paused':
      return buttonRow(
        primaryButton(t.goOn({ step }), () => control.goOn()),
        again,
        next,
      );
    case 'finished':
      return buttonRow(again, next);
    case 'diverged': {
      const smaller = smallerRate(view.record?.config.learningRate ?? state.learningRate);
      const { checkpointStep } = status;
      if (checkpointStep === undefined) return buttonRow(again);
      const goOn = t.goOnSmaller({ step: whole(checkpointStep), rate: rate(smaller) });
      return buttonRow(
        primaryButton(goOn, () => control.goOn(smaller)),
        again,
      );
    }
    case 'failed':
      return buttonRow(next);
  }
}

type Words = ReturnType<typeof labMessages.get>;

/** The run in a sentence. */
function sentenceOf(t: Words, { course: { losses, evaluations } }: LabView, plan: Plan): string {
  if (losses.length === 0) return '';
  const heldOut = evaluations.at(-1);
  const numbers = {
    step: whole(losses.length),
    steps: whole(plan.config.steps),
    loss: nats(losses.at(-1) ?? NaN),
  };
  if (!heldOut || heldOut.step === 0) return t.spoken(numbers);
  const name = heldOutName(t, plan.config.loss);
  return t.spokenHeldOut({ ...numbers, name, heldOut: nats(heldOut.lossNats) });
}
