// The sentence ranker: any sentences, ranked by scorers that know more and more.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { AskedStatus, useCountingStatus } from '@/labs/surprise/AskedStatus';
import { whole } from '@/labs/surprise/format';
import { MODEL } from '@/labs/surprise/storyModel';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { ownTextMessages } from '@/ui/ownTextMessages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { sentenceRanker } from '.';
import { linesOf, MOST_LINES, replacedIn, type Line } from './lines';
import { rankerMessages } from './messages';
import { Ranking } from './Ranking';
import { scoredLines, type ScoredLine } from './ranks';
import styles from './SentenceRanker.module.css';
import { Setup } from './Setup';
import { rankerDefaults, rankerSchema, VIEWS, type RankerState } from './state';
import { TokensView } from './TokensView';
import { useLastSound } from './useLastSound';
import { useRanker, type RankerControl } from './useRanker';

export function SentenceRanker({ figureId, ...props }: WidgetProps<RankerState>) {
  const t = useMessages(rankerMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...rankerDefaults, ...props }), []);
  const linked = useLinkedState({
    ...{ figureId, version: sentenceRanker.version },
    ...{ schema: rankerSchema, defaults },
  });
  const { state, set } = linked;
  const written = useMemo(() => linesOf(state.sentences, state.bare), [state.sentences, state.bare]);
  const isSound = written.length > 0 && written.length <= MOST_LINES;
  const lines = useLastSound(written, isSound);
  const control = useRanker(state, lines, linked.isRead);
  const scored = useScored(lines, control, state);
  const isStale = !isSound || control.ownText !== undefined;
  const isFinal = !isStale && control.counting.isCurrent && !isBusy(control, state);
  const replaced = replacedIn(state.sentences);
  const replacedInText = control.counting.result?.replacedSurrogates ?? 0;
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <div>
          <Setup linked={linked} />
          {state.text === 'own' && <OwnTextPanel />}
        </div>
        <div>
          {written.length === 0 && <Notice>{t.empty}</Notice>}
          {written.length > MOST_LINES && (
            <Notice>{t.tooMany({ lines: written.length, most: MOST_LINES })}</Notice>
          )}
          {replaced > 0 && <Notice>{t.replaced({ n: whole(replaced) })(replaced)}</Notice>}
          {replacedInText > 0 && (
            <Notice>{t.replacedInText({ n: whole(replacedInText) })(replacedInText)}</Notice>
          )}
          <CountingStatus control={control} hasLines={lines.length > 0} />
          {state.scorers === 'all' && <ModelStatus control={control} hasLines={lines.length > 0} />}
          {state.scorers === 'counting' && (
            <p className={styles.note}>{state.shown === 'story-gpt' ? t.modelDoesNotRank : t.modelIsOff}</p>
          )}
          <ChoiceControl
            label={t.view}
            hideLabel
            options={VIEWS.map((value) => ({ value, label: t[value] }))}
            value={state.view}
            onChange={(view) => set({ view })}
          />
          {scored.length > 0 && (
            <div
              className={styles.shown}
              aria-busy={isBusy(control, state)}
              data-stale={isStale || undefined}
            >
              {state.view === 'table' ? (
                <Ranking lines={scored} state={state} isFinal={isFinal} />
              ) : (
                <TokensView lines={scored} state={state} isFinal={isFinal} />
              )}
            </div>
          )}
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="live" />
            {state.scorers === 'all' && (
              <ProvenanceBadge
                provenance="shippedWeights"
                detail={MODEL}
                href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
              />
            )}
          </p>
        </div>
      </div>
    </div>
  );
}

/** The lines with all that is known of them. */
function useScored(lines: readonly Line[], control: RankerControl, state: RankerState): ScoredLine[] {
  const counted = control.counting.result?.scores;
  const modelScores = state.scorers === 'all' ? control.model.result : undefined;
  return useMemo(
    () =>
      scoredLines(lines, (scorer, line) =>
        scorer === 'story-gpt' ? modelScores?.get(line) : counted?.[scorer].get(line),
      ),
    [lines, counted, modelScores],
  );
}

/** More is to come. */
function isBusy({ counting, model, ownText }: RankerControl, { scorers }: RankerState): boolean {
  const isCounting = counting.state.phase === 'working' && ownText === undefined;
  return isCounting || (scorers === 'all' && model.state.phase === 'working');
}

interface StatusProps {
  control: RankerControl;
  hasLines: boolean;
}

function CountingStatus({ control: { counting, ownText }, hasLines }: StatusProps) {
  const t = useMessages(rankerMessages);
  const own = useMessages(ownTextMessages);
  const describe = useCountingStatus();
  if (ownText === 'waiting') return <ProgressStatus label={t.readingOwn} />;
  if (ownText === 'missing') return <Notice>{own.empty}</Notice>;
  if (!hasLines) return null;
  return (
    <AskedStatus
      control={counting}
      // What takes a moment only is not announced.
      describe={(progress) =>
        progress === undefined && counting.result !== undefined ? undefined : describe(progress)
      }
      stopped={t.stoppedCounting}
      again={t.countAgain}
    />
  );
}

function ModelStatus({ control: { model }, hasLines }: StatusProps) {
  const t = useMessages(rankerMessages);
  const loading = useMessages(loadingMessages);
  if (!hasLines) return null;
  return (
    <>
      <AskedStatus
        control={model}
        describe={(progress) => {
          if (progress === undefined) return { label: t.scoring, fraction: undefined };
          const { stage, loadedBytes, totalBytes } = progress;
          // All bytes are there: it reads the lines.
          const isLoaded = stage !== 'device' && totalBytes > 0 && loadedBytes === totalBytes;
          return isLoaded ? { label: t.scoring, fraction: undefined } : describeLoading(loading, progress);
        }}
        stopped={t.stoppedModel}
        again={t.askAgain}
      />
      {model.state.phase === 'failed' && <Notice>{t.modelMissing}</Notice>}
    </>
  );
}
