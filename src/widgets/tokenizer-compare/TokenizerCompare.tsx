// The comparison of tokenizers: one text, cut by each of them.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { size } from '@/ui/format';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { tokenizerCompare } from '.';
import { sizesOf } from './boundaries';
import { alike, cutsByTokenizer, nameOf, type Cut } from './describe';
import { LanguagesView } from './LanguagesView';
import { compareMessages } from './messages';
import { ScriptsView } from './ScriptsView';
import { Setup } from './Setup';
import {
  compareDefaults,
  compareSchema,
  linesOf,
  MOST_LINES,
  textsOf,
  VIEWS,
  type CompareState,
} from './state';
import { StripsView } from './StripsView';
import styles from './TokenizerCompare.module.css';
import { useTokenizers, type EncodingControl } from './useTokenizers';

export function TokenizerCompare({ figureId, ...props }: WidgetProps<CompareState>) {
  const t = useMessages(compareMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...compareDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: tokenizerCompare.version,
    schema: compareSchema,
    defaults,
  });
  const { state, set } = linked;
  const controls = useTokenizers(state, linked.isRead);
  const cuts = cutsByTokenizer(t, controls);
  const isCurrent = textsOf(state).length > 0 && controls.every((one) => one.isCurrent);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <Setup linked={linked} controls={controls} />
      <ChoiceControl
        label={t.view}
        hideLabel
        options={VIEWS.map((value) => ({ value, label: t[value] }))}
        value={state.view}
        onChange={(view) => set({ view })}
      />
      <Notices state={state} hasResult={cuts.length > 0} />
      {controls.map((control) => (
        <Phase key={control.key} control={control} onCancel={() => set({ [control.key]: false })} />
      ))}
      <div className={styles.view} aria-busy={!isCurrent}>
        {cuts.length > 0 && <View view={state.view} cuts={cuts} />}
      </div>
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
      </p>
    </div>
  );
}

function View({ view, cuts }: { view: CompareState['view']; cuts: readonly Cut[] }) {
  switch (view) {
    case 'pieces':
    case 'ids':
      return <StripsView key={view} cuts={cuts} shows={view} />;
    case 'languages':
      return <LanguagesView cuts={alike(cuts)} />;
    case 'scripts':
      return <ScriptsView cuts={alike(cuts)} />;
  }
}

/** What the reader should know of the texts. */
function Notices({ state, hasResult }: { state: CompareState; hasResult: boolean }) {
  const t = useMessages(compareMessages);
  const isEmpty = state.text.trim() === '';
  const lines = linesOf(state.compareWith).length;
  const replaced = textsOf(state).reduce((sum, text) => sum + sizesOf(text).replaced, 0);
  const isAsked = state.r50k || state.cl100k || state.o200k || state.book;
  return (
    <>
      {isEmpty && (
        <Notice>
          {t.empty} {hasResult && t.asItWas}
        </Notice>
      )}
      {!isAsked && <Notice>{t.noTokenizer}</Notice>}
      {lines > MOST_LINES && <Notice>{t.tooManyLines({ lines, most: MOST_LINES })}</Notice>}
      {replaced > 0 && <Notice>{t.replaced(replaced)}</Notice>}
    </>
  );
}

/** How the download of a tokenizer goes, or why it did not come. */
function Phase({ control, onCancel }: { control: EncodingControl; onCancel: () => void }) {
  const t = useMessages(compareMessages);
  const { loading, failure, retry } = control;
  const tokenizer = nameOf(t, control);
  if (failure !== undefined) return <FailureStatus message={failure} onRetry={retry} />;
  if (loading === undefined) return null;
  const { stage, loadedBytes, totalBytes } = loading;
  return stage === 'weights' ? (
    <ProgressStatus
      label={t.reading({ tokenizer })}
      fraction={totalBytes > 0 ? loadedBytes / totalBytes : undefined}
      onCancel={onCancel}
    />
  ) : (
    <ProgressStatus label={t.loading({ tokenizer, size: size(totalBytes) })} onCancel={onCancel} />
  );
}
