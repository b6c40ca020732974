// Tokenizers: byte pair encoding from a Hugging Face tokenizer.json.
export type { AddedToken } from './addedTokens';
export { parseTokenizer, type DecodeOptions, type EncodeOptions, type Tokenizer } from './tokenizer';
