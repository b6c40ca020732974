// @genai-fi/nanogpt: its own model (RMSNorm, no biases), fused operations and AdamW, on WebGL. Its trainer draws its own batches,
// so the loop is written here around its published model and optimiser; PyTorch computes the same model for comparison.
import '../page/hooks';
import * as tf from '@tensorflow/tfjs-core';
import { models, TeachableLLM, training } from '@genai-fi/nanogpt';
import { ADAM, type GptShape, type Training, type Weights } from '../page/protocol';
import { serve } from '../page/serve';

/** Its names for the weights of a layer, and GPT-2's. */
const IN_LAYER = {
  rms1: 'ln_1.weight',
  rms2: 'ln_2.weight',
  cAttn: 'attn.c_attn.weight',
  cProj: 'attn.c_proj.weight',
  mlpHidden: 'mlp.c_fc.weight',
  mlpOut: 'mlp.c_proj.weight',
};

function upload(weights: Weights, name: string): tf.Tensor {
  const found = weights.get(`transformer.${name}`);
  if (!found) throw new Error(`${name} is missing.`);
  return tf.tensor(found.values, [...found.shape]);
}

function train({ layers, C, H, T, V, B }: GptShape, weights: Weights): Training {
  const model = new models.NanoGPTV1({
    ...{ vocabSize: V, blockSize: T, nLayer: layers, nHead: H, nEmbed: C, mlpFactor: 4, useRope: false },
  });
  // A first run makes what is only made when it is needed.
  tf.tidy(() => model.forward({ training: false }, tf.zeros([1, T], 'int32')));
  const named = new Map([
    ['token_embedding', [upload(weights, 'wte.weight')]],
    ['final_rms_norm', [upload(weights, 'ln_f.weight')]],
  ]);
  for (let layer = 0; layer < layers; layer++) {
    for (const [own, name] of Object.entries(IN_LAYER)) {
      named.set(`block_${String(layer)}_${own}`, [upload(weights, `h.${String(layer)}.${name}`)]);
    }
  }
  const unknown = [...named.keys()].find((name) => !model.weightStore.hasVariable(name));
  if (unknown !== undefined) throw new Error(`Its model has no ${unknown}.`);
  model.weightStore.loadWeights(named, false);
  // Positions are a layer of tfjs-layers, which its store of weights does not know.
  const { wpe } = (model as unknown as { wpe: { wpe: { setWeights(weights: tf.Tensor[]): void } } }).wpe;
  wpe.setWeights([upload(weights, 'wpe.weight')]);

  const optimizer = new training.AdamWOptimizer({
    ...ADAM,
    ...{ weightDecay: 0, lossScaling: 1, warmupSteps: 0, minLearningRate: ADAM.learningRate },
    ...{ epochSteps: 1e9, decayEpochs: 1 },
  });
  return {
    async step(batch) {
      const cut = (begin: number) =>
        Array.from({ length: B }, (_, row) => [
          ...batch.subarray(row * (T + 1) + begin, row * (T + 1) + begin + T),
        ]);
      const loss = tf.tidy(() => {
        const inputs = tf.tensor2d(cut(0), [B, T], 'int32');
        const targets = tf.oneHot(tf.tensor1d(cut(1).flat(), 'int32'), V);
        const { value, grads } = tf.variableGrads(() => {
          const logits = model.forward({ training: true }, inputs);
          return tf.losses.softmaxCrossEntropy(targets, tf.reshape(logits, [B * T, V])) as tf.Scalar;
        });
        optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
        return value;
      });
      const [value = NaN] = await loss.data();
      loss.dispose();
      return value;
    },
  };
}

serve({
  async start({ device }) {
    if (device !== 'webgl') throw new Error('It has no WebAssembly.');
    await TeachableLLM.selectBackend('webgl');
    return '';
  },
  train: (model, weights) => Promise.resolve(train(model, weights)),
});
