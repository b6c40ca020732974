// The sentences, what is counted, and who ranks.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextChoice } from '@/ui/TextChoice';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { rankerMessages } from './messages';
import { rankerFields, SCORERS, type RankerState } from './state';

const SWITCHES = ['perCharacter', 'bare', 'lowerCase'] as const;

export function Setup({ linked: { state, set, reset } }: { linked: LinkedState<RankerState> }) {
  const t = useMessages(rankerMessages);
  return (
    <div>
      <TextControl
        schema={rankerFields.sentences}
        label={t.sentences}
        help={t.sentencesHelp}
        value={state.sentences}
        onChange={(sentences) => set({ sentences })}
        rows={4}
      />
      <ChoiceControl
        label={t.shown}
        help={t.shownHelp}
        options={SCORERS.map((value) => ({ value, label: t[value] }))}
        value={state.shown}
        onChange={(shown) => set({ shown })}
        asList
      />
      <TextChoice value={state.text} onChange={(text) => set({ text })} />
      <SwitchControl
        label={t.scorers}
        help={t.scorersHelp}
        value={state.scorers === 'all'}
        onChange={(isOn) => set({ scorers: isOn ? 'all' : 'counting' })}
      />
      {SWITCHES.map((name) => (
        <SwitchControl
          key={name}
          label={t[name]}
          help={t[`${name}Help`]}
          value={state[name]}
          onChange={(isOn) => set({ [name]: isOn })}
        />
      ))}
      <button type="button" className="quiet" onClick={reset}>
        {t.reset}
      </button>
    </div>
  );
}
