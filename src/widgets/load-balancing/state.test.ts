// The state of “Balancing the loads of experts”: its link, and the three runs that it makes.
import { expect, it } from 'vitest';
import { textFacts } from '@/labs/training/textFacts';
import { finish } from '@/pure/counting';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { parseTrainingConfig } from '@/pure/training/config';
import { loadBalancing } from '.';
import { plansOf, problemOf, WAYS } from './plans';
import { balancingDefaults, balancingSchema, type BalancingState } from './state';

const { name, version } = loadBalancing;
const facts = finish(textFacts('the cat sat on the mat.\n'.repeat(60)));

const decode = (search: string) =>
  decodeLink<BalancingState>(name, version, balancingSchema, balancingDefaults, search);

function searchOf(state: BalancingState): string {
  const link = encodeLink(name, version, state, balancingDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and that are not in the link', () => {
  expect(balancingSchema.parse(balancingDefaults)).toEqual(balancingDefaults);
  expect(searchOf(balancingDefaults)).toBe('');
});

it('comes back from its link', () => {
  const state: BalancingState = {
    ...{ text: 'own', experts: 16, chosen: 4, weight: 0.5, speed: 0.05 },
    ...{ steps: 1000, learningRate: 0.01, seed: 77 },
  };
  expect(decode(searchOf(state))).toEqual({ state });
});

it.each([
  ['too few experts', 'experts=3', 'experts must be at least 4'],
  ['no expert chosen', 'chosen=0', 'chosen must be at least 1'],
  ['steps that are no number', 'steps=viele', 'steps must be'],
])('a link with %s is answered with a sentence and the defaults', (_what, query, sentence) => {
  const { state, problem } = decode(`v=${version}&${query}`.replace(/(^|&)/g, `$1${name}.`));
  expect(state).toEqual(balancingDefaults);
  expect(problem).toContain(sentence);
});

it('makes three runs that differ in their balancing alone', () => {
  const plans = plansOf(balancingDefaults, facts, '');
  const configs = WAYS.map((way) => parseTrainingConfig(plans[way].config));
  expect(configs.map(({ balancing }) => balancing)).toEqual([
    { kind: 'none' },
    { kind: 'auxiliary', weight: 0.05 },
    { kind: 'bias', speed: 0.005 },
  ]);
  const rest = configs.map((config) => ({ ...config, balancing: undefined }));
  expect(rest[1]).toEqual(rest[0]);
  expect(rest[2]).toEqual(rest[0]);
  expect(new Set(WAYS.map((way) => plans[way].run)).size).toBe(3);
  const reseeded = plansOf({ ...balancingDefaults, seed: 2 }, facts, '');
  expect(WAYS.some((way) => reseeded[way].run === plans[way].run)).toBe(false);
});

it('has no runs for a text whose held-out tenth is shorter than a sequence, or that is all one character', () => {
  expect(problemOf(facts)).toBeUndefined();
  expect(problemOf(finish(textFacts('안녕 🦊')))).toEqual({ characters: 4, needed: 330 });
  expect(problemOf(finish(textFacts('a'.repeat(5000))))).toBeDefined();
});
