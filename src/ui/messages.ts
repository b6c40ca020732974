// What the controls say.
import { messages, params } from '@/i18n';

export const controlMessages = messages('controls', {
  off: 'Off.',
  offValue: 'off',
  wholeNumber: params('{label} takes a whole number from {min} to {max}.'),
  anyNumber: params('{label} takes a number from {min} to {max}.'),
  textCut: params('The figure takes {maxLength} characters; the rest was left out.'),
});

export const statusMessages = messages('status', {
  cancel: 'Cancel',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  notShown: params('{what} could not be shown: {reason}'),
  showData: 'Show the data',
});

export const provenanceMessages = messages('provenance', {
  live: 'live',
  liveMeaning: 'Computed in this page.',
  trainedHere: 'trained here',
  trainedHereMeaning: 'Computed with weights that you trained in this page.',
  shippedWeights: 'shipped weights',
  shippedWeightsMeaning: 'Computed in this page with weights that come with the book.',
  recorded: 'recorded',
  recordedMeaning: 'A saved run, made with the command that is named.',
  schematic: 'schematic',
  schematicMeaning: 'A drawing.',
});

export const storageMessages = messages('storage', {
  blocked:
    'This browser lets the page keep nothing (storage is blocked): settings and answers last until you close it.',
  full: 'This browser’s storage for the book is full: what you change now lasts until you close the page. Deleting data of other sites makes room.',
  unreadable: 'What this browser had kept for the book could not be read, so it starts afresh.',
});

export const loadingMessages = messages('loading', {
  device: 'Finding out where this device computes fastest …',
  some: params('Loading the model: {loaded} MB …'),
  part: params('Loading the model: {loaded} of {total} MB …'),
});

export const seedMessages = messages('seed', {
  seed: 'Seed',
  next: 'Next seed',
  reset: 'Reset',
});

export const playBarMessages = messages('playBar', {
  back: 'Back',
  forward: 'Forward',
  play: 'Play',
  pause: 'Pause',
});
