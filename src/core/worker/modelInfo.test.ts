// What the page is told of a model: its size, and its tokens with a meaning of their own.
import { beforeAll, expect, it } from 'vitest';
import {
  TINY,
  TINY_DEEPSEEK,
  TINY_LLADA,
  tinyFolder,
  tinyWeights,
  type ConfigFile,
} from '../../../tests/support/models';
import { cpu } from '../devices/cpu';
import { loadModel } from '../models/loadModel';
import { modelInfo } from './modelInfo';

beforeAll(() => cpu.start());

async function infoOf(config: ConfigFile) {
  const loaded = await loadModel(tinyFolder(config, tinyWeights(config)));
  const info = modelInfo('tiny', loaded, 'wasm');
  expect(info.parameterCount).toBe(loaded.parameterCount);
  loaded.dispose();
  return info;
}

it('has the mask token of a model that fills in masks', async () => {
  const config = { ...TINY_LLADA, bos_token_id: 3, eos_token_id: [4, 5], mask_token_id: 7 };
  expect(await infoOf(config)).toMatchObject({
    ...{ model: 'tiny', family: 'llada', vocabularySize: 23, contextLength: 48, device: 'wasm' },
    ...{ beginToken: 3, endTokens: [4, 5], maskToken: 7 },
  });
});

it('has no mask token of a model that writes one token after another', async () => {
  const { family, beginToken, endTokens, maskToken } = await infoOf(TINY);
  expect({ family, beginToken, endTokens, maskToken }).toEqual({
    ...{ family: 'llama', beginToken: 0, endTokens: [1], maskToken: undefined },
  });
});

it('hands the config on, which tells how many of the parameters a token meets', async () => {
  const info = await infoOf(TINY_DEEPSEEK);
  expect(info).toMatchObject({ family: 'deepseek_v3', beginToken: 0, endTokens: [1], config: TINY_DEEPSEEK });
});
