// The training lab against a core that a test plays: what it asks for, and what it shows of the answers.
import { describe, expect, it } from 'vitest';
import { CoreError } from '@/core/protocol';
import { finish } from '@/pure/counting';
import { PlayedCore } from '../../../tests/support/PlayedCore';
import { createLab, type Lab } from './createLab';
import type { LabView } from './labView';
import { planOf, type Plan } from './plan';
import type { SampleSettings } from './sampling';
import { labDefaults, type LabState } from './state';
import { textFacts } from './textFacts';

const facts = finish(textFacts('the cat sat on the mat.\n'.repeat(80)));
const planFor = (change: Partial<LabState> = {}): Plan =>
  planOf({ ...labDefaults, steps: 40, warmup: 0, context: 16, ...change }, facts, '');

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened(core: PlayedCore, plan = planFor()): Promise<{ lab: Lab; view: () => LabView }> {
  let view: LabView | undefined;
  const lab = createLab({
    call: core.call,
    onChange: (now) => (view = now),
    wait: () => Promise.resolve(),
  });
  await lab.open(plan);
  return { lab, view: () => view ?? expect.fail('nothing was shown') };
}

const SAMPLING: SampleSettings = { prompt: '\n', settings: { temperature: 0.8 }, seed: 1, maxNewTokens: 16 };
const FILLING: SampleSettings = {
  ...{ prompt: '', seed: 1, length: 16, steps: 8, remasking: 'random', temperature: 0.8 },
};

describe('a run', () => {
  it('is begun as it was planned, and shown step by step', async () => {
    const core = new PlayedCore();
    const plan = planFor();
    const { lab, view } = await opened(core, plan);
    expect(view().status).toEqual({ phase: 'idle' });
    const ended = lab.begin();
    await settled();
    expect(core.last('train.run').args).toEqual({
      ...{ run: plan.run, config: plan.config, data: { source: { shipped: 'fables' } } },
      ...{ checkpointEvery: 10, whileHidden: false },
    });
    core.last('train.run').options.onProgress?.({ stage: 'download', loadedBytes: 5, totalBytes: 10 });
    expect(view().status).toMatchObject({ phase: 'starting', progress: { loadedBytes: 5 } });
    core.step(0, { heldOutNats: 4.5 });
    core.step(1);
    core.step(2, { heldOutNats: 4.2 });
    expect(view().status).toEqual({ phase: 'running' });
    expect(view().course).toEqual({
      losses: [4.9, 4.8],
      gradientNorms: [1, 1],
      evaluations: [
        { step: 0, lossNats: 4.5 },
        { step: 2, lossNats: 4.2 },
      ],
    });
    core.keep(plan, [4.9, 4.8]);
    core.last('train.run').answer({ status: 'finished', device: 'wasm' });
    await ended;
    expect(view()).toMatchObject({
      status: { phase: 'finished' },
      device: 'wasm',
      record: { run: plan.run },
    });
  });

  it('whose worker was lost makes some steps again, and shows each once', async () => {
    const core = new PlayedCore();
    const { lab, view } = await opened(core);
    void lab.begin();
    await settled();
    for (const step of [1, 2, 3, 4]) core.step(step, step === 4 ? { heldOutNats: 9 } : {});
    core.last('train.run').options.onNotice?.('The computing worker was lost.');
    for (const step of [3, 4]) core.step(step, { lossNats: step + 100 });
    expect(view().course.losses).toEqual([4.9, 4.8, 103, 104]);
    expect(view().course.evaluations).toEqual([]);
    expect(view().notices).toEqual(['The computing worker was lost.']);
  });

  it('is paused with its checkpoint, and goes on from there', async () => {
    const core = new PlayedCore();
    const plan = planFor();
    const { lab, view } = await opened(core, plan);
    void lab.begin();
    await settled();
    core.step(1);
    core.keep(plan, [4.9, 4.8], { isRunning: true }); // one step more was made than reported
    const paused = lab.pause();
    expect(view().status).toEqual({ phase: 'pausing' });
    await settled();
    core.kept = core.kept.map((one) => ({ ...one, isRunning: false }));
    await paused;
    expect(view().status).toEqual({ phase: 'paused', isFound: false });
    expect(view().course.losses).toEqual([...Float32Array.of(4.9, 4.8)]);
    void lab.goOn();
    await settled();
    expect(core.last('train.resume').args).toEqual({
      ...{ run: plan.run, checkpointEvery: 10, whileHidden: false },
    });
    core.step(3);
    expect(view().course.losses).toEqual([...Float32Array.of(4.9, 4.8), 4.7]);
  });

  it('that this browser kept is found, and begun again from nothing where the reader wants it', async () => {
    const core = new PlayedCore();
    const plan = planFor();
    core.keep(plan, [4, 3, 2]);
    const { lab, view } = await opened(core, plan);
    expect(view()).toMatchObject({
      status: { phase: 'paused', isFound: true },
      course: { losses: [4, 3, 2] },
    });
    void lab.begin();
    await settled();
    expect(core.kept).toEqual([]);
    expect(view().course.losses).toEqual([]);
    expect(core.last('train.run').args).toMatchObject({ run: plan.run });
  });

  it('goes a stretch at a time where it is told to, and stands paused between them', async () => {
    const core = new PlayedCore();
    const plan = planFor();
    const { lab, view } = await opened(core, plan);
    const stretch = lab.begin({ until: 2 });
    await settled();
    expect(core.last('train.run').args).toMatchObject({ until: 2 });
    for (const step of [1, 2]) core.step(step);
    core.keep(plan, [4.5, 4.25]);
    core.last('train.run').answer({ status: 'paused', device: 'wasm' });
    await stretch;
    expect(view()).toMatchObject({
      ...{ status: { phase: 'paused', isFound: false }, course: { losses: [4.5, 4.25] } },
    });
    void lab.goOn({ until: 4 });
    await settled();
    expect(core.last('train.resume').args).toMatchObject({ run: plan.run, until: 4 });
    expect(core.last('train.resume').args).not.toHaveProperty('change');
  });

  it('that is over is shown as such', async () => {
    const core = new PlayedCore();
    const plan = planFor();
    core.keep(
      plan,
      Array.from({ length: 40 }, () => 2),
    );
    const { view } = await opened(core, plan);
    expect(view().status).toEqual({ phase: 'finished' });
  });

  it('that was kept nowhere is gone when it is paused, and the reader can begin again', async () => {
    const core = new PlayedCore();
    const { lab, view } = await opened(core);
    void lab.begin();
    await settled();
    core.last('train.run').options.onProgress?.({ stage: 'notice', sentence: 'Cannot be kept.' });
    core.step(1);
    await lab.pause();
    expect(view()).toMatchObject({
      ...{ status: { phase: 'idle' }, notices: ['Cannot be kept.'], course: { losses: [4.9] } },
    });
  });

  it('is stopped and forgotten', async () => {
    const core = new PlayedCore();
    const plan = planFor();
    const { lab, view } = await opened(core, plan);
    void lab.begin();
    await settled();
    core.step(1);
    core.keep(plan, [4.9]);
    await lab.discard();
    expect(core.kept).toEqual([]);
    expect(view()).toMatchObject({ status: { phase: 'idle' }, course: { losses: [] } });
  });

  it('is begun once, however often the button is pressed, and waits while another of the page goes on', async () => {
    const core = new PlayedCore();
    const plan = planFor({ seed: 3 });
    core.keep(plan, [4, 3]);
    const { lab, view } = await opened(core, plan);
    void lab.begin();
    void lab.begin();
    void lab.goOn();
    await settled();
    expect(core.asked.map(({ name }) => name)).toEqual(['train.run']);
    const other = await opened(new PlayedCore(), planFor({ seed: 4 }));
    void other.lab.begin();
    await settled();
    expect(other.view().status).toEqual({ phase: 'starting', progress: undefined, isQueued: true });
    await lab.pause();
    lab.close();
    other.lab.close();
    expect(view().status).toEqual({ phase: 'idle' });
  });

  it('that is paused before it has begun is not trained', async () => {
    const core = new PlayedCore();
    const plan = planFor({ seed: 5 });
    core.keep(plan, [4, 3]);
    const { lab, view } = await opened(core, plan);
    void lab.begin();
    await lab.pause();
    expect(core.asked).toEqual([]);
    expect(view()).toMatchObject({ status: { phase: 'idle' }, course: { losses: [] } });
  });

  it('is left alone by what another one still reports', async () => {
    const core = new PlayedCore();
    const { lab, view } = await opened(core);
    void lab.begin();
    await settled();
    const first = core.last('train.run');
    await lab.open(planFor({ seed: 2 }));
    first.options.onProgress?.({ stage: 'step', step: 1, lossNats: 9, learningRate: 1, tokensPerSecond: 1 });
    expect(first.options.signal?.aborted).toBe(true);
    expect(view()).toMatchObject({ status: { phase: 'idle' }, course: { losses: [] } });
  });
});

describe('what goes wrong', () => {
  it('numbers that are none any more: step and tensor are named, and a smaller rate goes on from the checkpoint', async () => {
    const core = new PlayedCore();
    const plan = planFor({ learningRate: 10_000 });
    const { lab, view } = await opened(core, plan);
    void lab.begin();
    await settled();
    core.keep(plan, [4.9]);
    const details = { step: 7, tensor: 'transformer.wte.weight', checkpointStep: 0 };
    core.last('train.run').fail(new CoreError('DivergedError', 'training: at step 7 …', details));
    await settled();
    expect(view().status).toEqual({
      ...{ phase: 'diverged', step: 7, tensor: 'transformer.wte.weight', checkpointStep: 0 },
    });
    void lab.goOn({ learningRate: 0.003 });
    await settled();
    expect(core.last('train.resume').args).toMatchObject({ change: { learningRate: 0.003 } });
  });

  it('another tab trains it: the sentence is shown', async () => {
    const core = new PlayedCore();
    const { lab, view } = await opened(core);
    void lab.begin();
    await settled();
    core.last('train.run').fail(new CoreError('RunError', 'It is being trained in another tab.'));
    await settled();
    expect(view().status).toEqual({ phase: 'failed', message: 'It is being trained in another tab.' });
  });
});

describe('samples', () => {
  it('are drawn before the run, then at its sixteenth, eighth, fourth, half, three quarters, and at its end', async () => {
    const core = new PlayedCore();
    const plan = planFor({ steps: 160, warmup: 0 });
    const { lab, view } = await opened(core, plan);
    lab.sampleWith(SAMPLING);
    void lab.begin();
    await settled();
    const at: number[] = [];
    for (let step = 0; step <= 160; step += 1) {
      const before = core.asked.length;
      core.step(step);
      if (core.asked.length === before) continue;
      at.push(step);
      core.last('train.sample').answer({ text: `after ${step}`, tokens: [], step });
      await settled();
    }
    expect(at).toEqual([0, 10, 20, 40, 80, 120]);
    core.keep(plan, [1]);
    core.last('train.run').answer({ status: 'finished', device: 'wasm' });
    await settled();
    core.last('train.sample').answer({ text: 'the end', tokens: [], step: 160 });
    await settled();
    expect(view().samples.map(({ step, text }) => [step, text])).toEqual([
      ...at.map((step) => [step, `after ${step}`]),
      [160, 'the end'],
    ]);
    expect(core.last('train.sample').args).toEqual({
      ...{ run: plan.run, prompt: '\n', settings: { temperature: 0.8 }, seed: 1, maxNewTokens: 16 },
    });
  });

  it('one at a time; an error is said beside them and stops nothing', async () => {
    const core = new PlayedCore();
    const { lab, view } = await opened(core);
    lab.sampleWith(SAMPLING);
    void lab.begin();
    await settled();
    for (const step of [0, 1, 2, 3, 4, 5]) core.step(step);
    expect(core.asked.filter(({ name }) => name === 'train.sample')).toHaveLength(1);
    core.last('train.sample').fail(new Error('It knows no character of this prompt.'));
    await settled();
    expect(view()).toMatchObject({
      ...{ status: { phase: 'running' }, isDrawing: false, samples: [] },
      sampleProblem: 'It knows no character of this prompt.',
    });
  });

  it('by reverse diffusion are asked for as they are set, and stand beside those drawn otherwise', async () => {
    const core = new PlayedCore();
    const plan = planFor({ family: 'llada' });
    core.keep(plan, [4, 3]);
    const { lab, view } = await opened(core, plan);
    const answered = async (settings: SampleSettings, text: string) => {
      const drawn = lab.draw(settings);
      core.last('train.sample').answer({ text, tokens: [], step: 2 });
      await drawn;
    };
    await answered(FILLING, 'first');
    expect(core.last('train.sample').args).toEqual({ run: plan.run, ...FILLING });
    await answered({ ...FILLING, remasking: 'low-confidence' }, 'second');
    await answered(FILLING, 'first');
    expect(view().samples.map(({ text }) => text)).toEqual(['second', 'first']);
  });

  it('of a run that is given up are not shown with the next of its name', async () => {
    const core = new PlayedCore();
    const plan = planFor({ seed: 6 });
    core.keep(plan, [4, 3]);
    const { lab, view } = await opened(core, plan);
    void lab.draw(SAMPLING);
    expect(view().isDrawing).toBe(true);
    await lab.discard();
    expect(core.last('train.sample').options.signal?.aborted).toBe(true);
    expect(view()).toMatchObject({ isDrawing: false, samples: [], sampleProblem: undefined });
  });

  it('none are drawn where nobody said how', async () => {
    const core = new PlayedCore();
    const { lab } = await opened(core, planFor({ family: 'llada' }));
    void lab.begin();
    await settled();
    for (let step = 0; step <= 40; step += 1) core.step(step);
    expect(core.asked.map(({ name }) => name)).toEqual(['train.run']);
  });
});

it('deletes other runs, and says what it cannot', async () => {
  const core = new PlayedCore();
  const other = planFor({ seed: 9 });
  core.keep(other, [4]);
  const { lab, view } = await opened(core);
  expect(view().kept?.map(({ run }) => run)).toEqual([other.run]);
  await lab.remove(other.run);
  expect(view()).toMatchObject({ kept: [], status: { phase: 'idle' } });
  const broken = createLab({
    call: (() => Promise.reject(new Error('Storage is blocked.'))) as typeof core.call,
    onChange: () => undefined,
  });
  await broken.open(planFor());
  await broken.remove('x');
  expect(await broken.open(planFor())).toBe('idle');
});
