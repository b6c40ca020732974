// The ratio lab: two models that differ in how many tokens are masked, trained side by side, measured, and set to write.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import styles from '@/labs/training/Lab.module.css';
import { labMessages } from '@/labs/training/messages';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
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
  const names = useMessages(labMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...ratioDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: ratioLab.version, schema: ratioSchema, defaults });
  const { state, set } = linked;
  const [startSeed, setStartSeed] = useState<number>();
  const control = useRatioLab(state, linked.isRead, startSeed);

  function startNextSeed() {
    const seed = nextSeed(state.seed);
    setStartSeed(seed);
    set({ seed });
  }

  return (
    <div className={styles.widget}>
      <div className={styles.layout}>
        <Setup linked={linked} isBusy={BUSY.includes(control.view.status.phase)} />
        <div>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Size control={control} />
          {control.plans && (
            <>
              <Progress state={state} control={control} plans={control.plans} onNextSeed={startNextSeed} />
              <Curves state={state} control={control} plans={control.plans} />
              <Shares state={state} control={control} plans={control.plans} />
              <p className={styles.provenance}>
                <ProvenanceBadge provenance="trainedHere" />
                <span>
                  {names.seed} {state.seed}
                </span>
              </p>
              <Generated linked={linked} control={control} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
