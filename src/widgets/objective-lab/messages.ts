// What the objective lab says.
import { count, messages, params } from '@/i18n';

export const objectiveMessages = messages('objectiveLab', {
  view: 'What is shown',
  viewSentence: 'A sentence',
  viewEstimators: 'Two estimators',
  viewToy: 'A toy, exactly',
  seedHelp: 'The same seed draws the same masks.',
  seedIs: params('Seed {seed}'),
  start: 'Start',
  stopped: 'Stopped. Press Start to begin again.',

  // The text and its masks.
  sentence: 'Your text',
  sentenceHelp:
    'An end token is put after it. The model has read whole stories only, so a sentence alone has a higher loss.',
  t: 'Masking ratio t',
  tHelp: 'Each token is masked with this probability. A larger t masks the same tokens and more.',
  samples: 'Draws',
  samplesHelp:
    'Masks of the text, each with a t of its own. Each is one pass through the model, unless it hides nothing.',
  empty: 'There is no text to mask. Write a sentence.',
  hasMask: 'This text holds the mask token itself, <|mask|>, which stands for a hidden token. Take it out.',
  tooLong: params(
    'This text has {length} tokens, begin and end included, and the model reads {context} at most: {over} too many. Shorten it.',
  ),
  noMask: params(
    '{model} has no mask token or no end token, so nothing can be masked with it. Reload the page.',
  ),
  asking: params('Drawing: {done} of {total} …'),
  masking: 'Masking …',
  strip: 'Tokens of your text as the model sees them',
  legend:
    'A hatched chip is masked; below it stands −ln p of the token that stood there. Select one to see more.',
  endToken: 'end',
  chipSeen: 'seen',
  isMasked: 'masked',
  chipMasked: params('token {place}, masked, −ln p = {nats} nats'),
  tokenDetails: 'The selected token',
  seenSays: params('Token {place} is “{token}”. The model sees it, so it is not in the loss.'),
  maskedSays: params('Token {place} is masked. “{token}” stood there: probability {p}, −ln p = {nats} nats.'),
  guessesSay: params('The model’s guesses: {guesses}.'),
  guess: params('{token} {p}'),
  outcomeMasked: params<{ masked: string; length: string; expected: string }>(
    count({
      one: '{masked} of {length} tokens is masked; t · L = {expected} are expected.',
      other: '{masked} of {length} tokens are masked; t · L = {expected} are expected.',
    }),
  ),
  outcomeLoss: params(
    'Their −ln p add up to {sum} nats. Over all {length} tokens that is {plain} nats a token; times 1/t it is {weighted}.',
  ),
  outcomeNone: 'So this draw’s loss is 0, with 1/t as without.',
  maskedCaption: 'The masked tokens',
  tokensCaption: 'Every token of your text under this mask',
  what: 'What',
  place: 'Place',
  token: 'Token',
  probability: 'p',
  lossOfToken: '−ln p (nats)',

  // The draws.
  drawsTitle: 'Many draws of t',
  drawsLabel: params(
    'Loss of {count} draws over their t: with 1/t up to {most} nats a token, without up to {plain}',
  ),
  tAxis: 't',
  lossAxis: 'nats a token',
  withWeight: 'with 1/t',
  withoutWeight: 'without',
  meanWith: params('mean with 1/t: {value}'),
  drawsSay: params(
    'Mean of {count} draws, t from {least} to 1, in nats a token, with 95% interval: with 1/t {weighted}; without {plain}. The first estimates an upper bound of −ln p of the text, {total} nats for its {length} tokens; with the other sign, {minus}, a lower bound of ln p. The second bounds nothing.',
  ),
  drawsCaption: 'Every draw of Bernoulli masks',
  draw: 'Draw',
  masked: 'Masked',
  sum: 'Sum of −ln p (nats)',
  plainColumn: 'Without 1/t (nats a token)',
  weightedColumn: 'With 1/t (nats a token)',

  // The two estimators.
  bernoulli: 'Bernoulli masks, 1/t',
  exact: 'Exactly l masks, L/l',
  estimatorsIntro: params(
    'Bernoulli: t is drawn from {least} to 1, as by the authors’ code, and each token is masked with probability t. Exactly l: l is drawn from 1 to L and l tokens are masked. Both have the same mean, but for the t below {least} that are left out.',
  ),
  meansLabel: params(
    'Mean of the first n draws, n up to {count}: Bernoulli masks end at {bernoulli}, exactly l masks at {exact} nats a token',
  ),
  nAxis: 'draws',
  form: 'Masks',
  mean: 'Mean (95% interval)',
  variance: 'Variance of a draw',
  drawsColumn: 'Draws',
  estimatorsCaption: 'The two estimators, nats a token',
  ratioSays: params(
    'Over {count} draws each, the variance of Bernoulli masks is {ratio} times that of exactly l masks (95% interval {low} to {high}), so it needs {ratio} times as many draws for the same precision.',
  ),
  ratioNone: params(
    'Over {count} draws each, one of the two does not vary, so their variances cannot be divided.',
  ),
  tailSays: params(
    'A small t seldom masks a token, but then weighs it up to {most} times. Few draws mostly lack such a mask, and then show too small a variance of Bernoulli masks and too narrow an interval. With t from 0 up the variance would be infinite.',
  ),
  tooFew: 'Too few draws yet.',
  estimatorsData: 'Every draw of both forms, nats a token',
  tColumn: 't',
  lColumn: 'l',
  bernoulliColumn: 'Bernoulli',
  exactColumn: 'Exactly l',

  // The toy.
  toyModel: 'Toy',
  cities: 'Cities: New York or Los Angeles, 1/2 each',
  weather: 'Weather: each day as the day before with 0.9',
  parity: 'Parity: an even number of ones',
  toyLength: 'Length L',
  toyLengthHelp: 'Tokens of a sequence. All 2^L masks are looked at.',
  sequence: 'Sequence x',
  sequenceOption: params('{text} · p = {p}'),
  predictor: 'Mask predictor',
  perfect: 'Perfect',
  left: 'Blind to the right',
  mixed: 'Mixed with guessing',
  perfectHelp: 'Says exactly what the toy says, given the visible tokens.',
  leftHelp: 'Sees only the tokens to the left of the hidden one.',
  mixedHelp: 'The perfect one, and a share of equal probabilities for all words.',
  mix: 'Share of guessing',
  toySteps: 'Steps of random remasking',
  toyStepsHelp: 'With L or more, one token a step: the any-order sampler.',
  toyDraws: 'Draws',
  toyDrawsHelp: 'Masks that are drawn by each estimator.',
  toyCaption: 'Nats of a whole sequence',
  thisSequence: 'this sequence',
  average: 'all sequences, averaged',
  toyItself: 'The toy: −ln p(x)',
  anyOrder: 'Any-order sampler',
  inSteps: params('Random remasking, steps: {steps}'),
  bound: 'Bound',
  toyNote:
    'An order gives the sequence a probability: the product of its tokens’, each given those before it in that order. The sampler draws its order, so it writes x with the mean of these products; the bound is the mean of their −ln. Random remasking in fewer steps than tokens fills several places at once, none of which sees the others. The last two lines are estimates of the bound from draws, with their 95% interval.',
  toySaysEqual: params(
    'For “{text}” the bound, summed over {masks} masks, is {bound} nats, and the any-order sampler writes it with {sampler} nats: they are equal, as every order gives this sequence the same probability.',
  ),
  toySaysGap: params(
    'For “{text}” the bound, summed over {masks} masks, is {bound} nats. The any-order sampler writes it with {sampler} nats, {gap} less: some orders give it more probability than others.',
  ),
  toySaysBoth: params(
    'Said both ways: {bound} is an upper bound of the sampler’s −ln p, {sampler}, and −{bound} a lower bound of its ln p, −{sampler}.',
  ),
  toySaysSteps: params(
    'Random remasking with fewer steps than tokens (here {steps}) writes it with {nats} nats; of that sampler the bound says nothing.',
  ),
  toySaysTruth: params('The toy itself has −ln p = {truth} nats.'),
  toyLabel: params(
    'Mean of the first n draws, n up to {count}: Bernoulli masks end at {bernoulli}, exactly l masks at {exact} nats; the bound is {bound}, the sampler {sampler}',
  ),
  natsAxis: 'nats',
  countCaption: 'What the masks with l hidden tokens add to the bound',
  l: 'l',
  masks: 'Masks',
  exactWeight: 'Weight, exactly l',
  bernoulliWeight: 'Weight, ∫ over t',
  countNote:
    'Weight of the loss of one such mask. Exactly l: 1/L for this l, L/l for the loss, divided by the number of masks. Bernoulli: 1/t times the probability of the mask, integrated over t from 0 to 1. The two columns agree, so both estimators have one mean.',
  adds: 'Nats added',
  varianceTitle: 'Variance of one draw',
  varianceExact: params('Exactly l masks: {value} (measured {measured}).'),
  varianceFinite: params('Bernoulli masks: {value} (measured {measured}).'),
  varianceInfinite: params(
    'Bernoulli masks: infinite, as it grows with ln(1/t) of the smallest t (measured {measured}). With t from {ten} up it would be {atTen}, from {least} up, as in the authors’ code, {atLeast}.',
  ),
  toyData: 'The mean of the first n draws, nats',
});
