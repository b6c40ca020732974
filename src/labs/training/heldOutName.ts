// What the held-out number of a run is called: that of a masked diffusion model is a bound.
import type { KeptRun } from './labView';
import type { labMessages } from './messages';

type Loss = KeptRun['config']['loss'];

/** Whether the mean of this loss is an upper bound on −log p of the text, and not that itself. */
export function isBound(loss: Loss): boolean {
  return loss.kind === 'llada' && loss.form !== 'fixed';
}

export function heldOutName(t: ReturnType<typeof labMessages.get>, loss: Loss): string {
  return isBound(loss) ? t.heldOutBound : t.heldOut;
}
