// What drafting and verifying say.
import { messages, params } from '@/i18n';

export const mtpMessages = messages('mtpLab', {
  prompt: 'Beginning',
  promptHelp: 'The model goes on from here; it knows English stories.',
  temperature: 'Temperature',
  temperatureHelp: 'Of drafts and answers alike. 0: always the most probable token.',
  tokens: 'New tokens',
  seed: 'Seed',
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
  drawn: 'drawn by the model after a kept draft',
  first: 'drawn by the model before the first round',
  chipLater: params('comes in round {round}'),
  rounds: 'Round',
  round: params('round {round} of {rounds}'),
  noRounds: 'No draft was needed.',

  draft: 'Draft',
  q: 'q(draft), by the module',
  p: 'p(draft), by the model',
  rule: 'kept with probability min(1, p / q)',
  overlap: 'Σ min(p, q) over all tokens',
  times: 'Drafting, verifying',
  draftMs: 'Drafting',
  verifyMs: 'Verifying',
  verdictFirst: params(
    'Before the first round there is {token}, drawn by the model. Each round begins with a draft.',
  ),
  verdictKept: params('The draft {draft} was kept, and the model drew {next} after it.'),
  verdictKeptLast: params('The draft {draft} was kept.'),
  verdictInstead: params(
    'The draft {draft} was not kept; in its place came {instead}, drawn from what p has beyond q.',
  ),

  summary: params(
    '{kept} of {rounds} drafts were kept: {share} (95 % interval {low} to {high}). Σ min(p, q) says {overlap} on average. A pass of the model gave {tokens} tokens.',
  ),
  data: 'The rounds',
  roundColumn: 'Round',
  keptColumn: 'Kept',
  tokensColumn: 'Tokens',
  yes: 'yes',
  no: 'no',

  acceptance: 'How many drafts are kept',
  acceptanceHelp: params(
    'Beginnings of {stories} held-out stories are continued at several temperatures, the one above among them, with the seed above; the beginning above plays no part.',
  ),
  measureAcceptance: 'Measure acceptance',
  acceptanceChart: params('Share of drafts kept over the temperature: {parts}'),
  acceptanceAt: params(
    'At temperature {temperature}, which is set above, {share} of {rounds} drafts were kept (95 % interval {low} to {high}), and Σ min(p, q) says {overlap}.',
  ),
  keptSeries: 'drafts kept, with 95 % interval',
  overlapSeries: 'mean of Σ min(p, q)',
  share: 'share',
  acceptanceAgree: 'At each temperature Σ min(p, q) lies within the interval of what was kept.',
  acceptanceApart: params(
    'At temperature {temperatures} Σ min(p, q) lies outside the interval of what was kept. By chance at most one in twenty does; but the temperatures share their random numbers, so chance can move several at once.',
  ),
  roundsColumn: 'Drafts',

  speed: 'How much faster it is',
  speedHelp: params(
    'From the beginning above, with and without drafts in turn, {tokens} tokens each, {repetitions} times. Reading the beginning is left out.',
  ),
  measureSpeed: 'Measure speed',
  speedResult: params(
    'On this device {drafted} tokens a second with drafts and {plain} without: {ratio} times as fast (from {low} to {high} times).',
  ),
  speedReckoned: params(
    'A token alone takes {step}. A round takes {draft} for the draft and {verify} for reading two tokens, {round} in all, and gives {tokens} tokens: {each} a token.',
  ),
  speedSlower:
    'Drafts do not pay here: a draft costs a layer and the head of the vocabulary, and two tokens cost clearly more than one. They pay where fetching the weights takes the time, so that reading two tokens costs about as much as reading one.',
  speedFaster: 'Drafts pay here.',
  speedData: 'Each repetition',
  repetition: 'Repetition',
  plainColumn: 'Tokens a second, without drafts',
  draftedColumn: 'With drafts',
  ratioColumn: 'Times as fast',

  sameness: 'Is it the same text?',
  samenessHelp: params(
    'At the temperature above: {draws} pairs of tokens are drawn with as many seeds, from 0 on, the second one by a round of drafting. Are there as many of each pair as the model alone would draw?',
  ),
  samenessHelpGreedy: 'At temperature 0 both ways must give the same tokens.',
  measureSameness: 'Measure whether it is the same',
  greedyEqual: params('All {tokens} tokens are the same with drafts and without.'),
  greedyUnequal: params(
    'The {tokens} tokens with drafts and without are not the same: where two tokens are almost equally probable, rounding decides.',
  ),
  pairsDrawn: params('{draws} pairs; the second token is a kept draft in {kept} of them.'),
  chi: params('χ² = {statistic} with {degrees} degrees of freedom, p {p}.'),
  chiNone: 'Too few different pairs come to be tested. Raise the temperature.',
  chiFine: 'The pairs could well have been drawn by the model alone.',
  chiOdd:
    'The pairs are unlikely to come from the model alone. By chance this happens in one of a thousand tests; try another beginning or temperature.',
  pairsData: 'Pairs of tokens, those expected most often first',
  firstColumn: 'First token',
  secondColumn: 'Second token',
  expectedColumn: 'Expected',
  countedColumn: 'Counted',
  anyOther: 'any other',
  measuring: params('{done} of {total}'),
  measureStopped: 'The measurement was stopped.',
  measureAgain: 'Measure again',
});
