// The state of “Draft and verify”: its link.
import { expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { mtpLab } from '.';
import { mtpDefaults, mtpSchema, type MtpState } from './state';

const { name, version } = mtpLab;
const decode = (search: string) => decodeLink<MtpState>(name, version, mtpSchema, mtpDefaults, search);

function searchOf(state: MtpState): string {
  const link = encodeLink(name, version, state, mtpDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and that are not in the link', () => {
  expect(mtpSchema.parse(mtpDefaults)).toEqual(mtpDefaults);
  expect(searchOf(mtpDefaults)).toBe('');
});

it('comes back from its link', () => {
  const state: MtpState = { prompt: '옛날에 🦊', temperature: 0, tokens: 200, seed: 2 ** 31 - 1 };
  expect(decode(searchOf(state))).toEqual({ state });
});

it.each([
  ['a temperature below 0', 'temperature=-1', 'temperature must be at least 0'],
  ['too many tokens', 'tokens=5000', 'tokens must be at most 200'],
])('a link with %s is answered with a sentence and the defaults', (_what, query, sentence) => {
  const { state, problem } = decode(`v=${version}&${query}`.replace(/(^|&)/g, `$1${name}.`));
  expect(state).toEqual(mtpDefaults);
  expect(problem).toContain(sentence);
});
