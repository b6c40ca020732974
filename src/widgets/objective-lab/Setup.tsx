// What is set for the two views of a text, and for the toy.
import { useMessages } from '@/i18n';
import { TOYS, type Toy } from '@/pure/diffusion/toys';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { NumberControl } from '@/ui/NumberControl';
import { SeedControl } from '@/ui/SeedControl';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { percent } from './format';
import { objectiveMessages } from './messages';
import { objectiveFields, PREDICTORS, type ObjectiveState } from './state';
import { sequenceAt } from './toy';

type Linked = LinkedState<ObjectiveState>;

export function TextSetup({ linked }: { linked: Linked }) {
  const t = useMessages(objectiveMessages);
  const { state, set } = linked;
  return (
    <div>
      <TextControl
        schema={objectiveFields.sentence}
        label={t.sentence}
        help={t.sentenceHelp}
        value={state.sentence}
        onChange={(sentence) => set({ sentence })}
        rows={3}
      />
      {state.view === 'sentence' && (
        <NumberControl
          schema={objectiveFields.t}
          label={t.t}
          help={t.tHelp}
          value={state.t}
          onChange={(ratio) => set({ t: ratio })}
        />
      )}
      <NumberControl
        schema={objectiveFields.samples}
        label={t.samples}
        help={t.samplesHelp}
        value={state.samples}
        onChange={(samples) => set({ samples })}
      />
      <Seed linked={linked} />
    </div>
  );
}

export function ToySetup({ linked, toy }: { linked: Linked; toy: Toy }) {
  const t = useMessages(objectiveMessages);
  const { state, set } = linked;
  const sequences = toy.sequences.map((_unused, index) => sequenceAt(toy, index));
  return (
    <div>
      <ChoiceControl
        label={t.toyModel}
        options={TOYS.map((value) => ({ value, label: t[value] }))}
        value={state.toyModel}
        onChange={(toyModel) => set({ toyModel })}
        asList
      />
      <NumberControl
        schema={objectiveFields.toyLength}
        label={t.toyLength}
        help={t.toyLengthHelp}
        value={state.toyLength}
        onChange={(toyLength) => set({ toyLength })}
      />
      <ChoiceControl
        label={t.sequence}
        options={sequences.map(({ index, text, probability }) => ({
          value: String(index),
          label: t.sequenceOption({ text, p: percent(probability) }),
        }))}
        value={String(sequenceAt(toy, state.sequence).index)}
        onChange={(index) => set({ sequence: Number(index) })}
        asList
      />
      <ChoiceControl
        label={t.predictor}
        help={t[`${state.predictor}Help`]}
        options={PREDICTORS.map((value) => ({ value, label: t[value] }))}
        value={state.predictor}
        onChange={(predictor) => set({ predictor })}
        asList
      />
      {state.predictor === 'mixed' && (
        <NumberControl
          schema={objectiveFields.mix}
          label={t.mix}
          value={state.mix}
          onChange={(mix) => set({ mix })}
        />
      )}
      <NumberControl
        schema={objectiveFields.toySteps}
        label={t.toySteps}
        help={t.toyStepsHelp}
        value={state.toySteps}
        onChange={(toySteps) => set({ toySteps })}
      />
      <NumberControl
        schema={objectiveFields.toyDraws}
        label={t.toyDraws}
        help={t.toyDrawsHelp}
        value={state.toyDraws}
        onChange={(toyDraws) => set({ toyDraws })}
      />
      <Seed linked={linked} />
    </div>
  );
}

function Seed({ linked: { state, set, reset } }: { linked: Linked }) {
  const t = useMessages(objectiveMessages);
  return (
    <SeedControl help={t.seedHelp} seed={state.seed} onChange={(seed) => set({ seed })} onReset={reset} />
  );
}
