// What a run begins with and where it ends: the reader's text, the buttons, length, seed and what it stops at.
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { Fold } from '@/ui/Fold';
import { NumberControl } from '@/ui/NumberControl';
import { nextSeed } from '@/ui/seed';
import { SwitchControl } from '@/ui/SwitchControl';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { samplingMessages } from './messages';
import styles from './SamplingSliders.module.css';
import { samplingFields, STOPS_AT, type SamplingState } from './state';
import type { SamplingControl } from './useSampling';

interface SetupProps {
  linked: LinkedState<SamplingState>;
  control: SamplingControl;
}

export function Setup({ linked: { state, set, reset }, control }: SetupProps) {
  const t = useMessages(samplingMessages);
  const isBusy = control.sampling.phase === 'running' || control.sampling.phase === 'loading';
  const stopLabels = { end: t.stopAtEnd, sentence: t.stopAtSentence, line: t.stopAtLine };
  return (
    <div className={styles.setup}>
      <div>
        <TextControl
          schema={samplingFields.prompt}
          label={t.prompt}
          help={t.promptHelp}
          value={state.prompt}
          onChange={(prompt) => set({ prompt })}
        />
        <div className={styles.buttons}>
          <button type="button" className="primary" onClick={isBusy ? control.stop : control.start}>
            {isBusy ? t.stop : t.generate}
          </button>
          <button type="button" onClick={() => set({ seed: nextSeed(state.seed) })}>
            {t.nextSeed}
          </button>
          <button type="button" onClick={reset}>
            {t.reset}
          </button>
        </div>
      </div>
      <div>
        <NumberControl
          schema={samplingFields.maxNewTokens}
          label={t.maxNewTokens}
          help={t.maxNewTokensHelp}
          value={state.maxNewTokens}
          onChange={(maxNewTokens) => set({ maxNewTokens })}
        />
        <NumberControl
          schema={samplingFields.seed}
          label={t.seed}
          help={t.seedHelp}
          value={state.seed}
          onChange={(seed) => set({ seed })}
          fieldOnly
        />
        <Fold summary={t.ending} isUsed={state.forbidEnd || state.stopAt !== 'end'}>
          <ChoiceControl
            label={t.stopAt}
            options={STOPS_AT.map((value) => ({ value, label: stopLabels[value] }))}
            value={state.stopAt}
            onChange={(stopAt) => set({ stopAt })}
            asList
          />
          <SwitchControl
            label={t.forbidEnd}
            help={t.forbidEndHelp}
            value={state.forbidEnd}
            onChange={(forbidEnd) => set({ forbidEnd })}
          />
        </Fold>
      </div>
    </div>
  );
}
