// The state of “One latent vector for all heads”: its link.
import { expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { mlaLab } from '.';
import { bytes } from './describe';
import { differenceOf, rowOf } from './mla';
import { mlaDefaults, mlaSchema, type MlaState } from './state';

const { name, version } = mlaLab;
const decode = (search: string) => decodeLink<MlaState>(name, version, mlaSchema, mlaDefaults, search);

function searchOf(state: MlaState): string {
  const link = encodeLink(name, version, state, mlaDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

it('starts with settings that it takes itself, and that are not in the link', () => {
  expect(mlaSchema.parse(mlaDefaults)).toEqual(mlaDefaults);
  expect(searchOf(mlaDefaults)).toBe('');
});

it('comes back from its link', () => {
  const state: MlaState = {
    ...{ text: '옛날에 여우가 살았다 🦊', layer: 3, head: 2, token: 4 },
    ...{ preset: 'story-gpt', groups: 2, precision: 'fp8', context: 131_072 },
  };
  expect(decode(searchOf(state))).toEqual({ state });
});

it.each([
  ['a layer that there is not', 'layer=9', 'layer must be at most 3'],
  ['another model', 'preset=gpt-5', 'preset must be one of deepseek-v3, story-moe, story-gpt'],
])('a link with %s is answered with a sentence and the defaults', (_what, query, sentence) => {
  const { state, problem } = decode(`v=${version}&${query}`.replace(/(^|&)/g, `$1${name}.`));
  expect(state).toEqual(mlaDefaults);
  expect(problem).toContain(sentence);
});

it('takes the row of a token and head out of a tensor, and measures differences against the largest', () => {
  const tensor = { shape: [1, 2, 3, 2], values: Float32Array.from({ length: 12 }, (_unused, n) => n) };
  expect([...rowOf(tensor, 2, 1)]).toEqual([10, 11]);
  expect([...rowOf(tensor, 0)]).toEqual([0, 1]);
  expect(differenceOf(Float32Array.of(1, -4), Float32Array.of(1.5, -4))).toBe(0.125);
  expect(differenceOf(Float32Array.of(1, -4), Float32Array.of(1))).toBeNaN();
});

it('writes bytes in units that can be read', () => {
  expect([0, 999, 1152, 2.3e6, 2_302_672_896].map(bytes)).toEqual([
    '0 B',
    '999 B',
    '1.15 KB',
    '2.30 MB',
    '2.30 GB',
  ]);
});
