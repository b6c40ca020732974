// The door of the ball urn.
import type { Widget } from '@/ui/widget';
import type { UrnState } from './state';

export const ballUrn: Widget<UrnState> = {
  name: 'ball-urn',
  title: 'Ball urn',
  version: 1,
  models: [],
  textAlternative:
    'Balls of up to four colours are drawn from an urn, one, a hundred or a million, and put back; the frequency of a colour is compared with its probability, and with the band in which 95 of 100 such runs lie.',
  sources: ['src/pure/counting/urn.ts', 'src/pure/random/philox.ts'],
  load: async () => ({ default: (await import('./BallUrn')).BallUrn }),
};
