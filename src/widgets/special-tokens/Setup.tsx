// Who says what, in which format, and how it is read.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { ROLES } from './chat';
import { specialMessages } from './messages';
import styles from './SpecialTokens.module.css';
import { FORMATS, GUARDS, specialFields, type SpecialState } from './state';

export function Setup({ linked: { state, set, reset } }: { linked: LinkedState<SpecialState> }) {
  const t = useMessages(specialMessages);
  const isBook = state.format === 'book';
  return (
    <div className={styles.setup}>
      <div>
        {ROLES.map((role) => (
          <TextControl
            key={role}
            schema={specialFields[role]}
            label={t[`${role}Field`]}
            value={state[role]}
            onChange={(text) => set({ [role]: text })}
          />
        ))}
      </div>
      <div>
        <ChoiceControl
          label={t.format}
          options={FORMATS.map((value) => ({ value, label: t[value] }))}
          value={state.format}
          onChange={(format) => set({ format })}
        />
        <ChoiceControl
          label={t.guard}
          help={t[`${state.guard}Help`]}
          options={GUARDS.map((value) => ({ value, label: t[value] }))}
          value={state.guard}
          onChange={(guard) => set({ guard })}
        />
        <SwitchControl
          label={t.answered}
          help={t.answeredHelp}
          value={state.answered}
          onChange={(answered) => set({ answered })}
        />
        {isBook && (
          <>
            <SwitchControl
              label={t.masked}
              help={t.maskedHelp}
              value={state.masked}
              onChange={(masked) => set({ masked })}
            />
            <NumberControl
              schema={specialFields.padTo}
              label={t.padTo}
              help={t.padToHelp}
              value={state.padTo}
              onChange={(padTo) => set({ padTo })}
            />
          </>
        )}
        {!isBook && (state.masked || state.padTo > 0) && <p className={styles.note}>{t.bookOnly}</p>}
        <div className={styles.buttons}>
          <button type="button" className="quiet" onClick={reset}>
            {t.reset}
          </button>
        </div>
      </div>
    </div>
  );
}
