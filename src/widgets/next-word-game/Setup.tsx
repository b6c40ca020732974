// What is read, and how it is guessed.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { SwitchControl } from '@/ui/SwitchControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { gameMessages } from './messages';
import styles from './NextWordGame.module.css';
import { gameFields, SOURCES, UNITS, type GameState } from './state';

const NUMBERS = ['start', 'guesses', 'length'] as const;

export function Setup({ linked: { state, set, reset } }: { linked: LinkedState<GameState> }) {
  const t = useMessages(gameMessages);
  const isFables = state.source === 'fables';
  return (
    <div>
      <ChoiceControl
        label={t.source}
        options={SOURCES.map((value) => ({ value, label: t[value] }))}
        value={state.source}
        onChange={(source) => set({ source })}
      />
      <NumberControl
        schema={gameFields.story}
        label={isFables ? t.paragraph : t.story}
        help={isFables ? t.paragraphHelp : t.storyHelp}
        value={state.story}
        onChange={(story) => set({ story })}
        fieldOnly
      />
      <ChoiceControl
        label={t.unit}
        options={UNITS.map((value) => ({ value, label: t[value] }))}
        value={state.unit}
        onChange={(unit) => set({ unit })}
      />
      {NUMBERS.map((name) => (
        <NumberControl
          key={name}
          schema={gameFields[name]}
          label={t[name]}
          value={state[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <SwitchControl
        label={t.model}
        help={t.modelHelp}
        value={state.model}
        onChange={(model) => set({ model })}
      />
      <p className={styles.note}>{t.newGame}</p>
      <button type="button" className="quiet" onClick={reset}>
        {t.reset}
      </button>
    </div>
  );
}
