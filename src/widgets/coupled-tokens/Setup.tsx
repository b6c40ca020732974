// The words, how often each pair is in the data, and how many are drawn.
import { useMessages } from '@/i18n';
import { NumberControl } from '@/ui/NumberControl';
import { SeedControl } from '@/ui/SeedControl';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { literal } from '@/ui/format';
import styles from './CoupledTokens.module.css';
import { percent } from './describe';
import { coupledMessages } from './messages';
import { PAIRS, textOfPair } from './pairs';
import { coupledFields, type CoupledState } from './state';

const WORDS = ['firstA', 'secondA', 'firstB', 'secondB'] as const;

export function Setup({ linked: { state, set, reset } }: { linked: LinkedState<CoupledState> }) {
  const t = useMessages(coupledMessages);
  const total = PAIRS.reduce((sum, pair) => sum + state[`weight${pair}`], 0);
  return (
    <div>
      <fieldset className={styles.group}>
        <legend>{t.words}</legend>
        <div className={styles.words}>
          {WORDS.map((name) => (
            <TextControl
              key={name}
              schema={coupledFields[name]}
              label={t[name]}
              value={state[name]}
              onChange={(word) => set({ [name]: word })}
              rows={1}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t.weights}</legend>
        {PAIRS.map((pair, index) => (
          <NumberControl
            key={pair}
            schema={coupledFields[`weight${pair}`]}
            label={t.weightOf({
              p: percent(total > 0 ? state[`weight${pair}`] / total : 0),
              pair: literal(textOfPair(state, pair)), // last: nothing in it is taken for a name
            })}
            value={state[`weight${pair}`]}
            onChange={(weight) => set({ [`weight${pair}`]: weight })}
            {...(index === 0 && { help: t.weightHelp })}
          />
        ))}
      </fieldset>
      <NumberControl
        schema={coupledFields.draws}
        label={t.draws}
        help={t.drawsHelp}
        value={state.draws}
        onChange={(draws) => set({ draws })}
      />
      <SeedControl
        help={t.seedHelp}
        isPrimary
        seed={state.seed}
        onChange={(seed) => set({ seed })}
        onReset={reset}
      />
    </div>
  );
}
