// How the next token is chosen: the settings of the run, or of the two that are compared, beside one another.
import { useMessages } from '@/i18n';
import { Fold } from '@/ui/Fold';
import { NumberControl } from '@/ui/NumberControl';
import { SwitchControl } from '@/ui/SwitchControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { samplingMessages } from './messages';
import styles from './SamplingSliders.module.css';
import { fieldOf, samplingFields, settingsOf, sidesOf, type SamplingState, type Side } from './state';

type Linked = LinkedState<SamplingState>;

export function Knobs({ linked }: { linked: Linked }) {
  const t = useMessages(samplingMessages);
  const { state, set } = linked;
  return (
    <div className={styles.knobs}>
      <div className={styles.sides}>
        {sidesOf(state).map((side) => (
          <SideKnobs key={side} side={side} linked={linked} />
        ))}
      </div>
      <SwitchControl
        label={t.compare}
        help={t.compareHelp}
        value={state.compare}
        onChange={(compare) => set({ compare })}
      />
    </div>
  );
}

type NumberName = 'temperature' | 'topK' | 'topP' | 'minP' | 'repetitionPenalty';

function SideKnobs({ side, linked: { state, set } }: { side: Side; linked: Linked }) {
  const t = useMessages(samplingMessages);
  const settings = settingsOf(state, side);
  const nameOf = (setting: string) => (side === 'A' ? setting : t.ofB({ setting }));
  const number = (name: NumberName, isDisabled = false) => (
    <NumberControl
      schema={samplingFields[name]}
      label={nameOf(t[name])}
      help={t[`${name}Help`]}
      value={settings[name]}
      isDisabled={isDisabled}
      onChange={(value) => set({ [fieldOf(name, side)]: value })}
    />
  );
  const title = state.compare ? { A: t.settingsA, B: t.settingsB }[side] : t.settings;
  return (
    <div role="group" aria-label={title} data-side={side} className={styles.side}>
      {state.compare && <p className={styles.sideTitle}>{title}</p>}
      {number('temperature', settings.greedy)}
      {number('topK', settings.greedy)}
      {number('topP', settings.greedy)}
      <SwitchControl
        label={nameOf(t.greedy)}
        help={t.greedyHelp}
        value={settings.greedy}
        onChange={(greedy) => set({ [fieldOf('greedy', side)]: greedy })}
      />
      <Fold summary={nameOf(t.more)} isUsed={settings.minP !== 0 || settings.repetitionPenalty !== 1}>
        {number('minP', settings.greedy)}
        {number('repetitionPenalty')}
      </Fold>
    </div>
  );
}
