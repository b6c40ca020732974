// What the reader can set in the decoding tree: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const METHODS = ['beam', 'samples'] as const;

export const treeFields = {
  prompt: textField({ maxLength: 600 }),
  method: choiceField(...METHODS),
  /** Beams that are followed, or samples that are drawn. */
  width: numberField({ min: 1, max: 8 }),
  /** At most this many tokens to a text. */
  depth: numberField({ min: 1, max: 24 }),
  // Of samples alone.
  temperature: numberField({ min: 0, max: 3, step: 0.01, offAt: 1 }),
  topK: numberField({ min: 0, max: 200, offAt: 0 }),
  topP: numberField({ min: 0, max: 1, step: 0.01, offAt: 1 }),
  seed: seedField(),
};

export const treeSchema = z.object(treeFields);
export type TreeState = z.infer<typeof treeSchema>;

export const treeDefaults: TreeState = {
  prompt: 'Once upon a time',
  method: 'beam',
  width: 3,
  depth: 8,
  temperature: 1,
  topK: 0,
  topP: 1,
  seed: 1,
};
