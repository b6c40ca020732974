// What the reader can set in “Train word vectors”: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { SUBSAMPLINGS } from '@/pure/wordVectors';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';
import { TEXT_CHOICES } from '@/ui/textChoices';

const word = () => textField({ maxLength: 60 });

export const trainerFields = {
  text: choiceField(...TEXT_CHOICES),
  lowerCase: switchField(),
  minCount: numberField({ min: 1, max: 100 }),
  dimension: numberField({ min: 2, max: 300 }),
  window: numberField({ min: 1, max: 10 }),
  loss: choiceField('negatives', 'softmax'),
  negatives: numberField({ min: 1, max: 25 }),
  learningRate: numberField({ min: 0.001, max: 1, step: 0.001 }),
  /** The threshold t. */
  subsampling: numberField({ min: 0, max: 0.01, step: 0.0001, offAt: 0 }),
  formula: choiceField(...SUBSAMPLINGS),
  epochs: numberField({ min: 1, max: 100 }),
  seed: seedField(),
  whileHidden: switchField(),
  view: choiceField('map', 'neighbours', 'analogies', 'precision', 'loss'),
  word: word(),
  /** Neighbours that are listed. */
  count: numberField({ min: 5, max: 30 }),
  // a is to b as c is to …
  a: word(),
  b: word(),
  c: word(),
  projection: choiceField('pca', 'umap'),
  /** Words on the map. */
  points: numberField({ min: 50, max: 1000 }),
  /** The run before the last one beside the last. */
  compare: switchField(),
  /** Neighbours that count for precision. */
  k: numberField({ min: 1, max: 20 }),
};

export const trainerSchema = z.object(trainerFields);
export type TrainerState = z.infer<typeof trainerSchema>;
export type TrainerView = TrainerState['view'];

export const trainerDefaults: TrainerState = {
  text: 'world',
  lowerCase: true,
  minCount: 5,
  dimension: 64,
  window: 2,
  loss: 'negatives',
  negatives: 5,
  learningRate: 0.05,
  subsampling: 0.001,
  formula: 'original',
  epochs: 20,
  seed: 1,
  whileHidden: false,
  view: 'map',
  word: 'fox',
  count: 10,
  a: 'papa',
  b: 'mama',
  c: 'grandpa',
  projection: 'pca',
  points: 300,
  compare: false,
  k: 10,
};
