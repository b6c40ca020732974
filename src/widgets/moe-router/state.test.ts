// The state of the router: a link brings back what was set, and a bad one is answered with a sentence.
import { describe, expect, it } from 'vitest';
import { inEnglish, PLOTS } from '@/pure/corpus';
import { storyOf } from '@/pure/corpus/story';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import type { RoutingChange } from '@/pure/routing/RoutingChange';
import { moeRouter } from '.';
import { fatesOf, readChanges, withChange, writeChanges } from './changes';
import { openingOf } from './opening';
import { routerDefaults, routerSchema, type RouterState } from './state';

const { name, version } = moeRouter;

const decode = (search: string) => decodeLink(name, version, routerSchema, routerDefaults, search);

/** The query that a figure writes which is set to this. */
function searchOf(state: RouterState): string {
  const link = encodeLink(name, version, state, routerDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and writes none of them into the link', () => {
  expect(routerSchema.parse(routerDefaults)).toEqual(routerDefaults);
  expect(searchOf(routerDefaults)).toBe('');
});

it('begins with the first sentences of a held-out story', () => {
  const { text } = storyOf(PLOTS, inEnglish(), 'held-out', routerDefaults.story);
  expect(routerDefaults.text).toBe(openingOf(text));
});

it.each<[string, Partial<RouterState>]>([
  ['a text', { text: 'The king & the fox: 100 % + “more”?' }],
  ['an empty text', { text: '' }],
  ['other scripts', { text: '고양이가 🦊 ¿Qué pasó?\n', prompt: '옛날' }],
  ['a view, a layer and a token', { view: 'loads', layer: 3, token: 17, story: 4 }],
  ['changes', { view: 'change', changes: '1-forbid-3_2-swap-0-4_3-force-7', changed: false }],
  ['numbers', { seed: 77, temperature: 0, stories: 12, least: 3 }],
])('comes back from its link with %s', (_what, change) => {
  const state = { ...routerDefaults, ...change };
  expect(searchOf(state)).not.toBe('');
  expect(decode(searchOf(state))).toEqual({ state });
});

describe('a link that cannot be used is answered with a sentence and the defaults:', () => {
  it.each([
    ['an old version', 'v=0&text=x', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&colour=red`, 'there is no setting "colour"'],
    ['the prototype', `v=${version}&__proto__=x`, 'there is no setting "__proto__"'],
    ['a view that there is not', `v=${version}&view=map`, 'view must be one of choice, loads, change'],
    ['changes that are none', `v=${version}&changes=1-allow-3`, 'changes must be a value that the figure'],
    ['half a swap', `v=${version}&changes=1-swap-3`, 'changes must be a value that the figure can use'],
    ['a temperature below 0', `v=${version}&temperature=-1`, 'temperature must be at least 0'],
    ['far too much', `v=${version}&text=${'x'.repeat(5000)}`, 'at most 2048 bytes of settings'],
  ])('%s', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(routerDefaults);
    expect(problem).toContain(sentence);
    expect(problem).toMatch(/; the figure shows its defaults$/);
  });
});

describe('changes', () => {
  const changes: RoutingChange[] = [
    { layer: 1, kind: 'forbid', expert: 3 },
    { layer: 2, kind: 'swap', experts: [0, 4] },
    { layer: 1, kind: 'force', expert: 7 },
  ];

  it('are read as they were written', () => {
    expect(writeChanges(changes)).toBe('1-forbid-3_2-swap-0-4_1-force-7');
    expect(readChanges(writeChanges(changes))).toEqual(changes);
    expect(readChanges('')).toEqual([]);
  });

  it('stand once each', () => {
    expect(withChange(changes, { layer: 1, kind: 'forbid', expert: 3 })).toHaveLength(3);
    expect(withChange(changes, { layer: 1, kind: 'forbid', expert: 4 })).toHaveLength(4);
  });

  it('say which experts of a layer are not looked at', () => {
    expect([...fatesOf(changes, 1)]).toEqual([
      [3, 'forbidden'],
      [7, 'forced'],
    ]);
    expect([...fatesOf(changes, 2)]).toEqual([]);
  });
});

it('the opening of a text is its first sentences, quotes and all', () => {
  expect(openingOf('One. “Two!” Three? Four.')).toBe('One. “Two!” Three?');
  expect(openingOf('It is 3.5 long. Yes.', 1)).toBe('It is 3.5 long.');
  expect(openingOf(' no end ')).toBe('no end');
  expect(openingOf('')).toBe('');
});
