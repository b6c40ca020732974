// What the reader can set in “One-hot vectors”: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { textField } from '@/ui/controls';

export const oneHotFields = {
  words: textField({ maxLength: 200 }),
  /** The pair that is compared; a word that is not in the list stands for the first or the second of it. */
  first: textField({ maxLength: 60 }),
  second: textField({ maxLength: 60 }),
};

export const oneHotSchema = z.object(oneHotFields);
export type OneHotState = z.infer<typeof oneHotSchema>;

export const oneHotDefaults: OneHotState = {
  words: 'Rome Paris Italy France',
  first: 'Rome',
  second: 'Italy',
};
