// Probabilities end to end.
import { expect, it } from 'vitest';
import { stretchesOf } from './stretches';

const label = (id: number) => `t${id}`;

it('lays the probabilities end to end in order of id, and leaves out what cannot be seen', () => {
  const stretches = stretchesOf([0.4, 0, 0.3, 0.001, 0.299], { chosen: 2, label });
  expect(stretches).toEqual([
    { id: 0, start: 0, end: 0.4, label: 't0', isChosen: false },
    { id: 2, start: 0.4, end: 0.7, label: 't2', isChosen: true },
    { id: 4, start: 0.701, end: 1, label: 't4', isChosen: false },
  ]);
});

it('always has the chosen token, unless it has no probability at all', () => {
  expect(stretchesOf([0.999, 0.001], { chosen: 1, label }).map(({ id }) => id)).toEqual([0, 1]);
  expect(stretchesOf([1, 0], { chosen: 1, label }).map(({ id }) => id)).toEqual([0]);
  expect(stretchesOf([], { chosen: 0, label })).toEqual([]);
});
