// What the reader can set in “Two tokens that belong together”: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

const word = () => textField({ maxLength: 24 });
const weight = () => numberField({ min: 0, max: 100 });

export const coupledFields = {
  firstA: word(),
  secondA: word(),
  firstB: word(),
  secondB: word(),
  // How often each pair is in the data: first word, then second. Probabilities are shares of their sum.
  weightAA: weight(),
  weightAB: weight(),
  weightBA: weight(),
  weightBB: weight(),
  /** Pairs that are drawn in one step, and as many in two. */
  draws: numberField({ min: 10, max: 5000 }),
  seed: seedField(),
};

export const coupledSchema = z.object(coupledFields);
export type CoupledState = z.infer<typeof coupledSchema>;

export const coupledDefaults: CoupledState = {
  firstA: 'New',
  secondA: 'York',
  firstB: 'Los',
  secondB: 'Angeles',
  weightAA: 50,
  weightAB: 0,
  weightBA: 0,
  weightBB: 50,
  draws: 200,
  seed: 1,
};
