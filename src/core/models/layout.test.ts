// Reading and writing checkpoints: nothing is lost, turned or swapped on the way.
import { memory, tensor } from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  TINY,
  TINY_DEEPSEEK,
  TINY_GPT2,
  TINY_LLADA,
  tinyFolder,
  tinyWeights,
} from '../../../tests/support/models';
import { parseSafetensors } from '../../pure/formats/safetensors';
import { writeSafetensors } from '../../pure/formats/safetensorsWrite';
import { cpu } from '../devices/cpu';
import { disposeTree, unflatten } from '../tensors/tree';
import { checkpointTensors, initialValues, stackParts, unstackParts, type ParameterEntry } from './layout';
import { loadModel } from './loadModel';

beforeAll(() => cpu.start());

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

const STACKED: ParameterEntry = {
  name: 'both.weight',
  shape: [5, 2],
  parts: [
    { name: 'first.weight', shape: [3, 2] },
    { name: 'second.weight', shape: [2, 2], transposed: true },
  ],
  initial: { standardDeviation: 0.5 },
};

describe('a stacked entry', () => {
  const first = Float32Array.of(1, 2, 3, 4, 5, 6);
  const second = Float32Array.of(7, 8, 9, 10); // [[7, 8], [9, 10]], inputs first

  it('has its parts below one another, turned where the checkpoint has the inputs first', () => {
    const stacked = stackParts(STACKED, [first, second]);
    expect([...stacked]).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 8, 10]);
    expect([...unstackParts([STACKED], [stacked])]).toEqual([
      ['first.weight', { shape: [3, 2], values: first }],
      ['second.weight', { shape: [2, 2], values: second }],
    ]);
  });

  it('takes some rows of a tensor, in an order of its own, and another entry takes the others', () => {
    const shape = [4, 2];
    const entry = (name: string, rows: number[]): ParameterEntry => ({
      name,
      shape: [rows.length, 2],
      parts: [{ name: 'mixed.weight', shape, rows }],
      initial: { standardDeviation: 0.5 },
    });
    const layout = [entry('outer.weight', [3, 0]), entry('inner.weight', [1, 2])];
    const mixed = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const values = layout.map((one) => stackParts(one, [mixed]));
    expect(values.map((one) => [...one])).toEqual([[7, 8, 1, 2], [3, 4, 5, 6]]); // prettier-ignore
    expect([...unstackParts(layout, values)]).toEqual([['mixed.weight', { shape, values: mixed }]]);
  });

  it('refuses parts of another size', () => {
    expect(() => stackParts(STACKED, [first])).toThrow(
      'part 1 of both.weight must have 4 numbers, got undefined',
    );
    expect(() => stackParts(STACKED, [second, first])).toThrow(
      'part 0 of both.weight must have 6 numbers, got 4',
    );
  });

  it('begins with numbers of the stated spread', () => {
    const wide = { ...STACKED, shape: [100, 50] };
    const values = initialValues(wide, 1, 0);
    const deviation = Math.sqrt(values.reduce((sum, w) => sum + w * w, 0) / values.length);
    expect(deviation).toBeGreaterThan(0.48);
    expect(deviation).toBeLessThan(0.52);
    expect(initialValues(wide, 1, 1)).not.toEqual(values);
    expect([...initialValues({ ...STACKED, shape: [3], initial: { constant: 1 } }, 1, 0)]).toEqual([1, 1, 1]);
  });
});

describe('a checkpoint', () => {
  it.each([
    TINY,
    TINY_DEEPSEEK,
    TINY_GPT2,
    TINY_LLADA,
    { ...TINY, tie_word_embeddings: true, attention_bias: true },
  ])('comes out as it went in: $model_type', async (config) => {
    const weights = tinyWeights(config);
    const model = await loadModel(tinyFolder(config, weights));
    const written = await checkpointTensors(model.params, model.layout);
    expect(written).toEqual(weights);
    const bytes = writeSafetensors(written, { dtype: 'F32' });
    expect([...parseSafetensors(bytes).keys()].toSorted()).toEqual([...weights.keys()].toSorted());
    model.dispose();
  });

  it('refuses a tree that lacks a tensor, or has it in another shape', async () => {
    const wrong = unflatten([['both.weight', tensor([1, 2], [1, 2])]]);
    await expect(checkpointTensors(wrong, [STACKED])).rejects.toThrow('both.weight must be [5,2], got [1,2]');
    disposeTree(wrong);
    const other = unflatten([['other.weight', tensor([1, 2], [1, 2])]]);
    await expect(checkpointTensors(other, [STACKED])).rejects.toThrow(
      'both.weight must be [5,2], which is missing',
    );
    disposeTree(other);
  });
});
