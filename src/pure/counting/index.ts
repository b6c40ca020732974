// Counting n-grams: texts cut into tokens, the counts, smoothings, and what is made of them.
export { contentHash } from './contentHash';
export { createCorpus, type Corpus, type CorpusOptions, type Unit } from './corpus';
export { CountTable, type TableOptions, type TablePage, type TableRow, type TableSort } from './CountTable';
export { generateText, type GenerationOptions, type NgramGeneration, type NgramToken } from './generateText';
export type { LookedUpToken } from './lookUp';
export { countNgrams, type NgramCounts } from './ngramCounts';
export { nextTokens, type ContextCount, type NextOptions, type NextRow, type NextTokens } from './nextTokens';
export { pairIds, type PairIds } from './pairIds';
export { checkTextLength } from './prepareText';
export { perplexities, type PartPerplexity, type Perplexity, type PerplexityReport } from './perplexity';
export { scoreText, type Factor, type Score } from './score';
export type { Estimator } from './smoothing/Estimator';
export { createEstimator, type Smoothing } from './smoothing/smoothing';
export { finish, type Steps } from './steps';
