// A run that this browser keeps, as the core tells of it.
import type { core } from '@/core/client';
import type { Course } from './labView';

export type Call = (typeof core)['call'];

/** A paused run writes its checkpoint within this time, ms. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 150;

/** The course of a kept run, as its checkpoint has it. */
export async function readCourse(call: Call, run: string): Promise<Course> {
  const { losses, gradientNorms, evaluations, pairs } = await call('train.curve', { run });
  let sum = 0;
  return {
    losses: [...losses],
    gradientNorms: [...gradientNorms],
    evaluations,
    ...(pairs && { pairs: Array.from(pairs, (one) => (sum += one)) }),
  };
}

/** Waits until the worker has written the last checkpoint of a run that was stopped. */
export async function untilWritten(
  call: Call,
  run: string,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (let ms = 0; ms < PATIENCE_MS; ms += LOOK_EVERY_MS) {
    const { runs } = await call('train.list', {});
    if (!runs.some((one) => one.run === run && one.isRunning)) return;
    await wait(LOOK_EVERY_MS);
  }
}
