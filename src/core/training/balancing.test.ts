// Balancing the loads of experts: the loss of its own against its formula, and the bias that follows the loads.
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import {
  parseTrainingConfig,
  type BalancingConfig,
  type TrainingConfigInput,
} from '../../pure/training/config';
import { uniform } from '../../pure/random/philox';
import { createRun, type Run } from './createRun';
import type { Scorer } from './Trainable';
import type { StepReport, Work } from './trainer';

const WORK: Work = { breathe: () => Promise.resolve(), checkDevice: () => undefined };
const [E, K, LAYERS] = [8, 2, 2];

const config = (balancing: BalancingConfig, more: Partial<TrainingConfigInput> = {}) =>
  parseTrainingConfig({
    family: 'deepseek_v3',
    model: {
      hidden_size: 16,
      intermediate_size: 24,
      moe_intermediate_size: 8,
      num_hidden_layers: LAYERS,
      num_attention_heads: 2,
      n_routed_experts: E,
      num_experts_per_tok: K,
      kv_lora_rank: 8,
      qk_nope_head_dim: 6,
      qk_rope_head_dim: 4,
      v_head_dim: 6,
    },
    loss: { kind: 'next-token' },
    sequenceLength: 16,
    batchSize: 8,
    learningRate: 0.01,
    heldOut: 0,
    steps: 60,
    seed: 3,
    balancing,
    ...more,
  });

/** Words of 1 … 6 letters out of 20, so that there is something to learn. */
const data = {
  ids: Int32Array.from({ length: 2000 }, (_unused, n) => Math.floor(20 * uniform(1, n % 37) ** 2)),
  vocabSize: 20,
};

async function train(run: Run, steps: number): Promise<StepReport[]> {
  const reports: StepReport[] = [];
  for (let step = 0; step < steps; step++) reports.push(await run.trainer.makeStep(WORK));
  return reports;
}

const biasesOf = ({ model }: Run) =>
  model.layout.flatMap(({ name }, index) =>
    name.endsWith('e_score_correction_bias')
      ? [[...(model.variables[index]?.dataSync<'float32'>() ?? [])]]
      : [],
  );

/** The largest load of a layer, where 1 is even. */
const worst = ({ loads = [] }: StepReport) => Math.max(...loads.map((row) => E * Math.max(...row)));
const late = (reports: StepReport[]) => {
  const last = reports.slice(-20).map(worst);
  return last.reduce((sum, one) => sum + one, 0) / last.length;
};

describe.each(NODE_DEVICES)('on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('tells the share of the choices that each expert of each layer had', async () => {
    const run = await createRun(config({ kind: 'none' }), data);
    const [report] = await train(run, 1);
    expect(report?.loads).toHaveLength(LAYERS);
    for (const row of report?.loads ?? []) {
      expect(row).toHaveLength(E);
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    }
    expect(run.trainer.curve().loads).toHaveLength(LAYERS * E);
    run.dispose();
  });

  it('moves each bias by γ, down where an expert had more than its share, else up; none without it', async () => {
    const run = await createRun(config({ kind: 'bias', speed: 0.01 }), data);
    expect(biasesOf(run)).toEqual([new Array(E).fill(0), new Array(E).fill(0)]);
    const [report] = await train(run, 1);
    report?.loads?.forEach((row, layer) =>
      row.forEach((share, expert) => {
        const expected = share > 1 / E ? -0.01 : share < 1 / E ? 0.01 : 0;
        expect(biasesOf(run)[layer]?.[expert]).toBeCloseTo(expected, 6);
      }),
    );
    run.dispose();
    const plain = await createRun(config({ kind: 'none' }), data);
    await train(plain, 3);
    expect(
      biasesOf(plain)
        .flat()
        .every((bias) => bias === 0),
    ).toBe(true);
    plain.dispose();
  });

  it('adds α Σ f P of each layer to the loss', async () => {
    const [without, withLoss] = await Promise.all(
      [{ kind: 'none' } as const, { kind: 'auxiliary', weight: 0.5 } as const].map((balancing) =>
        createRun(config(balancing), data),
      ),
    );
    if (!without || !withLoss) throw new Error('no run');
    const [inputs] = without.batches.training(0);
    if (!inputs) throw new Error('no batch');
    const { forward } = without.model as Scorer;
    // Σ f P from the affinities and the choices, in float64.
    const seen = new Map<string, number[]>();
    const tap = Object.assign(
      <T extends { dataSync(): ArrayLike<number> }>(name: string, tensor: T): T => {
        seen.set(name, Array.from(tensor.dataSync()));
        return tensor;
      },
      { wants: (name: string) => name.includes('router') },
    );
    forward(inputs.inputs, tap as never).dispose();
    let expected = 0;
    for (let layer = 0; layer < LAYERS; layer++) {
      const affinities = seen.get(`layers.${layer}.router.affinities`) ?? [];
      const chosen = seen.get(`layers.${layer}.router.experts`) ?? [];
      const N = affinities.length / E;
      for (let e = 0; e < E; e++) {
        const f = (E / (K * N)) * chosen.filter((expert) => expert === e).length;
        let P = 0;
        for (let n = 0; n < N; n++) {
          const row = affinities.slice(n * E, (n + 1) * E);
          P += (row[e] ?? NaN) / row.reduce((sum, s) => sum + s, 0) / N;
        }
        expected += 0.5 * f * P;
      }
    }
    const [plain, balanced] = [await train(without, 1), await train(withLoss, 1)];
    expect((balanced[0]?.lossNats ?? NaN) - (plain[0]?.lossNats ?? NaN)).toBeCloseTo(expected, 4);
    expect(expected).toBeGreaterThan(0.5); // α for each layer, and more where loads are uneven
    without.dispose();
    withLoss.dispose();
  });

  it.skipIf(device.name === 'cpu')(
    'balances: by either way the loads come nearer to even than without',
    async () => {
      const loads: Record<string, number> = {};
      for (const balancing of [
        { kind: 'none' },
        { kind: 'auxiliary', weight: 0.1 },
        { kind: 'bias', speed: 0.02 },
      ] as const) {
        const run = await createRun(config(balancing), data);
        loads[balancing.kind] = late(await train(run, 60));
        run.dispose();
      }
      expect(loads['bias']).toBeLessThan(loads['none'] ?? NaN);
      expect(loads['auxiliary']).toBeLessThan(loads['none'] ?? NaN);
    },
  );

  it('goes on from a state as if it had never stopped, biases and loads too, and leaves nothing behind', async () => {
    const before = memory().numTensors;
    const balancing = { kind: 'bias', speed: 0.01 } as const;
    const whole = await createRun(config(balancing), data);
    const reports = await train(whole, 6);
    const first = await createRun(config(balancing), data);
    await train(first, 3);
    const state = await first.trainer.state();
    first.dispose();
    const second = await createRun(config(balancing), data);
    second.trainer.restore(state);
    expect(await train(second, 3)).toEqual(reports.slice(3));
    expect(second.trainer.curve()).toEqual(whole.trainer.curve());
    expect(biasesOf(second)).toEqual(biasesOf(whole));
    whole.dispose();
    second.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

it('is refused for a family without experts', () => {
  const llama = { ...config({ kind: 'none' }), family: 'llama', balancing: { kind: 'bias', speed: 0.01 } };
  expect(() => parseTrainingConfig(llama)).toThrow(
    'balancing.kind must be "none" for the family llama, which has no experts',
  );
});

it('is refused together with modules of multi-token prediction', async () => {
  const drafting = config({ kind: 'none' });
  drafting.model['num_nextn_predict_layers'] = 1;
  await expect(createRun(drafting, data)).rejects.toThrow('model.num_nextn_predict_layers must be 0');
});
