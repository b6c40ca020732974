// The ball urn: draws balls, and compares how often a colour comes with its probability.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { ballUrn } from '.';
import styles from './BallUrn.module.css';
import { Drawn } from './Drawn';
import { whole } from './format';
import { urnMessages } from './messages';
import { isEmpty, replacedIn } from './numbers';
import { DrawButtons, Setup } from './Setup';
import { urnDefaults, urnSchema, VIEWS, type UrnState } from './state';
import { useUrn, type UrnControl } from './useUrn';

export function BallUrn({ figureId, ...props }: WidgetProps<UrnState>) {
  const t = useMessages(urnMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...urnDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: ballUrn.version, schema: urnSchema, defaults });
  const { state, set } = linked;
  const control = useUrn(state, linked.isRead);
  const { drawing } = control;
  const replaced = replacedIn(state);
  const hasNoBall = isEmpty(state);
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <div className={styles.layout}>
        <Setup linked={linked} />
        <div>
          <ChoiceControl
            label={t.view}
            hideLabel
            options={VIEWS.map((value) => ({ value, label: t[value] }))}
            value={state.view}
            onChange={(view) => set({ view })}
          />
          <DrawButtons linked={linked} />
          {replaced > 0 && <Notice>{t.replaced({ n: whole(replaced) })(replaced)}</Notice>}
          {hasNoBall ? <Notice>{t.urnIsEmpty}</Notice> : <Phase control={control} />}
          {drawing.run && (
            <Drawn
              run={drawing.run}
              state={state}
              isFinal={!hasNoBall && (drawing.phase === 'ready' || drawing.phase === 'stopped')}
            />
          )}
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="live" />
            <span>{t.seedIs({ seed: state.seed })}</span>
          </p>
        </div>
      </div>
    </div>
  );
}

/** Draws that take but a moment are not announced. */
const SLOW = 50_000;

function Phase({ control: { drawing, start, stop } }: { control: UrnControl }) {
  const t = useMessages(urnMessages);
  switch (drawing.phase) {
    case 'drawing': {
      const { done, total } = drawing;
      if (total < SLOW) return null;
      return (
        <ProgressStatus
          label={t.drawing({ done: whole(done), total: whole(total) })}
          fraction={done / total}
          onCancel={stop}
        />
      );
    }
    case 'stopped': {
      const { last, wanted } = drawing.run ?? { last: { done: 0 }, wanted: 0 };
      return (
        <div className={styles.buttons}>
          <Notice>{t.stopped({ done: whole(last.done), total: whole(wanted) })}</Notice>
          <button type="button" onClick={start}>
            {t.drawOn}
          </button>
        </div>
      );
    }
    case 'failed':
      return <FailureStatus message={drawing.message} onRetry={start} />;
    case 'ready':
      return null;
  }
}
