// What the reader can set for the masks of fine-tuning: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const sftFields = {
  /** Kept whole. */
  prompt: textField({ maxLength: 600 }),
  /** Follows the prompt after a space. */
  answer: textField({ maxLength: 600 }),
  /** Each place of the response is masked with this probability. */
  t: numberField({ min: 0.01, max: 1, step: 0.01 }),
  /** Tokens of the longest pair of the batch; a pair that is as long or longer has one end token all the same. */
  padTo: numberField({ min: 1, max: 512 }),
  seed: seedField(),
};

export const sftSchema = z.object(sftFields);
export type SftState = z.infer<typeof sftSchema>;

export const sftDefaults: SftState = {
  prompt: 'A girl called Emma lived next to the tower and loved the clock.',
  answer: 'The tower door was stuck, but she pushed until it opened.',
  t: 0.5,
  padTo: 48,
  seed: 1,
};
