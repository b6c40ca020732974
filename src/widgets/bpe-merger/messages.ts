// What the BPE merger says.
import { count, messages, params } from '@/i18n';

export const bpeMessages = messages('bpeMerger', {
  // What is learned.
  course: 'A sentence of the Hugging Face course',
  variant: 'Smallest pieces',
  words: 'characters',
  'word-end': 'characters, word ends marked',
  'byte-level': 'bytes',
  wordsHelp: 'The text is cut at white space, which is lost.',
  'word-endHelp': 'The last character of each word carries the mark </w>.',
  'byte-levelHelp': 'As GPT-2: a space belongs to the word after it, and nothing is unknown.',
  tieRule: 'Of pairs with the same count',
  ids: 'the smaller ids (Hugging Face)',
  first: 'the one that stands first in the text',
  lexicographic: 'the first in the alphabet',
  'lexicographic-last': 'the last in the alphabet (subword-nmt)',
  merges: 'Merges at most',
  minFrequency: 'Least count of a pair',
  minFrequencyHelp: 'Learning stops when no pair stands there so often.',
  reset: 'Reset',
  export: 'Export tokenizer.json',
  exported: params<{ n: string; size: string }>(
    count({
      one: 'tokenizer.json with 1 merge ({size}) is among your downloads. Hugging Face tokenizers loads it.',
      other:
        'tokenizer.json with {n} merges ({size}) is among your downloads. Hugging Face tokenizers loads it.',
    }),
  ),
  exporting: 'Writing tokenizer.json …',

  downloading: 'Loading the text …',
  cutting: 'Cutting the text into words …',
  learning: 'Learning merges …',
  readingOwn: 'Reading your text from this browser …',
  stopped: 'Stopped before the merges were learned.',
  startAgain: 'Learn',
  counting: 'Counting …',

  // Every view.
  view: 'What to look at',
  viewMerges: 'Merges',
  viewPairs: 'Pairs',
  viewEncode: 'Cut a text',
  viewCurve: 'Curve',
  viewTree: 'Tree',
  step: 'Merges played',
  stepOf: params('{step} of {merges}'),
  clamped: params<{ n: string }>(
    count({
      one: 'There is 1 merge, so what is shown is after it.',
      other: 'There are {n} merges, so what is shown is after the last one.',
    }),
  ),
  noMerges: 'No pair stands there so often, so there is no merge. Lower the least count.',
  replaced: count({
    one: '1 half of a character was read as \ufffd.',
    other: '{count} halves of characters were read as \ufffd.',
  }),
  line: params<{ number: number; left: string; right: string; token: string; times: string; tied: string }>(
    'Merge {number}: {left} + {right} → {token}, {times} ({tied})',
  ),
  times: params<{ n: string }>(count({ one: '{n} time', other: '{n} times' })),
  tied: params<{ n: string }>(count({ one: '1 pair has this count', other: '{n} pairs have this count' })),
  lineBefore: 'Before the first merge',
  says: params<{
    number: number;
    merges: number;
    left: string;
    right: string;
    token: string;
    times: string;
    tokens: string;
    vocabulary: string;
  }>(
    'After merge {number} of {merges}, {left} + {right} → {token}, which stood there {times}, the text has {tokens} tokens of a vocabulary of {vocabulary}.',
  ),
  saysBefore: params('Before the first merge the text has {tokens} tokens of a vocabulary of {vocabulary}.'),
  tie: params('{n} pairs had this count; the rule took {which}.'),
  tookIds: 'the one with the smaller ids',
  tookFirst: 'the one that stands first in the text',
  tookLexicographic: 'the first in the order of the alphabet',
  tookLexicographicLast: 'the last in the order of the alphabet',
  factVocabulary: 'Vocabulary',
  factTokens: 'Tokens of the text',
  factPerCharacter: 'Tokens per character',
  factTies: 'Merges with a tie so far',

  // Merges.
  wordsTitle: 'Words of the text',
  wordsShown: params('The {shown} most frequent of {total} different words'),
  listTitle: 'Merges, in their order',
  beforeAll: 'no merge',
  rank: 'Merge',
  pair: 'Pair',
  token: 'Token',
  count: 'Count',
  ties: 'Pairs with this count',
  left: 'Left',
  right: 'Right',
  tokensAfter: 'Tokens after',
  vocabularyAfter: 'Vocabulary',
  dataMerges: 'The merges, in their order',
  row: params('merge {number}: {left} + {right} → {token}, count {n}, ties: {tied}'),
  earlier: params('{n} earlier'),
  later: params('{n} later'),

  // Pairs.
  mapLabel: params('Pairs of {V} tokens: how often the column’s token follows the row’s inside a word'),
  rowTitle: 'this token',
  columnTitle: 'is followed by',
  countLegend: 'Count, log scale',
  cell: params<{ left: string; right: string; n: string }>(
    count({
      one: '“{left}” is followed by “{right}” {n} time.',
      other: '“{left}” is followed by “{right}” {n} times.',
    }),
  ),
  never: params('“{left}” is never followed by “{right}”.'),
  others: params('The {n} most frequent tokens have a row; pairs with others are left out.'),
  noPairs: 'Every word is one token: there is no pair left.',
  starting: 'Finding out where this device computes fastest …',
  multiplying: 'Multiplying …',
  same: params(
    'Computed as XᵀY of one-hot rows on {device}, and added up word by word. Largest difference to the counts kept while merging: 0.',
  ),
  differs: params(
    'The product and the counts kept while merging differ by {difference}. They must be equal: this device computes wrongly. Choose another in the settings.',
  ),
  tooManyPairs: params(
    'The text has {n} pairs, too many for the product: these are the counts, added up word by word.',
  ),
  nextMerge: params('The next merge, {left} + {right}, was kept with the count {n}.'),
  leftToken: 'Token',
  rightToken: 'Followed by',
  dataPairs: params('Pairs that occur, the most frequent first: {shown} of {total}'),

  // Cut a text.
  encoded: 'Text to cut',
  encodedHelp: 'By the merges that are played. Select a word to see which of them were applied.',
  emptyText: 'Type a text.',
  asItWas: 'What is shown below is as it was.',
  allLost: 'Nothing of this text is in the alphabet.',
  lost: params<{ list: string; n: string }>(
    count({
      one: 'Not in the alphabet, and so lost: {list} ({n} place).',
      other: 'Not in the alphabet, and so lost: {list} ({n} places).',
    }),
  ),
  wordStrip: 'The words, in tokens',
  wordOf: params('word {place} of {places}'),
  encodedSays: params<{ tokens: string; words: string }>(
    count({ one: '{tokens} token, {words}.', other: '{tokens} tokens, {words}.' }),
  ),
  wordCount: params<{ n: string }>(count({ one: '{n} word', other: '{n} words' })),
  appliedTitle: params('The merges of “{word}”, in the order in which they were applied'),
  noneApplied: params('No merge applies to “{word}”: each of its characters stays a token.'),
  wordAfter: 'The word after it',
  dataEncoded: 'The tokens of the text',
  id: 'Id',
  hex: 'Bytes (hexadecimal)',
  characters: 'Characters',

  // Curve.
  chart: 'Tokens per character along the merges',
  axisMerges: params('merges (vocabulary: {alphabet} more)'),
  axisPerCharacter: 'tokens per character',
  theText: 'the text',
  heldOut: 'the logbook, not learned from',
  atMerges: params('{merges} (vocabulary {vocabulary})'),
  noMergeLevel: params('no merges: {n}'),
  curveSays: params<{ none: string; n: string; step: string }>(
    count({
      one: 'Without merges the text takes {none} tokens a character, after 1 merge {n}.',
      other: 'Without merges the text takes {none} tokens a character, after {step} merges {n}.',
    }),
  ),
  curveSaysNone: params('Without merges the text takes {none} tokens a character.'),
  curveOther: params(
    'After all {merges} it is {own}, and {other} on the logbook, from which nothing was learned.',
  ),
  curveLost: params<{ n: string }>(
    count({
      one: '{n} character of the logbook is not in the alphabet and was left out: its line lies too low.',
      other:
        '{n} characters of the logbook are not in the alphabet and were left out: its line lies too low.',
    }),
  ),
  noHeldOut: 'Here is no second text to compare with.',
  dataCurve: 'Tokens per character along the merges',
  tokens: 'Tokens',
  perCharacterText: 'Per character (text)',
  perCharacterHeldOut: 'Per character (logbook)',

  // Tree.
  tokenField: 'Token',
  tokenHelp: 'Empty: the token that was made last. A space before a word is written as one, or as ·.',
  noToken: params<{ text: string; n: string }>(
    count({
      one: '“{text}” is no token after 1 merge.',
      other: '“{text}” is no token after {n} merges.',
    }),
  ),
  treeLabel: params('The merges that make “{token}”'),
  treeSymbol: params('“{token}” is one of the alphabet: no merge makes it.'),
  treeSays: params<{ token: string; symbols: string; n: string; left: string; right: string; last: number }>(
    count({
      one: '“{token}” is made of {symbols} by 1 merge: merge {last} joins {left} + {right}.',
      other: '“{token}” is made of {symbols} by {n} merges; the last, merge {last}, joins {left} + {right}.',
    }),
  ),
  symbols: params<{ n: string }>(count({ one: '{n} symbol', other: '{n} symbols' })),
  treeMerge: params('merge {number}, {n}×'),
  treeTooLarge: params('The tree has {n} symbols, and at most {most} are drawn. Choose a shorter token.'),
  dataTree: 'The merges of the tree',
});
