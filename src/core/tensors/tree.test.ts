// Parameter trees and their dotted names.
import { memory, tensor1d, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cpu } from '../devices/cpu';
import { disposeTree, flatten, unflatten, type ParameterTree } from './tree';

beforeAll(() => cpu.start());

function named(...names: string[]): [string, Tensor][] {
  return names.map((name, index) => [name, tensor1d([index])]);
}

describe('a parameter tree', () => {
  it('is its names: unflatten and flatten undo one another', () => {
    const layers = Array.from({ length: 12 }, (_unused, i) => `model.layers.${i}.norm.weight`);
    const entries = named('model.embed.weight', ...layers, 'lm_head.weight');
    const tree = unflatten(entries);
    expect(flatten(tree)).toEqual(entries);
    disposeTree(tree);
  });

  it('has lists where the names count from 0, and only there', () => {
    const [[, a], [, b], [, c], [, d]] = named('list.0', 'list.1', 'gap.0', 'gap.2') as [
      [string, Tensor],
      [string, Tensor],
      [string, Tensor],
      [string, Tensor],
    ];
    const tree = unflatten([
      ['list.1', b],
      ['list.0', a],
      ['gap.0', c],
      ['gap.2', d],
    ]);
    expect(tree).toEqual({ list: [a, b], gap: { 0: c, 2: d } });
    disposeTree(tree);
  });

  it('may be one tensor', () => {
    const [[, only]] = named('') as [[string, Tensor]];
    expect(unflatten([['', only]])).toBe(only);
    expect(flatten(only)).toEqual([['', only]]);
    only.dispose();
  });

  it('is freed whole, each tensor once', () => {
    const before = memory().numTensors;
    const shared = tensor1d([1]);
    const tree: ParameterTree = { a: shared, b: [shared, tensor1d([2])], c: { d: tensor1d([3]) } };
    disposeTree(tree);
    expect(memory().numTensors).toBe(before);
  });
});
