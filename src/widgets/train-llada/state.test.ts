// The state of “Train a diffusion model”: that of a training lab, without another family.
import { expect, it } from 'vitest';
import { planOf, problemOf } from '@/labs/training/plan';
import type { LabState } from '@/labs/training/state';
import { textFacts } from '@/labs/training/textFacts';
import { finish } from '@/pure/counting';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { parseTrainingConfig } from '@/pure/training/config';
import { trainLlada } from '.';
import { lladaDefaults, lladaSchema } from './state';

const { name, version } = trainLlada;

const decode = (search: string) => decodeLink<LabState>(name, version, lladaSchema, lladaDefaults, search);

function searchOf(state: LabState): string {
  const link = encodeLink(name, version, state, lladaDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, make a run, and are not in the link', () => {
  expect(lladaSchema.parse(lladaDefaults)).toEqual(lladaDefaults);
  expect(searchOf(lladaDefaults)).toBe('');
  const facts = finish(textFacts('Once upon a time there was a fox.\n'.repeat(50)));
  expect(problemOf(lladaDefaults, facts)).toBeUndefined();
  expect(parseTrainingConfig(planOf(lladaDefaults, facts, '').config)).toMatchObject({
    ...{ family: 'llada', loss: { kind: 'llada', form: 'exact' }, sequenceLength: 32 },
  });
});

it.each<[string, Partial<LabState>]>([
  [
    'how it writes',
    { length: 1, samplingSteps: 256, remasking: 'random', temperature: 2, prompt: '옛날 🦊' },
  ],
  ['a model and its training', { layers: 8, width: 256, heads: 8, context: 256, steps: 5000, text: 'own' }],
])('comes back from its link with %s', (_what, change) => {
  const state = { ...lladaDefaults, ...change };
  expect(searchOf(state)).not.toBe('');
  expect(decode(searchOf(state))).toEqual({ state });
});

it.each([
  ['another family', `v=${version}&family=gpt2`, 'family must be one of llada'],
  ['no mask', `v=${version}&length=0`, 'length must be at least 1'],
  ['another remasking', `v=${version}&remasking=all`, 'remasking must be one of low-confidence, random'],
])('a link with %s is answered with a sentence and the defaults', (_what, query, sentence) => {
  const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
  expect(state).toEqual(lladaDefaults);
  expect(problem).toContain(sentence);
});
