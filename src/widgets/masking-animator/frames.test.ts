// Every step of a reverse process, against the sampler itself.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffuse, type DiffusionOptions } from '@/core/generation/diffusion';
import { loadModel, type LoadedModel } from '@/core/models/loadModel';
import { blocksOf, kept, type Prediction } from '@/pure/sampling';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { diffusionGoldens } from '../../../tests/support/goldens';
import { fromFolder } from '../../../tools/node';
import { filledBy, lookAt, passesBy, placesOf, scheduleOf, seenAt, type FilledStep } from './frames';

const GOLDEN = fileURLToPath(new URL('../../../tests/parity/golden/', import.meta.url));
const MASK = 0;

const prediction = (place: number, token: number, confidence = 0.5): Prediction => ({
  ...{ place, token, confidence },
  candidates: [{ id: token, probability: confidence }],
});

describe('the places of an answer', () => {
  // Kept, masked, masked, kept, masked; the second step fills in two, the third nothing.
  const answer = [7, MASK, MASK, 8, MASK];
  const steps: FilledStep[] = [
    { filled: [prediction(2, 5)], durationMs: 1 },
    { filled: [prediction(1, 4), prediction(4, 6)], durationMs: 1 },
    { filled: [], durationMs: 1 },
  ];
  const places = placesOf(answer, MASK, steps);

  it('know who filled them in, and when', () => {
    expect(places.map(({ kind }) => kind)).toEqual(['kept', 'filled', 'filled', 'kept', 'filled']);
    expect(places[4]).toEqual({
      ...{ kind: 'filled', token: 6, step: 2, confidence: 0.5 },
      candidates: [{ id: 6, probability: 0.5 }],
    });
    expect(placesOf(answer, MASK, steps.slice(0, 1))[1]).toEqual({ kind: 'open' });
  });

  it('look as they did after any step', () => {
    const looks = (at: number) => places.map((place) => lookAt(place, at));
    expect(looks(0)).toEqual(['kept', 'masked', 'masked', 'kept', 'masked']);
    expect(looks(1)).toEqual(['kept', 'masked', 'new', 'kept', 'masked']);
    expect(looks(2)).toEqual(['kept', 'new', 'fixed', 'kept', 'new']);
    expect(looks(3)).toEqual(['kept', 'fixed', 'fixed', 'kept', 'fixed']);
    expect(lookAt({ kind: 'open' }, 128)).toBe('masked');
  });

  it('show their tokens one after the other', () => {
    const tokens = (at: number) => seenAt(places, at).map(({ token }) => token);
    expect([0, 1, 2, 3].map(tokens)).toEqual([
      [7, 8],
      [7, 5, 8],
      [7, 4, 5, 8, 6],
      [7, 4, 5, 8, 6],
    ]);
    expect([0, 1, 2, 3].map((at) => filledBy(steps, at))).toEqual([0, 1, 3, 3]);
    expect([0, 1, 2, 3].map((at) => passesBy(steps, at, 0))).toEqual([0, 1, 2, 2]);
    expect(passesBy(steps, 3, 0.5)).toBe(4);
  });
});

describe('how many a step fills in', () => {
  it('is an equal share of what is left, the larger shares first', () => {
    const all = (length: number) => new Array<boolean>(length).fill(true);
    expect(scheduleOf(all(10), { steps: 4, blockLength: 0 })).toEqual([3, 3, 2, 2]);
    expect(scheduleOf(all(3), { steps: 5, blockLength: 0 })).toEqual([1, 1, 1, 0, 0]);
    expect(scheduleOf(all(10), { steps: 4, blockLength: 6 })).toEqual([3, 3, 2, 2]);
    expect(scheduleOf(all(10), { steps: 5, blockLength: 4 })).toEqual([4, 2, 2, 1, 1]);
    expect(scheduleOf([true, false, false, true], { steps: 2, blockLength: 2 })).toEqual([1, 1]);
    expect(scheduleOf(all(10), { steps: 1, blockLength: 99 })).toEqual([10]);
  });

  it('needs a step for each block', () => {
    expect(() => scheduleOf(new Array<boolean>(10).fill(true), { steps: 2, blockLength: 4 })).toThrow(
      'unmask: 3 blocks need at least 3 steps, got 2. Take more steps or longer blocks.',
    );
  });

  it('is what the sampler keeps, whatever is masked', () => {
    // Masked places by a rule that leaves runs and gaps of several lengths.
    for (const length of [1, 2, 7, 16, 61, 128]) {
      const isMasked = Array.from({ length }, (_unused, place) => (place * place + length) % 5 !== 1);
      for (const steps of [1, 3, 8, 50, 128]) {
        for (const blockLength of [0, 1, 5, 32]) {
          const size = blockLength || length;
          if (steps < Math.ceil(length / size)) continue;
          const left = new Set(isMasked.flatMap((is, place) => (is ? [place] : [])));
          const counts = new Array<number>(steps).fill(0);
          for (const { begin, end, firstStep, lastStep } of blocksOf(length, size, steps)) {
            for (let step = firstStep; step < lastStep; step++) {
              const open = [...left].filter((place) => place >= begin && place < end);
              const predictions = open.map((place) => prediction(place, 1, 1 / (1 + ((place * 7) % 11))));
              const filled = kept(predictions, Math.ceil(open.length / (lastStep - step)), 'confidence');
              counts[step] = filled.length;
              for (const { place } of filled) left.delete(place);
            }
          }
          expect(scheduleOf(isMasked, { steps, blockLength })).toEqual(counts);
          expect(left.size).toBe(0);
        }
      }
    }
  });
});

describe('a run of the core', () => {
  const [device] = NODE_DEVICES;
  beforeAll(() => device?.start());

  const options = (one: Partial<DiffusionOptions>): DiffusionOptions => ({
    ...{ steps: 4, remasking: 'low-confidence', blockLength: 16, temperature: 0, guidance: 0 },
    ...{ seed: 3, stream: 0, candidates: 3, firstStep: 0 },
    breathe: () => Promise.resolve(),
    checkDevice: () => undefined,
    onStep: () => undefined,
    ...one,
  });

  /** The model, and how many sequences it was asked for. */
  function counted(model: LoadedModel): { model: LoadedModel; sequences: () => number } {
    let sequences = 0;
    const forward: LoadedModel['forward'] = (tokens, tap) => {
      sequences += Array.isArray(tokens) ? tokens.length : tokens.shape[0];
      return tap ? model.forward(tokens, tap) : model.forward(tokens);
    };
    return { model: { ...model, forward }, sequences: () => sequences };
  }

  it.each(diffusionGoldens().map((golden, index) => [index, golden] as const))(
    'is shown as it went: golden %i, kept tokens, any remasking',
    async (_index, { model: name, prompt, answer, steps, blockLength, guidance, filled: wanted }) => {
      const loaded = await loadModel(fromFolder(path.join(GOLDEN, name)));
      if (loaded.generation !== 'diffusion') throw new Error(`${name} must be a diffusion model`);
      const { maskToken } = loaded;
      for (const remasking of ['low-confidence', 'random'] as const) {
        const { model, sequences } = counted(loaded);
        const done: FilledStep[] = [];
        const answers: (readonly number[])[] = [];
        const result = await diffuse(
          model,
          prompt,
          answer,
          options({
            ...{ steps, blockLength, guidance, remasking },
            onStep(_step, filled, now, durationMs) {
              done.push({ filled, durationMs });
              answers.push([...now]);
            },
          }),
        );
        const isMasked = answer.map((token) => token === maskToken);
        expect(done.map(({ filled }) => filled.length)).toEqual(scheduleOf(isMasked, { steps, blockLength }));
        expect(passesBy(done, steps, guidance)).toBe(sequences());
        // After every step the places stand as the sampler had them, and in the end as PyTorch has them.
        const places = placesOf(answer, maskToken, done);
        for (const [index, now] of answers.entries()) {
          const shown = places.map((place) =>
            place.kind === 'open' || lookAt(place, index + 1) === 'masked' ? maskToken : place.token,
          );
          expect(shown).toEqual(now);
        }
        expect(seenAt(places, steps).map(({ token }) => token)).toEqual(result);
        if (remasking === 'low-confidence') expect(result).toEqual(wanted);
      }
      loaded.dispose();
    },
  );
});
