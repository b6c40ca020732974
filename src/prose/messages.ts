// What the page grammar says around the text of the chapters.
import { messages, params } from '@/i18n';

export const figureMessages = messages('figure', {
  copyLink: 'Copy link',
  copied: 'Link copied, with everything that is set.',
  copyRefused: params(
    'This browser does not let the page copy. The link is in the address bar; its figure is #{id}.',
  ),
  fullScreen: 'Full screen',
  fullScreenRefused: 'This browser does not allow full screen.',
  showCode: 'Show the code',
  noScript: 'This figure is a live model. Switch on JavaScript to run it; the text can be read without.',
  thisFigure: 'This figure',
  downloads: params('Downloads {size} once: {models}.'),
  downloadAndRun: params('Download {size} and run'),
  runWithout: 'Run without the download',
  littleMemory: params(
    'This device says that it has {memory} GB of memory. If the page becomes slow or reloads by itself, close other tabs.',
  ),
});

export const grammarMessages = messages('grammar', {
  goals: 'In this chapter',
  definition: params('Definition of {term}'),
  pitfall: params('Careful: {title}'),
  deepDive: params('Deep dive: {title}'),
  hint: 'Hint',
  solution: 'Solution',
  recap: 'Recap',
  lectureNotes: params('Lecture notes: {minutes} minutes'),
  code: 'Code',
  loadingFile: params('Loading {file} …'),
  theCode: 'The code',
  sourceOf: params('Source of {file}'),
});

export const exerciseMessages = messages('exercise', {
  predict: 'First predict',
  predictNumber: params('Your prediction ({unit})'),
  predictPlain: 'Your prediction',
  kept: 'Kept in this browser only.',
  compare: 'Compare',
  noNumber: 'Type a number, for example 0.25.',
  noAnswer: 'Predict first: a guess is enough.',
  right: params('You predicted {yours}. Right.'),
  close: params('You predicted {yours}; it is {truth}. Close enough.'),
  off: params('You predicted {yours}; it is {truth}.'),
  offChoice: params('You chose “{yours}”; it is “{truth}”.'),
  rightChoice: params('You chose “{yours}”. Right.'),
  measured: params('You predicted {yours}; measured here: {truth}, 95 % interval {low} to {high}.'),
  measuredInside: 'Your prediction lies inside the interval.',
  measuredOutside: 'Your prediction lies outside the interval.',
});

export const claimMessages = messages('claim', {
  claim: 'Claim',
  refutedBy: 'What would refute it:',
  run: 'Run it here',
  runAgain: 'Run again',
  runWithDownload: params('Run it here (downloads {size})'),
  progress: params('{done} of {total} …'),
  starting: 'Starting …',
  holds: 'The claim holds in this run.',
  refuted: 'This run refutes the claim.',
  interval: params('95 % interval {low} to {high}, over {over}'),
  exact: params('over {over}'),
  recordedOn: params('npm run claims, {date}, {device}, {seconds} s'),
  notRecorded: 'Nobody has recorded this number yet: run the experiment to see it.',
  rows: params('The cases behind the number: {over}'),
});
