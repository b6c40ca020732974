// What the reader can set in the objective lab: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { TOYS } from '@/pure/diffusion/toys';
import { choiceField, numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const VIEWS = ['sentence', 'estimators', 'toy'] as const;
export const PREDICTORS = ['perfect', 'left', 'mixed'] as const;

export const objectiveFields = {
  view: choiceField(...VIEWS),
  sentence: textField({ maxLength: 600 }),
  /** Each token is masked with this probability. */
  t: numberField({ min: 0.01, max: 1, step: 0.01 }),
  /** Masks that are drawn of the sentence, of each form. */
  samples: numberField({ min: 8, max: 256 }),
  seed: seedField(),
  // Of the toy alone.
  toyModel: choiceField(...TOYS),
  /** L */
  toyLength: numberField({ min: 2, max: 8 }),
  predictor: choiceField(...PREDICTORS),
  /** Of the mixed predictor: the share of guessing. */
  mix: numberField({ min: 0, max: 1, step: 0.01 }),
  /** Index among the toy's sequences, the most probable first; one that a short toy lacks is its last. */
  sequence: numberField({ min: 0, max: 255 }),
  /** Steps of the sampler in few steps; as many as L or more are one token each. */
  toySteps: numberField({ min: 1, max: 8 }),
  /** Masks that are drawn of the toy, of each form. */
  toyDraws: numberField({ min: 100, max: 5000 }),
};

export const objectiveSchema = z.object(objectiveFields);
export type ObjectiveState = z.infer<typeof objectiveSchema>;

export const objectiveDefaults: ObjectiveState = {
  view: 'sentence',
  sentence:
    'In fall, the storks met on the bank of the river and sang about the wind, for it was time to fly.',
  t: 0.5,
  samples: 64,
  seed: 1,
  toyModel: 'cities',
  toyLength: 4,
  predictor: 'left',
  mix: 0.2,
  sequence: 0,
  toySteps: 2,
  toyDraws: 1000,
};
