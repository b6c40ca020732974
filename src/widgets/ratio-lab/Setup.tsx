// What both models have in common, and the share that one of them is given.
import { useMessages } from '@/i18n';
import { ModelFields, TrainingFields } from '@/labs/training/RunFields';
import { SettingsFold, SettingsFrame } from '@/labs/training/SettingsFrame';
import { NumberControl } from '@/ui/NumberControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import { ratioMessages } from './messages';
import { ratioFields, type RatioState } from './state';

interface SetupProps {
  linked: LinkedState<RatioState>;
  isBusy: boolean;
}

export function Setup({ linked: { state, set, reset }, isBusy }: SetupProps) {
  const t = useMessages(ratioMessages);
  return (
    <SettingsFrame isBusy={isBusy} locked={t.locked} onReset={reset}>
      <TextChoice value={state.text} onChange={(text) => set({ text })} />
      {state.text === 'own' && <OwnTextPanel />}
      <NumberControl
        schema={ratioFields.ratio}
        label={t.ratio}
        help={t.ratioHelp}
        value={state.ratio}
        onChange={(ratio) => set({ ratio })}
      />
      <SettingsFold summary={t.both}>
        <ModelFields state={state} set={set} />
        <TrainingFields state={state} set={set} />
      </SettingsFold>
    </SettingsFrame>
  );
}
