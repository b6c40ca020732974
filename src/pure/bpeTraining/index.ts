// Byte pair encoding learned from a text: the merges, and what can be asked of them at any step.
export { encodeText, type BpeEncoding } from './encodeText';
export { countWords, type CountedWords } from './countWords';
export { checkStep, countTokens, tokensOfWord } from './cutWords';
export { mergeTree, type MergeTreeNode } from './mergeTree';
export {
  checkedSettings,
  checkWhole,
  TIE_RULES,
  VARIANTS,
  type BpeOptions,
  type BpeSettings,
  type TieRule,
  type Variant,
} from './options';
export { pairMatrix, type PairMatrix } from './pairMatrix';
export { pairTable, type PairTable } from './pairTable';
export { tokenizerFile } from './tokenizerFile';
export { learnMerges, trainBpe, type BpeTraining } from './trainBpe';
