// What the reader can set in “An autoencoder”: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

const place = () => numberField({ min: -10, max: 10, step: 0.01 });

export const autoencoderFields = {
  data: choiceField('digits', 'words'),
  kind: choiceField('linear', 'curved'),
  /** Of both hidden layers; a linear one has none. */
  width: numberField({ min: 4, max: 256 }),
  bottleneck: numberField({ min: 1, max: 8 }),
  learningRate: numberField({ min: 0.0001, max: 0.1, step: 0.0001 }),
  batch: numberField({ min: 8, max: 256 }),
  epochs: numberField({ min: 1, max: 500 }),
  seed: seedField(),
  view: choiceField('plane', 'reconstructions', 'loss'),
  // The point of the plane that is drawn, in standard deviations of the codes from their mean.
  x: place(),
  y: place(),
  beside: choiceField('pca', 'none'),
};

export const autoencoderSchema = z.object(autoencoderFields);
export type AutoencoderState = z.infer<typeof autoencoderSchema>;

export const autoencoderDefaults: AutoencoderState = {
  data: 'digits',
  kind: 'curved',
  width: 64,
  bottleneck: 2,
  learningRate: 0.003,
  batch: 64,
  epochs: 60,
  seed: 1,
  view: 'plane',
  x: 0,
  y: 0,
  beside: 'pca',
};
