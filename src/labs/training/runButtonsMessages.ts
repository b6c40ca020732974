// The words of the buttons of a run.
import { messages } from '@/i18n';

export const runButtonsMessages = messages('runButtons', {
  start: 'Start',
  stop: 'Stop',
  goOn: 'Go on',
  again: 'Train again',
  discard: 'Delete',
  goOnSmaller: 'Go on with half the learning rate',
});
