// Llama against transformers' LlamaForCausalLM with the same weights (see make_llama_golden.py).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { fromFolder, startCpu } from '../../tools/node';
import { llamaGoldens } from '../support/goldens';
import { PATHS, relativeError, TOLERANCE, type PathName } from '../support/parity';

const paths = Object.keys(PATHS) as PathName[];

describe.each(llamaGoldens())('$name', ({ folder, golden }) => {
  let model: LoadedModel;

  beforeAll(async () => {
    await startCpu();
    model = await loadModel(fromFolder(folder));
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
});
