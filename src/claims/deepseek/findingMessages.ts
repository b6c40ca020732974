// What the experiments of the claims about DeepSeek-V3’s ideas find, and the heads of their tables.
import { messages, params } from '@/i18n';

export const deepseekFindingMessages = messages('claimDeepseekFinding', {
  noEnds: params('{model} must have a begin token and an end token; reload the page.'),
  noExperts: params('{model}: its config.json names no experts; reload the page.'),
  noDrafts: params('{model} drafted nothing, so that nothing can be said.'),

  // Loads.
  loads: params(
    'Over {stories} stories the busiest expert, expert {expert} of layer {layer}, has {most} times an even share (95 % interval {mostLow} to {mostHigh}), and the least busy, expert {idle} of layer {idleLayer}, {least} times ({leastLow} to {leastHigh}). The stated factor is {factor}.',
  ),
  layer: 'Layer',
  expert: 'Expert',
  choices: 'Choices',
  timesEven: 'Times an even share',
  low: 'From',
  high: 'To',

  // What the token tells.
  told: params(
    'The experts that a token was sent to most in {read} stories tell {list} of where it goes in {stories} others; by chance it would be {chance} %. The first layer with experts is ahead of the last by {difference} points (95 % interval {low} to {high}).',
  ),
  toldPart: params('{share} % in layer {layer}'),
  rightIn: params('Told in layer {layer}'),

  // Balancing.
  balancing: params(
    'Over {seeds} seeds the busiest expert has {none} times its even share without balancing, {auxiliary} times with the auxiliary loss and {bias} times with the bias: {more} more without than with the bias (95 % interval {low} to {high}). A held-out character costs {noneNats}, {auxiliaryNats} and {biasNats} nats.',
  ),
  seed: 'Seed',
  way: 'Balancing',
  none: 'none',
  auxiliary: 'auxiliary loss',
  bias: 'bias',
  busiest: 'Busiest expert, × even',
  heldOut: 'Held-out loss, nats',

  // A forbidden expert.
  forbidden: params(
    'Over {stories} stories the model needs {before} nats a token. Forbidding the busiest expert of one layer adds {list}.',
  ),
  forbiddenPart: params('{added} in layer {layer} ({low} to {high})'),
  story: 'Story',
  tokens: 'Tokens',
  asTrained: 'As trained (nats)',
  without: params('Without expert {expert} of layer {layer} (nats)'),

  // Drafts.
  drafts: params(
    'Of {drafts} drafts at temperature 1 the model kept {kept} % (95 % interval {low} to {high} %). The sum of min(p, q) is {overlap} % on average; the difference is {difference} points ({differenceLow} to {differenceHigh}), and the stated margin is {margin}.',
  ),
  greedyDrafts: params(
    'Of {drafts} drafts at temperature 0 the model kept {kept} % (95 % interval {low} to {high} %). In {agreed} of {drafts} rounds the draft was kept just where the sum of min(p, q) is 1.',
  ),
  prompt: 'Beginning',
  draftsColumn: 'Drafts',
  keptColumn: 'Kept',
  overlapColumn: 'Sum of min(p, q), over its rounds',

  // Beside a dense model.
  dense: params(
    'Over {stories} stories {model} needs {own} nats a token and {dense} needs {other}: a difference of {difference} (95 % interval {low} to {high}). A token passes {active} of the {total} weights of {model}, and all {all} of {dense}.',
  ),
  nats: params('{model} (nats)'),
  otherTokens: params(
    '{model} and {dense} cut held-out story {story} into other tokens: nats a token cannot be compared. Reload the page.',
  ),
});
