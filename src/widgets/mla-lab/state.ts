// What the reader can set for latent attention: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, textField } from '@/ui/controls';
import { PRECISIONS, PRESETS } from './sizes';

export const mlaFields = {
  text: textField({ maxLength: 600 }),
  /** From 0. */
  layer: numberField({ min: 0, max: 3 }),
  /** From 0. */
  head: numberField({ min: 0, max: 3 }),
  /** From 0, the begin token; beyond the text: its last one. */
  token: numberField({ min: 0, max: 511 }),
  preset: choiceField(...PRESETS),
  /** K of grouped-query attention; the next smaller divisor of the heads stands for it. */
  groups: numberField({ min: 1, max: 128 }),
  precision: choiceField(...PRECISIONS),
  /** Tokens that are kept. */
  context: numberField({ min: 512, max: 131_072, step: 512 }),
};

export const mlaSchema = z.object(mlaFields);
export type MlaState = z.infer<typeof mlaSchema>;

export const mlaDefaults: MlaState = {
  text: 'Once upon a time there was a rabbit named Amina, who lived in a cozy burrow.',
  layer: 1,
  head: 0,
  token: 9,
  preset: 'deepseek-v3',
  groups: 8,
  precision: 'fp16',
  context: 32_768,
};
