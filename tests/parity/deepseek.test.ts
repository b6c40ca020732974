// DeepSeek-V3 against transformers' DeepseekV3ForCausalLM, and its multi-token prediction against the plain PyTorch of
// training/reference/deepseek.py, with the same weights (see make_deepseek_golden.py).
import { tidy, type Scalar } from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { disposeCache } from '../../src/core/layers/KvCache';
import type { BoundModel, Drafting } from '../../src/core/models/Family';
import { goldenGradients } from '../support/goldens';
import { gradientErrors, lossOfPredictions } from '../support/gradients';
import { draftsError, relativeError, TOLERANCE } from '../support/parity';
import { describeParity } from '../support/transformersParity';

const draftingOf = (model: BoundModel): Drafting =>
  (model.generation === 'autoregressive' && model.drafting) || expect.fail('no multi-token prediction');

describeParity('deepseek', (golden, model, folder) => {
  const { drafts, loss } = golden;
  if (!drafts || loss === undefined) return;

  it('drafts as the reference does, module after module', () => {
    expect(drafts).toHaveLength(draftingOf(model()).modules);
    expect(draftsError(draftingOf(model()), golden)).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each([[1], [3]])('drafts the same with a cache, in steps of %i', (step) => {
    const drafting = draftingOf(model());
    const [tokens = []] = golden.tokens;
    const [expected = new Float32Array()] = drafts[0] ?? [];
    const cache = drafting.newDraftCache(tokens.length);
    const read = model().newCache(tokens.length);
    const got: number[] = [];
    tidy(() => {
      for (let start = 0; start + 1 < tokens.length; start += step) {
        const count = Math.min(step, tokens.length - 1 - start);
        const hidden = drafting.readStep(tokens.slice(start, start + count), read);
        const further = drafting.draftStep(hidden, tokens.slice(start + 1, start + 1 + count), cache, 1);
        got.push(...drafting.logitsOf(further).dataSync<'float32'>());
      }
    });
    disposeCache(cache);
    disposeCache(read);
    expect(relativeError(Float32Array.from(got), expected)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('gives the loss of all predictions, and the gradients of PyTorch', async () => {
    const lossOf = (bound: BoundModel): Scalar =>
      bound.generation === 'autoregressive'
        ? lossOfPredictions(bound, golden.tokens)
        : expect.fail('no next tokens');
    const errors = await gradientErrors(model(), lossOf, loss, goldenGradients(folder));
    for (const [name, error] of errors) expect(error, name).toBeLessThanOrEqual(TOLERANCE);
  });
});
