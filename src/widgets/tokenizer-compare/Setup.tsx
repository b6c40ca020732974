// The texts, and which tokenizers cut them.
import { useMessages } from '@/i18n';
import { ARTICLE_1, CAT, type ParallelTexts } from '@/pure/corpus/parallelTexts';
import { size, whole } from '@/ui/format';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { compareMessages } from './messages';
import { compareFields, MOST_LINES, type CompareState } from './state';
import styles from './TokenizerCompare.module.css';
import { TOKENIZERS, type EncodingControl, type TokenizerKey } from './useTokenizers';

interface SetupProps {
  linked: LinkedState<CompareState>;
  controls: readonly EncodingControl[];
}

export function Setup({ linked: { state, set, reset }, controls }: SetupProps) {
  const t = useMessages(compareMessages);
  const isLanguages = state.view === 'languages';
  const take = ([text, ...others]: ParallelTexts) => set({ text, compareWith: others.join('\n') });
  return (
    <div className={styles.setup}>
      <div>
        <TextControl
          schema={compareFields.text}
          label={t.text}
          help={t.textHelp}
          value={state.text}
          onChange={(text) => set({ text })}
        />
        {isLanguages && (
          <>
            <TextControl
              schema={compareFields.compareWith}
              label={t.compareWith}
              help={t.compareHelp({ most: MOST_LINES })}
              value={state.compareWith}
              onChange={(compareWith) => set({ compareWith })}
              rows={3}
            />
            <div className={styles.buttons} role="group" aria-label={t.presets}>
              <button type="button" onClick={() => take(CAT)}>
                {t.cat}
              </button>
              <button type="button" onClick={() => take(ARTICLE_1)}>
                {t.article}
              </button>
            </div>
          </>
        )}
      </div>
      <div>
        <fieldset className={styles.switches}>
          <legend>{t.tokenizers}</legend>
          {TOKENIZERS.map(({ key, encoding }) => (
            <SwitchControl
              key={key}
              label={encoding ?? t.book}
              help={helpOf(t, key, controls)}
              value={state[key]}
              onChange={(isOn) => set({ [key]: isOn })}
            />
          ))}
        </fieldset>
        <SwitchControl
          label={t.asSpecial}
          help={t.asSpecialHelp}
          value={state.asSpecial}
          onChange={(asSpecial) => set({ asSpecial })}
        />
        <div className={styles.buttons}>
          <button type="button" className="quiet" onClick={reset}>
            {t.reset}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The size of its vocabulary once it is known; before, what it would download. */
function helpOf(
  t: ReturnType<typeof compareMessages.get>,
  key: TokenizerKey,
  controls: readonly EncodingControl[],
): string {
  const [first] = controls.find((one) => one.key === key)?.answer?.value ?? [];
  if (first) {
    const { vocabularySize, specialTokens } = first;
    return t.vocabulary({ ordinary: whole(vocabularySize - specialTokens), special: specialTokens });
  }
  const bytes = TOKENIZERS.find((one) => one.key === key)?.bytes;
  return bytes === undefined ? '' : t.download({ size: size(bytes) });
}
