// The mixture of experts beside a dense model, on the same held-out stories.
import { core, type Result } from '@/core/client';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { deepseekFindingMessages } from './findingMessages';
import { perUnit } from './perUnit';
import { DENSE, MODEL, STORIES } from './settings';
import { natsOf, openModel, storyTokens, written } from './stories';

type Tensors = Result<'model.layout'>['tensors'];

/**
 * All weights of a mixture, and those that one token passes on its way to the next one: of the routed experts only as many as are
 * chosen, and no module of multi-token prediction. The biases of the routers, which are not learned by gradients, are in neither.
 */
export function countWeights(
  tensors: Tensors,
  config: Readonly<Record<string, unknown>>,
): { total: number; active: number } {
  const [layers, chosen] = [Number(config['num_hidden_layers']), Number(config['num_experts_per_tok'])];
  // What lies apart in memory is one tensor of the checkpoint.
  const sizes = new Map(
    tensors.map(({ name, shape }) => [name, shape.reduce((size, axis) => size * axis, 1)]),
  );
  const counted = { total: 0, active: 0 };
  for (const [name, size] of sizes) {
    if (name.endsWith('.e_score_correction_bias')) continue;
    counted.total += size;
    const layer = Number(/\.layers\.(\d+)\./.exec(name)?.[1] ?? -1);
    const expert = Number(/\.experts\.(\d+)\./.exec(name)?.[1] ?? -1);
    if (layer < layers && expert < chosen) counted.active += size;
  }
  return counted;
}

export async function compareWithDense({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = deepseekFindingMessages.get();
  const [mixture, dense] = [await openModel(MODEL, signal), await openModel(DENSE, signal)];
  const { tensors } = await core.call('model.layout', { config: mixture.config }, { signal });
  const weights = countWeights(tensors, mixture.config);
  const read: { tokens: number; own: number; other: number }[] = [];
  for (let index = 0; index < STORIES; index++) {
    onProgress(index, STORIES);
    const own = await storyTokens(mixture, index, signal);
    const other = await storyTokens(dense, index, signal);
    if (own.join() !== other.join()) {
      throw new Error(t.otherTokens({ model: MODEL, dense: DENSE, story: index }));
    }
    read.push({
      tokens: own.length - 1,
      own: await natsOf(mixture, own, signal),
      other: await natsOf(dense, other, signal),
    });
  }
  const units = read.map(({ tokens }) => tokens);
  const each = (nats: (one: (typeof read)[number]) => number) => perUnit(read.map(nats), units);
  const difference = each(({ own, other }) => own - other);
  const three = (nats: number) => nats.toFixed(3);
  const whole = (weights: number) => weights.toLocaleString('en');
  const { value, low, high } = written(difference, three);
  return {
    ...difference,
    count: STORIES,
    holds: difference.high < 0,
    sentence: t.dense({
      ...{ stories: STORIES, model: MODEL, dense: DENSE },
      ...{ own: three(each(({ own }) => own).value), other: three(each(({ other }) => other).value) },
      ...{ difference: value, low, high },
      ...{ active: whole(weights.active), total: whole(weights.total), all: whole(dense.parameterCount) },
    }),
    columns: [t.story, t.tokens, t.nats({ model: MODEL }), t.nats({ model: DENSE })],
    rows: read.map(({ tokens, own, other }, index) => [index, tokens, own.toFixed(2), other.toFixed(2)]),
  };
}
