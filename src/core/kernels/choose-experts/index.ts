// The experts that each token goes to: the best of the best groups (arXiv:2412.19437, section 2.1.2, "node-limited routing").
//
// Kernel `ChooseExperts`: scores [N, E]; { groups, keptGroups, chosen } → int32 [N, chosen].
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { ChoiceRule } from '../../../pure/routing/chooseExperts';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { chooseExpertsReference } from './reference';

export type { ChoiceRule };

const run = defineKernel({
  name: 'ChooseExperts',
  reference: ({ scores }: { scores: Tensor2D }, rule: ChoiceRule) => chooseExpertsReference(scores, rule),
});

/**
 * The best experts of each token, best first; of equal ones the first: scores [N, E], finite → int32 [N, rule.chosen]. No gradient.
 * The caller owns the result.
 *
 * @throws Error if the rule does not fit the experts
 */
export function chooseExperts(scores: Tensor2D, rule: ChoiceRule): Tensor2D {
  const { groups, keptGroups, chosen } = rule;
  const E = scores.shape[1];
  const whole = [groups, keptGroups, chosen].every((count) => Number.isInteger(count) && count >= 1);
  const size = E / groups;
  if (!whole || !Number.isInteger(size) || keptGroups > groups || chosen > keptGroups * size) {
    throw new Error(
      `chooseExperts: groups must divide the experts, and the kept groups hold those chosen, got groups ${groups}, keptGroups ${keptGroups}, chosen ${chosen} for ${describeShapes({ scores })}`,
    );
  }
  if (keptGroups < groups && size < 2) {
    throw new Error(
      `chooseExperts: a group needs two experts to be compared by, got ${size} for groups ${groups}`,
    );
  }
  return run({ scores }, { groups, keptGroups, chosen });
}
