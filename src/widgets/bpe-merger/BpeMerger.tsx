// The BPE merger: merges are learned from a text, and looked at in one of five ways.
import { createElement, useMemo, type ComponentType } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { ownTextMessages } from '@/ui/ownTextMessages';
import { PlayBar } from '@/ui/PlayBar';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { bpeMerger } from '.';
import styles from './BpeMerger.module.css';
import { CurveView } from './CurveView';
import { describeMerge, describeStep, factsOf } from './describe';
import { EncodeView } from './EncodeView';
import { ExportButton } from './ExportButton';
import { MergesView } from './MergesView';
import { bpeMessages } from './messages';
import { PairsView } from './PairsView';
import { Setup } from './Setup';
import { bpeDefaults, bpeSchema, VIEWS, type BpeState } from './state';
import { TreeView } from './TreeView';
import { useTraining, type Training, type TrainingControl } from './useTraining';

/** What each way of looking at the merges is given. */
export interface ViewProps {
  training: Training;
  /** One that there is: 0 … merges. */
  step: number;
  state: BpeState;
  set(change: Partial<BpeState>): void;
}

const VIEW_OF: Record<BpeState['view'], ComponentType<ViewProps>> = {
  merges: MergesView,
  pairs: PairsView,
  encode: EncodeView,
  curve: CurveView,
  tree: TreeView,
};

export function BpeMerger({ figureId, ...props }: WidgetProps<BpeState>) {
  const t = useMessages(bpeMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...bpeDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: bpeMerger.version, schema: bpeSchema, defaults });
  const { state, set } = linked;
  const control = useTraining(state, linked.isRead);
  const { learning, training, isCurrent } = control;
  const hasNothing = learning.phase === 'failed' || learning.phase === 'waiting';
  const views = {
    merges: t.viewMerges,
    pairs: t.viewPairs,
    encode: t.viewEncode,
    curve: t.viewCurve,
    tree: t.viewTree,
  };
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <Setup linked={linked} />
      {state.text === 'own' && <OwnTextPanel />}
      <Phase control={control} />
      {!hasNothing && (
        <>
          <ChoiceControl
            label={t.view}
            hideLabel
            options={VIEWS.map((value) => ({ value, label: views[value] }))}
            value={state.view}
            onChange={(view) => set({ view })}
          />
          <div className={styles.learned} inert={!isCurrent}>
            {training && <Learned training={training} state={state} set={set} />}
          </div>
          <div className={styles.provenance}>
            <ProvenanceBadge provenance="live" />
            {training && isCurrent && (
              <ExportButton training={training} step={Math.min(state.step, training.merges)} />
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** What every view begins with, and the view. */
function Learned({ training, state, set }: Omit<ViewProps, 'step'>) {
  const t = useMessages(bpeMessages);
  const { merges, replacedSurrogates } = training;
  const step = Math.min(state.step, merges);
  return (
    <>
      {merges > 0 ? (
        <PlayBar
          label={t.step}
          first={0}
          step={step}
          count={merges}
          onChange={(to) => set({ step: to })}
          describe={(at) => t.stepOf({ step: at, merges })}
        />
      ) : (
        state.merges > 0 && <Notice>{t.noMerges}</Notice>
      )}
      {state.step > merges && merges > 0 && (
        <Notice>{t.clamped({ n: merges.toLocaleString('en') })(merges)}</Notice>
      )}
      {replacedSurrogates > 0 && <Notice>{t.replaced(replacedSurrogates)}</Notice>}
      <p className={styles.merge}>{describeMerge(t, training, step)}</p>
      <p className={styles.sentence} role="status">
        {describeStep(t, training, step)}
      </p>
      <dl className={styles.facts}>
        {factsOf(t, training, step).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.view}>
        {createElement(VIEW_OF[state.view], { key: state.view, training, step, state, set })}
      </div>
    </>
  );
}

/** How the learning goes, or why there are no merges. */
function Phase({ control: { learning, training, start, stop } }: { control: TrainingControl }) {
  const t = useMessages(bpeMessages);
  const own = useMessages(ownTextMessages);
  switch (learning.phase) {
    case 'waiting':
      return learning.asks ? <Notice>{own.empty}</Notice> : <ProgressStatus label={t.readingOwn} />;
    case 'learning': {
      // What takes a moment only needs no bar.
      if (learning.progress === undefined && training !== undefined) return null;
      const { stage, done, total } = learning.progress ?? { stage: 'words', done: 0, total: 0 };
      const label = { download: t.downloading, words: t.cutting, merges: t.learning, pairs: t.counting }[
        stage
      ];
      return <ProgressStatus label={label} fraction={total > 0 ? done / total : undefined} onCancel={stop} />;
    }
    case 'stopped':
      return (
        <div className={styles.buttons}>
          <Notice>{t.stopped}</Notice>
          <button type="button" onClick={start}>
            {t.startAgain}
          </button>
        </div>
      );
    case 'failed':
      return learning.ofText ? (
        <Notice>{learning.message}</Notice>
      ) : (
        <FailureStatus message={learning.message} onRetry={start} />
      );
    case 'ready':
      return null;
  }
}
