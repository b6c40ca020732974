// The text, how it is cut before any merge, and which merges are learned.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { textMessages } from '@/ui/textMessages';
import type { LinkedState } from '@/ui/useLinkedState';
import styles from './BpeMerger.module.css';
import { bpeMessages } from './messages';
import { bpeFields, TEXTS, TIE_RULES, VARIANTS, type BpeState } from './state';

export function Setup({ linked: { state, set, reset } }: { linked: LinkedState<BpeState> }) {
  const t = useMessages(bpeMessages);
  const texts = useMessages(textMessages);
  return (
    <div className={styles.setup}>
      <ChoiceControl
        label={texts.text}
        options={TEXTS.map((value) => ({ value, label: value === 'course' ? t.course : texts[value] }))}
        value={state.text}
        onChange={(text) => set({ text })}
        asList
      />
      <ChoiceControl
        label={t.variant}
        help={t[`${state.variant}Help`]}
        options={VARIANTS.map((value) => ({ value, label: t[value] }))}
        value={state.variant}
        onChange={(variant) => set({ variant })}
      />
      <ChoiceControl
        label={t.tieRule}
        options={TIE_RULES.map((value) => ({ value, label: t[value] }))}
        value={state.tieRule}
        onChange={(tieRule) => set({ tieRule })}
        asList
      />
      <NumberControl
        schema={bpeFields.merges}
        label={t.merges}
        value={state.merges}
        onChange={(merges) => set({ merges })}
      />
      <NumberControl
        schema={bpeFields.minFrequency}
        label={t.minFrequency}
        help={t.minFrequencyHelp}
        value={state.minFrequency}
        onChange={(minFrequency) => set({ minFrequency })}
      />
      <div className={styles.buttons}>
        <button type="button" className="quiet" onClick={reset}>
          {t.reset}
        </button>
      </div>
    </div>
  );
}
