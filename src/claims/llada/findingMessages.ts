// What the experiments of the claims about masked diffusion find, and the heads of their tables.
import { messages, params } from '@/i18n';

export const lladaFindingMessages = messages('claimLladaFinding', {
  // The bound.
  bound: params(
    'In {above} of {count} cases the exact loss is at least the exact negative log-likelihood of the sampler (what lies below {rounding} nats is rounding). It lies up to {most} nats above; for the perfect predictor the two differ by at most {perfect} nats.',
  ),
  world: 'World',
  length: 'Tokens',
  predictor: 'Predictor',
  texts: 'Texts',
  leastGap: 'Least gap (nats)',
  mostGap: 'Largest gap (nats)',
  perfect: 'perfect',
  left: 'sees only what stands to the left',
  mixed: 'a fifth is guessing',
  arbitrary: params('arbitrary numbers, seed {seed}'),

  // The two estimators.
  variance: params(
    'Over all sentences, the variance of one draw is {ratio} times as large with masks drawn one by one as with exactly l of them (95 % interval {low} to {high}). The means are {bernoulli} and {exact} nats a token.',
  ),
  sentence: 'Last sentence',
  tokens: 'Tokens',
  bernoulliVariance: 'Variance, one by one',
  exactVariance: 'Variance, exactly l',
  bernoulliMean: 'Mean, one by one (nats a token)',
  exactMean: 'Mean, exactly l (nats a token)',

  // The fixed ratio.
  ratio: params(
    'At t = {t} a masked token of held-out text costs {fixed} nats after training with {ratio} % masked, and {random} nats after training with any share: {more} more (95 % interval {low} to {high}).',
  ),
  seed: 'Seed',
  trainedWith: 'Trained with',
  always: params('{ratio} % masked'),
  any: 'any share',
  lossAt: params('Nats a masked token at t = {t}'),

  // Two tokens that belong together.
  oneStep: params('In one step {right} of {count} pairs fit; exactly it is {exactly} %.'),
  twoSteps: params('In two steps {right} of {count} pairs fit.'),
  pair: 'Pair',
  fits: 'Fits',
  drawn: 'Draws',
  expected: 'Expected',
  yes: 'yes',
  no: 'no',

  // Stories.
  steps: params(
    'At temperature {temperature} and with low-confidence remasking a token of a story costs {twin} {many} nats ({manyLow} to {manyHigh}) if it is written in {manySteps} steps, and {few} ({fewLow} to {fewHigh}) in {fewSteps}.',
  ),
  variety: params(
    'At temperature {temperature} and in {steps} steps distinct-{n} of {group} stories is {confident} with low-confidence remasking ({confidentLow} to {confidentHigh}) and {random} with random remasking ({randomLow} to {randomHigh}).',
  ),
  noTokens: 'Too few stories have a token: nothing can be said.',
  noRuns: params('Too few stories have {n} tokens for distinct-{n}: nothing can be said.'),
  stepsColumn: 'Steps',
  remasking: 'Remasking',
  'low-confidence': 'low-confidence',
  random: 'random',
  surprise: params('Nats a token, by {twin}'),
  text: 'Story',
  verdict: 'Verdict',
  understood: 'All is understood.',
  unfinished: 'All is understood, but it has no end.',
  notWorld: params('Not understood from here on: “{text}”.'),
});
