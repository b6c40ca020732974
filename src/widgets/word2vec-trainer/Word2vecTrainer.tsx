// Train word vectors: on stories or a text of the reader's, with the map that moves as they are learned.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { literal, whole } from '@/ui/format';
import { word2vecTrainer } from '.';
import { AnalogiesView } from './AnalogiesView';
import { describeFacts } from './describe';
import { LossView } from './LossView';
import { MapView } from './MapView';
import { trainerMessages } from './messages';
import { NeighboursView } from './NeighboursView';
import { MOST_STEPS } from './plan';
import { PrecisionView } from './PrecisionView';
import { Progress } from './Progress';
import { Settings } from './Settings';
import { SettingsTable } from './SettingsTable';
import { trainerDefaults, trainerFields, trainerSchema, type TrainerState } from './state';
import { useTrainer, type TrainerControl } from './useTrainer';
import { categoriesOf } from './table';
import type { ViewProps } from './view';
import styles from './Word2vecTrainer.module.css';

export function Word2vecTrainer({ figureId, ...props }: WidgetProps<TrainerState>) {
  const t = useMessages(trainerMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...trainerDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: word2vecTrainer.version,
    schema: trainerSchema,
    defaults,
  });
  const { state, set } = linked;
  const control = useTrainer(state, linked.isRead, figureId);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Settings linked={linked} isBusy={control.isBusy && control.view.status.phase !== 'opening'} />
        <div className={styles.main}>
          <Text control={control} state={state} />
          <Progress state={state} control={control} />
          <div className={styles.views}>
            <ChoiceControl
              label={t.view}
              options={trainerFields.view.options.map((value) => ({ value, label: t[value] }))}
              value={state.view}
              onChange={(view) => set({ view })}
            />
          </div>
          <Look state={state} set={set} control={control} />
          <SwitchControl label={t.compare} value={state.compare} onChange={(compare) => set({ compare })} />
          {state.compare && <SettingsTable control={control} />}
        </div>
      </div>
    </div>
  );
}

/** The text as words, or why there are none. */
function Text({ control: { text, plan, problem }, state }: { control: TrainerControl; state: TrainerState }) {
  const t = useMessages(trainerMessages);
  const { reading } = text;
  switch (reading.phase) {
    case 'reading':
      return <ProgressStatus label={t.reading} />;
    case 'empty':
      return <Notice>{t.empty}</Notice>;
    case 'failed':
      return <FailureStatus message={reading.message} onRetry={text.retry} />;
    default:
      return (
        <>
          {problem && (
            <Notice>{t.tooManySteps({ steps: whole(problem.steps), most: whole(MOST_STEPS) })}</Notice>
          )}
          {plan && <p className={styles.facts}>{describeFacts(t, plan, reading.corpus, state.minCount)}</p>}
          {reading.corpus.replacedSurrogates > 0 && (
            <Notice>{t.replaced({ count: whole(reading.corpus.replacedSurrogates) })}</Notice>
          )}
        </>
      );
  }
}

/** The view that is chosen, of what there is. */
function Look({
  state,
  set,
  control,
}: {
  state: TrainerState;
  set: ViewProps['set'];
  control: TrainerControl;
}) {
  const t = useMessages(trainerMessages);
  const { table, tableProblem } = control;
  const categories = useMemo(
    () => (table ? categoriesOf(table, control.categories) : undefined),
    [table, control.categories],
  );
  if (!table) return tableProblem === undefined ? null : <Notice>{tableProblem}</Notice>;
  const props: ViewProps = { state, set, control, table, categories };
  return (
    <>
      {tableProblem !== undefined && <Notice>{tableProblem}</Notice>}
      <View {...props} />
      <p className={styles.provenance}>
        {table.source === 'run' && <ProvenanceBadge provenance="trainedHere" />}
        {table.source === 'random' && <ProvenanceBadge provenance="live" detail={t.random} />}
        {table.source === 'file' && <span>{t.ofFile({ name: literal(table.name) })}</span>}
        <span>
          {t.seed} {state.seed}
        </span>
        {control.device !== undefined && <span>{control.device}</span>}
      </p>
    </>
  );
}

function View(props: ViewProps) {
  switch (props.state.view) {
    case 'map':
      return <MapView {...props} />;
    case 'neighbours':
      return <NeighboursView {...props} />;
    case 'analogies':
      return <AnalogiesView {...props} />;
    case 'precision':
      return <PrecisionView {...props} />;
    case 'loss':
      return <LossView {...props} />;
  }
}
