// What the reader can set for drafts: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const mtpFields = {
  prompt: textField({ maxLength: 600 }),
  /** Of drafts and answers alike; 0: the most probable token. */
  temperature: numberField({ min: 0, max: 2, step: 0.1 }),
  tokens: numberField({ min: 4, max: 200 }),
  seed: seedField(),
};

export const mtpSchema = z.object(mtpFields);
export type MtpState = z.infer<typeof mtpSchema>;

export const mtpDefaults: MtpState = {
  prompt: 'Once upon a time there was',
  temperature: 0.8,
  tokens: 60,
  seed: 1,
};
