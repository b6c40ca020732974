// Runs of a small model, trained in the page.
import type { Page } from '@playwright/test';
import type { Args, Result, TrainStep } from '../../../src/core/protocol';
import { call } from './book';
import type {} from './spy';

export type RunArgs = Args<'train.run'>;
type ResumeArgs = Args<'train.resume'>;

/** How a run went, as the page saw it. */
export interface Seen {
  result: Result<'train.run'> | undefined;
  error: string;
  steps: TrainStep[];
  notices: string[];
}

export const TEXT = 'the cat sat on the mat. the dog sat on the log. '.repeat(60);

/** Arguments of a run of a small GPT over the characters of a text. */
export const small = (run: string, steps: number, more: Partial<RunArgs['config']> = {}): RunArgs => ({
  run,
  config: {
    family: 'gpt2',
    model: { n_embd: 16, n_layer: 1, n_head: 2 },
    loss: { kind: 'next-token' },
    sequenceLength: 16,
    batchSize: 4,
    learningRate: 0.01,
    schedule: { kind: 'cosine', warmupSteps: 5 },
    averaging: { kind: 'exponential', decay: 0.9 },
    clipNorm: 1,
    steps,
    seed: 3,
    ...more,
  },
  data: { source: { text: TEXT } },
  checkpointEvery: 5,
});

/** Trains, and does `act` (in the page) when step `step` is reported, and once more at step `again`. */
export function train(
  page: Page,
  name: 'train.run' | 'train.resume',
  args: RunArgs | ResumeArgs,
  at:
    | { step: number; again?: number; act: 'abort' | 'terminate' | 'context-loss' | 'cpu' }
    | undefined = undefined,
): Promise<Seen> {
  return page.evaluate(
    async ({ name, args, at }) => {
      const steps: TrainStep[] = [];
      const notices: string[] = [];
      const cancel = new AbortController();
      const actSteps = at ? [at.step, at.again ?? Infinity] : [];
      const asked = window.book.call(name as 'train.run', args as RunArgs, {
        signal: cancel.signal,
        onNotice: (sentence) => notices.push(sentence),
        onProgress(progress) {
          if (progress.stage === 'notice') notices.push(progress.sentence);
          if (progress.stage !== 'step') return;
          steps.push(progress);
          if (!at || progress.step < (actSteps[0] ?? Infinity)) return;
          actSteps.shift();
          if (at.act === 'abort') cancel.abort();
          if (at.act === 'terminate') window.spy.terminate('tensor');
          if (at.act === 'context-loss') void window.book.call('device.fail', { how: 'context-loss' });
          if (at.act === 'cpu') void window.book.pin('cpu');
        },
      });
      return asked.then(
        (result) => ({ result, error: '', steps, notices }),
        (error: unknown) => ({ result: undefined, error: String(error), steps, notices }),
      );
    },
    { name, args, at },
  ) as Promise<Seen>;
}

export async function curve(page: Page, run: string): Promise<{ losses: number[]; norms: number[] }> {
  const { losses, gradientNorms } = await call(page, 'train.curve', { run });
  return { losses: Array.from(losses), norms: Array.from(gradientNorms) };
}
