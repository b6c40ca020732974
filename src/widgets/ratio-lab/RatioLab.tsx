// The ratio lab: two models that differ in how many tokens are masked, trained side by side, measured, and set to write.
import { useMemo } from 'react';
import styles from '@/labs/training/Lab.module.css';
import { Provenance } from '@/labs/training/Provenance';
import { nextSeed } from '@/ui/seed';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { ratioLab } from '.';
import { Curves } from './Curves';
import { Generated } from './Generated';
import { Progress } from './Progress';
import { Setup } from './Setup';
import { Shares } from './Shares';
import { Size } from './Size';
import { ratioDefaults, ratioSchema, type RatioState } from './state';
import { useRatioLab } from './useRatioLab';

const BUSY = ['training', 'pausing', 'measuring'];

export function RatioLab({ figureId, ...props }: WidgetProps<RatioState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...ratioDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: ratioLab.version, schema: ratioSchema, defaults });
  const { state, set } = linked;
  const control = useRatioLab(state, linked.isRead);
  const { plans } = control;

  function beginWithNextSeed() {
    const seed = nextSeed(state.seed);
    control.beginWith(seed);
    set({ seed });
  }

  return (
    <div className={styles.widget}>
      <div className={styles.layout}>
        <Setup linked={linked} isBusy={BUSY.includes(control.view.status.phase)} />
        <div>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Size control={control} />
          {plans && (
            <>
              <Progress state={state} control={control} plans={plans} onNextSeed={beginWithNextSeed} />
              <Curves state={state} control={control} plans={plans} />
              <Shares state={state} control={control} plans={plans} />
              <Provenance seed={state.seed} />
              <Generated linked={linked} control={control} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
