// The choice of experts: against its reference on every device, and against choices that can be told by hand.
import { ones, tensor2d, tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { uniform } from '../../../pure/random/philox';
import { chooseExperts as chooseNumbers } from '../../../pure/routing/chooseExperts';
import { cpu } from '../../devices/cpu';
import { chooseExperts, type ChoiceRule } from './index';
import { chooseExpertsReference } from './reference';

itKeepsTheKernelSpec('chooseExperts');

const ALL: ChoiceRule = { groups: 1, keptGroups: 1, chosen: 2 };

describe.each(NODE_DEVICES)('chooseExperts on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  const choose = (scores: number[][], rule: ChoiceRule) =>
    tidy(() => {
      const chosen = chooseExperts(tensor2d(scores), rule);
      expect(chosen.dtype).toBe('int32');
      return chosen.arraySync();
    });

  it('has the best of each token, best first', () => {
    const scores = [
      [0.1, 0.9, 0.5, 0.7],
      [-3, -1, -2, -4],
    ];
    expect(choose(scores, ALL)).toEqual([
      [1, 3],
      [1, 2],
    ]);
  });

  it('has the first of equal ones', () => {
    expect(choose([[0.5, 0.5, 0.5, 0.5]], ALL)).toEqual([[0, 1]]);
    expect(choose([[0.2, 0.7, 0.9, 0.7]], ALL)).toEqual([[2, 1]]);
  });

  it('has the first of equal groups', () => {
    expect(
      choose([[0.125, 0.375, 0.375, 0.125, 0.25, 0.25]], { groups: 3, keptGroups: 1, chosen: 2 }),
    ).toEqual([[1, 0]]);
  });

  it('looks only into the groups whose two best are worth most together', () => {
    const scores = [[0.9, 0.0, 0.1, 0.6, 0.5, 0.2, 0.3, 0.3, 0.3]]; // worth 1.0, 1.1 and 0.6
    expect(choose(scores, { groups: 3, keptGroups: 1, chosen: 2 })).toEqual([[3, 4]]);
    expect(choose(scores, { groups: 3, keptGroups: 2, chosen: 4 })).toEqual([[0, 3, 4, 5]]);
    expect(choose(scores, { groups: 3, keptGroups: 3, chosen: 2 })).toEqual([[0, 3]]);
  });

  it('chooses as src/pure/routing does, and as the reference, whatever the scores', () => {
    for (const [stream, rule] of [
      { groups: 1, keptGroups: 1, chosen: 8 },
      { groups: 8, keptGroups: 4, chosen: 5 },
      { groups: 4, keptGroups: 1, chosen: 3 },
    ].entries()) {
      const [N, E] = [20, 32];
      // Eighths, so that many are equal.
      const values = Float32Array.from(
        { length: N * E },
        (_unused, i) => Math.round(8 * uniform(1, i, stream)) / 8 - 0.5,
      );
      tidy(() => {
        const scores = tensor2d(values, [N, E]);
        const expected = chooseNumbers(values, E, rule);
        expect([...chooseExperts(scores, rule).dataSync<'int32'>()]).toEqual([...expected]);
        expect([...chooseExpertsReference(scores, rule).dataSync<'int32'>()]).toEqual([...expected]);
      });
    }
  });
});

describe('chooseExperts', () => {
  beforeAll(() => cpu.start());

  it('names the op and what does not fit', () => {
    tidy(() => {
      const scores = ones([3, 8]) as Tensor2D;
      for (const [rule, got] of [
        [{ groups: 3, keptGroups: 1, chosen: 1 }, 'groups 3, keptGroups 1, chosen 1'],
        [{ groups: 2, keptGroups: 3, chosen: 1 }, 'groups 2, keptGroups 3, chosen 1'],
        [{ groups: 2, keptGroups: 1, chosen: 5 }, 'groups 2, keptGroups 1, chosen 5'],
        [{ groups: 1, keptGroups: 1, chosen: 0 }, 'groups 1, keptGroups 1, chosen 0'],
        [{ groups: 1, keptGroups: 1, chosen: 1.5 }, 'groups 1, keptGroups 1, chosen 1.5'],
      ] as [ChoiceRule, string][]) {
        expect(() => chooseExperts(scores, rule)).toThrow(
          `chooseExperts: groups must divide the experts, and the kept groups hold those chosen, got ${got} for scores [3,8]`,
        );
      }
      expect(() => chooseExperts(scores, { groups: 8, keptGroups: 2, chosen: 2 })).toThrow(
        'chooseExperts: a group needs two experts to be compared by, got 1 for groups 8',
      );
    });
  });
});
