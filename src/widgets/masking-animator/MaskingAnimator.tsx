// The masking animator: text goes into masks, and masks become text again.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { maskingAnimator } from '.';
import { ForwardView } from './ForwardView';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';
import { ReverseView } from './ReverseView';
import { maskingDefaults, maskingSchema, VIEWS, withDefaults, type MaskingState } from './state';
import { useForward } from './useForward';
import { useReverse } from './useReverse';

export function MaskingAnimator({ figureId, ...props }: WidgetProps<MaskingState>) {
  const t = useMessages(maskingMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...maskingDefaults, ...props }), []);
  const whole = useLinkedState({
    figureId,
    version: maskingAnimator.version,
    schema: maskingSchema,
    defaults,
  });
  const { state, set } = whole;
  const linked = { ...whole, reset: () => set(withDefaults(state, defaults)) };
  const isForward = state.view === 'forward';
  // Both stay here, so that neither is lost while the other is seen.
  const forward = useForward(state.text, linked.isRead && isForward);
  const reverse = useReverse(state, linked.isRead && !isForward);
  return (
    <div className={styles.widget}>
      <ChoiceControl
        label={t.view}
        options={VIEWS.map((value) => ({ value, label: t[value] }))}
        value={state.view}
        onChange={(view) => set({ view })}
      />
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      {isForward ? (
        <ForwardView linked={linked} control={forward} />
      ) : (
        <ReverseView linked={linked} control={reverse} />
      )}
    </div>
  );
}
