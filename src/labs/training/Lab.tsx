// A training lab: a small transformer learns a text, and the reader watches.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { nextSeed } from '@/ui/seed';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import { Downloads } from './Downloads';
import { Facts } from './Facts';
import { KeptRuns } from './KeptRuns';
import styles from './Lab.module.css';
import { LossChart } from './LossChart';
import { labMessages } from './messages';
import { Progress } from './Progress';
import { Samples } from './Samples';
import { Setup } from './Setup';
import { Size } from './Size';
import type { LabSchema, LabState } from './state';
import { useLab } from './useLab';

const BUSY = ['starting', 'running', 'pausing'];

interface LabProps {
  figureId: string;
  /** Of the link. */
  version: number;
  /** Which families the lab trains. */
  schema: LabSchema;
  /** The same object as long as the figure stands. */
  defaults: LabState;
}

export function Lab(props: LabProps) {
  const t = useMessages(labMessages);
  const linked = useLinkedState<LabState>(props);
  const { state, set } = linked;
  const families = props.schema.shape.family.options;
  const [startSeed, setStartSeed] = useState<number>();
  const control = useLab(state, linked.isRead, startSeed);
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
          <Setup linked={linked} families={families} isBusy={isBusy} />
        </div>
        <div className={styles.run}>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Size state={state} control={control} />
          <Progress state={state} control={control} onNextSeed={startNextSeed} />
          {plan && <Facts control={control} />}
          {plan && <LossChart control={control} plan={plan} />}
          <p className={styles.provenance}>
            <ProvenanceBadge provenance="trainedHere" />
            <span>
              {t.seed} {state.seed}
            </span>
          </p>
          <Samples linked={linked} control={control} />
          <Downloads control={control} />
          <KeptRuns linked={linked} control={control} families={families} isBusy={isBusy} />
        </div>
      </div>
    </div>
  );
}
