// What is trained, on what, and how.
import { useMessages } from '@/i18n';
import { SCHEDULES } from '@/pure/training/schedules';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import { labMessages } from './messages';
import { ModelFields, TrainingFields } from './RunFields';
import { SettingsFold, SettingsFrame } from './SettingsFrame';
import { labFields, type Family, type LabState } from './state';

interface SetupProps {
  linked: LinkedState<LabState>;
  /** That this lab trains. */
  families: readonly Family[];
  isBusy: boolean;
}

export function Setup({ linked: { state, set, reset }, families, isBusy }: SetupProps) {
  const t = useMessages(labMessages);
  return (
    <SettingsFrame isBusy={isBusy} locked={t.locked} onReset={reset}>
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
      <SettingsFold summary={t.model}>
        <ModelFields state={state} set={set} />
      </SettingsFold>
      <SettingsFold summary={t.training}>
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
      </SettingsFold>
    </SettingsFrame>
  );
}
