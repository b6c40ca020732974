// DeepSeek-V3 against transformers' DeepseekV3ForCausalLM, and its multi-token prediction against the plain PyTorch of
// training/reference/deepseek.py, with the same weights (see make_deepseek_golden.py).
import {
  add,
  mean,
  mul,
  reshape,
  slice,
  tensor1d,
  tidy,
  type Rank,
  type Scalar,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { disposeCache } from '../../src/core/layers/KvCache';
import { crossEntropy } from '../../src/core/kernels/cross-entropy';
import type { BoundModel, Drafting } from '../../src/core/models/Family';
import { goldenGradients } from '../support/goldens';
import { gradientErrors } from '../support/gradients';
import { relativeError, TOLERANCE } from '../support/parity';
import { describeParity } from '../support/transformersParity';

/** Of the loss of the modules beside that of the next token, as in make_deepseek_golden.py. */
const DRAFT_WEIGHT = 0.3;

const draftingOf = (model: BoundModel): Drafting =>
  (model.generation === 'autoregressive' && model.drafting) || expect.fail('no multi-token prediction');

/** Mean loss in nats of logits [B, T, V] for the tokens `ahead` places on. */
function lossAhead(logits: Tensor3D, tokens: number[][], ahead: number): Scalar {
  const [B, T, V] = logits.shape;
  const known = slice(logits, [0, 0, 0], [B, Math.min(T, (tokens[0]?.length ?? 0) - ahead), V]);
  const targets = tokens.flatMap((sequence) => sequence.slice(ahead));
  const losses = crossEntropy(reshape<Rank.R2>(known, [targets.length, V]), tensor1d(targets, 'int32'));
  return mean(losses);
}

/** The logits of each module, [B, T − depth, V]. */
function draftsOf(drafting: Drafting, tokens: number[][]): Tensor3D[] {
  let hidden = drafting.hiddenStates(tokens);
  return Array.from({ length: drafting.modules }, (_unused, index) => {
    const known = tokens.map((sequence) => sequence.slice(index + 1));
    const [B, , C] = hidden.shape;
    const before: Tensor3D = slice(hidden, [0, 0, 0], [B, known[0]?.length ?? 0, C]);
    hidden = drafting.furtherStates(before, known, index + 1);
    return drafting.logitsOf(hidden);
  });
}

describeParity('deepseek', (golden, model, folder) => {
  const { drafts, loss } = golden;
  if (!drafts || loss === undefined) return;

  it('drafts as the reference does, module after module', () => {
    tidy(() => {
      const got = draftsOf(draftingOf(model()), golden.tokens);
      expect(got).toHaveLength(drafts.length);
      got.forEach((logits, index) => {
        const values = logits.dataSync<'float32'>();
        const size = values.length / golden.tokens.length;
        drafts[index]?.forEach((expected, b) => {
          expect(relativeError(values.slice(b * size, (b + 1) * size), expected)).toBeLessThanOrEqual(
            TOLERANCE,
          );
        });
      });
    });
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
    const lossOf = (bound: BoundModel): Scalar => {
      const further = draftsOf(draftingOf(bound), golden.tokens).map((logits, index) =>
        lossAhead(logits, golden.tokens, index + 2),
      );
      const ofDrafts = mul(
        further.reduce((sum, one) => add(sum, one)),
        DRAFT_WEIGHT / further.length,
      );
      return add(lossAhead(bound.forward(golden.tokens), golden.tokens, 1), ofDrafts);
    };
    const errors = await gradientErrors(model(), lossOf, loss, goldenGradients(folder));
    for (const [name, error] of errors) expect(error, name).toBeLessThanOrEqual(TOLERANCE);
  });
});
