// An autoencoder: rows of numbers squeezed to a few, and made again from these.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { RunButtons } from '@/labs/training/RunButtons';
import { RunNotices } from '@/labs/training/RunNotices';
import { SettingsFold, SettingsFrame } from '@/labs/training/SettingsFrame';
import { Starting } from '@/labs/training/Starting';
import { useHidden } from '@/labs/training/useHidden';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { whole } from '@/ui/format';
import { NumberControl } from '@/ui/NumberControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { autoencoder } from '.';
import styles from './Autoencoder.module.css';
import { LossView } from './LossView';
import { MadeView } from './MadeView';
import { autoencoderMessages } from './messages';
import { PlaneView } from './PlaneView';
import { autoencoderDefaults, autoencoderFields, autoencoderSchema, type AutoencoderState } from './state';
import { useAutoencoder, type AutoencoderControl } from './useAutoencoder';
import type { ViewProps } from './view';

export function Autoencoder({ figureId, ...props }: WidgetProps<AutoencoderState>) {
  const t = useMessages(autoencoderMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...autoencoderDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: autoencoder.version,
    schema: autoencoderSchema,
    defaults,
  });
  const { state, set } = linked;
  const control = useAutoencoder(state, linked.isRead, figureId);
  const { source, coded, codeProblem } = control;
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Settings linked={linked} control={control} />
        <div className={styles.main}>
          {source.lacksWords && (
            <Notice>
              {t.noWords} <a href="#trainer">{t.toTrainer}</a>
            </Notice>
          )}
          {source.failure !== undefined && <FailureStatus message={source.failure} onRetry={source.retry} />}
          {!source.rows && source.failure === undefined && <ProgressStatus label={t.loading} />}
          {source.rows && <Progress control={control} state={state} />}
          <ChoiceControl
            label={t.view}
            options={autoencoderFields.view.options.map((value) => ({ value, label: t[value] }))}
            value={state.view}
            onChange={(view) => set({ view })}
          />
          {codeProblem !== undefined && <Notice>{codeProblem}</Notice>}
          <View state={state} set={set} control={control} />
          {coded && (
            <p className={styles.provenance}>
              <ProvenanceBadge provenance="trainedHere" />
              <span>
                {t.seed} {state.seed}
              </span>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function View(props: ViewProps) {
  const t = useMessages(autoencoderMessages);
  const { state, control } = props;
  const { rows, coded } = control;
  if (state.view === 'loss') return <LossView {...props} />;
  // Codes of other rows, or of another run, are not shown as these.
  if (!rows || !coded || coded.codes.length !== rows.count * coded.Z) {
    return control.isBusy ? null : <Notice>{t.notYet}</Notice>;
  }
  return state.view === 'plane' ? (
    <PlaneView {...props} rows={rows} coded={coded} />
  ) : (
    <MadeView {...props} rows={rows} coded={coded} />
  );
}

type NumberName = 'width' | 'bottleneck' | 'learningRate' | 'batch' | 'epochs' | 'seed';

function Settings({
  linked: { state, set, reset },
  control,
}: {
  linked: LinkedState<AutoencoderState>;
  control: AutoencoderControl;
}) {
  const t = useMessages(autoencoderMessages);
  const number = (name: NumberName, label: string, help?: string) => (
    <NumberControl
      schema={autoencoderFields[name]}
      label={label}
      {...(help !== undefined && { help })}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
      fieldOnly={name === 'seed'}
    />
  );
  return (
    <SettingsFrame isBusy={control.isBusy} locked={t.locked} onReset={reset}>
      <ChoiceControl
        label={t.data}
        options={autoencoderFields.data.options.map((value) => ({ value, label: t[value] }))}
        value={state.data}
        onChange={(data) => set({ data })}
      />
      <ChoiceControl
        label={t.kind}
        options={autoencoderFields.kind.options.map((value) => ({ value, label: t[value] }))}
        value={state.kind}
        onChange={(kind) => set({ kind })}
      />
      {number('bottleneck', t.bottleneck, t.bottleneckHelp)}
      <SettingsFold summary={t.training}>
        {state.kind === 'curved' && number('width', t.width)}
        {number('epochs', t.epochs)}
        {number('learningRate', t.learningRate)}
        {number('batch', t.batch)}
        {number('seed', t.seed, t.seedHelp)}
      </SettingsFold>
    </SettingsFrame>
  );
}

interface ProgressProps {
  control: AutoencoderControl;
  state: AutoencoderState;
}

function Progress({ control, state }: ProgressProps) {
  const t = useMessages(autoencoderMessages);
  const { view, plan, isBusy } = control;
  const hidden = useHidden(isBusy);
  const { record } = view;
  const differs =
    record !== undefined &&
    plan !== undefined &&
    (['learningRate', 'seed', 'steps', 'batchSize'] as const).some(
      (name) => record.config[name] !== plan.config[name],
    );
  const otherModel =
    record !== undefined && JSON.stringify(record.config.model) !== JSON.stringify(plan?.config.model);
  return (
    <div className={styles.progress}>
      <RunNotices notices={view.notices} hidden={hidden} isRunning={view.status.phase === 'running'} />
      <Phase control={control} />
      {(differs || otherModel) && !isBusy && <p className={styles.note}>{t.settingsDiffer}</p>}
      <RunButtons
        view={control.view}
        learningRate={state.learningRate}
        onBegin={control.begin}
        onPause={control.pause}
        onGoOn={control.goOn}
        onDiscard={control.discard}
      />
    </div>
  );
}

function Phase({ control }: { control: AutoencoderControl }) {
  const t = useMessages(autoencoderMessages);
  const { view, plan, rows } = control;
  const { status, course, record } = view;
  const stepsOfPass = record?.config.evaluateEvery || plan?.stepsOfPass || 1;
  const steps = record?.config.steps ?? plan?.steps ?? 1;
  const numbers = {
    pass: whole(Math.floor(course.losses.length / stepsOfPass)),
    passes: whole(steps / stepsOfPass),
  };
  switch (status.phase) {
    case 'opening':
      return <ProgressStatus label={t.opening} />;
    case 'idle':
      return (
        <p role="status">
          {rows &&
            t.idle({
              ...{ count: whole(rows.count), n: rows.dimension },
              held: whole(rows.count - rows.training),
            })}
        </p>
      );
    case 'starting':
      return <Starting progress={status.progress} isQueued={status.isQueued} />;
    case 'running':
      return <ProgressStatus label={t.running(numbers)} fraction={course.losses.length / steps} />;
    case 'pausing':
      return <ProgressStatus label={t.pausing} />;
    case 'paused':
      return <p role="status">{t.paused(numbers)}</p>;
    case 'finished':
      return (
        <p role="status">
          {t.finished({ passes: numbers.passes, parameters: whole(record?.parameterCount ?? 0) })}
        </p>
      );
    case 'diverged':
      return (
        <p role="alert" className={styles.broken}>
          {t.diverged({ step: whole(status.step) })}
        </p>
      );
    case 'failed':
      return (
        <FailureStatus message={status.message} onRetry={() => (record ? control.goOn() : control.begin())} />
      );
  }
}
