// Sampling: choosing the next token from the model's logits.
export { beamScore, beamStep, beamTokens, byTotal, isSettled } from './beam';
export type { BeamNode, BeamText, BeamTree } from './beam';
export { distribution } from './distribution';
export type { ChoiceContext, Distribution, Penalised, Stage } from './distribution';
export { firstDifference, klDivergenceNats } from './divergence';
export { distinctN, findLoop, repN } from './repetition';
export type { Loop } from './repetition';
export { chooseToken } from './sample';
export type { ChoiceOptions, ChosenToken } from './sample';
export { SamplingError } from './SamplingError';
export { DEFAULT_SAMPLING } from './settings';
export type { SamplingSettings } from './settings';
export { entropyNats, greedy, softmax } from './softmax';
export { topTokens } from './topTokens';
export type { RankedToken } from './topTokens';
export { blocksOf, guided, kept, predict } from './unmask';
export type { Block, Prediction, PredictOptions, Remasking } from './unmask';
