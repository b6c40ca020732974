// What a family that writes is held to: the logits, the loss and the gradients of transformers, on every device that Node starts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWrites, type WritingModel } from '../../src/core/generation/decode';
import { loadModel } from '../../src/core/models/loadModel';
import { fromFolder } from '../../tools/node';
import { NODE_DEVICES } from './devices';
import { goldenGradients, goldensOf } from './goldens';
import { gradientErrors, nextTokenLoss } from './gradients';
import { PATHS, relativeError, TOLERANCE, type Golden, type PathName } from './parity';

const paths = Object.keys(PATHS) as PathName[];

/** `more` declares what else a family is held to; its model is there when a test runs. */
export function describeParity(
  family: string,
  more?: (golden: Golden, model: () => WritingModel, folder: string) => void,
): void {
  const cases = NODE_DEVICES.flatMap((device) => goldensOf(family).map((one) => ({ ...one, device })));

  describe.each(cases)('$name on $device.name', ({ folder, golden, device }) => {
    let model: WritingModel;

    beforeAll(async () => {
      await device.start();
      const loaded = await loadModel(fromFolder(folder));
      checkWrites(`${family}.test`, loaded);
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

    more?.(golden, () => model, folder);

    const { loss } = golden;
    if (loss === undefined || golden.drafts) return; // with drafts the loss is not that of the next token alone
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
}
