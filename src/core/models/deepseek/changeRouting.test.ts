// Experts forbidden, forced and swapped: what the tokens go to then, and the sentence for what cannot be.
import { memory, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TINY, TINY_DEEPSEEK, tinyModel } from '../../../../tests/support/models';
import type { RoutingChange } from '../../../pure/routing/RoutingChange';
import { cpu } from '../../devices/cpu';
import type { WritingModel } from '../../generation/decode';
import { disposeCache } from '../../layers/KvCache';
import { noTap, tapFor, tapInTurn } from '../../tensors/tap';
import { changeRouting } from './changeRouting';

/** Layer 0 is dense, layers 1 and 2 have 6 experts, of which a token goes to 2. */
const UNGROUPED = { ...TINY_DEEPSEEK, num_hidden_layers: 3, n_group: 1, topk_group: 1 };
/** Four groups of 3; a token goes to 3 experts in 2 of them. */
const GROUPED = { ...UNGROUPED, n_routed_experts: 12, num_experts_per_tok: 3, n_group: 4, topk_group: 2 };
const tokens = [3, 14, 15, 9, 2, 6, 5, 3, 5, 8, 9, 7];
const V = TINY_DEEPSEEK.vocab_size;

let [ungrouped, grouped] = [] as unknown as [WritingModel, WritingModel];
beforeAll(async () => {
  await cpu.start();
  [ungrouped, grouped] = [await tinyModel(UNGROUPED), await tinyModel(GROUPED)];
});
afterAll(() => [ungrouped, grouped].forEach((model) => model.dispose()));

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

function read(output: Tensor): number[] {
  const values = [...output.dataSync<'float32'>()];
  output.dispose();
  return values;
}

/** What a layer does with the changes: the experts of each token, their gates, and the logits. */
function route(model: WritingModel, changes: RoutingChange[], layer = 1) {
  const K = (model.json['num_experts_per_tok'] as number | undefined) ?? NaN;
  const seen = new Map<string, number[][]>();
  const [experts, gates] = [`layers.${layer}.router.experts`, `layers.${layer}.router.gates`];
  const look = tapFor<string>([experts, gates], (name, inner) => {
    const values = [...inner.dataSync<'float32'>()];
    const rows = tokens.map((_id, t) => values.slice(t * K, (t + 1) * K));
    seen.set(name, rows);
    return inner;
  });
  const logits = read(model.forward([tokens], tapInTurn(changeRouting(model.json, changes), look)));
  return { experts: seen.get(experts) ?? [], gates: seen.get(gates) ?? [], logits };
}

describe('a change of the routing', () => {
  it('is none where nothing is changed, in a model without experts too', () => {
    expect(changeRouting(UNGROUPED)).toBe(noTap);
    expect(changeRouting(TINY, [])).toBe(noTap);
  });

  it('forbids: no token goes to the expert, and those that did go to the next best', () => {
    const before = route(ungrouped, []);
    expect(before.experts.some((chosen) => chosen.includes(2))).toBe(true);
    const after = route(ungrouped, [{ layer: 1, kind: 'forbid', expert: 2 }]);
    after.experts.forEach((chosen, t) => {
      expect(chosen).not.toContain(2);
      expect(new Set(chosen).size).toBe(2);
      const stays = before.experts[t]?.filter((expert) => expert !== 2) ?? [];
      expect(chosen).toEqual(expect.arrayContaining(stays));
    });
    expect(after.logits).not.toEqual(before.logits);
  });

  it('forbids as many as leave the others', () => {
    const forbidden = [0, 2, 3, 5].map((expert): RoutingChange => ({ layer: 1, kind: 'forbid', expert }));
    for (const chosen of route(ungrouped, forbidden).experts) expect(chosen.toSorted()).toEqual([1, 4]);
  });

  it('forces: every token goes to the expert, with the gate that its affinity gives', () => {
    const before = route(ungrouped, []);
    expect(before.experts.every((chosen) => chosen.includes(4))).toBe(false);
    const after = route(ungrouped, [{ layer: 1, kind: 'force', expert: 4 }]);
    after.experts.forEach((chosen, t) => {
      expect(chosen[0]).toBe(4);
      const [first, second] = after.gates[t] ?? [];
      expect((first ?? NaN) + (second ?? NaN)).toBeCloseTo(UNGROUPED.routed_scaling_factor, 5);
      expect(first).toBeLessThan(UNGROUPED.routed_scaling_factor); // not what 10 000 would give
    });
    expect(after.logits).not.toEqual(before.logits);
  });

  it('swaps: what went to one goes to the other, with the same gate', () => {
    const before = route(ungrouped, []);
    const [a, b] = [before.experts[0]?.[0] ?? NaN, before.experts[0]?.[1] ?? NaN]; // of the first token, both
    const after = route(ungrouped, [{ layer: 1, kind: 'swap', experts: [a, b] }]);
    const swapped = before.experts.map((chosen) => chosen.map((e) => (e === a ? b : e === b ? a : e)));
    expect(after.experts).toEqual(swapped);
    expect(after.gates).toEqual(before.gates);
    expect(after.logits.slice(0, V)).not.toEqual(before.logits.slice(0, V));
    const twice: RoutingChange = { layer: 1, kind: 'swap', experts: [b, a] };
    expect(route(ungrouped, [twice, twice]).logits).toEqual(before.logits);
  });

  it('is of its own layer', () => {
    const changes: RoutingChange[] = [
      { layer: 2, kind: 'force', expert: 0 },
      { layer: 2, kind: 'forbid', expert: 1 },
    ];
    expect(route(ungrouped, changes, 1).experts).toEqual(route(ungrouped, [], 1).experts);
    for (const chosen of route(ungrouped, changes, 2).experts) {
      expect(chosen[0]).toBe(0);
      expect(chosen).not.toContain(1);
    }
  });

  it('several of a layer are made together: first forced and forbidden, then swapped', () => {
    const changes: RoutingChange[] = [
      { layer: 1, kind: 'force', expert: 0 },
      { layer: 1, kind: 'force', expert: 1 },
      { layer: 1, kind: 'swap', experts: [1, 5] },
    ];
    for (const chosen of route(ungrouped, changes).experts) expect(chosen.toSorted()).toEqual([0, 5]);
  });

  it('reaches the chosen groups: a forced expert draws its group in, beside forbidden ones too', () => {
    for (let expert = 0; expert < 12; expert++) {
      const neighbours = [0, 1, 2].map((place) => 3 * Math.floor(expert / 3) + place);
      const forbidden = neighbours.filter((other) => other !== expert);
      const changes: RoutingChange[] = [
        { layer: 1, kind: 'force', expert },
        ...forbidden.map((other) => ({ layer: 1, kind: 'forbid', expert: other }) as const),
      ];
      for (const chosen of route(grouped, changes).experts) {
        expect(chosen).toContain(expert);
        for (const other of forbidden) expect(chosen).not.toContain(other);
      }
    }
  });

  it('holds for cached decoding as for a whole pass', () => {
    const tap = changeRouting(UNGROUPED, [
      { layer: 1, kind: 'force', expert: 4 },
      { layer: 2, kind: 'swap', experts: [0, 3] },
    ]);
    const whole = read(ungrouped.forward([tokens], tap));
    const cache = ungrouped.newCache(tokens.length);
    const steps = tokens.flatMap((id) => read(ungrouped.decodeStep([id], cache, { tap })));
    disposeCache(cache);
    steps.forEach((value, i) => expect(value).toBeCloseTo(whole[i] ?? NaN, 4));
  });
});

describe('a change of the routing is refused', () => {
  const forbid = (...experts: number[]) =>
    experts.map((expert) => ({ layer: 1, kind: 'forbid', expert }) as const);
  const force = (...experts: number[]) =>
    experts.map((expert) => ({ layer: 1, kind: 'force', expert }) as const);

  it('by a model without experts', () => {
    expect(() => changeRouting(TINY, force(0))).toThrow(
      'routing: this model has no experts; choose one with a mixture of experts.',
    );
  });

  it.each<[string, Record<string, unknown>, RoutingChange[], string]>([
    [
      'in a dense layer',
      UNGROUPED,
      [{ layer: 0, kind: 'force', expert: 0 }],
      'layers 1 to 2 have experts, got layer 0.',
    ],
    [
      'behind the layers',
      UNGROUPED,
      [{ layer: 3, kind: 'forbid', expert: 0 }],
      'layers 1 to 2 have experts, got layer 3.',
    ],
    [
      'in half a layer',
      UNGROUPED,
      [{ layer: 1.5, kind: 'forbid', expert: 0 }],
      'layers 1 to 2 have experts, got layer 1.5.',
    ],
    ['of an expert that is not there', UNGROUPED, force(6), 'experts are 0 to 5, got 6 in layer 1.'],
    ['of half an expert', UNGROUPED, forbid(0.5), 'experts are 0 to 5, got 0.5 in layer 1.'],
    [
      'of a swap with nobody',
      UNGROUPED,
      [{ layer: 1, kind: 'swap', experts: [0, -1] }],
      'experts are 0 to 5, got -1 in layer 1.',
    ],
    [
      'where too few are left',
      UNGROUPED,
      forbid(0, 1, 2, 3, 4),
      'a token needs 2 experts, and with 5 of 6 forbidden in layer 1 it may find only 1; allow some.',
    ],
    [
      'where too many are forced',
      UNGROUPED,
      force(0, 1, 2),
      'a token goes to 2 experts, and 3 are forced in layer 1; force fewer.',
    ],
    [
      'of one that is forced and forbidden',
      UNGROUPED,
      [...force(3), ...forbid(3)],
      'expert 3 of layer 1 is both forced and forbidden; take one back.',
    ],
    [
      'where too few are left in the groups',
      GROUPED,
      forbid(0, 1, 3, 4, 6, 7, 9, 10),
      'a token needs 3 experts, and with 8 of 12 forbidden in layer 1 it may find only 2; allow some.',
    ],
    [
      'where few are left beside a forced one',
      GROUPED,
      [...force(0), ...forbid(1, 2, 3, 4, 6, 7, 9, 10)],
      'a token needs 3 experts, and with 8 of 12 forbidden in layer 1 it may find only 2; allow some.',
    ],
    [
      'where the forced are in too many groups',
      GROUPED,
      force(0, 3, 6),
      'a token goes to 2 groups of experts, and those forced in layer 1 are in 3; force fewer.',
    ],
  ])('%s', (_what, config, changes, message) => {
    expect(() => changeRouting(config, changes)).toThrow(`routing: ${message}`);
  });
});
