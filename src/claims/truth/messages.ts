// What the claims about the truth of stories say.
import { messages, params } from '@/i18n';

export const truthMessages = messages('claimTruth', {
  over: params('{count} whole stories of the model, temperature {temperature}'),
  found: params(
    'Temperature {temperature}: {true} of {count} stories are told in sentences of the world and contradict nothing; {broken} have a sentence that the world does not know, {contradicting} contradict themselves.',
  ),
  story: 'Story',
  verdict: 'Verdict',
  holds: 'holds together',
  unfinished: 'did not end',
  unknown: params('the world does not say: “{text}”'),
});
