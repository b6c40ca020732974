// What the reader can set in the n-gram counter: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';
import { TEXT_CHOICES } from '@/ui/textChoices';

export const SMOOTHINGS = ['none', 'add-k', 'interpolation', 'stupid-backoff', 'kneser-ney'] as const;
export const VIEWS = ['counts', 'next', 'sentence', 'perplexity', 'generate', 'matrix', 'training'] as const;

export const ngramFields = {
  text: choiceField(...TEXT_CHOICES),
  unit: choiceField('words', 'characters', 'bpe'),
  lowerCase: switchField(),
  n: numberField({ min: 1, max: 5 }),
  smoothing: choiceField(...SMOOTHINGS),
  /** Of add-k. */
  k: numberField({ min: 0.001, max: 5, step: 0.001 }),
  /** Of interpolation. */
  lambda: numberField({ min: 0.01, max: 0.99, step: 0.01 }),
  /** Of stupid back-off. */
  alpha: numberField({ min: 0.05, max: 1, step: 0.01 }),
  view: choiceField(...VIEWS),
  search: textField({ maxLength: 60 }),
  sortBy: choiceField('count', 'text'),
  descending: switchField(),
  context: textField({ maxLength: 200 }),
  sentence: textField({ maxLength: 300 }),
  allSmoothings: switchField(),
  prompt: textField({ maxLength: 200 }),
  maxTokens: numberField({ min: 1, max: 300 }),
  temperature: numberField({ min: 0, max: 3, step: 0.01 }),
  seed: seedField(),
  /** Types of the two views that need a table of all pairs. */
  size: numberField({ min: 8, max: 256 }),
  learningRate: numberField({ min: 0.1, max: 30, step: 0.1 }),
  steps: numberField({ min: 10, max: 2000 }),
};

export const ngramSchema = z.object(ngramFields);
export type NgramState = z.infer<typeof ngramSchema>;

export const ngramDefaults: NgramState = {
  text: 'fables',
  unit: 'words',
  lowerCase: false,
  n: 2,
  smoothing: 'none',
  k: 1,
  lambda: 0.7,
  alpha: 0.4,
  view: 'counts',
  search: '',
  sortBy: 'count',
  descending: true,
  context: 'I saw a',
  sentence: 'I saw a cat on a mat',
  allSmoothings: false,
  prompt: '',
  maxTokens: 60,
  temperature: 1,
  seed: 1,
  size: 48,
  learningRate: 2,
  steps: 300,
};
