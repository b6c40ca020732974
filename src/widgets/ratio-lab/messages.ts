// What the ratio lab says.
import { count, messages, params } from '@/i18n';

export const ratioMessages = messages('ratioLab', {
  ratio: 'Fixed share',
  ratioHelp:
    'The one model has each token masked with this probability. For the other t is drawn for each sequence.',
  both: 'Both models',
  fixed: params('{percent} masked'),
  drawn: 'any share masked',
  size: params<{ n: string; memory: string }>(
    count({ one: '{n} parameter each ({memory})', other: '{n} parameters each ({memory})' }),
  ),
  sizeText: params(
    '{characters} characters of text; the last {heldOut} are held out and never trained on. Both begin with the same weights and read the same sequences.',
  ),
  heldOut: params(
    'This text is too short: {heldOut} of its characters are held out, and the losses need {needed} to be measured. Take a longer text or a smaller context T.',
  ),

  start: 'Train both',
  goOn: 'Go on',
  measure: 'Go on measuring',
  stop: 'Stop',
  locked: 'Stop first, then the settings can be changed.',
  opening: 'Looking for kept runs …',
  before: 'The two models are trained in turn, a stretch at a time.',
  training: params('Step {fixed} of {steps} and step {drawn} of {steps}'),
  found: params(
    'This browser has kept these runs: {fixed} and {drawn} of {steps} steps are made. Go on from there, or begin again.',
  ),
  paused: params('Paused at step {fixed} and step {drawn} of {steps}; this browser keeps the runs.'),
  measuring: params('Measuring the loss at t = {t}'),
  writing: 'Both write …',
  stopped: 'The measuring was stopped.',
  notKept:
    'This browser keeps nothing of a run, so the two models cannot take turns. Allow this page to keep data, then try again.',
  diverged: params(
    'The model with {side} broke at step {step}: the first number that is not finite is in {tensor}. Take a smaller learning rate than {rate} and begin again.',
  ),
  spoken: params('{fixed} and {drawn} of {steps} steps are made. Losses {fixedLoss} and {drawnLoss} nats.'),

  step: 'Step',
  lossAxis: 'nats a token',
  curves: 'Loss in training',
  curvesLabel: params(
    'Loss in training: {fixed} nats with {share}, {drawn} nats with any share, after {step} steps',
  ),
  curvesEmpty: params('Loss in training over 0 of {steps} steps'),
  curvesNote:
    'Each curve is the model’s own loss, on the masks that it is trained with. A token among few masks is easier to guess, so the two do not compare here.',
  curvesMean: params('mean of {n} steps'),
  curvesData: 'Loss in training: nats a token',

  shares: 'Loss of a masked token, held out',
  sharesNone:
    'When both are trained, their loss is measured here at t = 0.05, 0.1 … 1, both on the same masks.',
  sharesLabel: params('Loss of a masked token over t = 0.05 to {t}'),
  tAxis: 't, the probability of a mask',
  saysAt: params('At t = {t} a masked token costs {fixed} nats with {share}, and {drawn} with any share.'),
  saysArea: params(
    'The area under a curve estimates the bound: {fixed} nats a token with {share}, {drawn} with any share.',
  ),
  sharesData: 'Loss of a masked token on held-out text, in nats',
  t: 't',
  tokens: 'Masked tokens',
  difference: 'Difference',

  written: 'What they write from nothing but masks',
  writtenNone: 'When both are trained, both write here by reverse diffusion, with the same random numbers.',
  draw: 'Draw another of each',
});
