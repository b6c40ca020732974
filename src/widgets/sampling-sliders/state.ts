// What the reader can set in the sampling sliders: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { numberField, switchField, textField } from '@/ui/controls';

export const samplingFields = {
  prompt: textField({
    label: 'Your text',
    help: 'The model goes on from here. It learned from English children’s stories and knows nothing else.',
    maxLength: 600,
  }),
  maxNewTokens: numberField({
    label: 'Max new tokens',
    help: 'The run ends after this many tokens, or earlier with the end token.',
    min: 1,
    max: 200,
  }),
  greedy: switchField({
    label: 'Greedy',
    help: 'Always take the most probable token; nothing is drawn.',
  }),
  temperature: numberField({
    label: 'Temperature',
    help: 'Divides the logits: below 1 sharpens, above 1 flattens, 0 is greedy.',
    min: 0,
    max: 5,
    step: 0.01,
    offAt: 1,
  }),
  topK: numberField({
    label: 'Top-k',
    help: 'Keep the k most probable tokens.',
    min: 0,
    max: 200,
    offAt: 0,
  }),
  topP: numberField({
    label: 'Top-p',
    help: 'Keep the fewest tokens whose probabilities reach p.',
    min: 0,
    max: 1,
    step: 0.01,
    offAt: 1,
  }),
  seed: numberField({
    label: 'Seed',
    help: 'The same seed draws the same random numbers: same settings, same text.',
    min: 0,
    max: 2 ** 31 - 1,
  }),
};

export const samplingSchema = z.object(samplingFields);
export type SamplingState = z.infer<typeof samplingSchema>;

export const SAMPLING_VERSION = 1;

export const samplingDefaults: SamplingState = {
  prompt: 'Once upon a time',
  maxNewTokens: 40,
  greedy: false,
  temperature: 0.8,
  topK: 0,
  topP: 1,
  seed: 1,
};
