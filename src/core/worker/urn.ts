// Draws from an urn in small steps, and tells what was drawn so far.
import { drawBalls, type UrnOptions } from '../../pure/counting/urn';
import type { Result } from '../protocol';
import type { HandlerContext } from './router';

const PROGRESS_EVERY_MS = 50;

export async function drawFromUrn(
  options: UrnOptions,
  { breathe, progress }: Pick<HandlerContext<'urn.draw'>, 'breathe' | 'progress'>,
): Promise<Result<'urn.draw'>> {
  const startMs = performance.now();
  const drawing = drawBalls(options);
  let toldMs = startMs;
  for (;;) {
    const step = drawing.next();
    const nowMs = performance.now();
    if (step.done === true) return { drawn: step.value, durationMs: nowMs - startMs };
    const { done, drawn, isPoint } = step.value;
    if (isPoint || nowMs - toldMs > PROGRESS_EVERY_MS) {
      progress({ stage: 'draws', done, total: options.draws, drawn });
      toldMs = nowMs;
    }
    await breathe();
  }
}
