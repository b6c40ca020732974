// What the reader can set in a training lab: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { SCHEDULES } from '@/pure/training/schedules';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';
import { TEXT_CHOICES } from '@/ui/textChoices';

/** The model, and with it what it learns: gpt2 and llama the next token, llada hidden ones. */
export const FAMILIES = ['gpt2', 'llama', 'llada'] as const;
export type Family = (typeof FAMILIES)[number];

export const REMASKINGS = ['low-confidence', 'random'] as const;

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
  /** What samples begin with; empty: a new line, or for llada nothing. */
  prompt: textField({ maxLength: 100 }),
  temperature: numberField({ min: 0.1, max: 2, step: 0.1 }),
  // Of llada alone.
  /** Masks of a sample; never more than the context has room for. */
  length: numberField({ min: 1, max: 256 }),
  /** Steps of a sample; more than masks are as many as masks. */
  samplingSteps: numberField({ min: 1, max: 256 }),
  remasking: choiceField(...REMASKINGS),
};

/** For a lab that trains these families alone; of one there is nothing to choose. */
export function labSchemaOf(...families: [Family, ...Family[]]) {
  return z.object({ ...labFields, family: choiceField(...families) });
}

export const labSchema = labSchemaOf(...FAMILIES);
export type LabSchema = typeof labSchema;
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
  length: 64,
  samplingSteps: 64,
  remasking: 'low-confidence',
};
