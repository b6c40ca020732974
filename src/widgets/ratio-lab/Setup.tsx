// What both models have in common, and the share that one of them is given.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import styles from '@/labs/training/Lab.module.css';
import { labMessages } from '@/labs/training/messages';
import { ModelFields, TrainingFields } from '@/labs/training/RunFields';
import { NumberControl } from '@/ui/NumberControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import { ratioMessages } from './messages';
import { ratioFields, type RatioState } from './state';

interface SetupProps {
  linked: LinkedState<RatioState>;
  /** The settings stand as they are while something goes on. */
  isBusy: boolean;
}

export function Setup({ linked: { state, set, reset }, isBusy }: SetupProps) {
  const t = useMessages(ratioMessages);
  const names = useMessages(labMessages);
  // In a narrow window the runs come first; the settings are a tap away.
  const [isWide] = useState(() => matchMedia('(min-width: 48rem)').matches);
  return (
    <div>
      <fieldset disabled={isBusy} className={styles.bare}>
        <TextChoice value={state.text} onChange={(text) => set({ text })} />
        {state.text === 'own' && <OwnTextPanel />}
        <NumberControl
          schema={ratioFields.ratio}
          label={t.ratio}
          help={t.ratioHelp}
          value={state.ratio}
          onChange={(ratio) => set({ ratio })}
        />
        <details className={styles.fold} open={isWide}>
          <summary>{t.both}</summary>
          <ModelFields state={state} set={set} />
          <TrainingFields state={state} set={set} />
        </details>
        <button type="button" className="quiet" onClick={reset}>
          {names.reset}
        </button>
      </fieldset>
      {isBusy && <p className={styles.note}>{t.locked}</p>}
    </div>
  );
}
