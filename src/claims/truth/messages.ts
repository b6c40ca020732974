// What the claims about the truth of stories say.
import { messages, params } from '@/i18n';

export const truthMessages = messages('claimTruth', {
  over: params('{count} whole stories of the model, temperature {temperature}'),
  found: params(
    'Temperature {temperature}: of each of {count} stories the world could have told {share} on average, up to the first sentence that is not its own; {flawless} hold together to their end.',
  ),
  story: 'Story',
  told: 'The world could have told',
  then: 'What it would not say',
  contradictions: 'Contradictions in what it could have told',
});
