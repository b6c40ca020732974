// The run that the settings describe: its size as the model's own layout has it, its name, and what makes none.
import { describe, expect, it } from 'vitest';
import { openConfig } from '@/core/models/families';
import { countParameters } from '@/core/models/layout';
import { completeModelFields } from '@/core/training/createRun';
import { finish } from '@/pure/counting';
import { parseTrainingConfig } from '@/pure/training/config';
import { stateOfRun } from './keptState';
import type { KeptRun } from './labView';
import { describeName, nameOf, planOf, problemOf } from './plan';
import { FAMILIES, labDefaults, type LabState } from './state';
import { textFacts } from './textFacts';

const TEXT = 'the cat sat on the mat.\n'.repeat(50); // 10 different characters with the new line
const facts = finish(textFacts(TEXT));
const set = (change: Partial<LabState>): LabState => ({ ...labDefaults, ...change });

describe('the number of parameters', () => {
  it.each(
    FAMILIES.flatMap((family) =>
      [
        { family, layers: 1, width: 8, heads: 1, context: 8 },
        { family, layers: 4, width: 64, heads: 4, context: 64 },
        { family, layers: 8, width: 248, heads: 4, context: 256 },
      ].map((one) => [`${family} ${one.layers} × ${one.width}`, set(one)] as const),
    ),
  )('is that of the model which is trained: %s', (_name, state) => {
    const plan = planOf(state, facts, '');
    const config = parseTrainingConfig(plan.config);
    const json = { ...completeModelFields(config, facts.vocabSize), model_type: state.family };
    const { layout, config: opened } = openConfig(state.family, json);
    expect(plan.parameterCount).toBe(countParameters(layout));
    expect(plan.vocabSize).toBe(opened.vocabSize);
  });

  it('is 12 C² a layer and what is small beside it, for GPT-2', () => {
    const [one, two] = [1, 2].map((layers) => planOf(set({ layers, width: 64 }), facts, '').parameterCount);
    expect((two ?? 0) - (one ?? 0)).toBe(12 * 64 * 64 + 13 * 64);
  });
});

describe('the name of a run', () => {
  const name = (change: Partial<LabState>, hash = '') => nameOf(set(change), hash);

  it('is one that a run may have, and says what is trained on what', () => {
    expect(name({ text: 'field-notes', family: 'llada' })).toMatch(
      /^training-lab\.field-notes\.llada\.[0-9a-f]{16}$/,
    );
    expect(describeName(name({ text: 'field-notes', family: 'llada' }))).toEqual({
      text: 'field-notes',
      family: 'llada',
    });
    expect(describeName('training-lab.nothing.gpt2.0')).toBeUndefined();
    expect(describeName('mine')).toBeUndefined();
  });

  it('follows from all that the steps follow from, and from nothing else', () => {
    const different: Partial<LabState>[] = [
      ...[{}, { text: 'iyagi' as const }, { family: 'llama' as const }, { layers: 3 }, { width: 128 }],
      ...[{ heads: 2 }, { context: 32 }, { batch: 9 }, { steps: 601 }, { learningRate: 0.5 }],
      ...[{ schedule: 'constant' as const }, { warmup: 0 }, { seed: 2 }],
    ];
    expect(new Set(different.map((change) => name(change))).size).toBe(different.length);
    expect(name({ prompt: 'x', temperature: 2, whileHidden: true })).toBe(name({}));
    expect(name({ text: 'own' }, 'a')).not.toBe(name({ text: 'own' }, 'b'));
    expect(name({}, 'a')).toBe(name({}, 'b'));
  });
});

describe('a kept run', () => {
  const keptOf = (state: LabState, hash = ''): KeptRun => ({
    ...{ run: nameOf(state, hash), config: parseTrainingConfig(planOf(state, facts, '').config) },
    ...{ parameterCount: 1, states: [0], step: 0, text: '', createdMs: 0, writtenMs: 0, isRunning: false },
  });

  it.each(FAMILIES)('gives its settings back: %s', (family) => {
    const state = set({ family, text: 'cuentos', layers: 2, width: 96, learningRate: 0.02, seed: 9 });
    const found = stateOfRun(keptOf(state), labDefaults, undefined, FAMILIES);
    expect(found).toEqual({ settings: state, isFound: true });
  });

  it('is not found by settings that it does not have any more', () => {
    const state = set({ learningRate: 10 });
    const kept = keptOf(state);
    const changed = { ...kept, config: { ...kept.config, learningRate: 0.1 } };
    expect(stateOfRun(changed, labDefaults, undefined, FAMILIES)?.isFound).toBe(false);
    const own = keptOf(set({ text: 'own' }), 'abc');
    expect(stateOfRun(own, labDefaults, 'abc', FAMILIES)?.isFound).toBe(true);
    expect(stateOfRun(own, labDefaults, 'other', FAMILIES)?.isFound).toBe(false);
    // A lab of other families describes it, and leaves it to another one.
    expect(stateOfRun(keptOf(set({})), labDefaults, undefined, ['llada'])).toMatchObject({
      ...{ settings: { family: 'gpt2' }, isFound: false },
    });
    expect(stateOfRun({ ...kept, run: 'mine' }, labDefaults, undefined, FAMILIES)).toBeUndefined();
    const strange = { ...kept, config: { ...kept.config, model: { n_layer: 'many' } } };
    expect(stateOfRun(strange, labDefaults, undefined, FAMILIES)).toBeUndefined();
  });
});

it('asks of a masked diffusion model the form of its bound that varies less, on more held-out text', () => {
  const { config } = planOf(set({ family: 'llada' }), facts, '');
  expect(config.loss).toEqual({ kind: 'llada', form: 'exact' });
  expect(config.evaluationSequences).toBe(192);
  expect(planOf(labDefaults, facts, '').config).toMatchObject({
    ...{ loss: { kind: 'next-token' }, evaluationSequences: 48 },
  });
});

it('takes another loss and another name for another figure, and tells its runs apart', () => {
  const state = set({ family: 'llada' });
  const planWith = (ratio: number) =>
    planOf(state, facts, '', {
      prefix: 'ratio-lab',
      config: {
        loss: { kind: 'llada', form: 'fixed', ratio },
        ...{ evaluateEvery: 0, evaluationSequences: 7 },
      },
      checkpointEvery: 0,
    });
  const plan = planWith(0.15);
  expect(parseTrainingConfig(plan.config)).toMatchObject({
    ...{ loss: { kind: 'llada', form: 'fixed', ratio: 0.15 }, evaluateEvery: 0, evaluationSequences: 7 },
    steps: state.steps,
  });
  expect(plan.checkpointEvery).toBe(0);
  expect(plan.run).toMatch(/^ratio-lab\.fables\.llada\.[0-9a-f]{16}$/);
  expect(plan.run).not.toBe(planWith(0.2).run);
  expect(describeName(plan.run)).toBeUndefined();
});

describe('settings that make no run', () => {
  it.each<[string, Partial<LabState>, object]>([
    ['a width that the heads cannot share', { width: 64, heads: 3 }, { kind: 'heads', better: 63 }],
    [
      'an odd head where positions turn',
      { family: 'llama', width: 24, heads: 8 },
      { kind: 'heads', better: 32 },
    ],
    ['a warm-up longer than the run', { steps: 20, warmup: 30 }, { kind: 'warmup' }],
  ])('%s', (_what, change, problem) => {
    expect(problemOf(set(change), facts)).toMatchObject(problem);
  });

  it('a text that is too short, to the character', () => {
    // A sequence of next tokens has T + 1, one of hidden tokens T.
    const of = (characters: number, change: Partial<LabState>) =>
      problemOf(set({ context: 128, ...change }), { ...facts, characters });
    expect(of(143, {})).toBeUndefined(); // 129 to train on
    expect(of(142, {})).toEqual({ kind: 'tooShort', characters: 142, training: 128, needed: 129 });
    expect(of(142, { family: 'llada' })).toBeUndefined();
    expect(problemOf(labDefaults, finish(textFacts('aaaa'.repeat(200))))).toEqual({ kind: 'oneCharacter' });
  });

  it('none: the defaults, for every family', () => {
    for (const family of FAMILIES) expect(problemOf(set({ family }), facts)).toBeUndefined();
  });
});
