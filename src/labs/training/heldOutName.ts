// What the held-out number of a run is called: of a masked diffusion model it is a bound.
import type { labMessages } from './messages';
import type { Family } from './state';

export function heldOutName(t: ReturnType<typeof labMessages.get>, family: Family): string {
  return family === 'llada' ? t.heldOutBound : t.heldOut;
}
