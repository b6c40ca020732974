// What drafting and verifying say.
import { messages, params } from '@/i18n';

export const mtpMessages = messages('mtpLab', {
  prompt: 'Beginning',
  promptHelp: 'The model goes on from here; it knows English stories.',
  temperature: 'Temperature',
  temperatureHelp: 'Of drafts and answers alike. 0: always the most probable token.',
  tokens: 'New tokens',
  seed: 'Seed',
  nextSeed: 'Next seed',
  reset: 'Reset',
  noBegin: params('{model} has no begin token, so nothing can be written with it.'),
  tooLong: params(
    'The beginning has {tokens} tokens and {newTokens} more are asked for; the model reads {most} in all. Shorten the beginning, or ask for fewer.',
  ),
  writing: 'Drafting and verifying …',
  stopped: 'Stopped.',
  again: 'Write again',

  text: 'The text, token by token',
  given: 'given',
  chip: params('{token}: {origin}, round {round}'),
  chipFirst: params('{token}: drawn by the model before the first round'),
  kept: 'drafted and kept',
  instead: 'in the place of a draft',
  drawn: 'drawn by the model',
  noteKept: '✓',
  noteInstead: '✗',
  rounds: 'Round',
  round: params('round {round} of {rounds}'),
  noRounds: 'No draft was needed.',

  draft: 'Draft',
  q: 'q(draft), by the module',
  p: 'p(draft), by the model',
  rule: 'kept with probability min(1, p / q)',
  overlap: 'Σ min(p, q) over all tokens',
  times: 'Drafting, verifying',
  verdictKept: params('The draft {draft} was kept, and the model drew {next} after it.'),
  verdictKeptLast: params('The draft {draft} was kept.'),
  verdictInstead: params(
    'The draft {draft} was not kept; in its place came {instead}, drawn from what p has beyond q.',
  ),

  summary: params(
    '{kept} of {rounds} drafts were kept ({share}). Σ min(p, q) says {overlap} on average. A pass of the model gave {tokens} tokens.',
  ),
  data: 'The rounds',
  roundColumn: 'Round',
  keptColumn: 'Kept',
  tokensColumn: 'Tokens',
  yes: 'yes',
  no: 'no',

  acceptance: 'How many drafts are kept',
  acceptanceHelp: params(
    'Beginnings of {stories} held-out stories are continued at each of five temperatures; the settings above play no part.',
  ),
  measureAcceptance: 'Measure acceptance',
  acceptanceChart: params('Share of drafts kept over the temperature: {parts}'),
  keptSeries: 'drafts kept, with 95 % interval',
  overlapSeries: 'mean of Σ min(p, q)',
  share: 'share',
  acceptanceAgree: 'At each temperature Σ min(p, q) lies within the interval of what was kept.',
  acceptanceApart: params(
    'At temperature {temperatures} Σ min(p, q) lies outside the interval of what was kept; of twenty intervals about one does.',
  ),
  roundsColumn: 'Drafts',

  speed: 'How much faster it is',
  speedHelp: 'From the beginning above, with and without drafts in turn, 96 tokens each, seven times.',
  measureSpeed: 'Measure speed',
  speedResult: params(
    'On this device {drafted} tokens a second with drafts and {plain} without: {ratio} times as fast (from {low} to {high} times).',
  ),
  speedSlower:
    'Drafts do not pay here. A draft costs a layer and the head of the vocabulary, and verifying reads two tokens instead of one; a model this small is limited by arithmetic, not by reading its weights. Where reading weights takes the time, two tokens cost about as much as one.',
  speedFaster: 'Verifying two tokens at once costs less here than decoding them one after the other.',

  sameness: 'Is it the same text?',
  samenessHelp: params(
    'At the temperature above: {draws} pairs of tokens are drawn with as many seeds, from 0 on, and counted.',
  ),
  samenessHelpGreedy: 'At temperature 0 both ways must give the same tokens.',
  measureSameness: 'Measure whether it is the same',
  greedyEqual: params('All {tokens} tokens are the same with drafts and without.'),
  greedyUnequal: params(
    'The {tokens} tokens with drafts and without are not the same: where two tokens are almost equally probable, rounding decides.',
  ),
  chi: params('{which}: χ² = {statistic} with {degrees} degrees of freedom, p = {probability}.'),
  firstToken: 'First token, drawn by the model',
  secondToken: 'Second token, drafted and verified',
  chiNone: params('{which}: too few different tokens come to be tested.'),
  chiFine: 'Both could well have been drawn from the model’s own distribution.',
  chiOdd:
    'One of the two is unlikely. By chance this happens in one of fifty tests; try another beginning or temperature.',
  measuring: params('{done} of {total}'),
  start: 'Begin',
  measureStopped: 'The measurement was stopped.',
});
