// The door of the sampling sliders.
import type { Widget } from '@/ui/widget';
import type { SamplingState } from './state';

export const samplingSliders: Widget<SamplingState> = {
  name: 'sampling-sliders',
  title: 'Sampling sliders',
  version: 1,
  models: ['story-gpt'],
  textAlternative:
    'A small language model continues your text; sliders set how each next token is chosen from its probabilities, which are shown before and after, and two settings can be compared on one seed.',
  sources: [
    'src/pure/sampling/distribution.ts',
    'src/pure/sampling/repetitionPenalty.ts',
    'src/pure/sampling/temperature.ts',
    'src/pure/sampling/topK.ts',
    'src/pure/sampling/topP.ts',
    'src/pure/sampling/minP.ts',
    'src/pure/sampling/sample.ts',
    'src/pure/sampling/repetition.ts',
    'src/core/generation/autoregressive.ts',
    'src/core/models/llama/model.ts',
  ],
  load: async () => ({ default: (await import('./SamplingSliders')).SamplingSliders }),
};
