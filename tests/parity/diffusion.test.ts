// Reverse diffusion against the plain PyTorch sampler (make_diffusion_golden.py): token for token where nothing is drawn.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffuse, type DiffusionOptions } from '../../src/core/generation/diffusion';
import { loadModel } from '../../src/core/models/loadModel';
import { fromFolder } from '../../tools/node';
import { NODE_DEVICES } from '../support/devices';
import { diffusionGoldens } from '../support/goldens';

const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));
const goldens = diffusionGoldens();

const options = (one: Partial<DiffusionOptions>): DiffusionOptions => ({
  ...{ steps: 4, remasking: 'low-confidence', blockLength: 16, temperature: 0, guidance: 0 },
  ...{ seed: 0, stream: 0, candidates: 3, firstStep: 0 },
  breathe: () => Promise.resolve(),
  checkDevice: () => undefined,
  onStep: () => undefined,
  ...one,
});
const modelOf = (name: string) => loadModel(fromFolder(path.join(FOLDER, name)));

describe.each(NODE_DEVICES.map((device) => [device.name, device] as const))('on %s', (_name, device) => {
  beforeAll(() => device.start());

  it.each(goldens)(
    '$model fills in what the reference does: $steps steps, blocks of $blockLength, guidance $guidance',
    async ({ model: name, prompt, answer, filled, ...settings }) => {
      const model = await modelOf(name);
      const before = memory().numTensors;
      const seen: number[] = [];
      const places: number[] = [];
      const result = await diffuse(
        model,
        prompt,
        answer,
        options({
          ...settings,
          onStep(step, predictions) {
            seen.push(step);
            places.push(...predictions.map(({ place }) => place));
            for (const { token, confidence, candidates } of predictions) {
              expect(candidates[0]).toEqual({ id: token, probability: confidence });
            }
          },
        }),
      );
      expect(result).toEqual(filled);
      expect(seen).toEqual(Array.from({ length: settings.steps }, (_, step) => step));
      const mask = answer.flatMap((id, place) => (id === filled[place] ? [] : [place]));
      expect([...places].sort((a, b) => a - b)).toEqual(mask);
      expect(memory().numTensors).toBe(before);
      model.dispose();
    },
  );

  it('goes on where it was interrupted', async () => {
    const [golden] = goldens.filter(({ steps, blockLength }) => steps === 7 && blockLength === 5);
    if (!golden) throw new Error('no such case');
    const { model: name, prompt, answer, filled, ...settings } = golden;
    const model = await modelOf(name);
    for (const stop of [1, 3, 6]) {
      let between = answer;
      const stopped = diffuse(
        model,
        prompt,
        answer,
        options({
          ...settings,
          onStep: (step, _filled, now) => {
            if (step < stop) between = [...now];
            else throw new Error('the power is off');
          },
        }),
      );
      await expect(stopped).rejects.toThrow('the power is off');
      expect(await diffuse(model, prompt, between, options({ ...settings, firstStep: stop }))).toEqual(
        filled,
      );
    }
    model.dispose();
  });

  it('draws the same with one seed, otherwise with another, in any remasking', async () => {
    const golden = goldens[0] as (typeof goldens)[0];
    const model = await modelOf(golden.model);
    for (const remasking of ['low-confidence', 'random'] as const) {
      const draw = (seed: number, stream = 0) =>
        diffuse(model, golden.prompt, golden.answer, options({ temperature: 1, remasking, seed, stream }));
      expect(await draw(7)).toEqual(await draw(7));
      expect(await draw(7)).not.toEqual(await draw(8));
      expect(await draw(7)).not.toEqual(await draw(7, 1));
    }
    model.dispose();
  });
});

it('refuses what cannot be done, with a sentence', async () => {
  const golden = goldens[0] as (typeof goldens)[0];
  const model = await modelOf(golden.model);
  const refused = (answer: number[], one: Partial<DiffusionOptions>) =>
    expect(diffuse(model, golden.prompt, answer, options(one))).rejects;
  await refused([], {}).toThrow('the answer needs at least one place');
  await refused(golden.answer, { steps: 0 }).toThrow('the steps must be a whole number from 1, got 0');
  await refused(golden.answer, { steps: 3, blockLength: 4 }).toThrow('4 blocks need at least 4 steps, got 3');
  await refused(golden.answer, { guidance: NaN }).toThrow('the guidance must be 0 or more, got NaN');
  await refused(golden.answer, { temperature: -1 }).toThrow('the temperature must be 0 or more, got -1');
  await refused(new Array<number>(5000).fill(1), {}).toThrow('Shorten them by at least');
  const llama = await loadModel(fromFolder(path.join(FOLDER, 'llama-mha-tied')));
  await expect(diffuse(llama, [1], [2], options({}))).rejects.toThrow('llama writes one token after another');
  llama.dispose();
  model.dispose();
});
