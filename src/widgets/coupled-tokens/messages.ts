// What “Two tokens that belong together” says.
import { messages, params } from '@/i18n';

export const coupledMessages = messages('coupledTokens', {
  words: 'Words',
  firstA: 'First word',
  secondA: 'Second word',
  firstB: 'Other first word',
  secondB: 'Other second word',
  weights: 'How often each pair is in the data',
  weightHelp: 'Weights: a probability is the share of their sum.',
  weightOf: params('{pair} · p = {p}'),
  draws: 'Draws',
  drawsHelp: 'Pairs that are filled in, in one step and in two.',
  seedHelp: 'The same seed draws the same pairs.',
  seedIs: params('Seed {seed}'),
  noWord: 'Each of the four words needs at least one letter. Write the missing one.',
  sameWord: 'The two first words must differ, and so must the two second words. Change one of them.',
  samePair: 'Two of the four pairs read the same. Change one of the words.',
  noWeight: 'All weights are 0, so no pair can be drawn. Raise one of them.',
  one: 'In one step',
  two: 'In two steps',
  pair: 'Pair',
  exactly: 'exactly',
  drawn: 'drawn',
  barsCaption: params('{steps}: share of each pair'),
  legend: '≠ marks a pair that the data never has.',
  firstDraws: params('{steps}: the first {count} draws'),
  rightSays: params(
    'Both words in one step: each is drawn as if the other were hidden, so a pair is right with probability {exactly}. Of {draws} draws {right} are right, {share} (95% interval {low} to {high}).',
  ),
  twoSays: params(
    'In two steps one word, either with probability 1/2, is drawn first, and the other when that one is seen: {right} of {draws} are right.',
  ),
  farSays: params(
    'The data has all four pairs, so none is wrong. But in one step each word is drawn as if the other were hidden, and the pairs come with other probabilities: the total variation distance from the data is {distance}. In two steps they come as in the data.',
  ),
  independentSays:
    'Here neither word says anything about the other, so one step draws from the same probabilities as two.',
  informationSays: params('One word tells {nats} nats about the other (mutual information).'),
  dataCaption: 'Probability of each pair, and its share of the draws',
  inData: 'In the data, and in two steps',
  inOneStep: 'In one step',
  drawnOne: 'Drawn in one step (95% interval)',
  drawnTwo: 'Drawn in two steps (95% interval)',
});
