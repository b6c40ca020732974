// What is encoded and decoded, known to the door and to the experiment.

/** The texts of the book. */
export const TEXT_COUNT = 6;

/** Each is one character to the eye and several to Unicode: a family, a flag, a skin, a flag of tags, a keycap. */
export const EMOJI = [
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f1f0}\u{1f1f7}',
  '\u{1f44d}\u{1f3fd}',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  '1\ufe0f\u20e3',
];

/** Random byte strings, read as text: what is no character becomes U+FFFD. */
export const RANDOM = 200;

/** OpenAI's three and the book's own. */
export const TOKENIZERS = 4;
