// What is trained, on what, and how.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { SCHEDULES } from '@/pure/training/schedules';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { ModelFields, TrainingFields } from './RunFields';
import { labFields, type Family, type LabState } from './state';

interface SetupProps {
  linked: LinkedState<LabState>;
  /** That this lab trains. */
  families: readonly Family[];
  /** The settings stand as they are while a run goes on. */
  isBusy: boolean;
}

export function Setup({ linked: { state, set, reset }, families, isBusy }: SetupProps) {
  const t = useMessages(labMessages);
  // In a narrow window the run comes first; the settings are a tap away.
  const [isWide] = useState(() => matchMedia('(min-width: 48rem)').matches);
  return (
    <>
      <fieldset disabled={isBusy} className={styles.bare}>
        <TextChoice value={state.text} onChange={(text) => set({ text })} />
        {state.text === 'own' && <OwnTextPanel />}
        {families.length > 1 && (
          <ChoiceControl
            label={t.family}
            help={t[`${state.family}Help`]}
            options={families.map((value) => ({ value, label: t[value] }))}
            value={state.family}
            onChange={(family) => set({ family })}
            asList
          />
        )}
        <details className={styles.fold} open={isWide}>
          <summary>{t.model}</summary>
          <ModelFields state={state} set={set} />
        </details>
        <details className={styles.fold} open={isWide}>
          <summary>{t.training}</summary>
          <TrainingFields state={state} set={set} />
          <ChoiceControl
            label={t.schedule}
            options={SCHEDULES.map((value) => ({ value, label: t[value] }))}
            value={state.schedule}
            onChange={(schedule) => set({ schedule })}
          />
          <NumberControl
            schema={labFields.warmup}
            label={t.warmup}
            help={t.warmupHelp}
            value={state.warmup}
            onChange={(warmup) => set({ warmup })}
          />
          <SwitchControl
            label={t.whileHidden}
            value={state.whileHidden}
            onChange={(whileHidden) => set({ whileHidden })}
          />
        </details>
        <button type="button" className="quiet" onClick={reset}>
          {t.reset}
        </button>
      </fieldset>
      {isBusy && <p className={styles.note}>{t.locked}</p>}
    </>
  );
}
