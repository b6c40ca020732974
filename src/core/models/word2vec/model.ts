// Word vectors by skip-gram: two vectors for each word, one as the centre of a window and one as its context.
//
//   centre c ── input.weight row v_c [C] ──┐
//                                          ·── u_o·v_c, the logit of context o
//   context o ── output.weight row u_o [C] ┘
//
// Mikolov et al. 2013, "Efficient Estimation of Word Representations in Vector Space" (arXiv:1301.3781, section 3.2) and
// "Distributed Representations of Words and Phrases and their Compositionality" (arXiv:1310.4546, equation 2). The v are the
// word vectors; the u are thrown away. Left out: hierarchical softmax, phrases.
import {
  mul,
  reshape,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  type Rank,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import * as z from 'zod/mini';
import { firstDeviation } from '../../../pure/wordVectors/firstVectors';
import { embedding } from '../../kernels/embedding';
import { linear } from '../../kernels/linear';
import { countUpTo, readFields } from '../configFields';
import { single, type ParameterEntry } from '../layout';

export interface Word2vecConfig {
  /** V */
  vocabSize: number;
  /** C */
  hiddenSize: number;
}

export interface Word2vecParams {
  /** v, [V, C] */
  input: { weight: Tensor2D };
  /** u, [V, C] */
  output: { weight: Tensor2D };
}

const configFile = z.object(
  { vocab_size: countUpTo(1_000_000), hidden_size: z._default(countUpTo(4096), 100) },
  'an object',
);

/** Reads a parsed config.json. Throws an Error that names the field which is missing or wrong. */
export function parseConfig(json: unknown): Word2vecConfig {
  const file = readFields(configFile, json);
  return { vocabSize: file.vocab_size, hiddenSize: file.hidden_size };
}

/** Logits of the words around each word: tokens [B][T] → [B, T, V]. Pure; the caller owns the result. */
export function forward(params: Word2vecParams, tokens: number[][]): Tensor3D {
  return tidy(() => {
    const ids = tensor2d(tokens, undefined, 'int32'); // [B, T]
    const centres = embedding<Rank.R3>(params.input.weight, ids); // [B, T, C]
    return linear(centres, params.output.weight); // [B, T, V]
  });
}

/**
 * Logits of some words only: for each of the N = B · T tokens those of its K candidates, ids row-major [N · K] → [N, K]. Pure;
 * the caller owns the result.
 */
export function scores(params: Word2vecParams, tokens: number[][], candidates: Int32Array): Tensor2D {
  return tidy(() => {
    const ids = tokens.flat();
    const C = params.input.weight.shape[1];
    const K = candidates.length / ids.length;
    const centres = reshape(embedding(params.input.weight, tensor1d(ids, 'int32')), [ids.length, 1, C]); // [N, 1, C]
    const contexts = reshape(embedding(params.output.weight, tensor1d(candidates, 'int32')), [
      ids.length,
      K,
      C,
    ]); // [N, K, C]
    return sum<Tensor2D>(mul(centres, contexts), 2); // [N, K]
  });
}

/**
 * The input vectors begin normal with the standard deviation of word2vec.c's uniform numbers, 1/(C√12); the output vectors begin
 * at 0, as there, so that every context is equally likely at first.
 */
export function parameterLayout({ vocabSize: V, hiddenSize: C }: Word2vecConfig): ParameterEntry[] {
  return [
    single('input.weight', [V, C], { standardDeviation: firstDeviation(C) }),
    single('output.weight', [V, C], { constant: 0 }),
  ];
}
