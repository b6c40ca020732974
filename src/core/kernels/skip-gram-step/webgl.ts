// Word vectors for WebGL: the formula, with rows looked up and added up by the kernels of the embedding, one draw call each,
// where the plain operations would make a one-hot matrix of the whole vocabulary.
import { engine, tidy, type KernelFunc, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';
import { registerWebgl } from '../../webgl/register';
import type { SkipGramStepAttributes } from './index';
import { skipGramStepReference, type RowOperations } from './reference';

const DRAWN: RowOperations = {
  rows: (weight, ids) => engine().runKernel('Embedding', { weight, ids }),
  sums: (dy, ids, rows) => engine().runKernel('EmbeddingGradient', { dy, ids }, { rows }),
};

const skipGramStep: KernelFunc = ({ inputs, attrs }) => {
  const { v, u, pairs } = inputs as Record<'v' | 'u' | 'pairs', Tensor2D>;
  return tidy((): Tensor[] =>
    skipGramStepReference(v, u, pairs, attrs as unknown as SkipGramStepAttributes, DRAWN),
  );
};

registerWebgl('SkipGramStep', skipGramStep);
