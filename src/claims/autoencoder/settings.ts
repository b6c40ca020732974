// What the claim about the autoencoder trains: as the figure starts with.
import type { RowRunSettings } from '@/pure/training/rowRun';

export const SETTINGS: Omit<RowRunSettings, 'seed'> = {
  kind: 'curved',
  width: 64,
  bottleneck: 2,
  learningRate: 0.003,
  batch: 64,
  epochs: 60,
};
export const SEEDS = [1, 2, 3];
export const DRAWS = 1000;
