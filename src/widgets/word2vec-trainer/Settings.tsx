// What is trained, on what, and how.
import { useMessages } from '@/i18n';
import { SettingsFold, SettingsFrame } from '@/labs/training/SettingsFrame';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { OwnTextPanel } from '@/ui/OwnTextPanel';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import { trainerMessages } from './messages';
import { trainerFields, type TrainerState } from './state';

const LOSSES = trainerFields.loss.options;
const FORMULAS = trainerFields.formula.options;

interface SettingsProps {
  linked: LinkedState<TrainerState>;
  isBusy: boolean;
}

type NumberName = {
  [Name in keyof TrainerState]: TrainerState[Name] extends number ? Name : never;
}[keyof TrainerState];

export function Settings({ linked: { state, set, reset }, isBusy }: SettingsProps) {
  const t = useMessages(trainerMessages);
  const number = (name: NumberName, label: string, help?: string) => (
    <NumberControl
      schema={trainerFields[name]}
      label={label}
      {...(help !== undefined && { help })}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
      fieldOnly={name === 'seed'}
    />
  );
  return (
    <SettingsFrame isBusy={isBusy} locked={t.locked} onReset={reset}>
      <TextChoice value={state.text} onChange={(text) => set({ text })} />
      {state.text === 'own' && <OwnTextPanel />}
      <SettingsFold summary={t.words}>
        {number('minCount', t.minCount, t.minCountHelp)}
        <SwitchControl
          label={t.lowerCase}
          help={t.lowerCaseHelp}
          value={state.lowerCase}
          onChange={(lowerCase) => set({ lowerCase })}
        />
      </SettingsFold>
      <SettingsFold summary={t.model}>
        {number('dimension', t.dimension)}
        {number('window', t.window, t.windowHelp)}
        <ChoiceControl
          label={t.lossName}
          {...(state.loss === 'softmax' && { help: t.softmaxHelp })}
          options={LOSSES.map((value) => ({ value, label: t[value] }))}
          value={state.loss}
          onChange={(loss) => set({ loss })}
        />
        {state.loss === 'negatives' && number('negatives', t.negativesCount)}
      </SettingsFold>
      <SettingsFold summary={t.training}>
        {number('epochs', t.epochs)}
        {number('learningRate', t.learningRate, t.learningRateHelp)}
        {number('subsampling', t.subsampling, t.subsamplingHelp)}
        <ChoiceControl
          label={t.formula}
          options={FORMULAS.map((value) => ({ value, label: t[value] }))}
          value={state.formula}
          onChange={(formula) => set({ formula })}
          asList
        />
        {number('seed', t.seed, t.seedHelp)}
        <SwitchControl
          label={t.whileHidden}
          value={state.whileHidden}
          onChange={(whileHidden) => set({ whileHidden })}
        />
      </SettingsFold>
    </SettingsFrame>
  );
}
