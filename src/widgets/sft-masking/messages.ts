// What the masks of fine-tuning say.
import { count, messages, params } from '@/i18n';

export const sftMessages = messages('sftMasking', {
  prompt: 'Prompt',
  promptHelp: 'It is never masked. The begin token before it counts among its tokens.',
  answer: 'Answer',
  answerHelp: 'It follows the prompt after a space; an end token stands behind it.',
  t: 'Masking ratio t',
  tHelp: 'Each place of the response is masked with this probability.',
  padTo: 'Longest pair of the batch (tokens)',
  padToHelp: 'A shorter pair is filled up with end tokens to this length.',
  seedHelp: 'The same seed masks the same places; a larger t masks these and more.',
  nextSeed: 'Mask again',
  seedIs: params('Seed {seed}'),
  stopped: 'Stopped. A change, or this button, starts again.',
  start: 'Start',
  asking: 'Asking the model …',

  noAnswer: 'Write an answer of at least one letter: of a prompt alone there is nothing to mask.',
  special: params(
    'One of the texts holds {name}, a token with a meaning of its own. Take it out: such tokens are put in here.',
  ),
  tooLong: params(
    'Prompt, answer, begin and end token have {tokens} tokens, and the model reads {most}. Shorten the texts by at least {over}.',
  ),
  noMask: params(
    '{model}: its files must name a begin token, an end token and a mask token. They belong to another version of the book: reload the page.',
  ),

  // The tokens.
  pairTokens: 'The response as the model sees it',
  promptToken: 'of the prompt, never masked',
  endToken: 'end',
  visible: params('place {place}, visible'),
  masked: params('place {place}, masked'),
  maskedCost: params('place {place}, masked, the true token costs {nats} nats'),
  legendPrompt: 'prompt: kept',
  legendVisible: 'visible',
  legendMasked: 'masked, with the nats of its token',
  tokens: params<{ n: string }>(count({ one: '{n} token', other: '{n} tokens' })),
  endTokens: params<{ n: string }>(count({ one: '{n} end token', other: '{n} end tokens' })),

  // What is found.
  maskSays: params(
    'The prompt of {prompt} stays whole. The response has {places} places, {answer} of the answer and {ends} ({share}). At t = {t}, {masked} of them are masked here, {maskedEnds} of these end tokens; t · L′ = {expected}.',
  ),
  lossSays: params(
    'Only these count: the answer’s cost {answerNats} nats, the end tokens {endNats}. Divided by t and by the {places} places that is {loss} nats a place.',
  ),
  nothingMasked: 'Nothing is masked this time, so this draw has no loss.',
  lengthSays: params(
    'From a pair that is filled up like this a model learns how long its answer is to be: {share} of what may be asked for are end tokens, and after the first only end tokens follow.',
  ),
  onlyEnd: 'The pair is the longest of its batch: it has one end token, and nothing fills it up.',
  modelSays: params(
    'story-llada was never fine-tuned, and each of its texts had one end token. At the masked places of the filling it now gives the end token a mean probability of {filling}.',
  ),
  modelSaysFirst: params(
    'story-llada was never fine-tuned, and each of its texts had one end token. To the first one it now gives the probability {first}, at the masked places of the filling a mean of {filling}.',
  ),
  groupsCaption: 'What is masked, and what it costs',
  group: 'Tokens',
  places: 'Places',
  maskedColumn: 'Masked',
  natsColumn: 'Nats',
  meanColumn: 'Nats each',
  promptGroup: 'Prompt',
  answerGroup: 'Answer',
  endGroup: 'End tokens',
  none: '–',

  // The token that is selected.
  theToken: 'The token that is selected',
  place: 'Place',
  placeOf: params('{place} of {places}'),
  token: 'Token',
  state: 'State',
  isVisible: 'visible: the model reads it, and it has no loss',
  isMasked: 'masked: the model is asked for it',
  cost: 'Its loss',
  natsOf: params('{nats} nats'),
  guessesCaption: 'What the model says would stand there',
  guess: 'Token',
  probability: 'Probability',

  dataCaption: 'Every place of the response',
  idColumn: 'Id',
  part: 'Part',
  yes: 'yes',
  no: 'no',
});
