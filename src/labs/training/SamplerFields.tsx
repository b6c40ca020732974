// How masks are filled in: steps, remasking, temperature.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { labFields, REMASKINGS, type LabState } from './state';

type Sampler = Pick<LabState, 'samplingSteps' | 'remasking' | 'temperature'>;

export function SamplerFields({ state, set }: { state: Sampler; set: (change: Partial<Sampler>) => void }) {
  const t = useMessages(labMessages);
  return (
    <div className={styles.pair}>
      <NumberControl
        schema={labFields.samplingSteps}
        label={t.samplingSteps}
        help={t.samplingStepsHelp}
        value={state.samplingSteps}
        onChange={(samplingSteps) => set({ samplingSteps })}
      />
      <ChoiceControl
        label={t.remasking}
        help={t.remaskingHelp}
        options={REMASKINGS.map((value) => ({ value, label: t[value] }))}
        value={state.remasking}
        onChange={(remasking) => set({ remasking })}
      />
      <Temperature state={state} set={set} />
    </div>
  );
}

type Heat = Pick<LabState, 'temperature'>;

export function Temperature({ state, set }: { state: Heat; set: (change: Partial<Heat>) => void }) {
  const t = useMessages(labMessages);
  return (
    <NumberControl
      schema={labFields.temperature}
      label={t.temperature}
      value={state.temperature}
      onChange={(temperature) => set({ temperature })}
    />
  );
}
