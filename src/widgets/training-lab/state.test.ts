// The state of the training lab: a link brings back what was set, and a bad one is answered with a sentence.
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { labDefaults, labSchema, type LabState } from '@/labs/training/state';
import { trainingLab } from '.';

const { name, version } = trainingLab;

const decode = (search: string) => decodeLink(name, version, labSchema, labDefaults, search);

/** The query that a figure writes which is set to this. */
function searchOf(state: LabState): string {
  const link = encodeLink(name, version, state, labDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and writes none of them into the link', () => {
  expect(labSchema.parse(labDefaults)).toEqual(labDefaults);
  expect(searchOf(labDefaults)).toBe('');
});

it.each<[string, Partial<LabState>]>([
  ['a model', { family: 'llada', layers: 8, width: 256, heads: 8, context: 256 }],
  ['a training', { batch: 64, steps: 5000, learningRate: 0.000001, schedule: 'linear', warmup: 0 }],
  ['a learning rate far too large', { learningRate: 1_000_000 }],
  ['a text of the reader’s own', { text: 'own', prompt: '옛날 옛적에 🦊 & +', temperature: 1.3 }],
  ['the largest seed', { seed: 2 ** 31 - 1, whileHidden: true }],
])('comes back from its link with %s', (_what, change) => {
  const state = { ...labDefaults, ...change };
  expect(searchOf(state)).not.toBe('');
  expect(decode(searchOf(state))).toEqual({ state });
});

describe('a link that cannot be used is answered with a sentence and the defaults:', () => {
  it.each([
    ['an old version', 'v=0&steps=20', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&colour=red`, 'there is no setting "colour"'],
    ['a family that there is not', `v=${version}&family=bert`, 'family must be one of gpt2, llama, llada'],
    ['half a layer', `v=${version}&layers=1.5`, 'layers'],
    ['a learning rate of 0', `v=${version}&learningRate=0`, 'learningRate'],
    ['no number', `v=${version}&steps=NaN`, 'steps'],
  ])('%s', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(labDefaults);
    expect(problem).toContain(sentence);
    expect(problem).toMatch(/; the figure shows its defaults$/);
  });
});
