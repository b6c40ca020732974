// What the three mixtures have in common, and how strongly two of them are balanced.
import { useMessages } from '@/i18n';
import { labMessages } from '@/labs/training/messages';
import { SettingsFold, SettingsFrame } from '@/labs/training/SettingsFrame';
import { NumberControl } from '@/ui/NumberControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import { balancingMessages } from './messages';
import { balancingFields, type BalancingState } from './state';

interface SetupProps {
  linked: LinkedState<BalancingState>;
  isBusy: boolean;
}

export function Setup({ linked: { state, set, reset }, isBusy }: SetupProps) {
  const t = useMessages(balancingMessages);
  const names = useMessages(labMessages);
  const number = (name: Exclude<keyof BalancingState, 'text'>, label: string, help?: string) => (
    <NumberControl
      schema={balancingFields[name]}
      label={label}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
      {...(help !== undefined && { help })}
    />
  );
  return (
    <SettingsFrame isBusy={isBusy} locked={t.locked} onReset={reset}>
      <TextChoice value={state.text} onChange={(text) => set({ text })} />
      {state.text === 'own' && <OwnTextPanel />}
      {number('experts', t.experts, t.expertsHelp)}
      {number('chosen', t.chosen)}
      {number('weight', t.weight)}
      {number('speed', t.speed)}
      <SettingsFold summary={t.rest}>
        {number('steps', names.steps)}
        {number('learningRate', names.learningRate, names.learningRateHelp)}
        {number('seed', names.seed, names.seedHelp)}
      </SettingsFold>
    </SettingsFrame>
  );
}
