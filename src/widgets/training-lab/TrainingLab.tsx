// The training lab: a small transformer learns a text, and the reader watches.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { nextSeed } from '@/ui/seed';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { trainingLab } from '.';
import { Downloads } from './Downloads';
import { Facts } from './Facts';
import { KeptRuns } from './KeptRuns';
import { LossChart } from './LossChart';
import { labMessages } from './messages';
import { Progress } from './Progress';
import { Samples } from './Samples';
import { Setup } from './Setup';
import { Size } from './Size';
import { labDefaults, labSchema, type LabState } from './state';
import styles from './TrainingLab.module.css';
import { useTrainingLab } from './useTrainingLab';

const BUSY = ['starting', 'running', 'pausing'];

export function TrainingLab({ figureId, ...props }: WidgetProps<LabState>) {
  const t = useMessages(labMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...labDefaults, ...props }), []);
  const linked = useLinkedState({ figureId, version: trainingLab.version, schema: labSchema, defaults });
  const { state, set } = linked;
  const [startSeed, setStartSeed] = useState<number>();
  const control = useTrainingLab(state, linked.isRead, startSeed);
  const { view, plan } = control;
  const isBusy = BUSY.includes(view.status.phase);

  function startNextSeed() {
    const seed = nextSeed(state.seed);
    setStartSeed(seed);
    set({ seed });
  }

  return (
    <div className={styles.widget}>
      <div className={styles.layout}>
        <div className={styles.setup}>
          <Setup linked={linked} isBusy={isBusy} />
        </div>
        <div className={styles.run}>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Size state={state} control={control} />
          <Progress state={state} control={control} onNextSeed={startNextSeed} />
          {plan && <Facts control={control} />}
          {plan && <LossChart control={control} plan={plan} family={state.family} />}
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="trainedHere" />
            <span>
              {t.seed} {state.seed}
            </span>
          </p>
          <Samples linked={linked} control={control} />
          <Downloads control={control} />
          <KeptRuns linked={linked} control={control} isBusy={isBusy} />
        </div>
      </div>
    </div>
  );
}
