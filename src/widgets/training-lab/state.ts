// What the reader can set in the training lab: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { SCHEDULES } from '@/pure/training/schedules';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';
import { TEXT_CHOICES } from '@/ui/textChoices';

/** The model, and with it what it learns: gpt2 and llama the next token, llada hidden ones. */
export const FAMILIES = ['gpt2', 'llama', 'llada'] as const;
export type Family = (typeof FAMILIES)[number];

export const labFields = {
  text: choiceField(...TEXT_CHOICES),
  family: choiceField(...FAMILIES),
  layers: numberField({ min: 1, max: 8 }),
  /** C */
  width: numberField({ min: 8, max: 256, step: 8 }),
  heads: numberField({ min: 1, max: 8 }),
  /** T, tokens */
  context: numberField({ min: 8, max: 256, step: 8 }),
  /** B, sequences of a step */
  batch: numberField({ min: 1, max: 64 }),
  steps: numberField({ min: 10, max: 5000 }),
  /** η; far too large ones are taken too, to see what happens. */
  learningRate: numberField({ min: 0.000001, max: 1_000_000, step: 0.000001 }),
  schedule: choiceField(...SCHEDULES),
  warmup: numberField({ min: 0, max: 1000 }),
  seed: seedField(),
  /** Goes on while nobody sees the page. */
  whileHidden: switchField(),
  /** What samples begin with; empty: a new line. */
  prompt: textField({ maxLength: 100 }),
  temperature: numberField({ min: 0.1, max: 2, step: 0.1 }),
};

export const labSchema = z.object(labFields);
export type LabState = z.infer<typeof labSchema>;

export const labDefaults: LabState = {
  text: 'fables',
  family: 'gpt2',
  layers: 4,
  width: 64,
  heads: 4,
  context: 64,
  batch: 12,
  steps: 1000,
  learningRate: 0.01,
  schedule: 'cosine',
  warmup: 30,
  seed: 1,
  whileHidden: false,
  prompt: '',
  temperature: 0.8,
};
