// What quality and variety by steps say.
import { messages, params } from '@/i18n';

export const qualityMessages = messages('qualitySteps', {
  temperature: 'Temperature of both',
  temperatureHelp: 'At 1, random remasking draws from the model itself.',
  share: 'Share of the stories that',
  holds: 'hold together',
  parses: 'are understood by the world',
  clean: 'contradict nothing, of those understood',
  holdsHelp: 'Every sentence is one that the world tells, and none contradicts another.',
  parsesHelp: 'Every sentence is one that the world tells.',
  cleanHelp: 'Of the stories that the world understands, those in which nothing contradicts anything.',
  n: 'n of distinct-n',
  nHelp: params(
    'Of all runs of n tokens in {group} stories, the share of different ones; the mean over all choices of {group}.',
  ),
  stories: 'Stories of each kind, here',
  storiesHelp: params('{passes} passes through the model in all, if none is there yet.'),
  run: 'Run it here',
  goOn: 'Go on',
  reset: 'Reset',
  noMask: params(
    '{model}: its files must name a begin token, an end token and the mask token <|mask|>. They belong to another version of the book: reload the page.',
  ),
  preparing: 'Telling held-out stories, to know how long they are …',
  running: params('{remasking} remasking, {steps} steps: story {done} of {total} …'),
  stopped: params('Stopped: {done} of {total} kinds are done. Go on takes up where it was.'),
  random: 'Random',
  'low-confidence': 'Low-confidence',
  randomSays: 'random',
  'low-confidenceSays': 'low-confidence',

  // The charts.
  shareChart: params('Share of the stories that {share}, by the number of steps, with 95 % intervals'),
  distinctChart: params('distinct-{n} by the number of steps, with 95 % intervals'),
  stepsAxis: 'steps',
  shareAxis: 'share of the stories',
  distinctAxis: params('distinct-{n}'),
  recordedSeries: params('{remasking}, recorded'),
  liveSeries: params('{remasking}, here ({stories} stories)'),

  // What is found.
  notRecorded: params(
    'Nothing is recorded at temperature {temperature} yet. Run it here, or make the recording with: npm run claims -- quality-steps',
  ),
  recordedAll: params('Recorded, temperature {temperature}, {stories} stories of each kind.'),
  liveAll: params('Here, temperature {temperature}, {stories} stories of each kind.'),
  shareSays: params(
    'With {remasking} remasking {low} in {fewSteps} steps and {high} in {manySteps} {share}.',
  ),
  varietySays: params(
    'In {steps} steps distinct-{n} is {random} with random remasking and {confident} with low-confidence.',
  ),
  recordedOn: params('npm run claims -- quality-steps, {date}, {device}, {seconds} s'),

  // The table.
  dataCaption: 'Every kind, with 95 % intervals',
  source: 'Run',
  recordedRow: 'recorded',
  liveRow: 'here',
  remaskingColumn: 'Remasking',
  stepsColumn: 'Steps',
  countColumn: 'Stories',
  parsesColumn: 'Understood',
  holdsColumn: 'Holds together',
  cleanColumn: 'Without contradiction, of those understood',
  distinctColumn: params('distinct-{n}'),
  none: '–',
});
