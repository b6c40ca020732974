import { expect, it } from 'vitest';
import { inEnglish, PLOTS } from '.';
import { beginnings } from './beginnings';
import { storyOf } from './story';

it('gives different beginnings of held-out stories, the first ones first', () => {
  const some = beginnings(100);
  expect(new Set(some).size).toBe(100);
  expect(some.slice(0, 10)).toEqual(beginnings(10));
  expect(storyOf(PLOTS, inEnglish(), 'held-out', 0).text.startsWith(`${some[0]} `)).toBe(true);
  for (const one of some) expect(one.split(' ')).toHaveLength(6);
});
