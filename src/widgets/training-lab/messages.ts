// What the training lab says.
import { count, messages, params } from '@/i18n';

export const labMessages = messages('trainingLab', {
  // What is trained, and on what.
  family: 'Model and objective',
  gpt2: 'GPT-2 · next token',
  llama: 'Llama · next token',
  llada: 'LLaDA · masked',
  gpt2Help: 'Learned positions, LayerNorm and GELU; learns to say each next character.',
  llamaHelp: 'Rotary positions, RMSNorm and SwiGLU; learns to say each next character.',
  lladaHelp:
    'Sees the whole sequence, a share t of it hidden; learns to say what is hidden, weighted by 1/t.',
  model: 'Model',
  training: 'Training',
  layers: 'Layers',
  width: 'Width C',
  widthHelp: 'Numbers that stand for one position.',
  heads: 'Heads',
  context: 'Context T',
  contextHelp: 'Characters that the model reads at once.',
  batch: 'Batch size B',
  batchHelp: 'Sequences of one step.',
  steps: 'Steps',
  learningRate: 'Learning rate η',
  learningRateHelp: 'The highest of the run. At 10000 you see a run break.',
  schedule: 'Schedule',
  constant: 'constant',
  linear: 'linear',
  cosine: 'cosine',
  warmup: 'Warm-up steps',
  warmupHelp: 'η rises from near 0 over so many steps.',
  seed: 'Seed',
  seedHelp: 'First weights and order of the text follow from it.',
  whileHidden: 'Train on while this page is hidden',
  reset: 'Reset',
  locked: 'Pause the run to change its settings.',
  size: params<{ n: string; memory: string }>(
    count({ one: '{n} parameter ({memory})', other: '{n} parameters ({memory})' }),
  ),
  sizeText: params(
    '{characters} characters of text, {types} different; the last {heldOut} are held out and never trained on.',
  ),
  sizeStep: params('{tokens} tokens a step, {passes} passes over the text in all.'),
  noHeldOut: params(
    'The held-out part has {heldOut} characters, fewer than a sequence needs: there will be no held-out loss.',
  ),

  // What stands in the way.
  reading: 'Reading the text …',
  badHeads: params(
    'The width C = {width} cannot be shared by {heads} heads of one size. Take C = {better}, or another number of heads.',
  ),
  badEvenHeads: params(
    'Rotary positions turn pairs of numbers, so C must be a multiple of twice the heads; {width} and {heads} are not. Take C = {better}, or another number of heads.',
  ),
  badWarmup: params('The warm-up has {warmup} steps, the run only {steps}. Make the warm-up shorter.'),
  oneCharacter: 'This text has only one kind of character, so there is nothing to learn. Take another text.',
  tooShort: params(
    'This text is too short: {training} of its {characters} characters are trained on, and a sequence needs {needed}. Take a longer text or a smaller context T.',
  ),

  // How the run goes.
  start: 'Train',
  pause: 'Pause',
  goOn: params('Go on from step {step}'),
  again: 'Begin again',
  nextSeed: 'Next seed',
  discard: 'Stop and discard',
  opening: 'Looking for a kept run …',
  starting: 'Finding out where this device computes fastest …',
  startingText: 'Loading the text …',
  running: params('Step {step} of {steps}'),
  pausing: 'Writing a checkpoint …',
  before: params(
    'Before training, all {V} characters are about equally likely: the loss begins near ln {V} = {uniform} nats.',
  ),
  found: params(
    'This browser has kept this run: {step} of {steps} steps are made. Go on from there, or begin again.',
  ),
  paused: params('Paused at step {step} of {steps}; this browser keeps the run.'),
  finished: params(
    'All {steps} steps are made. Training loss {loss} nats a token, {bits} bits; guessing has {uniform} nats.',
  ),
  finishedHeldOut: params('Held-out loss {heldOut} nats.'),
  notKept:
    'This browser kept nothing of the run, so it cannot go on. Allow this page to keep data, then begin again.',
  notKeptFinished:
    'This browser kept nothing of the run: its numbers are here until you leave, the trained model itself is gone.',
  diverged: params(
    'The run broke at step {step}: the first number that is not finite is in {tensor}. The learning rate {rate} is too large.',
  ),
  divergedNoCheckpoint: params('There is no checkpoint to go on from: begin again with η = {rate}.'),
  goOnSmaller: params('Go on from step {step} with η = {rate}'),
  beginSmaller: params('Begin again with η = {rate}'),
  changedRate: params('This run goes on with η = {rate}.'),
  hidden: 'This page is hidden, so the run waits; it goes on by itself as soon as you see the page.',
  waited: params('The page was hidden for {time}; the run waited, and goes on.'),
  spoken: params('Step {step} of {steps}, training loss {loss} nats.'),
  spokenHeldOut: params('Step {step} of {steps}, training loss {loss}, held-out loss {heldOut} nats.'),

  // Its numbers.
  facts: 'The run in numbers',
  step: 'Step',
  loss: 'Training loss',
  heldOut: 'Held-out loss',
  rate: 'Learning rate',
  norm: 'Gradient norm',
  speed: 'Tokens a second',
  left: 'Time left',
  device: 'Computed on',
  nothing: '–',
  chart: 'Loss',
  chartLabel: params('Loss over {step} of {steps} steps: from {first} to {last} nats a token'),
  chartEmpty: params('Loss over 0 of {steps} steps'),
  lossAxis: 'nats a token',
  stepAxis: 'step',
  lossMean: params('Training loss, mean of {n} steps'),
  uniform: params('guessing: ln {V} = {value}'),
  unigram: params('character frequencies alone: {value}'),
  floor: params('the world itself: {value}'),
  dataCaption: 'The run, step by step: nats a token',

  // What the model writes.
  samples: 'What the model writes',
  samplesNone: 'Samples from the newest weights appear here while it trains.',
  samplesLlada:
    'This model fills hidden places instead of saying the next character: writing with it needs the reverse process of masked diffusion, which has a chapter of its own.',
  sampleAt: params('after step {step}'),
  untrained: 'before training',
  sampleSeed: params('seed {seed}'),
  draw: 'Draw another',
  drawing: 'Drawing …',
  prompt: 'Samples begin with',
  promptHelp: 'Empty: a new line. Characters that the text lacks are left out.',
  temperature: 'Temperature',
  wroteNothing: '(nothing)',

  // The model as files.
  downloads: 'The model as files',
  downloadsHelp:
    'A model folder: GPT-2 and Llama load in Hugging Face transformers. Give each file its name as it is.',
  downloaded: params('{file}, {size}, weights of step {step}'),

  // Kept runs.
  kept: params<{ n: string }>(
    count({ one: '{n} run kept in this browser', other: '{n} runs kept in this browser' }),
  ),
  keptNone: 'This browser keeps no run.',
  keptRun: 'Run',
  keptSize: 'Parameters',
  keptSteps: 'Steps',
  keptLoss: 'Held-out loss',
  lastMade: params('last trained {date}'),
  keptActions: 'What to do',
  stepsOf: params('{step} of {steps}'),
  showRun: 'Show',
  isShown: 'shown',
  remove: 'Delete',
  removeReally: 'Delete for good',
  keep: 'Keep',
  ofRun: params('{action}: {run}'),
  runOf: params('{family}, {layers} × {width}, seed {seed}'),
});
