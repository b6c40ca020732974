// How the run goes, and what can be done with it.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { smallerRate } from './course';
import { nats, rate, time } from './format';
import { heldOutName } from './heldOutName';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { Spoken } from './Spoken';
import type { Family, LabState } from './state';
import type { LabControl } from './useLab';

interface ProgressProps {
  state: LabState;
  control: LabControl;
  onNextSeed: () => void;
}

export function Progress({ state, control, onNextSeed }: ProgressProps) {
  const t = useMessages(labMessages);
  const { view, plan, isTurning, isHidden, waitedMs } = control;
  if (!plan) return null;
  const { record } = view;
  const changed = record && record.config.learningRate !== state.learningRate;
  return (
    <div className={styles.progress}>
      {view.notices.map((notice, index) => (
        <Notice key={index}>{notice}</Notice>
      ))}
      {isHidden && <Notice>{t.hidden}</Notice>}
      {!isHidden && waitedMs > 0 && view.status.phase === 'running' && (
        <Notice>{t.waited({ time: time(waitedMs) })}</Notice>
      )}
      {isTurning ? <ProgressStatus label={t.opening} /> : <Phase state={state} control={control} />}
      {changed && <p className={styles.note}>{t.changedRate({ rate: rate(record.config.learningRate) })}</p>}
      <Buttons state={state} control={control} onNextSeed={onNextSeed} />
      <Spoken sentence={view.status.phase === 'running' ? sentenceOf(t, control) : ''} />
    </div>
  );
}

/** Where the run stands. */
function Phase({ state, control }: Omit<ProgressProps, 'onNextSeed'>) {
  const t = useMessages(labMessages);
  const loading = useMessages(loadingMessages);
  const { view, plan } = control;
  const { status, course } = view;
  const steps = plan?.config.steps ?? state.steps;
  const V = plan?.vocabSize ?? 1;
  const step = course.losses.length;
  switch (status.phase) {
    case 'opening':
      return <ProgressStatus label={t.opening} />;
    case 'idle':
      return step > 0 ? (
        <Notice>{t.notKept}</Notice>
      ) : (
        <p role="status">{t.before({ V, uniform: nats(Math.log(V)) })}</p>
      );
    case 'starting': {
      const { progress } = status;
      if (!progress || progress.stage === 'device') return <ProgressStatus label={t.starting} />;
      const { fraction } = describeLoading(loading, progress);
      return <ProgressStatus label={t.startingText} fraction={fraction} />;
    }
    case 'running':
      return (
        <ProgressStatus
          label={t.running({ step: whole(step), steps: whole(steps) })}
          fraction={step / steps}
        />
      );
    case 'pausing':
      return <ProgressStatus label={t.pausing} />;
    case 'paused': {
      const numbers = { step: whole(step), steps: whole(steps) };
      return <p role="status">{status.isFound ? t.found(numbers) : t.paused(numbers)}</p>;
    }
    case 'finished':
      return <Finished control={control} family={state.family} steps={steps} V={V} />;
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

interface FinishedProps {
  control: LabControl;
  family: Family;
  steps: number;
  V: number;
}

function Finished({ control, family, steps, V }: FinishedProps) {
  const t = useMessages(labMessages);
  const { losses, evaluations } = control.view.course;
  const loss = losses.at(-1) ?? NaN;
  const heldOut = evaluations.at(-1);
  return (
    <div role="status">
      <p>
        {t.finished({
          steps: whole(steps),
          loss: nats(loss),
          bits: nats(loss / Math.LN2),
          uniform: nats(Math.log(V)),
        })}{' '}
        {heldOut?.step === steps &&
          t.finishedHeldOut({ name: heldOutName(t, family), heldOut: nats(heldOut.lossNats) })}
      </p>
      {!control.view.record && <p>{t.notKeptFinished}</p>}
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
  if (isTurning) return waiting(t.start);
  switch (status.phase) {
    case 'opening':
      return waiting(t.start);
    case 'pausing':
      return waiting(t.pause);
    case 'idle':
      return (
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={control.begin}>
            {t.start}
          </button>
          {next}
        </div>
      );
    case 'starting':
    case 'running':
      return (
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={control.pause}>
            {t.pause}
          </button>
          <button type="button" onClick={control.discard}>
            {t.discard}
          </button>
        </div>
      );
    case 'paused':
      return (
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={() => control.goOn()}>
            {t.goOn({ step })}
          </button>
          {again}
          {next}
        </div>
      );
    case 'finished':
      return (
        <div className={styles.buttons}>
          {again}
          {next}
        </div>
      );
    case 'diverged': {
      const smaller = smallerRate(view.record?.config.learningRate ?? state.learningRate);
      const { checkpointStep } = status;
      return (
        <div className={styles.buttons}>
          {checkpointStep !== undefined && (
            <button type="button" className="primary" onClick={() => control.goOn(smaller)}>
              {t.goOnSmaller({ step: whole(checkpointStep), rate: rate(smaller) })}
            </button>
          )}
          {again}
        </div>
      );
    }
    case 'failed':
      return <div className={styles.buttons}>{next}</div>;
  }
}

/** Stands for a moment where the button was and will be: a function, not a component, so that it is the same button and keeps the focus. */
function waiting(label: string) {
  return (
    <div className={styles.buttons}>
      <button type="button" className="primary" aria-disabled="true">
        {label}
      </button>
    </div>
  );
}

/** The run in a sentence. */
function sentenceOf(t: ReturnType<typeof labMessages.get>, { view, plan }: LabControl): string {
  const { losses, evaluations } = view.course;
  if (!plan || losses.length === 0) return '';
  const heldOut = evaluations.at(-1);
  const numbers = {
    step: whole(losses.length),
    steps: whole(plan.config.steps),
    loss: nats(losses.at(-1) ?? NaN),
  };
  if (!heldOut || heldOut.step === 0) return t.spoken(numbers);
  return t.spokenHeldOut({
    ...numbers,
    name: heldOutName(t, plan.family),
    heldOut: nats(heldOut.lossNats),
  });
}
