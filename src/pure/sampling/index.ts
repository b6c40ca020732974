// Sampling: choosing the next token from the model's logits.
export { distribution } from './distribution';
export type { Distribution, Stage } from './distribution';
export { chooseToken } from './sample';
export type { ChosenToken } from './sample';
export { SamplingError } from './SamplingError';
export { DEFAULT_SAMPLING } from './settings';
export type { SamplingSettings } from './settings';
export { entropyNats, greedy, softmax } from './softmax';
export { topTokens } from './topTokens';
export type { RankedToken } from './topTokens';
