// The n-gram counter: a text is counted, and its counts are looked at in one of seven ways.
import { createElement, Suspense, use, useMemo, type ComponentType } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { loadOnce } from '@/ui/loadOnce';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { ownTextMessages } from '@/ui/ownTextMessages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { ngramCounter } from '.';
import { CountsView } from './CountsView';
import { Facts } from './Facts';
import { GenerateView } from './GenerateView';
import { ngramMessages } from './messages';
import styles from './NgramCounter.module.css';
import { NextView } from './NextView';
import { PerplexityView } from './PerplexityView';
import { SentenceView } from './SentenceView';
import { SmoothingSetup, TextSetup } from './Setup';
import { ngramDefaults, ngramSchema, VIEWS, type NgramState } from './state';
import { useNgrams, type Ngrams, type OpenedCorpus } from './useNgrams';

/** What each way of looking at the counts is given. */
export interface ViewProps {
  corpus: OpenedCorpus;
  state: NgramState;
  set(change: Partial<NgramState>): void;
}

export function NgramCounter({ figureId, ...props }: WidgetProps<NgramState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...ngramDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: ngramCounter.version, schema: ngramSchema, defaults });
  const { state, set } = linked;
  const ngrams = useNgrams(state, linked.isRead);
  const { opening, corpus, isCurrent } = ngrams;
  const t = useMessages(ngramMessages);
  const hasNothing = opening.phase === 'failed' || opening.phase === 'waiting';
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <TextSetup linked={linked} />
      {state.text === 'own' && <OwnTextPanel />}
      <SmoothingSetup linked={linked} />
      <Phase ngrams={ngrams} />
      {!hasNothing && (
        <>
          <ChoiceControl
            label={t.view}
            hideLabel
            options={VIEWS.map((value) => ({ value, label: t[value] }))}
            value={state.view}
            onChange={(view) => set({ view })}
          />
          <div className={styles.view} inert={!isCurrent}>
            {corpus && <View corpus={corpus} state={state} set={set} />}
          </div>
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="live" />
            {state.view === 'generate' && <span>{t.seedIs({ seed: state.seed })}</span>}
          </p>
        </>
      )}
    </div>
  );
}

function View(props: ViewProps) {
  switch (props.state.view) {
    case 'counts':
      return <CountsView {...props} />;
    case 'next':
      return <NextView {...props} />;
    case 'sentence':
      return <SentenceView {...props} />;
    case 'perplexity':
      return <PerplexityView {...props} />;
    case 'generate':
      return <GenerateView {...props} />;
    case 'matrix':
      return <Loaded key="matrix" load={loadMatrix} {...props} />;
    case 'training':
      return <Loaded key="training" load={loadTraining} {...props} />;
  }
}

type LoadView = () => Promise<ComponentType<ViewProps>>;

// The two views that need the tensor worker.
const loadMatrix = loadOnce(async () => (await import('./MatrixView')).MatrixView);
const loadTraining = loadOnce(async () => (await import('./TrainingView')).TrainingView);

/** A view whose code comes when it is first looked at; where it does not, the others stay. */
function Loaded(props: ViewProps & { load: LoadView }) {
  const t = useMessages(ngramMessages);
  return (
    <ErrorBoundary what={t.thisView}>
      <Suspense fallback={<ProgressStatus label={t.loadingView} />}>
        <LoadedView {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function LoadedView({ load, ...props }: ViewProps & { load: LoadView }) {
  return createElement(use(load()), props);
}

/** What was counted, or how the counting goes. */
function Phase({ ngrams }: { ngrams: Ngrams }) {
  const { opening, corpus, isCurrent } = ngrams;
  // What takes a moment only is not announced.
  const isSlow = opening.phase === 'opening' && (opening.progress !== undefined || corpus === undefined);
  const isCounted = opening.phase === 'ready' || (opening.phase === 'opening' && !isSlow);
  return (
    <div className={styles.phase}>
      <div role="status">{isCounted && corpus && <Facts corpus={corpus} isCurrent={isCurrent} />}</div>
      {!isCounted && <Obstacle ngrams={ngrams} />}
    </div>
  );
}

/** Why there are no counts, or not yet. */
function Obstacle({ ngrams: { opening, start, stop } }: { ngrams: Ngrams }) {
  const t = useMessages(ngramMessages);
  const own = useMessages(ownTextMessages);
  switch (opening.phase) {
    case 'waiting':
      return opening.asks ? <Notice>{own.empty}</Notice> : <ProgressStatus label={t.readingOwn} />;
    case 'opening': {
      const { stage, done, total } = opening.progress ?? { stage: 'counts', done: 0, total: 0 };
      const label = { download: t.downloading, tokens: t.tokenizing, counts: t.counting }[stage];
      return <ProgressStatus label={label} fraction={total > 0 ? done / total : undefined} onCancel={stop} />;
    }
    case 'stopped':
      return (
        <div className={styles.stopped}>
          <Notice>{t.stopped}</Notice>
          <button type="button" onClick={start}>
            {t.startAgain}
          </button>
        </div>
      );
    case 'failed':
      return opening.ofText ? (
        <Notice>{opening.message}</Notice>
      ) : (
        <FailureStatus message={opening.message} onRetry={start} />
      );
    case 'ready':
      return null;
  }
}
