// Sizes of the cache: DeepSeek-V3's own, and those of the book's models.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEEPSEEK_V3, headWork, keptBy, sizesOf } from './sizes';

const numbersOf = (...args: Parameters<typeof keptBy>) =>
  Object.fromEntries(keptBy(...args).map(({ way, numbers }) => [way, numbers]));
const config = (model: string) =>
  JSON.parse(readFileSync(`public/models/${model}/config.json`, 'utf8')) as Record<string, unknown>;

describe('numbers a token and layer', () => {
  it('are 576 for DeepSeek-V3, where multi-head attention would keep 32,768', () => {
    expect(numbersOf(DEEPSEEK_V3, 8)).toEqual({ mha: 32_768, gqa: 2048, mqa: 256, mla: 576 });
  });

  it('are those of the shipped models', () => {
    // 4 heads of 32; c^KV has 48 numbers, k^R 16.
    expect(numbersOf(sizesOf(config('story-moe')), 2)).toEqual({ mha: 256, gqa: 128, mqa: 64, mla: 64 });
    const gpt = sizesOf(config('story-gpt'));
    expect(gpt).toMatchObject({ layers: 4, heads: 4, headDim: 32, groups: 2, latent: undefined });
    expect(numbersOf(gpt, 2)).toEqual({ mha: 256, gqa: 128, mqa: 64 });
  });

  it('never have more groups than heads', () => {
    expect(keptBy(sizesOf(config('story-moe')), 100)[1]).toEqual({ way: 'gqa', groups: 4, numbers: 256 });
  });

  it('have groups of one size', () => {
    const groups = (wanted: number) => keptBy(DEEPSEEK_V3, wanted)[1]?.groups;
    expect([1, 2, 3, 31, 32, 100, 128].map(groups)).toEqual([1, 2, 2, 16, 32, 64, 128]);
  });
});

it('counts what the absorbed form multiplies more', () => {
  // V3: 128 + 64 for a score and 128 for the mix; absorbed 512 + 64 and 512.
  expect(headWork(DEEPSEEK_V3)).toEqual({ plain: 320, absorbed: 1088, once: 2 * 128 * 512 });
  expect(headWork(sizesOf(config('story-gpt')))).toBeUndefined();
});
