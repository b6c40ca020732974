// What the reader can set in “The window of skip-gram”: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const windowFields = {
  sentence: textField({ maxLength: 200 }),
  window: numberField({ min: 1, max: 5 }),
  /** Place of the centre; beyond the last word: the last. */
  position: numberField({ min: 0, max: 23 }),
  /** Place of the context word; outside the window: the nearest place inside. */
  context: numberField({ min: 0, max: 23 }),
  view: choiceField('window', 'softmax', 'gradient', 'negatives'),
  learningRate: numberField({ min: 0.01, max: 5, step: 0.01 }),
  /** Steps that are made, one pair each, in the order of the sentence, round and round. */
  steps: numberField({ min: 0, max: 500 }),
  negatives: numberField({ min: 1, max: 10 }),
  seed: seedField(),
};

export const windowSchema = z.object(windowFields);
export type WindowState = z.infer<typeof windowSchema>;
export type WindowView = WindowState['view'];

export const windowDefaults: WindowState = {
  sentence: 'I saw a cute grey cat playing in the garden',
  window: 2,
  position: 5,
  context: 4,
  view: 'window',
  learningRate: 1,
  steps: 0,
  negatives: 2,
  seed: 1,
};
