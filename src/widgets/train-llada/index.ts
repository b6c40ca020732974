// The door of “Train a diffusion model”.
import type { Widget } from '@/ui/widget';
import type { LladaState } from './state';

export const trainLlada: Widget<LladaState> = {
  name: 'train-llada',
  title: 'Train a diffusion model',
  version: 1,
  models: [],
  textAlternative:
    'A small LLaDA is trained in this page from random weights, on stories of the book’s world, another of its texts or your own: its bound on held-out text falls from that of guessing, and what it writes by reverse diffusion shows what it has learned.',
  sources: [
    'src/core/training/losses/llada.ts',
    'src/core/training/trainer.ts',
    'src/core/training/optimizer.ts',
    'src/core/models/llada/model.ts',
    'src/core/generation/diffusion.ts',
    'src/pure/sampling/unmask.ts',
  ],
  load: async () => ({ default: (await import('./TrainLlada')).TrainLlada }),
};
