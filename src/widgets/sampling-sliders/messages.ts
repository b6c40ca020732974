// What the sampling sliders say.
import { messages } from '@/i18n';

export const samplingMessages = messages('samplingSliders', {
  prompt: 'Your text',
  promptHelp: 'The model goes on from here. It learned from English children’s stories and knows nothing else.',
  maxNewTokens: 'Max new tokens',
  maxNewTokensHelp: 'The run ends after this many tokens, or earlier with the end token.',
  greedy: 'Greedy',
  greedyHelp: 'Always take the most probable token; nothing is drawn.',
  temperature: 'Temperature',
  temperatureHelp: 'Divides the logits: below 1 sharpens, above 1 flattens, 0 is greedy.',
  topK: 'Top-k',
  topKHelp: 'Keep the k most probable tokens.',
  topP: 'Top-p',
  topPHelp: 'Keep the fewest tokens whose probabilities reach p.',
  seed: 'Seed',
  seedHelp: 'The same seed draws the same random numbers: same settings, same text.',
});
