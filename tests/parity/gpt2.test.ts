// GPT-2 against transformers' GPT2LMHeadModel with the same weights (see make_gpt2_golden.py).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/core/generation/autoregressive';
import { checkWrites, type WritingModel } from '../../src/core/generation/decode';
import { loadModel } from '../../src/core/models/loadModel';
import { DEFAULT_SAMPLING } from '../../src/pure/sampling';
import { fromFolder } from '../../tools/node';
import { NODE_DEVICES } from '../support/devices';
import { goldenGradients, goldensOf } from '../support/goldens';
import { gradientErrors, nextTokenLoss } from '../support/gradients';
import { PATHS, relativeError, TOLERANCE, type PathName } from '../support/parity';

const paths = Object.keys(PATHS) as PathName[];

const cases = NODE_DEVICES.flatMap((device) => goldensOf('gpt2').map((one) => ({ ...one, device })));

describe.each(cases)('$name on $device.name', ({ folder, golden, device }) => {
  let model: WritingModel;

  beforeAll(async () => {
    await device.start();
    const loaded = await loadModel(fromFolder(folder));
    checkWrites('gpt2.test', loaded);
    model = loaded;
  });
  afterAll(() => model.dispose());

  it.each(paths)('gives the logits of transformers: %s', (path) => {
    const got = PATHS[path](model, golden.tokens);
    golden.logits.forEach((expected, sequence) => {
      expect(relativeError(got[sequence] ?? new Float32Array(), expected)).toBeLessThanOrEqual(TOLERANCE);
    });
  });

  it('gives the logits of transformers: the documented entry', async () => {
    const [tokens = [], [expected = new Float32Array()]] = [golden.tokens[0], golden.logits];
    const { shape, values } = await model.logits(tokens);
    expect(shape).toEqual([tokens.length, golden.vocabularySize]);
    expect(relativeError(values, expected)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('continues a prompt as transformers does', async () => {
    const { prompt, tokens } = golden.greedy ?? expect.fail('no continuation');
    const chosen: number[] = [];
    await generate({ ...model, endTokens: [] }, prompt, {
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

  const { loss } = golden;
  if (loss === undefined) return;
  it('gives the loss and the gradients of PyTorch', async () => {
    const errors = await gradientErrors(
      model,
      (bound) => nextTokenLoss(bound, golden.tokens),
      loss,
      goldenGradients(folder),
    );
    for (const [name, error] of errors) expect(error, name).toBeLessThanOrEqual(TOLERANCE);
  });
});
