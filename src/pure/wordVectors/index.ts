// Word vectors: the words of a text, and what is made of their vectors once they are learned.
export { alignedTo } from './align';
export { analogiesOf, answers, scoreAnalogies } from './analogies';
export type { Analogy, AnalogyResult, AnalogyScore } from './analogies';
export { cosineOf, nearest, neighboursOf, unitRow, type Neighbour } from './neighbours';
export { projectByPca, type Projection } from './pca';
export { knownCategories, overlap, precisionAtK } from './precision';
export type { Categories, JudgedWord, Precision } from './precision';
export { readVectors, type ReadVectors } from './readVectors';
export { negativesPair, softmaxPair, type PairLoss, type SoftmaxPair, type Vector } from './skipGram';
export { keepProbability, ORIGINAL_THRESHOLD, PAPER_THRESHOLD, SUBSAMPLINGS } from './subsampling';
export type { Subsampling } from './subsampling';
export { pairCount, windowPairs, type Pair } from './windowPairs';
export { createWordCorpus, isWord, MOST_MIN_COUNT } from './wordCorpus';
export type { WordCorpus, WordCorpusOptions } from './wordCorpus';
export { createWordVectors, type WordVectors } from './WordVectors';
export { WordVectorsError } from './WordVectorsError';
export { writeVectors, type WrittenVectors } from './writeVectors';
