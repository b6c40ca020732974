// Greedy decoding with a cache of keys and values, token by token.
import { compareTokens } from '../agreement';
import { compare, fromTorch, type Answer, type Setting } from '../compare';
import { DECODE, DATA, PROMPT_TOKENS } from '../models';
import type { Comparison } from '../results';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Torch } from '../torch';

/** Tokens that must be the same. */
const COMPARED = 32;
/** Tokens of one round; their median counts, the first, which reads the prompt, does not. */
const TOKENS = 48;

export async function decode(setting: Setting): Promise<Comparison[]> {
  const { layers, C, H, V, name } = DECODE;
  const batches = readFileSync(path.join(DATA, name, 'batches.bin'));
  const prompt = [...new Int32Array(batches.buffer, batches.byteOffset, PROMPT_TOKENS)];
  const generate = async (torch: Torch, int8: boolean) => {
    await torch.askAny('decode', { name, model: DECODE, int8 });
    return (await torch.ask('generate', { prompt, count: COMPARED })).tokens;
  };
  const references = await fromTorch(setting.python, async (torch) => ({
    float32: await generate(torch, false),
    int8: await generate(torch, true),
  }));
  let [float32, int8] = [references?.float32, references?.int8];
  return [
    await compare<Answer<'generate'>>(setting, {
      title: `Greedy decoding with a cache of keys and values: GPT-2 of ${String(layers)} layers, C=${String(C)}, H=${String(H)}, V=${String(V)}, batch 1, float32 unless said otherwise`,
      part: 'decode',
      unit: 'token',
      agreement: `The first ${String(COMPARED)} tokens are those of ${references ? 'PyTorch, with int8 weights those of PyTorch with weights rounded in the same way' : 'the first in the table of the same number format'}.`,
      prepare: ({ ask }) => ask('decode', { name, model: DECODE }),
      first: ({ ask }) => ask('generate', { prompt, count: TOKENS }),
      compare: ({ tokens }, { info }) =>
        compareTokens(
          tokens,
          info.int8 ? (int8 ??= tokens.slice(0, COMPARED)) : (float32 ??= tokens.slice(0, COMPARED)),
        ),
      work: ({ ask }) => ask('generate', { prompt, count: TOKENS }),
      counted: (ms) => ms.slice(1),
    }),
  ];
}
