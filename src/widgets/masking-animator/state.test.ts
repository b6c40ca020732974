// The state of the masking animator: a link brings back what was set, and a bad one is answered with a sentence.
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { maskingAnimator } from '.';
import { maskingDefaults, maskingSchema, withDefaults, type MaskingState } from './state';

const { name, version } = maskingAnimator;

const decode = (search: string) => decodeLink(name, version, maskingSchema, maskingDefaults, search);

/** The query that a figure writes which is set to this. */
function searchOf(state: MaskingState): string {
  const link = encodeLink(name, version, state, maskingDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and writes none of them into the link', () => {
  expect(maskingSchema.parse(maskingDefaults)).toEqual(maskingDefaults);
  expect(searchOf(maskingDefaults)).toBe('');
});

it.each<[string, Partial<MaskingState>]>([
  ['the forward process', { view: 'forward', text: 'A & B?', t: 0.37, maskSeed: 9, guesses: true }],
  ['an answer with masks', { infill: 'The [3] fox [[ran]. [end]', prompt: '' }],
  ['other scripts', { prompt: '옛날에 🐯\n', text: '고양이가 🦊' }],
  ['every number', { length: 1, steps: 128, blockLength: 8, temperature: 0, guidance: 1.5, seed: 2, at: 0 }],
  ['choices', { remasking: 'random', twin: false, checked: true }],
])('comes back from its link with %s', (_what, change) => {
  const state = { ...maskingDefaults, ...change };
  expect(decode(searchOf(state))).toEqual({ state });
});

it('is reset in the direction that is shown, and stays as it was in the other', () => {
  const set = { text: 'A', t: 0.1, maskSeed: 5, guesses: true };
  const reverse = { prompt: 'B', infill: '[2]', length: 3, seed: 8, twin: false, at: 1 };
  const state: MaskingState = { ...maskingDefaults, ...set, ...reverse };
  expect(withDefaults({ ...state, view: 'forward' }, maskingDefaults)).toEqual({
    ...{ ...maskingDefaults, ...reverse, view: 'forward' },
  });
  expect(withDefaults({ ...state, view: 'reverse' }, maskingDefaults)).toEqual({
    ...{ ...maskingDefaults, ...set, view: 'reverse' },
  });
});

describe('a link that cannot be used is answered with a sentence and the defaults:', () => {
  it.each([
    ['an old version', 'v=0&t=1', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&colour=red`, 'there is no setting "colour"'],
    ['a view that there is not', `v=${version}&view=sideways`, 'view must be one of forward, reverse'],
    [
      'a remasking that there is not',
      `v=${version}&remasking=lowest`,
      'remasking must be one of low-confidence, random, got "lowest"',
    ],
    ['a t beyond 1', `v=${version}&t=1.5`, 't must be at most 1'],
    ['steps that are no whole number', `v=${version}&steps=2.5`, 'steps must be a whole number'],
    ['no steps', `v=${version}&steps=0`, 'steps must be at least 1'],
    [
      'a text too long',
      `v=${version}&infill=${'x'.repeat(601)}`,
      'infill must be at most 600 characters long',
    ],
  ])('%s', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(maskingDefaults);
    expect(problem).toContain(sentence);
    expect(problem).toMatch(/; the figure shows its defaults$/);
  });
});
