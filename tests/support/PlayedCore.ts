// A core that a test plays: it keeps runs in a list, and leaves training, sampling and measuring to the test.
import { expect } from 'vitest';
import type { Call } from '../../src/labs/training/keptRun';
import type { KeptRun } from '../../src/labs/training/labView';
import type { Plan } from '../../src/labs/training/plan';
import { parseTrainingConfig } from '../../src/pure/training/config';

export interface Asked {
  name: string;
  args: Record<string, unknown>;
  options: { signal?: AbortSignal; onProgress?: (value: unknown) => void; onNotice?: (s: string) => void };
  answer: (value: unknown) => void;
  fail: (error: Error) => void;
}

export class PlayedCore {
  readonly asked: Asked[] = [];
  kept: KeptRun[] = [];
  curves = new Map<string, number[]>();

  call = ((name: string, args: Record<string, unknown>, options: Asked['options'] = {}) => {
    const run = String(args['run']);
    switch (name) {
      case 'train.list':
        return Promise.resolve({ runs: [...this.kept], unreadable: [] });
      case 'train.delete':
        this.kept = this.kept.filter((one) => one.run !== run);
        return Promise.resolve(null);
      case 'train.curve': {
        const losses = Float32Array.from(this.curves.get(run) ?? []);
        const evaluations = [{ step: 0, lossNats: 4 }];
        return Promise.resolve({ losses, gradientNorms: losses, evaluations, step: losses.length });
      }
      default:
        return new Promise<never>((resolve, fail) => {
          const answer = resolve as Asked['answer'];
          options.signal?.addEventListener('abort', () => fail(new DOMException('cancelled', 'AbortError')));
          this.asked.push({ name, args, options, answer, fail });
        });
    }
  }) as Call;

  /** The newest call of that name. */
  last(name: string): Asked {
    return this.asked.findLast((one) => one.name === name) ?? expect.fail(`${name} was not asked`);
  }

  keep(plan: Plan, losses: number[], more: Partial<KeptRun> = {}): void {
    this.curves.set(plan.run, losses);
    this.kept.push({
      ...{ run: plan.run, config: parseTrainingConfig(plan.config), parameterCount: plan.parameterCount },
      ...{ states: [losses.length], step: losses.length, text: 'fables', createdMs: 0, writtenMs: 0 },
      isRunning: false,
      ...more,
    });
  }

  step(step: number, more: object = {}): void {
    const [name] = this.asked
      .filter(({ name }) => name !== 'train.sample')
      .map((one) => one.name)
      .slice(-1);
    this.last(name ?? 'train.run').options.onProgress?.({
      ...{ stage: 'step', step, lossNats: step === 0 ? undefined : 5 - step / 10, gradientNorm: 1 },
      ...{ learningRate: 0.001, tokensPerSecond: 100, remainingMs: 1000, ...more },
    });
  }
}
