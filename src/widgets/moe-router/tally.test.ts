// Where the tokens of texts went, counted by hand.
import { expect, it } from 'vitest';
import { addText, emptyTally, likedBy } from './tally';

/** Two texts over one layer with three experts, two of them chosen. */
function counted() {
  const tally = emptyTally([1], 3);
  addText(
    tally,
    [7, 8, 7],
    [
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    ],
  );
  addText(
    tally,
    [8, 9],
    [
      [
        [1, 0],
        [2, 0],
      ],
    ],
  );
  return tally;
}

it('counts choices, occurrences and where each token was sent', () => {
  const tally = counted();
  expect(tally).toMatchObject({ texts: 2, tokens: 5 });
  expect([...tally.occurrences]).toEqual([
    [7, 2],
    [8, 2],
    [9, 1],
  ]);
  expect(tally.layers[0]?.counts).toEqual([4, 3, 3]);
  expect(tally.layers[0]?.sent.get(8)).toEqual([1, 2, 1]);
});

it('keeps layers apart', () => {
  const tally = emptyTally([1, 2], 2);
  addText(tally, [5], [[[0]], [[1]]]);
  expect(tally.layers.map(({ layer, counts }) => [layer, counts])).toEqual([
    [1, [1, 0]],
    [2, [0, 1]],
  ]);
});

it('ranks tokens by the share that an expert is sent, the more frequent first among equals', () => {
  const tally = counted();
  const [layer] = tally.layers;
  if (!layer) throw new Error('no layer');
  const liked = (expert: number, least: number, most = 12) =>
    likedBy(tally, layer, expert, { least, most }).map(({ token, sent, occurrences }) => [
      ...[token, sent, occurrences],
    ]);
  expect(liked(0, 1)).toEqual([
    [7, 2, 2],
    [9, 1, 1],
    [8, 1, 2],
  ]);
  expect(liked(0, 2)).toEqual([
    [7, 2, 2],
    [8, 1, 2],
  ]);
  // A token that never went there is not in the list.
  expect(liked(1, 1, 1)).toEqual([[8, 2, 2]]);
  expect(liked(1, 1).map(([token]) => token)).not.toContain(9);
  expect(liked(2, 3)).toEqual([]);
});
