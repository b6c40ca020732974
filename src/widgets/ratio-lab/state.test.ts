// The state of the ratio lab: a link brings back what was set, and a bad one is answered with a sentence.
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { ratioLab } from '.';
import { ratioDefaults, ratioSchema, type RatioState } from './state';

const { name, version } = ratioLab;

const decode = (search: string) => decodeLink(name, version, ratioSchema, ratioDefaults, search);

/** The query that a figure writes which is set to this. */
function searchOf(state: RatioState): string {
  const link = encodeLink(name, version, state, ratioDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and writes none of them into the link', () => {
  expect(ratioSchema.parse(ratioDefaults)).toEqual(ratioDefaults);
  expect(searchOf(ratioDefaults)).toBe('');
});

it.each<[string, Partial<RatioState>]>([
  ['another share', { ratio: 0.01 }],
  ['everything masked', { ratio: 1, seed: 2 ** 31 - 1 }],
  ['two other models', { layers: 8, width: 256, heads: 8, context: 256, batch: 1, steps: 10 }],
  ['a text of one’s own', { text: 'own', learningRate: 0.000001 }],
  ['another way to write', { samplingSteps: 1, remasking: 'low-confidence', temperature: 0.1 }],
])('comes back from its link with %s', (_what, change) => {
  const state = { ...ratioDefaults, ...change };
  expect(searchOf(state)).not.toBe('');
  expect(decode(searchOf(state))).toEqual({ state });
});

describe('a link that cannot be used is answered with a sentence and the defaults:', () => {
  it.each([
    ['an old version', 'v=0&ratio=0.2', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&family=gpt2`, 'there is no setting "family"'],
    ['no masks at all', `v=${version}&ratio=0`, 'ratio must be at least 0.01'],
    ['more than all', `v=${version}&ratio=1.5`, 'ratio must be at most 1'],
    ['no number', `v=${version}&steps=NaN`, 'steps'],
  ])('%s', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(ratioDefaults);
    expect(problem).toContain(sentence);
  });
});
