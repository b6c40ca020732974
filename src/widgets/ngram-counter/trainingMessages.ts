// What the view of the bigram training says.
import { count, messages, params } from '@/i18n';

export const trainingMessages = messages('bigramTraining', {
  learningRate: 'Learning rate η',
  learningRateHelp:
    'Each row of the table moves by η times its own gradient. Up to 4, no step can raise the loss.',
  steps: 'Steps',
  stepsHelp: 'One step changes every logit once.',
  train: 'Train',
  trainAgain: 'Train again from zeros',
  stop: 'Stop',

  before: params(
    'Before training all logits are 0: each of the {V} tokens is equally likely, and the cross-entropy is ln {V} = {uniform} nats a token.',
  ),
  starting: 'Finding out where this device computes fastest …',
  running: params('Step {step} of {steps}, {speed} steps a second.'),
  stoppedByReader: params(
    'Stopped after step {step} of {steps}. The table itself is handed out at the end alone: train again to see its probabilities.',
  ),
  stoppedByChange: params(
    'A setting was changed, so the run ended at step {step} of {steps}. Train again with the new one.',
  ),
  doneTime: params<{ steps: string; rate: string; time: string; device: string; speed: string }>(
    count({
      one: '{steps} step at η = {rate} in {time} on {device}, {speed} a second.',
      other: '{steps} steps at η = {rate} in {time} on {device}, {speed} a second.',
    }),
  ),
  doneFit: params(
    'Cross-entropy {uniform} → {final} nats a token, with a floor of {entropy}; KL {startKl} → {finalKl} nats.',
  ),
  overshoots: params<{ rises: string; steps: string; rate: string }>(
    count({
      one: 'The loss rose in one of {steps} steps: at η = {rate} they reach past the valley. Choose 4 or less.',
      other:
        'The loss rose in {rises} of {steps} steps: at η = {rate} they reach past the valley. Choose 4 or less.',
    }),
  ),

  crossEntropyTitle: 'Cross-entropy',
  crossEntropyLabel: params(
    'Cross-entropy of the counted text over {steps} steps, from {from} to {to} nats a token',
  ),
  crossEntropyAxis: 'nats a token',
  uniform: params('all equally likely: ln {V} = {value}'),
  floor: params('counted table, the floor: {value}'),
  klTitle: 'KL(counted || trained)',
  klLabel: params('Kullback–Leibler divergence over {steps} steps, from {from} to {to} nats a token'),
  klAxis: 'nats a token, log scale',
  logitsTitle: 'Logits',
  logitsLabel: params('Largest and smallest logit over {steps} steps: {largest} and {smallest} at the end'),
  logitsAxis: 'logit',
  largest: 'largest',
  smallest: 'smallest',
  infinite:
    'Most pairs were never counted. To give them probability 0, their logits would have to fall to −∞; they fall for ever, and ever more slowly.',
  step: 'step',

  mapsTitle: 'Probabilities, after each token',
  counted: 'Counted',
  trained: 'Trained',
  untrained: 'Before training',
  countedMap: params('Counted: shares of what follows each of {V} tokens'),
  trainedMap: params('Trained: the probability of what follows each of {V} tokens'),
  legend: 'Probability, square-root scale',
  pair: params('After “{row}”, “{column}” has probability {counted} as counted, and {trained} as trained.'),
  pairUntrained: params(
    'After “{row}”, “{column}” has probability {counted} as counted, and {trained} before training.',
  ),
  noContext: params('“{row}” is followed by nothing in the counted text: its row is never trained.'),
  difference: params(
    'Largest difference on seen contexts: {difference}, for “{column}” after “{row}” (counted {counted}, trained {trained}).',
  ),
  context: 'After',
  rowCaption: params('What follows “{row}”: the {shown} most probable'),
  token: 'Token',

  dataCaption:
    'The run as it was reported. The loss is the mean over contexts, each as important as the others',
  loss: 'Loss',
  kl: 'KL',
});
