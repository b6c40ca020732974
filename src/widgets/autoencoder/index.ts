// The door of “An autoencoder”.
import type { Widget } from '@/ui/widget';
import type { AutoencoderState } from './state';

export const autoencoder: Widget<AutoencoderState> = {
  name: 'autoencoder',
  title: 'An autoencoder',
  version: 1,
  models: [],
  textAlternative:
    'Small pictures of digits are squeezed to two numbers and drawn again from them, by a network trained in this page; in the plane of the two numbers the digits part, and any point of it can be drawn.',
  sources: [
    'src/core/models/autoencoder/model.ts',
    'src/core/training/trainer.ts',
    'src/pure/wordVectors/principalAxes.ts',
  ],
  load: async () => ({ default: (await import('./Autoencoder')).Autoencoder }),
};
