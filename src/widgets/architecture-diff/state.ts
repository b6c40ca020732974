// What the reader can set in the comparison of the two architectures: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField } from '@/ui/controls';

/** Key/value heads, K: they share out the 32 query heads evenly. */
export const GROUPS = ['1', '2', '4', '8', '16', '32'] as const;

const layers = numberField({ min: 1, max: 128 });
const hidden = numberField({ min: 64, max: 16_384, step: 64 });
const groups = choiceField(...GROUPS);
const ffn = numberField({ min: 128, max: 65_536, step: 128 });

export const architectureFields = {
  llamaLayers: layers,
  /** C */
  llamaHidden: hidden,
  /** K */
  llamaGroups: groups,
  /** F */
  llamaFfn: ffn,
  lladaLayers: layers,
  lladaHidden: hidden,
  lladaGroups: groups,
  lladaFfn: ffn,
  /** Tokens that are given, the begin token among them. */
  prompt: numberField({ min: 1, max: 2048 }),
  /** Tokens that are written. */
  answer: numberField({ min: 1, max: 2048 }),
  /** Diffusion steps. */
  steps: numberField({ min: 1, max: 2048 }),
};

export const architectureSchema = z.object(architectureFields);
export type ArchitectureState = z.infer<typeof architectureSchema>;

/** As the models were published; prompt, answer and steps are those of the chapter. */
export const architectureDefaults: ArchitectureState = {
  llamaLayers: 32,
  llamaHidden: 4096,
  llamaGroups: '8',
  llamaFfn: 14_336,
  lladaLayers: 32,
  lladaHidden: 4096,
  lladaGroups: '32',
  lladaFfn: 12_288,
  prompt: 100,
  answer: 256,
  steps: 64,
};

export const SIDES = ['llama', 'llada'] as const;
export type Side = (typeof SIDES)[number];

/** What can be changed of a model. */
export const SIZES = ['Layers', 'Hidden', 'Groups', 'Ffn'] as const;
export type Size = (typeof SIZES)[number];

/** Whether a size is still that of the published model. */
export function isPublished(state: ArchitectureState, side: Side, size: Size): boolean {
  return state[`${side}${size}`] === architectureDefaults[`${side}${size}`];
}
