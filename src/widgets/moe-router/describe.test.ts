// The router in words and rows, for a text of three tokens and numbers that are easily followed.
import { expect, it } from 'vitest';
import {
  changeName,
  chipsOf,
  choiceRows,
  describeChoice,
  describeLoss,
  describeMarks,
  expertRows,
  gateRows,
  sharedLength,
  signed,
  type Shown,
} from './describe';
import { routerMessages } from './messages';
import type { ReadText } from './moe';

const t = routerMessages.get();
const bytesOf = (text: string) => new TextEncoder().encode(text);

const read: ReadText = {
  text: 'a$1',
  opened: {
    mixture: {
      ...{ layers: [1], experts: 3, isNormalized: true, scale: 2 },
      rule: { groups: 1, keptGroups: 1, chosen: 2 },
    },
    pieces: [
      { id: 0, bytes: bytesOf('a'), special: false },
      { id: 1, bytes: bytesOf('<b>'), special: true },
      { id: 2, bytes: bytesOf('$1'), special: false },
    ],
    begin: 1,
    contextLength: 16,
  },
  tokens: [1, 0, 2],
  routed: {
    layers: [
      {
        layer: 1,
        affinities: [
          [0.6, 0.5, 0.1],
          [0.5, 0.4, 0.45],
          [0.1, 0.2, 0.9],
        ],
        experts: [
          [1, 0],
          [1, 0],
          [2, 1],
        ],
        gates: [
          [0.909, 1.091],
          [0.8889, 1.1111],
          [1.636, 0.364],
        ],
      },
    ],
    nats: [2, 4],
  },
  biases: [[0, 0.2, 0]],
};
const shown: Shown = { read, routed: read.routed, changes: [], differences: undefined };

it('a token that the bias sends elsewhere is marked, and the others are not', () => {
  expect(chipsOf(t, shown).map(({ label, layers }) => [label, layers[0]?.isByBias])).toEqual([
    ['begin', false],
    ['a', true],
    ['$1', false],
  ]);
  expect(describeMarks(t, shown, 1)).toBe('In layer 1 the bias changed where 1 of 3 tokens goes.');
  expect(describeChoice(t, shown, 1, 1)).toContain('By affinity alone it would go to 0, 2');
  expect(describeChoice(t, shown, 1, 2)).toContain('is token 2. In layer 1');
  expect(describeChoice(t, shown, 1, 2)).toContain('the same experts');
});

it('the bias is in the score and not in the gate', () => {
  const [zero, one, two] = expertRows(shown, 1, 1);
  expect(zero).toMatchObject({ affinity: 0.5, score: 0.5, rank: 2, byAffinity: true });
  expect(one?.score).toBeCloseTo(0.6, 12);
  expect(one).toMatchObject({ rank: 1, byAffinity: false, gate: 0.8889 });
  expect(two).toMatchObject({ rank: undefined, gate: undefined, byAffinity: true });
  const [first, second] = gateRows(t, shown, 1, 1);
  expect(first?.says).toBe('Gate of expert 1: 2 × 0.400 / (0.400 + 0.500) = 0.889. The bias is not in it.');
  expect(first?.withBias).toBeCloseTo((2 * 0.6) / 1.1, 12);
  expect(second?.withBias).toBeCloseTo(1 / 1.1, 12);
  expect(choiceRows(t, shown, 1)).toHaveLength(9);
});

it('a gate that came about in another way is told without a sum', () => {
  const [layer] = read.routed.layers;
  if (!layer) throw new Error('no layer');
  const gates = layer.gates.map(([a = 0, b = 0]) => [b, a]);
  const other: Shown = { ...shown, routed: { ...read.routed, layers: [{ ...layer, gates }] } };
  expect(gateRows(t, other, 1, 1)[0]?.says).toBe('Gate of expert 1: 1.111. The bias is not in it.');
});

it('an expert that is swapped in has the gate of the one whose place it took', () => {
  const [layer] = read.routed.layers;
  if (!layer) throw new Error('no layer');
  const experts = layer.experts.map((row) => row.map((one) => [0, 2, 1][one] ?? NaN));
  const swapped: Shown = {
    ...{ read, routed: { ...read.routed, layers: [{ ...layer, experts }] }, differences: [0, 0] },
    changes: [{ layer: 1, kind: 'swap', experts: [1, 2] }],
  };
  const [first] = gateRows(t, swapped, 1, 1);
  expect(first).toMatchObject({ expert: 2, gate: 0.8889 });
  expect(first?.says).toBe('Gate of expert 2: 0.889. The bias is not in it.');
  expect(first?.withBias).toBeCloseTo((2 * 0.6) / 1.1, 12);
  expect(expertRows(swapped, 1, 1).map(({ rank, byScore }) => [rank, byScore])).toEqual([
    [2, true],
    [undefined, true],
    [1, false],
  ]);
});

it('what changes add to the loss stands on the tokens after the first', () => {
  const chips = chipsOf(t, { ...shown, differences: [0.5, -0.25] });
  expect(chips.map(({ difference }) => difference)).toEqual([undefined, 0.5, -0.25]);
  expect(chips[2]?.description).toContain('−0.25 nats');
  expect(describeLoss(t, [2, 4], [2.5, 3.75])).toBe(
    'As the model was trained: 3.000 nats a token, over 2 tokens. With the changes: 3.125 nats a token, 0.125 more.',
  );
  expect(describeLoss(t, [2, 4], [2, 4])).toContain('as before');
  expect(describeLoss(t, [], undefined)).toBe(t.noLoss);
  expect([signed(0.314), signed(-0.02), signed(-0.001)]).toEqual(['+0.31', '−0.02', '0.00']);
});

it('names changes, and finds where two texts part', () => {
  expect(changeName(t, { layer: 2, kind: 'forbid', expert: 3 })).toBe('layer 2: forbid 3');
  expect(changeName(t, { layer: 2, kind: 'swap', experts: [3, 5] })).toBe('layer 2: swap 3 and 5');
  expect(sharedLength([1, 2, 3], [1, 2, 4])).toBe(2);
  expect(sharedLength([1, 2], [1, 2, 4])).toBe(2);
});
