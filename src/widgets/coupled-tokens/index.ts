// The door of “Two tokens that belong together”.
import type { Widget } from '@/ui/widget';
import type { CoupledState } from './state';

export const coupledTokens: Widget<CoupledState> = {
  name: 'coupled-tokens',
  title: 'Two tokens that belong together',
  version: 1,
  models: [],
  textAlternative:
    'Pairs of words such as New York and Los Angeles are filled in by a perfect mask predictor, both words in one step or one after the other: in one step half of the pairs are wrong, in two steps none, exactly and by draws.',
  sources: ['src/pure/diffusion/coupled.ts', 'src/pure/statistics/intervals.ts'],
  load: async () => ({ default: (await import('./CoupledTokens')).CoupledTokens }),
};
