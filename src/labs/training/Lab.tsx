// A training lab: a small transformer learns a text, and the reader watches.
import { nextSeed } from '@/ui/seed';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import { Downloads } from './Downloads';
import { Facts } from './Facts';
import { KeptRuns } from './KeptRuns';
import styles from './Lab.module.css';
import { LossChart } from './LossChart';
import { Progress } from './Progress';
import { Provenance } from './Provenance';
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
  const linked = useLinkedState<LabState>(props);
  const { state, set } = linked;
  const families = props.schema.shape.family.options;
  const control = useLab(state, linked.isRead);
  const { view, plan } = control;
  const isBusy = BUSY.includes(view.status.phase);

  function beginWithNextSeed() {
    const seed = nextSeed(state.seed);
    control.beginWith(seed);
    set({ seed });
  }

  return (
    <div className={styles.widget}>
      <div className={styles.layout}>
        <Setup linked={linked} families={families} isBusy={isBusy} />
        <div>
          {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
          <Size state={state} control={control} />
          <Progress state={state} control={control} onNextSeed={beginWithNextSeed} />
          {plan && <Facts control={control} />}
          {plan && <LossChart control={control} plan={plan} />}
          <Provenance seed={state.seed} />
          <Samples linked={linked} control={control} />
          <Downloads key={plan?.run ?? ''} control={control} />
          <KeptRuns linked={linked} control={control} families={families} isBusy={isBusy} />
        </div>
      </div>
    </div>
  );
}
