// The three runs against a core that a test plays: their order, a pause, what is kept, and what goes wrong.
import { describe, expect, it } from 'vitest';
import type { Call } from '@/labs/training/keptRun';
import { textFacts } from '@/labs/training/textFacts';
import { finish } from '@/pure/counting';
import { createBalance, type BalanceView } from './balance';
import { plansOf, WAYS, type Way } from './plans';
import { balancingDefaults } from './state';

const STEPS = 4;
const E = balancingDefaults.experts;
const facts = finish(textFacts('the cat sat on the mat.\n'.repeat(60)));
const plans = plansOf({ ...balancingDefaults, steps: STEPS }, facts, '');
const wayOf = (run: unknown): Way =>
  WAYS.find((way) => plans[way].run === run) ?? expect.fail(`${String(run)}`);

/** Trains a run at once, or up to where it is held. */
class Core {
  /** `run none`, `resume bias` … */
  readonly asked: string[] = [];
  readonly steps = new Map<string, number>();
  /** Stops before this step until it is cancelled. */
  holdAt: { way: Way; step: number } | undefined;
  failure: Error | undefined;

  call = ((name: string, args: Record<string, unknown>, options: Options = {}) => {
    const run = String(args['run']);
    switch (name) {
      case 'train.list':
        return Promise.resolve({
          runs: [...this.steps.keys()].map((one) => ({ run: one, isRunning: false })),
        });
      case 'train.curve': {
        const done = this.steps.get(run) ?? 0;
        const loads = Float32Array.from({ length: done * 2 * E }, () => 1 / E);
        const evaluations = done === STEPS ? [{ step: STEPS, lossNats: 1.5 }] : [];
        return Promise.resolve({ losses: new Float32Array(done).fill(2), loads, evaluations });
      }
      case 'train.delete':
        this.steps.delete(run);
        return Promise.resolve(null);
      default:
        return this.#train(name.replace('train.', ''), run, options);
    }
  }) as unknown as Call;

  #train(how: string, run: string, { signal, onProgress }: Options) {
    const way = wayOf(run);
    this.asked.push(`${how} ${way}`);
    if (this.failure) return Promise.reject(this.failure);
    for (let step = (this.steps.get(run) ?? 0) + 1; step <= STEPS; step++) {
      if (this.holdAt?.way === way && this.holdAt.step === step) {
        return new Promise((_resolve, fail) => {
          signal?.addEventListener('abort', () => fail(new DOMException('cancelled', 'AbortError')));
        });
      }
      this.steps.set(run, step);
      const even = new Array<number>(E).fill(1 / E);
      onProgress?.({ stage: 'step', step, lossNats: 4 - step, loads: [even, even] });
    }
    return Promise.resolve({ heldOutNats: 1.5 });
  }
}

interface Options {
  signal?: AbortSignal;
  onProgress?: (value: unknown) => void;
}

function open(core = new Core()) {
  const views: BalanceView[] = [];
  const balance = createBalance({
    call: core.call,
    onChange: (view) => views.push(view),
    wait: () => Promise.resolve(),
  });
  const view = () => views.at(-1) ?? expect.fail('nothing was shown');
  const done = () => WAYS.map((way) => view().courses[way].losses.length);
  return { core, balance, view, done };
}

describe('the three runs', () => {
  it('are trained one after the other, and told with their loads and held-out losses', async () => {
    const { core, balance, view, done } = open();
    expect(await balance.open(plans)).toBe('idle');
    await balance.goOn();
    expect(core.asked).toEqual(['run none', 'run auxiliary', 'run bias']);
    expect(view().status).toEqual({ phase: 'finished' });
    expect(done()).toEqual([STEPS, STEPS, STEPS]);
    expect(view().courses.bias.loads).toHaveLength(STEPS);
    expect(view().courses.bias.heldOutNats).toBe(1.5);
  });

  it('are paused in the middle of one, and go on there', async () => {
    const { core, balance, view, done } = open();
    await balance.open(plans);
    core.holdAt = { way: 'auxiliary', step: 3 };
    const training = balance.goOn();
    await Promise.resolve();
    await expect.poll(() => core.asked.length).toBe(2);
    await balance.pause();
    await training;
    expect(view().status).toEqual({ phase: 'paused' });
    expect(done()).toEqual([STEPS, 2, 0]);
    core.holdAt = undefined;
    await balance.goOn();
    expect(core.asked.slice(2)).toEqual(['resume auxiliary', 'run bias']);
    expect(done()).toEqual([STEPS, STEPS, STEPS]);
  });

  it('are found again, whole or in part, and given up where they begin again', async () => {
    const core = new Core();
    const before = open(core);
    await before.balance.open(plans);
    await before.balance.goOn();
    before.balance.close();
    const { balance, view, done } = open(core);
    expect(await balance.open(plans)).toBe('finished');
    expect(done()).toEqual([STEPS, STEPS, STEPS]);
    expect(view().courses.none.heldOutNats).toBe(1.5);
    core.asked.length = 0;
    await balance.again();
    expect(core.asked).toEqual(['run none', 'run auxiliary', 'run bias']);
    core.steps.set(plans.bias.run, 1);
    expect(await open(core).balance.open(plans)).toBe('paused');
  });

  it('say what went wrong, and can be tried again', async () => {
    const { core, balance, view } = open();
    await balance.open(plans);
    core.failure = new Error('The device is gone.');
    await balance.goOn();
    expect(view().status).toEqual({ phase: 'failed', message: 'The device is gone.' });
    core.failure = undefined;
    await balance.goOn();
    expect(view().status).toEqual({ phase: 'finished' });
  });
});
