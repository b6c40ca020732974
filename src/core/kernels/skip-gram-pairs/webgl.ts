// Pairs for WebGL: drawn by the processor. Which words are kept decides where every later pair stands, so no texel can draw
// its own; and what a shader would save is less than a tenth of the step that follows.
import { tidy, type KernelFunc, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import { registerWebgl } from '../../webgl/register';
import type { SkipGramPairsAttributes } from './index';
import { skipGramPairsReference } from './reference';

const skipGramPairs: KernelFunc = ({ inputs, attrs }) => {
  const { ids, sentences, keep, thresholds, aliases } = inputs as Record<string, Tensor1D>;
  return tidy((): Tensor[] =>
    skipGramPairsReference(
      ids as Tensor1D,
      sentences as Tensor1D,
      keep as Tensor1D,
      thresholds as Tensor1D,
      aliases as Tensor1D,
      attrs as unknown as SkipGramPairsAttributes,
    ),
  );
};

registerWebgl('SkipGramPairs', skipGramPairs);
