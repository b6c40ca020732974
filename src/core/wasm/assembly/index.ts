// The WebAssembly module of the core: every kernel it exports. What each computes is written in ../exports.ts.
export { scratchBytes, setScratch } from './scratch';
export { matmul, matmulUnits } from './matmul';
export { linearRows, rowsTimesMatrix } from './linear';
export { quantizedLinear, quantizeRows } from './quantized';
export {
  layerNorm,
  layerNormGradientInput,
  layerNormGradientWeight,
  rmsNorm,
  rmsNormGradientInput,
  rmsNormGradientWeight,
} from './norms';
export { rotary } from './rotary';
export { attention, attentionGradient } from './attention';
export { cachedAttention } from './cachedAttention';
export { latentAttention } from './latentAttention';
export { crossEntropy, crossEntropyGradient, logSoftmax, softmax, softmaxGradient } from './softmax';
export { activationGradient, swiglu, swigluGradient } from './activation';
export { embedding, embeddingGradient } from './embedding';
export { adamW } from './adamW';
export { skipGramPairs, skipGramScratch, skipGramStep } from './skipGram';
export { argMaxRows, columnSums, reduceRows, sumPartials, sumSquares } from './reductions';
export { binary, binaryRows, copy, fill, scaleAndOffset, unary } from './elementwise';
export { permute } from './permute';
