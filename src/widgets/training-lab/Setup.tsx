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
import { labMessages } from './messages';
import { FAMILIES, labFields, type LabState } from './state';
import styles from './TrainingLab.module.css';

type NumberName = 'layers' | 'width' | 'heads' | 'context' | 'batch' | 'steps' | 'warmup';

interface SetupProps {
  linked: LinkedState<LabState>;
  /** The settings stand as they are while a run goes on. */
  isBusy: boolean;
}

export function Setup({ linked: { state, set, reset }, isBusy }: SetupProps) {
  const t = useMessages(labMessages);
  // In a narrow window the run comes first; the settings are a tap away.
  const [isWide] = useState(() => matchMedia('(min-width: 48rem)').matches);
  const number = (name: NumberName, help?: string) => (
    <NumberControl
      schema={labFields[name]}
      label={t[name]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
      {...(help !== undefined && { help })}
    />
  );
  return (
    <>
      <fieldset disabled={isBusy} className={styles.bare}>
        <TextChoice value={state.text} onChange={(text) => set({ text })} />
        {state.text === 'own' && <OwnTextPanel />}
        <ChoiceControl
          label={t.family}
          help={t[`${state.family}Help`]}
          options={FAMILIES.map((value) => ({ value, label: t[value] }))}
          value={state.family}
          onChange={(family) => set({ family })}
          asList
        />
        <details className={styles.fold} open={isWide}>
          <summary>{t.model}</summary>
          {number('layers')}
          {number('width', t.widthHelp)}
          {number('heads')}
          {number('context', t.contextHelp)}
        </details>
        <details className={styles.fold} open={isWide}>
          <summary>{t.training}</summary>
          {number('steps')}
          {number('batch', t.batchHelp)}
          <div className={styles.pair}>
            <NumberControl
              schema={labFields.learningRate}
              label={t.learningRate}
              help={t.learningRateHelp}
              value={state.learningRate}
              onChange={(learningRate) => set({ learningRate })}
              fieldOnly
            />
            <NumberControl
              schema={labFields.seed}
              label={t.seed}
              help={t.seedHelp}
              value={state.seed}
              onChange={(seed) => set({ seed })}
              fieldOnly
            />
          </div>
          <ChoiceControl
            label={t.schedule}
            options={SCHEDULES.map((value) => ({ value, label: t[value] }))}
            value={state.schedule}
            onChange={(schedule) => set({ schedule })}
          />
          {number('warmup', t.warmupHelp)}
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
