// What quality and variety by steps say.
import { messages, params } from '@/i18n';

export const qualityMessages = messages('qualitySteps', {
  temperature: 'Temperature of both',
  temperatureHelp:
    'Both kinds of remasking have the same one. At 1, random remasking draws from the model itself.',
  share: 'What the world understands',
  understood: 'how much of a story, from the beginning on',
  parses: 'share of the stories that it understands whole',
  holds: 'share that it understands whole, without contradiction',
  clean: 'of those understood whole, share without contradiction',
  understoodHelp:
    'The share of a story’s characters, from the first on, that are sentences of the world; the mean over all stories.',
  parsesHelp: 'Every sentence of such a story is one that the world tells.',
  holdsHelp: 'Every sentence is one that the world tells, and none contradicts another.',
  cleanHelp: 'Of the stories that the world understands whole, those in which nothing contradicts anything.',
  n: 'n of distinct-n',
  nHelp: params(
    'Of all runs of n tokens in {group} stories, the share of different ones; the mean over all choices of {group}.',
  ),
  stories: 'Stories of each kind, here',
  storiesHelp: params('Up to {passes} passes through the model, each over {length} tokens.'),
  storiesDone: 'All of them are told.',
  run: 'Run it here',
  goOn: 'Go on',
  reset: 'Reset',
  preparing: 'Asking for the model …',
  running: params('{remasking} remasking, {steps} steps: story {done} of {total} …'),
  stopped: params('Stopped: {done} of {total} kinds are done. Go on takes up where it was.'),
  random: 'Random',
  'low-confidence': 'Low-confidence',
  randomSays: 'random',
  'low-confidenceSays': 'low-confidence',

  // The charts.
  surpriseChart: params(
    'Surprise of {twin} at a token of the stories, in nats, by the number of steps, with 95 % intervals',
  ),
  surpriseAxis: params('nats a token, by {twin}'),
  understoodChart: 'How much of a story the world understands, by the number of steps, with 95 % intervals',
  parsesChart:
    'Share of the stories that the world understands whole, by the number of steps, with 95 % intervals',
  holdsChart:
    'Share of the stories that the world understands whole and without contradiction, by the number of steps, with 95 % intervals',
  cleanChart:
    'Of the stories understood whole, the share without contradiction, by the number of steps, with 95 % intervals',
  contradictionsChart: params(
    'Contradictions in {characters} characters that are understood, by the number of steps, with 95 % intervals',
  ),
  distinctChart: params('distinct-{n} by the number of steps, with 95 % intervals'),
  stepsAxis: 'steps',
  understoodAxis: 'share of a story',
  parsesAxis: 'share of the stories',
  holdsAxis: 'share of the stories',
  cleanAxis: 'share of those understood',
  contradictionsAxis: params('contradictions in {characters} characters'),
  distinctAxis: params('distinct-{n}'),
  recordedSeries: params('{remasking}, recorded'),
  liveSeries: params('{remasking}, here ({stories} stories)'),

  // What is found.
  notRecorded: params('At temperature {temperature} there is no recorded run. Run it here.'),
  recordedAll: params(
    'Recorded, temperature {temperature}, {stories} stories of {length} tokens of each kind.',
  ),
  liveAll: params('Here, temperature {temperature}, {stories} stories of {length} tokens of each kind.'),
  surpriseSays: params(
    'With {remasking} remasking a token costs {twin} {low} nats in {fewSteps} steps and {high} in {manySteps}.',
  ),
  understoodSays: params(
    'With {remasking} remasking the world understands {low} of a story in {fewSteps} steps and {high} in {manySteps}, on average.',
  ),
  parsesSays: params(
    'With {remasking} remasking it understands {low} of the stories whole in {fewSteps} steps and {high} in {manySteps}.',
  ),
  holdsSays: params(
    'With {remasking} remasking it understands {low} of the stories whole and without contradiction in {fewSteps} steps and {high} in {manySteps}.',
  ),
  cleanSays: params(
    'With {remasking} remasking {low} of the stories understood whole are without contradiction in {fewSteps} steps and {high} in {manySteps}.',
  ),
  cleanNone: params(
    'With {remasking} remasking no story is understood whole in these numbers of steps: {steps}. So there is none of which to say whether it contradicts itself; the other measures ask for less.',
  ),
  contradictionsSay: params(
    'Contradictions in {characters} understood characters, with {remasking} remasking: {low} in {fewSteps} steps and {high} in {manySteps}.',
  ),
  caution: 'Where little is understood, little can contradict: look at both.',
  varietySays: params(
    'In {steps} steps distinct-{n} is {random} with random remasking and {confident} with low-confidence.',
  ),
  recordedOn: params('npm run claims -- quality-steps, {date}, {device}, {seconds} s'),
  seedIs: params('Seed {seed}'),

  // The table.
  dataCaption: 'Every kind, with 95 % intervals',
  source: 'Run',
  recordedRow: 'recorded',
  liveRow: 'here',
  remaskingColumn: 'Remasking',
  stepsColumn: 'Steps',
  countColumn: 'Stories',
  surpriseColumn: params('Nats a token, by {twin}'),
  understoodColumn: 'Understood of a story',
  contradictionsColumn: params('Contradictions in {characters} understood characters'),
  contradictionsEachColumn: 'Contradictions a story',
  parsesColumn: 'Understood whole',
  holdsColumn: 'Understood whole, without contradiction',
  cleanColumn: 'Without contradiction, of those understood whole',
  distinctColumn: params('distinct-{n}'),
  none: '–',
});
