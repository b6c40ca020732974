// How probable a given text is: the loss of each of its tokens.
import { logSoftmax } from '../../pure/sampling/softmax';
import type { LoadedModel } from '../models/loadModel';
import type { Tap } from '../tensors/tap';
import { checkWrites } from './decode';

/**
 * −log p(token | all before it) in nats for each token after the first: [T − 1]. Throws an Error that says what to do for a model
 * that does not predict the next token, and for fewer than 2 tokens or more than it reads. `change` may change what is inside.
 */
export async function score(
  model: LoadedModel,
  tokens: number[],
  change?: Tap<string>,
): Promise<Float64Array> {
  checkWrites('score', model);
  const context = model.config.maxPositionEmbeddings;
  if (tokens.length < 2 || tokens.length > context) {
    throw new Error(
      `score: 2 to ${context} tokens are needed, the begin token among them, got ${tokens.length}.`,
    );
  }
  const { shape, values } = await model.logits(tokens.slice(0, -1), [], change); // [T − 1, V]
  const V = shape[1] as number;
  return Float64Array.from(tokens.slice(1), (token, t) => {
    const row = logSoftmax(values.subarray(t * V, (t + 1) * V));
    return -(row[token] ?? -Infinity);
  });
}
