// The simplest tokenizer: each character (code point) of a text is a token.

/**
 * A tokenizer.json whose tokens are these characters, in the order of their code points, from id 0. It is byte pair encoding without
 * a merge, so that every reader of such files understands it; characters that are not among them are left out of a text.
 */
export function charactersTokenizer(alphabet: Iterable<string>): object {
  const characters = [...new Set(alphabet)].toSorted(
    (a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
  );
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: null,
    post_processor: null,
    decoder: { type: 'Fuse' },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(characters.map((character, id) => [character, id])),
      merges: [],
    },
  };
}
