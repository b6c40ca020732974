// The sizes of both models, side by side.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import type { LinkedState } from '@/ui/useLinkedState';
import styles from './ArchitectureDiff.module.css';
import { nameOf } from './describe';
import { architectureMessages } from './messages';
import { architectureFields, GROUPS, SIDES, type ArchitectureState, type Side } from './state';

type Linked = LinkedState<ArchitectureState>;

export function Setup({ linked }: { linked: Linked }) {
  const t = useMessages(architectureMessages);
  return (
    <div className={styles.setup}>
      {SIDES.map((side) => (
        <Sizes key={side} side={side} linked={linked} />
      ))}
      <div>
        <button type="button" onClick={linked.reset}>
          {t.reset}
        </button>
      </div>
    </div>
  );
}

function Sizes({ side, linked: { state, set } }: { side: Side; linked: Linked }) {
  const t = useMessages(architectureMessages);
  const number = (size: 'Layers' | 'Hidden' | 'Ffn', help?: string) => (
    <NumberControl
      schema={architectureFields[`${side}${size}`]}
      label={t[size]}
      value={state[`${side}${size}`]}
      onChange={(value) => set({ [`${side}${size}`]: value })}
      {...(help !== undefined && { help })}
    />
  );
  return (
    <fieldset className={styles.side} data-side={side}>
      <legend>{nameOf(t, state, side)}</legend>
      {number('Layers')}
      {number('Hidden', t.HiddenHelp)}
      <ChoiceControl
        label={t.Groups}
        options={GROUPS.map((value) => ({ value, label: value }))}
        value={state[`${side}Groups`]}
        onChange={(groups) => set({ [`${side}Groups`]: groups })}
      />
      {number('Ffn')}
    </fieldset>
  );
}
