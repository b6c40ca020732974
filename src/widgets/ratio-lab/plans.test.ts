// The two runs of the ratio lab: alike but for their masks, and none where they could not be measured.
import { expect, it } from 'vitest';
import { textFacts } from '@/labs/training/textFacts';
import { finish } from '@/pure/counting';
import { parseTrainingConfig } from '@/pure/training/config';
import { plansOf, ratioProblemOf, ratioSampling } from './plans';
import { ratioDefaults, type RatioState } from './state';

const facts = finish(textFacts('the cat sat on the mat.\n'.repeat(200)));
const set = (change: Partial<RatioState>): RatioState => ({ ...ratioDefaults, ...change });

it('are one run but for the share of masks: the same seed, text, model and steps', () => {
  const { fixed, drawn } = plansOf(set({ ratio: 0.3, seed: 7 }), facts, '');
  const [a, b] = [parseTrainingConfig(fixed.config), parseTrainingConfig(drawn.config)];
  expect(a.loss).toEqual({ kind: 'llada', form: 'fixed', ratio: 0.3 });
  expect(b.loss).toEqual({ kind: 'llada', form: 'bernoulli' });
  expect({ ...a, loss: 0 }).toEqual({ ...b, loss: 0 });
  expect(a).toMatchObject({ family: 'llada', seed: 7, sequenceLength: 32, evaluateEvery: 0 });
  expect(fixed.data).toEqual({ source: { shipped: 'world' } });
  expect(fixed.parameterCount).toBe(drawn.parameterCount);
  expect(fixed.run).not.toBe(drawn.run);
  // Another share is another fixed run, and the same drawn one.
  const other = plansOf(set({ ratio: 0.4, seed: 7 }), facts, '');
  expect(other.fixed.run).not.toBe(fixed.run);
  expect(other.drawn.run).toBe(drawn.run);
  // How they write changes no run.
  const way = { temperature: 0.5, samplingSteps: 3, remasking: 'low-confidence' } as const;
  expect(plansOf(set({ ...way, ratio: 0.3, seed: 7 }), facts, '').fixed.run).toBe(fixed.run);
});

it('are none where a setting or the text does not do', () => {
  expect(ratioProblemOf(ratioDefaults, facts)).toBeUndefined();
  expect(ratioProblemOf(set({ steps: 10 }), facts)).toBeUndefined(); // fewer steps than a warm-up has
  expect(ratioProblemOf(set({ width: 24, heads: 8 }), facts)).toMatchObject({ kind: 'heads' });
  const of = (characters: number, context: number) =>
    ratioProblemOf(set({ context }), { ...facts, characters });
  expect(of(2000, 32)).toBeUndefined();
  expect(of(1990, 32)).toEqual({ kind: 'heldOut', heldOut: 199, needed: 200 });
  expect(of(2560, 256)).toBeUndefined();
  expect(of(2550, 256)).toEqual({ kind: 'heldOut', heldOut: 255, needed: 256 });
  expect(of(20, 32)).toMatchObject({ kind: 'tooShort' });
});

it('write a whole sequence from nothing but masks', () => {
  expect(ratioSampling(set({ samplingSteps: 8 }), facts, 4)).toEqual({
    ...{ prompt: '', seed: 4, length: 32, steps: 8, remasking: 'random', temperature: 1 },
  });
});
