// The state of the objective lab: a link brings back what was set, and a bad one is answered with a sentence.
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { objectiveLab } from '.';
import { objectiveDefaults, objectiveSchema, type ObjectiveState } from './state';

const { name, version } = objectiveLab;

const decode = (search: string) => decodeLink(name, version, objectiveSchema, objectiveDefaults, search);

/** The query that a figure writes which is set to this. */
function searchOf(state: ObjectiveState): string {
  const link = encodeLink(name, version, state, objectiveDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and writes none of them into the link', () => {
  expect(objectiveSchema.parse(objectiveDefaults)).toEqual(objectiveDefaults);
  expect(searchOf(objectiveDefaults)).toBe('');
});

it.each<[string, Partial<ObjectiveState>]>([
  ['a text in another script', { sentence: '옛날 옛적에 🦊 & + 100 %', t: 0.01, samples: 256 }],
  ['an empty text', { sentence: '', view: 'estimators', t: 1 }],
  ['a toy', { view: 'toy', toyModel: 'parity', toyLength: 8, predictor: 'mixed', mix: 0.35 }],
  ['draws of a toy', { sequence: 255, toySteps: 8, toyDraws: 5000, seed: 2 ** 31 - 1 }],
])('comes back from its link with %s', (_what, change) => {
  const state = { ...objectiveDefaults, ...change };
  expect(searchOf(state)).not.toBe('');
  expect(decode(searchOf(state))).toEqual({ state });
});

describe('a link that cannot be used is answered with a sentence and the defaults:', () => {
  it.each([
    ['an old version', 'v=0&t=0.2', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&colour=red`, 'there is no setting "colour"'],
    ['t = 0, whose weight there is not', `v=${version}&t=0`, 't must be at least 0.01'],
    ['a toy that is too long', `v=${version}&toyLength=9`, 'toyLength must be at most 8'],
    ['a sampler of no steps', `v=${version}&toySteps=0`, 'toySteps must be at least 1'],
    ['half a draw', `v=${version}&samples=9.5`, 'samples must be a whole number'],
    ['no number', `v=${version}&mix=NaN`, 'mix'],
    [
      'a predictor that there is not',
      `v=${version}&predictor=best`,
      'predictor must be one of perfect, left, mixed',
    ],
    [
      'a text too long',
      `v=${version}&sentence=${'x'.repeat(601)}`,
      'sentence must be at most 600 characters',
    ],
  ])('%s', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(objectiveDefaults);
    expect(problem).toContain(sentence);
    expect(problem).toMatch(/; the figure shows its defaults$/);
  });
});
