// The router of a mixture of experts: where each token of a text goes, and what becomes of it when that is changed.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { whole } from '@/ui/format';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { Notice } from '@/ui/Status';
import { SwitchControl } from '@/ui/SwitchControl';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { moeRouter } from '.';
import { ChangeView } from './ChangeView';
import { ChoiceView } from './ChoiceView';
import type { Shown } from './describe';
import { LoadsView } from './LoadsView';
import { routerMessages } from './messages';
import { layerOf } from './mixture';
import { MODEL, type ReadText } from './moe';
import styles from './MoeRouter.module.css';
import { Setup } from './Setup';
import { routerDefaults, routerSchema, VIEWS, type RouterState } from './state';
import { TokenMap } from './TokenMap';
import { useRouter, type RouterControl } from './useRouter';

export function MoeRouter({ figureId, ...props }: WidgetProps<RouterState>) {
  const t = useMessages(routerMessages);
  const loading = useMessages(loadingMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...routerDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: moeRouter.version, schema: routerSchema, defaults });
  const { state, set, problem } = linked;
  const control = useRouter(state, set, linked.isRead);
  const { reading } = control;
  const names = { choice: t.viewChoice, loads: t.viewLoads, change: t.viewChange };
  const isEmpty = state.text.trim() === '';
  return (
    <div className={styles.widget}>
      {problem !== undefined && <Notice>{problem}</Notice>}
      <ChoiceControl
        label={t.view}
        hideLabel
        options={VIEWS.map((value) => ({ value, label: names[value] }))}
        value={state.view}
        onChange={(view) => set({ view })}
      />
      <div className={styles.layout}>
        <Setup linked={linked} control={control} />
        <div>
          {isEmpty ? (
            <Notice>{t.empty}</Notice>
          ) : (
            <AskedStatus
              control={reading}
              describe={(progress) => progress && describeLoading(loading, progress)}
              stopped={t.stopped}
              again={t.start}
            />
          )}
          {!isEmpty && reading.result && (
            <div className={styles.shown} aria-busy={!reading.isCurrent}>
              <TextShown state={state} set={set} control={control} read={reading.result} />
            </div>
          )}
          {state.view === 'loads' && <LoadsView.Stories state={state} control={control} />}
          {state.view === 'change' && <ChangeView.Writing state={state} control={control} />}
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="live" />
            <ProvenanceBadge
              provenance="shippedWeights"
              detail={MODEL}
              href={`${import.meta.env.BASE_URL}models/${MODEL}/`}
            />
            {state.view === 'change' && <span>{t.seedIs({ seed: state.seed })}</span>}
          </p>
        </div>
      </div>
    </div>
  );
}

interface TextShownProps {
  state: RouterState;
  set: (change: Partial<RouterState>) => void;
  control: RouterControl;
  read: ReadText;
}

/** The tokens, and what the view shows of them. */
function TextShown({ state, set, control, read }: TextShownProps) {
  const t = useMessages(routerMessages);
  const { changes, changed } = control;
  // What was said to the changes before stays, pale, until there is something new; of another text, or once these are refused, it is no answer.
  const isAnswer = changes.length > 0 && changed.result?.read === read && changed.state.phase !== 'failed';
  const other = isAnswer ? changed.result : undefined;
  const shown = useMemo(
    (): Shown =>
      other && state.changed
        ? {
            ...{ read, routed: other.routed, changes: other.changes },
            differences: other.routed.nats.map((nats, index) => nats - (read.routed.nats[index] ?? NaN)),
          }
        : { read, routed: read.routed, changes: [], differences: undefined },
    [read, other, state.changed],
  );
  const layer = layerOf(read.opened.mixture, state.layer);
  const place = Math.min(state.token, read.tokens.length - 1);
  return (
    <>
      {changes.length > 0 && (
        <>
          <SwitchControl
            label={t.changedRouting}
            help={t.withChanges({ n: whole(changes.length) })(changes.length)}
            value={state.changed}
            onChange={(value) => set({ changed: value })}
          />
          <AskedStatus
            control={changed}
            describe={() => ({ label: t.asking, fraction: undefined })}
            stopped={t.stopped}
            again={t.start}
          />
        </>
      )}
      <div className={styles.shown} aria-busy={other !== undefined && !changed.isCurrent}>
        <TokenMap shown={shown} layer={layer} selected={place} onSelect={(token) => set({ token })}>
          {(at) => state.view === 'choice' && <ChoiceView shown={shown} layer={layer} place={at} />}
        </TokenMap>
        {state.view === 'loads' && <LoadsView.Text read={read} other={other?.routed} />}
        {state.view === 'change' && <ChangeView.Loss read={read} other={other?.routed} />}
      </div>
    </>
  );
}
