// The token ids that a model reads.
import { tensor2d, type Rank, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { reshape } from '../tensors/runKernel';

/** Token ids: B sequences of T, or int32 [B, T], whose ids the caller answers for (training makes them once a batch). */
export type Tokens = number[][] | Tensor2D;

/** How many tokens each sequence has, T; 0 for none. */
export function tokenCount(tokens: Tokens): number {
  return (Array.isArray(tokens) ? tokens[0]?.length : tokens.shape[1]) ?? 0;
}

/**
 * The ids as int32 [B, T].
 *
 * @param family begins the message of what is thrown
 * @throws Error if there is no token, sequences of different lengths, or an id that is not 0 … V − 1
 */
export function tokenIds(family: string, tokens: Tokens, vocabSize: number): Tensor2D {
  const T = tokenCount(tokens);
  if (T === 0) throw new Error(`${family}: at least one token is needed, got none`);
  if (!Array.isArray(tokens)) {
    if (tokens.dtype !== 'int32' || tokens.rank !== 2) {
      throw new Error(
        `${family}: tokens must be int32 [B, T], got ${tokens.dtype} [${tokens.shape.join(',')}]`,
      );
    }
    return tokens;
  }
  for (const sequence of tokens) {
    if (sequence.length !== T) {
      throw new Error(
        `${family}: all sequences must be equally long, got ${T} and ${sequence.length} tokens`,
      );
    }
    const wrong = sequence.findIndex((id) => !Number.isInteger(id) || id < 0 || id >= vocabSize);
    if (wrong >= 0) {
      throw new Error(
        `${family}: token ids must be whole numbers from 0 to ${vocabSize - 1}, got ${sequence[wrong]} at position ${wrong}`,
      );
    }
  }
  return tensor2d(tokens, [tokens.length, T], 'int32');
}

/** ids [B, T] → [N], N = B·T */
export function flatten(ids: Tensor2D): Tensor1D {
  return reshape<Rank.R1>(ids, [ids.size]);
}
