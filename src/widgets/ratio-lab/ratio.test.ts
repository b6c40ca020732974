// The ratio lab against a core that a test plays: whose turn it is, what is measured, and what is left to do after a stop.
import { describe, expect, it } from 'vitest';
import { PlayedCore, type Asked } from '../../../tests/support/PlayedCore';
import { CoreError } from '@/core/protocol';
import { textFacts } from '@/labs/training/textFacts';
import { finish } from '@/pure/counting';
import { plansOf, ratioSampling, SIDES, type Plans, type Side } from './plans';
import { createRatio, MEASURED_AT, type RatioView } from './ratio';
import { ratioDefaults, type RatioState } from './state';

const facts = finish(textFacts('the cat sat on the mat.\n'.repeat(200)));
const set = (change: Partial<RatioState>): RatioState => ({ ...ratioDefaults, steps: 32, ...change });

/** A core that trains and measures at once: losses fall with the steps, and differ by side and t. */
class Trained extends PlayedCore {
  readonly plans: Plans;
  /** What was asked, in order: `fixed until 2`. */
  readonly turns: string[] = [];
  /** Calls that wait until they are cancelled; the others are answered. */
  holds: (name: string, side: Side, args: Record<string, unknown>) => boolean = () => false;
  /** What the next training ends with. */
  failure: Error | undefined;
  /** The t at which no loss can be taken. */
  unmeasurable: number | undefined;
  keepsRuns = true;

  constructor(plans: Plans) {
    super();
    this.plans = plans;
  }

  ask = ((name: string, args: Record<string, unknown>, options: Asked['options'] = {}) => {
    const side = SIDES.find((one) => this.plans[one].run === args['run']);
    if (!side || ['train.list', 'train.delete', 'train.curve'].includes(name)) {
      return (this.call as (...all: unknown[]) => Promise<unknown>)(name, args, options);
    }
    if (this.holds(name, side, args)) {
      return new Promise((_resolve, fail) => {
        options.signal?.addEventListener('abort', () => fail(new DOMException('cancelled', 'AbortError')));
      });
    }
    if (name === 'train.sample') return Promise.resolve({ text: `${side} writes`, tokens: [], step: 32 });
    if (name === 'train.loss') {
      const { ratio } = args['loss'] as { ratio: number };
      if (ratio === this.unmeasurable) return Promise.reject(new Error('The device is gone.'));
      this.turns.push(`${side} at ${ratio}`);
      return Promise.resolve({ lossNats: (side === 'fixed' ? 4 : 2) + ratio, count: 100 * ratio, step: 32 });
    }
    const failed = this.failure;
    this.failure = undefined;
    if (failed) return Promise.reject(failed);
    return Promise.resolve(this.trained(side, Number(args['until']), options));
  }) as unknown as PlayedCore['call'];

  private trained(side: Side, until: number, { onProgress }: Asked['options']) {
    this.turns.push(`${side} until ${until}`);
    const plan = this.plans[side];
    const before = this.curves.get(plan.run) ?? [];
    const losses = Array.from({ length: until }, (_unused, n) => before[n] ?? 4 - n / 16);
    for (let step = before.length + 1; step <= until; step++) {
      onProgress?.({ stage: 'step', step, lossNats: losses[step - 1], gradientNorm: 1, learningRate: 0.01 });
    }
    this.kept = this.kept.filter(({ run }) => run !== plan.run);
    if (this.keepsRuns) this.keep(plan, losses);
    return { status: until < plan.config.steps ? 'paused' : 'finished', device: 'wasm' };
  }
}

async function opened(change: Partial<RatioState>, prepare: (core: Trained) => void = () => undefined) {
  const state = set(change);
  const core = new Trained(plansOf(state, facts, ''));
  prepare(core);
  const views: RatioView[] = [];
  const ratio = createRatio({
    call: core.ask,
    onChange: (view) => views.push(view),
    wait: () => Promise.resolve(),
  });
  ratio.sampleWith(ratioSampling(state, facts, 1));
  const view = () => views.at(-1) ?? expect.fail('nothing was shown');
  return { core, ratio, views, view, phase: await ratio.open(core.plans) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const textsOf = ({ sides }: RatioView) => SIDES.map((side) => sides[side].samples.map(({ text }) => text));

describe('two models', () => {
  it('are trained in turn, a stretch at a time, then both are measured at every t, and both write', async () => {
    const { core, ratio, views, view, phase } = await opened({ seed: 11 });
    expect(phase).toBe('idle');
    await ratio.begin();
    const trained = Array.from({ length: 16 }, (_unused, n) => [
      `fixed until ${2 * (n + 1)}`,
      `drawn until ${2 * (n + 1)}`,
    ]).flat();
    const measured = MEASURED_AT.flatMap((t) => [`fixed at ${t}`, `drawn at ${t}`]);
    expect(core.turns).toEqual([...trained, ...measured]);
    expect(view().status).toEqual({ phase: 'finished' });
    expect(view().measured.fixed).toEqual(MEASURED_AT.map((t) => ({ t, lossNats: 4 + t, count: 100 * t })));
    expect(view().measured.drawn.map(({ lossNats }) => lossNats)).toEqual(MEASURED_AT.map((t) => 2 + t));
    expect(textsOf(view())).toEqual([['fixed writes'], ['drawn writes']]);
    // Neither is ever more than a stretch ahead.
    for (const { sides } of views.filter(({ status }) => status.phase === 'training')) {
      const ahead = sides.fixed.course.losses.length - sides.drawn.course.losses.length;
      expect(Math.abs(ahead)).toBeLessThanOrEqual(2);
    }
    await ratio.draw(ratioSampling(set({ temperature: 0.5 }), facts, 2));
    expect(textsOf(view())).toEqual([
      ['fixed writes', 'fixed writes'],
      ['drawn writes', 'drawn writes'],
    ]);
  });

  it('that are paused go on where they were, and are not measured twice where that was stopped', async () => {
    const { core, ratio, view } = await opened({ seed: 12 });
    core.holds = (name, side, args) => name === 'train.resume' && side === 'drawn' && args['until'] === 6;
    void ratio.begin();
    await settled();
    expect(view().status).toEqual({ phase: 'training', side: 'drawn' });
    await ratio.pause();
    expect(view().status).toEqual({ phase: 'paused', isFound: false });
    expect(SIDES.map((side) => view().sides[side].course.losses.length)).toEqual([6, 4]);
    core.holds = (name, side, args) => {
      const { ratio = NaN } = (args['loss'] ?? {}) as { ratio?: number };
      return name === 'train.loss' && side === 'fixed' && ratio === 0.5;
    };
    const before = core.turns.length;
    void ratio.goOn();
    await settled();
    expect(core.turns.slice(before, before + 3)).toEqual([
      ...['drawn until 6', 'fixed until 8', 'drawn until 8'],
    ]);
    expect(view().status).toEqual({ phase: 'measuring' });
    await ratio.pause();
    expect(view().status).toEqual({ phase: 'stopped' });
    expect(view().measured.fixed).toHaveLength(9);
    core.holds = () => false;
    await ratio.goOn();
    expect(view().status).toEqual({ phase: 'finished' });
    expect(core.turns.filter((turn) => turn.includes(' at '))).toHaveLength(40);
    expect(new Set(core.turns).size).toBe(core.turns.length);
  });

  it('that this browser kept are found: half trained they wait, trained they are measured at once', async () => {
    const half = await opened({ seed: 13 }, (core) => core.keep(core.plans.fixed, [4, 3]));
    expect(half.view().status).toEqual({ phase: 'paused', isFound: true });
    const whole = Array.from({ length: 32 }, () => 3);
    const { core, view, phase } = await opened({ seed: 14 }, (core) => {
      for (const side of SIDES) core.keep(core.plans[side], whole);
    });
    expect(phase).toBe('finished');
    expect(core.turns).toHaveLength(40);
    expect(view().measured.drawn).toHaveLength(20);
    // Seen again in the same page, nothing is measured or drawn anew.
    const again = await opened({ seed: 14 }, (core) => {
      for (const side of SIDES) core.keep(core.plans[side], whole);
    });
    expect(again.core.turns).toEqual([]);
    expect(again.view().measured).toEqual(view().measured);
    // Begun again, all of it is gone first.
    await again.ratio.begin();
    expect(again.core.turns.slice(0, 2)).toEqual(['fixed until 2', 'drawn until 2']);
    expect(again.core.turns).toHaveLength(72);
  });

  it('that are left for others are paused, and say nothing more', async () => {
    const { core, ratio, view } = await opened({ seed: 15 });
    core.holds = (name, side, args) => name === 'train.resume' && side === 'fixed' && args['until'] === 4;
    void ratio.begin();
    await settled();
    const others = plansOf(set({ seed: 16 }), facts, '');
    expect(await ratio.open(others)).toBe('idle');
    await settled();
    expect(view()).toMatchObject({ status: { phase: 'idle' }, measured: { fixed: [], drawn: [] } });
    expect(view().sides.fixed.course.losses).toEqual([]);
  });
});

describe('what goes wrong', () => {
  async function failed(seed: number, prepare: (core: Trained) => void) {
    const { core, ratio, view } = await opened({ seed });
    prepare(core);
    await ratio.begin();
    return { core, ratio, view };
  }

  it('pressed twice, both are begun once; stopped before a step, nothing is said to be amiss', async () => {
    const { core, ratio, view } = await opened({ seed: 25 });
    core.holds = (name) => name === 'train.run';
    void ratio.begin();
    void ratio.begin();
    void ratio.goOn();
    await settled();
    expect(view().status).toEqual({ phase: 'training', side: 'fixed' });
    await ratio.pause();
    expect(view().status).toEqual({ phase: 'idle' });
    core.holds = () => false;
    await ratio.begin();
    expect(view().status).toEqual({ phase: 'finished' });
    expect(new Set(core.turns).size).toBe(core.turns.length);
  });

  it('where nothing is kept no model can wait for its turn', async () => {
    const { core, ratio, view } = await failed(21, (core) => (core.keepsRuns = false));
    expect(view().status).toEqual({ phase: 'notKept' });
    expect(core.turns).toEqual(['fixed until 2']);
    core.keepsRuns = true;
    await ratio.begin();
    expect(view().status).toEqual({ phase: 'finished' });
  });

  it('a model whose numbers are none any more is named', async () => {
    const details = { step: 1, tensor: 'model.transformer.wte.weight', checkpointStep: 0 };
    const { view } = await failed(
      22,
      (core) => (core.failure = new CoreError('DivergedError', 'x', details)),
    );
    expect(view().status).toEqual({
      ...{ phase: 'diverged', side: 'fixed', step: 1, tensor: 'model.transformer.wte.weight' },
    });
  });

  it('an error is said, and another try goes on from there', async () => {
    const { core, ratio, view } = await failed(23, (core) => {
      core.failure = new CoreError('RunError', 'It is being trained in another tab.');
    });
    expect(view().status).toEqual({ phase: 'failed', message: 'It is being trained in another tab.' });
    await ratio.goOn();
    expect(view().status).toEqual({ phase: 'finished' });
    expect(core.turns.filter((turn) => turn.includes('until'))).toHaveLength(32);
  });

  it('a loss that cannot be taken is said, and what was measured stays', async () => {
    const { core, ratio, view } = await failed(24, (core) => (core.unmeasurable = 0.5));
    expect(view().status).toEqual({ phase: 'failed', message: 'The device is gone.' });
    expect(SIDES.map((side) => view().measured[side].length)).toEqual([9, 9]);
    core.unmeasurable = undefined;
    await ratio.goOn();
    expect(view().status).toEqual({ phase: 'finished' });
    expect(core.turns.filter((turn) => turn.includes(' at '))).toHaveLength(40);
  });
});
