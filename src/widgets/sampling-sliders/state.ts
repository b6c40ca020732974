// What the reader can set in the sampling sliders: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { numberField, switchField, textField } from '@/ui/controls';

export const samplingFields = {
  prompt: textField({ maxLength: 600 }),
  maxNewTokens: numberField({ min: 1, max: 200 }),
  greedy: switchField(),
  temperature: numberField({ min: 0, max: 5, step: 0.01, offAt: 1 }),
  topK: numberField({ min: 0, max: 200, offAt: 0 }),
  topP: numberField({ min: 0, max: 1, step: 0.01, offAt: 1 }),
  seed: numberField({ min: 0, max: 2 ** 31 - 1 }),
};

export const samplingSchema = z.object(samplingFields);
export type SamplingState = z.infer<typeof samplingSchema>;

export const samplingDefaults: SamplingState = {
  prompt: 'Once upon a time',
  maxNewTokens: 40,
  greedy: false,
  temperature: 0.8,
  topK: 0,
  topP: 1,
  seed: 1,
};
