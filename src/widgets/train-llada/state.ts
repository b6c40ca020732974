// What the reader can set: that of every training lab, but the family.
import { labDefaults, labSchemaOf, type LabState } from '@/labs/training/state';

export type LladaState = Omit<LabState, 'family'>;

export const lladaSchema = labSchemaOf('llada');

/** Short sequences: of long ones a model so small learns nothing but how often letters are for a long while. */
export const lladaDefaults: LabState = {
  ...labDefaults,
  text: 'world',
  family: 'llada',
  layers: 3,
  context: 32,
  batch: 32,
  steps: 3000,
  learningRate: 0.003,
  length: 32,
  samplingSteps: 32,
};
