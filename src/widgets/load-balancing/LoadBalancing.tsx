// Three ways to balance the loads of experts, trained beside one another in the page.
import { useMemo } from 'react';
import styles from '@/labs/training/Lab.module.css';
import { Provenance } from '@/labs/training/Provenance';
import { TextStatus } from '@/labs/training/TextStatus';
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { loadBalancing } from '.';
import { Curves } from './Curves';
import { Ends } from './Ends';
import { Maps } from './Maps';
import { balancingMessages } from './messages';
import { Progress } from './Progress';
import { Setup } from './Setup';
import { balancingDefaults, balancingSchema, type BalancingState } from './state';
import { useLoadBalancing } from './useLoadBalancing';

const BUSY = ['training', 'pausing'];

export function LoadBalancing({ figureId, ...props }: WidgetProps<BalancingState>) {
  const t = useMessages(balancingMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...balancingDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: loadBalancing.version,
    schema: balancingSchema,
    defaults,
  });
  const { state } = linked;
  const control = useLoadBalancing(state, linked.isRead);
  const { problem, text, view } = control;
  return (
    <div className={styles.widget}>
      <div className={styles.layout}>
        <Setup linked={linked} isBusy={BUSY.includes(view.status.phase)} />
        <div>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <TextStatus text={text} />
          {problem && (
            <Notice>
              {t.tooShort({ characters: whole(problem.characters), needed: whole(problem.needed) })}
            </Notice>
          )}
          {text.reading.phase === 'ready' && !problem && (
            <>
              <Progress state={state} control={control} />
              <Curves state={state} view={view} />
              <Maps view={view} />
              <Ends view={view} />
              <Provenance seed={state.seed} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
