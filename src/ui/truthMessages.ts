// What is said of a text that is held against the world of the stories.
import { messages, params } from '@/i18n';

export const truthMessages = messages('truth', {
  checked: 'Check it against the world',
  checkedHelp:
    'The stories that the model learned from are told of an invented world, which knows what can be said in it and what is true.',
  running: 'Checking the text …',
  whole: 'The world could have told this: each sentence is one of its own, and none contradicts another.',
  contradicts: params(
    'The sentences are such as the world tells, but they contradict each other: {problems}',
  ),
  broken: params('The world could have told the text up to “{told}” It would not go on with “{rest}”.'),
  open: params(
    'The world could have told the text up to “{told}” What follows is not finished, or nothing that it would say: “{rest}”.',
  ),
  none: 'No story of the world begins like this, so there is nothing to hold it against.',
});
