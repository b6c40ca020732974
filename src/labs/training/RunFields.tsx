// The numbers of a model, and those of its training.
import { useMessages } from '@/i18n';
import { NumberControl } from '@/ui/NumberControl';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { labFields, type LabState } from './state';

interface FieldsProps<Name extends keyof LabState> {
  state: Pick<LabState, Name>;
  set: (change: Partial<Pick<LabState, Name>>) => void;
}

type ModelName = 'layers' | 'width' | 'heads' | 'context';

export function ModelFields({ state, set }: FieldsProps<ModelName>) {
  const t = useMessages(labMessages);
  const number = (name: ModelName, help?: string) => (
    <NumberControl
      schema={labFields[name]}
      label={t[name]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
      {...(help !== undefined && { help })}
    />
  );
  return (
    <>
      {number('layers')}
      {number('width', t.widthHelp)}
      {number('heads')}
      {number('context', t.contextHelp)}
    </>
  );
}

export function TrainingFields({ state, set }: FieldsProps<'steps' | 'batch' | 'learningRate' | 'seed'>) {
  const t = useMessages(labMessages);
  return (
    <>
      <NumberControl
        schema={labFields.steps}
        label={t.steps}
        value={state.steps}
        onChange={(steps) => set({ steps })}
      />
      <NumberControl
        schema={labFields.batch}
        label={t.batch}
        help={t.batchHelp}
        value={state.batch}
        onChange={(batch) => set({ batch })}
      />
      <div className={styles.pair}>
        <NumberControl
          schema={labFields.learningRate}
          label={t.learningRate}
          help={t.learningRateHelp}
          value={state.learningRate}
          onChange={(learningRate) => set({ learningRate })}
          fieldOnly
        />
        <NumberControl
          schema={labFields.seed}
          label={t.seed}
          help={t.seedHelp}
          value={state.seed}
          onChange={(seed) => set({ seed })}
          fieldOnly
        />
      </div>
    </>
  );
}
