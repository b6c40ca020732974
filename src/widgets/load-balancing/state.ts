// What the reader can set where loads are balanced: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { labFields } from '@/labs/training/state';
import { numberField } from '@/ui/controls';

const { text, learningRate, seed } = labFields;

export const balancingFields = {
  text,
  /** E, in each of two layers */
  experts: numberField({ min: 4, max: 16, step: 4 }),
  /** K */
  chosen: numberField({ min: 1, max: 4 }),
  /** α of the auxiliary loss */
  weight: numberField({ min: 0.001, max: 1, step: 0.001 }),
  /** γ of the bias */
  speed: numberField({ min: 0.0005, max: 0.1, step: 0.0005 }),
  steps: numberField({ min: 20, max: 1000, step: 10 }),
  ...{ learningRate, seed },
};

export const balancingSchema = z.object(balancingFields);
export type BalancingState = z.infer<typeof balancingSchema>;

export const balancingDefaults: BalancingState = {
  text: 'fables',
  experts: 8,
  chosen: 2,
  weight: 0.05,
  speed: 0.005,
  steps: 300,
  learningRate: 0.005,
  seed: 1,
};
