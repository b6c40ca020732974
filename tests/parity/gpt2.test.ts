// GPT-2 against transformers' GPT2LMHeadModel with the same weights (see make_gpt2_golden.py).
import { expect, it } from 'vitest';
import { generate } from '../../src/core/generation/autoregressive';
import { DEFAULT_SAMPLING } from '../../src/pure/sampling';
import { describeParity } from '../support/transformersParity';

describeParity('gpt2', (golden, model) => {
  it('continues a prompt as transformers does', async () => {
    const { prompt, tokens } = golden.greedy ?? expect.fail('no continuation');
    const chosen: number[] = [];
    await generate({ ...model(), endTokens: [] }, prompt, {
      settings: { ...DEFAULT_SAMPLING, greedy: true },
      seed: 0,
      maxNewTokens: tokens.length,
      resume: [],
      breathe: () => Promise.resolve(),
      checkDevice: () => undefined,
      onPrefill: () => undefined,
      onToken: (_step, token) => void chosen.push(token),
    });
    expect(chosen).toEqual(tokens);
  });
});
