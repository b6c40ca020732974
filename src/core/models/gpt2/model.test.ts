// What makes GPT-2 a GPT-2, beyond what holds for every family (see families.test.ts).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY_GPT2, tinyModel } from '../../../../tests/support/models';
import { cpu } from '../../devices/cpu';
import type { WritingModel } from '../../generation/decode';
import { disposeCache } from '../../layers/KvCache';
import { parseConfig } from './config';
import { parameterLayout } from './model';

describe('the layout', () => {
  it('has the checkpoint’s matrices turned round', () => {
    const layout = parameterLayout(parseConfig(TINY_GPT2));
    const one = layout.find(({ name }) => name === 'transformer.h.1.mlp.c_fc.weight');
    expect(one).toMatchObject({
      shape: [20, 12],
      parts: [{ name: 'transformer.h.1.mlp.c_fc.weight', shape: [12, 20], transposed: true }],
    });
    expect(layout.filter(({ parts }) => parts[0]?.transposed)).toHaveLength(2 * 4);
  });

  it('begins as transformers does: less spread where a layer adds to the residual stream', () => {
    for (const n_layer of [2, 8]) {
      for (const { name, initial } of parameterLayout(parseConfig({ ...TINY_GPT2, n_layer }))) {
        if (/ln_\w+\.weight$/.test(name)) expect(initial, name).toEqual({ constant: 1 });
        else if (name.endsWith('.bias')) expect(initial, name).toEqual({ constant: 0 });
        else if (name.endsWith('c_proj.weight')) {
          expect(initial, name).toEqual({ standardDeviation: 0.02 / Math.sqrt(2 * n_layer) });
        } else expect(initial, name).toEqual({ standardDeviation: 0.02 });
      }
    }
  });
});

describe('learned positions', () => {
  let model: WritingModel;
  beforeAll(async () => {
    await cpu.start();
    model = await tinyModel(TINY_GPT2);
  });
  afterAll(() => model.dispose());

  it('end where none has been learned', () => {
    const tokens = new Array<number>(49).fill(2);
    const message = 'gpt2: 48 positions have been learned, asked to read 49; shorten the text';
    expect(() => model.forward([tokens])).toThrow(message);
    const cache = model.newCache(64);
    model.decodeStep(tokens.slice(0, 48), cache).dispose();
    expect(() => model.decodeStep([2], cache)).toThrow(message);
    expect(cache.length).toBe(48);
    disposeCache(cache);
  });
});
