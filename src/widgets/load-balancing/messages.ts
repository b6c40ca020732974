// What the balancing of loads says.
import { messages, params } from '@/i18n';

export const balancingMessages = messages('loadBalancing', {
  experts: 'Experts',
  expertsHelp: 'In each of two layers, beside a shared one.',
  chosen: 'Chosen for a token',
  weight: 'Weight α of the auxiliary loss',
  speed: 'Speed γ of the bias',
  rest: 'Training',
  locked: 'Pause first, then the settings can be changed.',
  tooShort: params(
    'This text is too short: it has {characters} characters, and {needed} are needed. Take a longer text.',
  ),

  none: 'no balancing',
  auxiliary: 'auxiliary loss',
  bias: 'bias',

  start: 'Train all three',
  pause: 'Pause',
  goOn: 'Go on',
  again: 'Begin again',
  opening: 'Looking for kept runs …',
  before: 'Three mixtures begin with the same weights and read the same sequences, one after the other.',
  training: params('{way}: step {step} of {steps}'),
  pausing: 'Writing a checkpoint …',
  paused: 'Paused; this browser keeps what is trained.',
  spoken: params('With {way}, {step} of {steps} steps are made.'),
  result: params(
    'Over the last {last} steps the busiest expert had {none} times its even share without balancing, {auxiliary} times with the auxiliary loss, and {bias} times with the bias. On held-out text a character costs {noneNats}, {auxiliaryNats} and {biasNats} nats.',
  ),

  curves: 'The busiest expert: its share of the choices, where 1 is even',
  curvesEmpty: params('Share of the busiest expert over 0 of {steps} steps'),
  curvesLabel: params('Share of the busiest expert, where 1 is even: {parts}'),
  curvesPart: params('{value} with {way}'),
  step: 'step',
  times: '× even',
  even: 'even',
  data: 'Largest load of a layer, where 1 is even, and loss in nats a character',
  loss: params('Loss, {way}'),

  maps: params('Loads of layer {layer}: share of the choices of each expert'),
  layer: 'Layer',
  expert: 'Expert',
  mapLabel: params('Loads with {way}: experts over steps'),
  mapLegend: 'share of the choices',
  cell: params('Expert {expert}, step {step}, {way}: {share} of the choices'),
  mapsEmpty: 'When a run goes on, the share of each expert at each step is drawn here.',

  ends: 'At the end',
  way: 'Balancing',
  largest: 'Busiest expert, × even',
  idle: 'Experts with less than a tenth of their share',
  heldOut: 'Held-out loss, nats',
});
