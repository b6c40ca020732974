// The door of the training lab.
import type { LabState } from '@/labs/training/state';
import type { Widget } from '@/ui/widget';

export const trainingLab: Widget<LabState> = {
  name: 'training-lab',
  title: 'Train a small language model',
  version: 1,
  models: [],
  textAlternative:
    'A small transformer is trained in this page on a text of the book or your own: its loss falls from that of guessing, on what it reads and on held-out text, and samples from its newest weights show what it has learned.',
  sources: [
    'src/core/training/trainer.ts',
    'src/core/training/losses/nextToken.ts',
    'src/core/training/losses/llada.ts',
    'src/core/training/optimizer.ts',
    'src/pure/training/schedules.ts',
    'src/core/models/gpt2/model.ts',
    'src/core/models/llama/model.ts',
    'src/core/models/llada/model.ts',
  ],
  load: async () => ({ default: (await import('./TrainingLab')).TrainingLab }),
};
