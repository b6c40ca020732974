// What is asked for a sample, by family.
import { expect, it } from 'vitest';
import { finish } from '@/pure/counting';
import { sampleSettings } from './sampling';
import { labDefaults, type LabState } from './state';
import { textFacts } from './textFacts';

const facts = finish(textFacts('the cat sat on the mat.\n'));
const of = (change: Partial<LabState>) => sampleSettings({ ...labDefaults, ...change }, facts, 5);

it('from left to right: a beginning of one token at least, and no more tokens than the context', () => {
  expect(of({})).toEqual({ prompt: '\n', seed: 5, settings: { temperature: 0.8 }, maxNewTokens: 64 });
  expect(of({ prompt: 'the', context: 256, family: 'llama', temperature: 1.2 })).toEqual({
    ...{ prompt: 'the', seed: 5, settings: { temperature: 1.2 }, maxNewTokens: 200 },
  });
});

it('by reverse diffusion: nothing but masks, no more than there is room for, and no more steps than masks', () => {
  const llada = { family: 'llada', samplingSteps: 20, remasking: 'random' } as const;
  expect(of({ ...llada, length: 32 })).toEqual({
    ...{ prompt: '', seed: 5, length: 32, steps: 20, remasking: 'random', temperature: 0.8 },
  });
  expect(of({ ...llada, length: 256, prompt: '옛날🦊' })).toMatchObject({ length: 61, steps: 20 });
  expect(of({ ...llada, length: 8 })).toMatchObject({ length: 8, steps: 8 });
  expect(of({ ...llada, context: 8, prompt: 'the cat sat' })).toMatchObject({ length: 1, steps: 1 });
});
