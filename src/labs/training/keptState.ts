// The settings that a kept run was begun with, read from its config.
import type { KeptRun } from './labView';
import { describeName, nameOf } from './plan';
import { labSchema, type Family, type LabState } from './state';

/** How each family's config.json calls layers, width and heads. */
const FIELDS = {
  gpt2: ['n_layer', 'n_embd', 'n_head'],
  llama: ['num_hidden_layers', 'hidden_size', 'num_attention_heads'],
  llada: ['n_layers', 'd_model', 'n_heads'],
} as const;

/**
 * What must be set to see the run again, and the run's model where that does not help (`isFound`): its settings were changed on the
 * way, the reader's own text is another one now, or this lab does not train its family. Undefined for a run that was not made in a
 * training lab.
 *
 * @param families that this lab trains
 */
export function stateOfRun(
  { run, config }: KeptRun,
  state: LabState,
  ownHash: string | undefined,
  families: readonly Family[],
): { settings: LabState; isFound: boolean } | undefined {
  const about = describeName(run);
  if (!about) return undefined;
  const [layers, width, heads] = FIELDS[about.family].map((field) => config.model[field]);
  const parsed = labSchema.safeParse({
    ...state,
    ...{ text: about.text, family: about.family, layers, width, heads },
    ...{ context: config.sequenceLength, batch: config.batchSize, steps: config.steps, seed: config.seed },
    ...{ learningRate: config.learningRate, schedule: config.schedule.kind },
    warmup: config.schedule.warmupSteps,
  });
  if (!parsed.success) return undefined;
  const isFound = families.includes(about.family) && nameOf(parsed.data, ownHash ?? '') === run;
  return { settings: parsed.data, isFound };
}
