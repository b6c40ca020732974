// Pairs on every device: exactly those of src/pure/wordVectors/drawPairs.ts.
import { tensor1d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { skipGramPairs } from './index';

itKeepsTheKernelSpec('skipGramPairs');

describe('skipGramPairs', () => {
  beforeAll(() => cpu.start());

  it('names the op and what does not fit', () => {
    tidy(() => {
      const ints = (length: number) => tensor1d(new Int32Array(length), 'int32');
      const text = { ids: ints(4), sentences: ints(4), keep: ints(2), thresholds: ints(2), aliases: ints(2) };
      const attributes = { window: 2, negatives: 1, seed: 1, pass: 0, first: 0, places: 4 };
      expect(() => skipGramPairs({ ...text, sentences: ints(3) }, attributes)).toThrow(
        'skipGramPairs: ids and sentences must be [N], keep, thresholds and aliases [V], got ids [4], sentences [3]',
      );
      expect(() => skipGramPairs(text, { ...attributes, first: 1 })).toThrow(
        'skipGramPairs: the stretch must lie in the text of 4 words, got 4 from 1',
      );
    });
  });
});
