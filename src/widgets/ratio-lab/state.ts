// What the reader can set in the ratio lab: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { labFields } from '@/labs/training/state';
import { numberField } from '@/ui/controls';

const { text, layers, width, heads, context, batch, steps, learningRate, seed } = labFields;
const { samplingSteps, remasking, temperature } = labFields;

export const ratioFields = {
  text,
  /** The one model has each token masked with this probability; the other with one that is drawn for each sequence. */
  ratio: numberField({ min: 0.01, max: 1, step: 0.01 }),
  // Of both models.
  ...{ layers, width, heads, context, batch, steps, learningRate, seed },
  // Of what they write.
  ...{ samplingSteps, remasking, temperature },
};

export const ratioSchema = z.object(ratioFields);
export type RatioState = z.infer<typeof ratioSchema>;

export const ratioDefaults: RatioState = {
  text: 'world',
  ratio: 0.15,
  layers: 2,
  width: 64,
  heads: 4,
  context: 32,
  batch: 32,
  steps: 1200,
  learningRate: 0.003,
  seed: 1,
  samplingSteps: 32,
  remasking: 'random',
  temperature: 1,
};
