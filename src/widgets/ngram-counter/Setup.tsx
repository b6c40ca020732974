// What is counted, and how the counts become probabilities.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextChoice } from '@/ui/TextChoice';
import type { LinkedState } from '@/ui/useLinkedState';
import { ngramMessages } from './messages';
import styles from './NgramCounter.module.css';
import { ngramFields, SMOOTHINGS, type NgramState } from './state';

const UNITS = ['words', 'characters', 'bpe'] as const;
const ORDERS = ['1', '2', '3', '4', '5'] as const;

interface SetupProps {
  linked: LinkedState<NgramState>;
}

export function TextSetup({ linked: { state, set, reset } }: SetupProps) {
  const t = useMessages(ngramMessages);
  return (
    <div className={styles.setup}>
      <TextChoice value={state.text} onChange={(text) => set({ text })} />
      <ChoiceControl
        label={t.unit}
        options={UNITS.map((value) => ({ value, label: t[value] }))}
        value={state.unit}
        onChange={(unit) => set({ unit })}
      />
      <SwitchControl
        label={t.lowerCase}
        value={state.lowerCase}
        onChange={(lowerCase) => set({ lowerCase })}
      />
      <button type="button" className="quiet" onClick={reset}>
        {t.reset}
      </button>
    </div>
  );
}

export function SmoothingSetup({ linked: { state, set } }: SetupProps) {
  const t = useMessages(ngramMessages);
  return (
    <div className={styles.smoothing}>
      <ChoiceControl
        label={t.n}
        help={helpOfOrder(t, state.n)}
        options={ORDERS.map((value) => ({ value, label: value }))}
        value={ORDERS[state.n - 1] ?? '2'}
        onChange={(n) => set({ n: Number(n) })}
      />
      <ChoiceControl
        label={t.smoothing}
        help={t[`${state.smoothing}Help`]}
        options={SMOOTHINGS.map((value) => ({ value, label: t[value] }))}
        value={state.smoothing}
        onChange={(smoothing) => set({ smoothing })}
        asList
      />
      <Parameter state={state} set={set} />
    </div>
  );
}

function helpOfOrder(t: ReturnType<typeof ngramMessages.get>, n: number): string {
  return [t.unigrams, t.bigrams, t.trigrams][n - 1] ?? t.ngrams({ n, before: n - 1 });
}

const PARAMETERS = { 'add-k': 'k', interpolation: 'lambda', 'stupid-backoff': 'alpha' } as const;

/** The one number of the chosen smoothing, where it has one. */
function Parameter({ state, set }: Pick<LinkedState<NgramState>, 'state' | 'set'>) {
  const t = useMessages(ngramMessages);
  const { smoothing } = state;
  if (smoothing === 'none' || smoothing === 'kneser-ney') return null;
  const name = PARAMETERS[smoothing];
  return (
    <NumberControl
      key={name}
      schema={ngramFields[name]}
      label={t[name]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
}
