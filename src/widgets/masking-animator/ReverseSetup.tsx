// What a reverse process begins with, and how it goes: prompt and answer, steps, what is kept in each, and the rest folded away.
import { memo } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { Fold } from '@/ui/Fold';
import { NumberControl } from '@/ui/NumberControl';
import { nextSeed } from '@/ui/seed';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import { truthMessages } from '@/ui/truthMessages';
import type { LinkedState } from '@/ui/useLinkedState';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';
import { isInfilled } from './run';
import { differInStepAlone, maskingFields, REMASKINGS, type MaskingState } from './state';
import type { ReverseControl } from './useReverse';

interface ReverseSetupProps {
  linked: LinkedState<MaskingState>;
  control: ReverseControl;
}

/** Whether the reader can stop something. */
function isBusy({ reverse: { phase } }: ReverseControl): boolean {
  return phase === 'loading' || phase === 'filling' || phase === 'writing';
}

/** Drawn again only when it changes: not while the reader goes from step to step. */
export const ReverseSetup = memo(
  Setup,
  (before, after) =>
    isBusy(before.control) === isBusy(after.control) &&
    differInStepAlone(before.linked.state, after.linked.state),
);

type NumberName = 'length' | 'steps' | 'temperature' | 'blockLength' | 'guidance';

function Setup({ linked: { state, set, reset }, control }: ReverseSetupProps) {
  const t = useMessages(maskingMessages);
  const truth = useMessages(truthMessages);
  const busy = isBusy(control);
  const isWritten = isInfilled(state);
  const labels = { 'low-confidence': t.lowConfidence, random: t.random };
  const number = (name: NumberName, help: string = t[`${name}Help`], isDisabled = false) => (
    <NumberControl
      schema={maskingFields[name]}
      label={t[name]}
      help={help}
      value={state[name]}
      isDisabled={isDisabled}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <div className={styles.setup}>
      <div>
        <TextControl
          schema={maskingFields.prompt}
          label={t.prompt}
          help={t.promptHelp}
          value={state.prompt}
          onChange={(prompt) => set({ prompt })}
        />
        <TextControl
          schema={maskingFields.infill}
          label={t.infill}
          help={t.infillHelp}
          value={state.infill}
          onChange={(infill) => set({ infill })}
        />
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={busy ? control.stop : control.start}>
            {busy ? t.stop : t.start}
          </button>
          <button type="button" onClick={() => set({ seed: nextSeed(state.seed) })}>
            {t.nextSeed}
          </button>
          <button type="button" onClick={reset}>
            {t.reset}
          </button>
        </div>
        <SwitchControl
          label={t.twin}
          help={t.twinHelp}
          value={state.twin}
          onChange={(twin) => set({ twin })}
        />
        <SwitchControl
          label={truth.checked}
          help={truth.checkedHelp}
          value={state.checked}
          onChange={(checked) => set({ checked })}
        />
      </div>
      <div className={styles.knobs}>
        {number('length', isWritten ? t.lengthUnused : t.lengthHelp, isWritten)}
        {number('steps')}
        <ChoiceControl
          label={t.remasking}
          help={t.remaskingHelp}
          options={REMASKINGS.map((value) => ({ value, label: labels[value] }))}
          value={state.remasking}
          onChange={(remasking) => set({ remasking })}
        />
        {number('temperature')}
        <NumberControl
          schema={maskingFields.seed}
          label={t.seed}
          help={t.seedHelp}
          value={state.seed}
          onChange={(seed) => set({ seed })}
          fieldOnly
        />
        <div>
          <Fold summary={t.more} isUsed={state.blockLength !== 0 || state.guidance !== 0}>
            {number('blockLength')}
            {number('guidance')}
          </Fold>
        </div>
      </div>
    </div>
  );
}
