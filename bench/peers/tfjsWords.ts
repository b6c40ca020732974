// Word vectors by negative sampling as one would write them in TensorFlow.js: rows are gathered, products summed, the sigmoid
// cross-entropy taken, and tf.variableGrads gives dense gradients, by which an optimizer changes whole tables.
import * as tf from '@tensorflow/tfjs-core';
import { makeVectors } from '../page/wordPairs';
import { ADAM, AGREED_STEPS, type WordShape, type WordTraining } from '../page/protocol';

/** tfjs' WebAssembly backend has no gradient of gather (#8082): there rows are chosen by a product with one-hot rows. */
function rowsOf(table: tf.Variable, ids: tf.Tensor1D, V: number): tf.Tensor2D {
  const weight = table as unknown as tf.Tensor2D;
  if (tf.getBackend() !== 'wasm') return tf.gather(weight, ids);
  return tf.matMul(tf.cast(tf.oneHot(ids, V), 'float32') as tf.Tensor2D, weight);
}

/**
 * @param optimizer of the timed steps; the first ones, which must agree with everybody's, are plain gradient descent in any case
 */
export function tfjsWords(shape: WordShape, optimizer: 'sgd' | 'adam'): WordTraining {
  const { V, C, K, B, learningRate } = shape;
  const table = (which: 'v' | 'u') => tf.variable(tf.tensor2d(makeVectors(shape, which), [V, C]));
  const [v, u] = [table('v'), table('u')];
  const sgd = tf.train.sgd(learningRate);
  const adam = tf.train.adam(ADAM.learningRate, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  const signs = tf.tensor1d(Array.from({ length: 1 + K }, (_, k) => (k === 0 ? 1 : -1)));

  /** −Σ ln σ(± u·v), summed over the pairs of the batch. */
  const loss = (pairs: Int32Array): tf.Scalar => {
    const rows = tf.tensor2d(pairs, [B, 2 + K], 'int32');
    const centres = tf.reshape(tf.slice(rows, [0, 0], [B, 1]), [B]) as tf.Tensor1D;
    const words = tf.reshape(tf.slice(rows, [0, 1], [B, 1 + K]), [B * (1 + K)]) as tf.Tensor1D;
    const vectors = tf.reshape(rowsOf(v, centres, V), [B, 1, C]);
    const others = tf.reshape(rowsOf(u, words, V), [B, 1 + K, C]);
    const scores = tf.mul(tf.sum(tf.mul(vectors, others), 2), signs);
    return tf.neg(tf.sum(tf.log(tf.sigmoid(scores))));
  };

  return {
    async step(pairs, index) {
      const { value, grads } = tf.variableGrads(() => loss(pairs), [v, u]);
      (optimizer === 'adam' && index >= AGREED_STEPS ? adam : sgd).applyGradients(
        grads as Record<string, tf.Variable>,
      );
      const [total = NaN] = await value.data();
      tf.dispose([value, ...Object.values(grads)]);
      return total / B;
    },
  };
}
