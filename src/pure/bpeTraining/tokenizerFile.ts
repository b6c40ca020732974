// What was learned as a tokenizer.json, which Hugging Face `tokenizers` and `parseTokenizer` read.
import { checkStep } from './cutWords';
import type { Variant } from './options';
import type { BpeTraining } from './trainBpe';

interface Parts {
  readonly pre_tokenizer: object;
  readonly decoder: object;
}

const BYTE_LEVEL = { type: 'ByteLevel', trim_offsets: true, use_regex: true };

/**
 * The tokenizer at a step, to be written as JSON. It encodes every text as `encodeText` does. Decoded, byte-level tokens are
 * the text again; with the mark of a word's end, each white space is one space; of words without a mark, all white space is lost.
 *
 * @throws BpeError for a step that there is not
 */
export function tokenizerFile(training: BpeTraining, step: number): object {
  checkStep(training, step);
  const { settings, tokens, alphabetSize, lefts, rights } = training;
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: null,
    ...partsOf(settings.variant, settings.wordEnd),
    post_processor: null,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: settings.wordEnd === '' ? null : settings.wordEnd,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(tokens.slice(0, alphabetSize + step).map((token, id) => [token, id])),
      merges: Array.from(lefts.subarray(0, step), (left, merge) => [
        tokens[left] ?? '',
        tokens[rights[merge] ?? 0] ?? '',
      ]),
    },
  };
}

function partsOf(variant: Variant, wordEnd: string): Parts {
  switch (variant) {
    case 'words':
      return { pre_tokenizer: { type: 'WhitespaceSplit' }, decoder: { type: 'Fuse' } };
    case 'word-end':
      return { pre_tokenizer: { type: 'WhitespaceSplit' }, decoder: { type: 'BPEDecoder', suffix: wordEnd } };
    case 'byte-level':
      return {
        pre_tokenizer: { ...BYTE_LEVEL, add_prefix_space: false },
        decoder: { ...BYTE_LEVEL, add_prefix_space: true }, // means nothing to a decoder; the library writes it so
      };
  }
}
