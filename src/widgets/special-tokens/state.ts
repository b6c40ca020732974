// What the reader can set in the figure of special tokens: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';

export const FORMATS = ['book', 'llama3', 'chatml'] as const;
export const GUARDS = ['plain', 'special'] as const;

export const specialFields = {
  format: choiceField(...FORMATS),
  system: textField({ maxLength: 300 }),
  user: textField({ maxLength: 600 }),
  assistant: textField({ maxLength: 600 }),
  /** The assistant's turn is complete; else the text ends where the model is to go on. */
  answered: switchField(),
  /** Padding makes so many tokens of it; 0: none. Of the book's format. */
  padTo: numberField({ min: 0, max: 128, offAt: 0 }),
  /** The assistant's words are masks. Of the book's format. */
  masked: switchField(),
  /** How a special token that a person types is read. */
  guard: choiceField(...GUARDS),
};

export const specialSchema = z.object(specialFields);
export type SpecialState = z.infer<typeof specialSchema>;

export const specialDefaults: SpecialState = {
  format: 'book',
  system: 'Tell short stories.',
  user: 'A story about a fox, please.',
  assistant: 'Once upon a time there was a fox.',
  answered: true,
  padTo: 0,
  masked: false,
  guard: 'plain',
};
