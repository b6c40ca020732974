// What the view of the bigram matrix says.
import { count, messages, params } from '@/i18n';

export const matrixMessages = messages('bigramMatrix', {
  size: 'Types in the matrix',
  sizeHelp: 'The most frequent ones, with <s> and </s>. All others together are <other>.',
  shown: 'Colour',
  counts: 'Counts',
  shares: 'Share of the row',

  counting: 'Counting the bigrams …',
  countingStopped: 'Stopped before the bigrams were counted.',
  countAgain: 'Count',
  starting: 'Finding out where this device computes fastest …',
  multiplying: 'Multiplying …',
  multiplyStopped: 'The product was stopped.',
  multiply: 'Multiply',

  mapLabel: params('Bigrams of {V} tokens: how often the column’s token follows the row’s'),
  rowTitle: 'this token',
  columnTitle: 'is followed by',
  countLegend: 'Count, log scale',
  shareLegend: 'Share of the row, square-root scale',
  row: 'Token',
  column: 'Followed by',

  cell: params<{ row: string; column: string; n: string; total: string; share: string }>(
    count({
      one: '“{row}” is followed by “{column}” once: of {total}, {share} %.',
      other: '“{row}” is followed by “{column}” {n} times: of {total}, {share} %.',
    }),
  ),
  never: params('“{row}” is never followed by “{column}”: of {total}, 0 %.'),
  noContext: params('“{row}” is followed by nothing in the counted text, so its row is empty.'),
  shareBelow: 'less than 0.1',

  twiceTitle: 'Counted twice',
  way: 'How',
  where: 'Where',
  work: 'Work',
  time: 'Time',
  sparse: 'Adding up the bigrams of the list',
  product: 'Product XᵀY',
  textWorker: 'text worker',
  sparseWork: params('{bigrams} additions'),
  productWork: params<{ multiplications: string; chunks: string }>(
    count({
      one: '{multiplications} multiplications',
      other: '{multiplications} multiplications in {chunks} parts',
    }),
  ),
  timeNote:
    'The first time has the way to the worker and back in it, the second one not; neither has the start of the device.',
  same: 'Largest difference between the two tables: 0, in all cells, as it must be.',
  differs: params(
    'Largest difference between the two tables: {difference}. It must be 0: this device computes wrongly. Choose another in the settings.',
  ),

  oneHotTitle: 'How a product counts',
  oneHotLead: params<{ n: string; columns: string }>(
    count({
      one: 'The first pair of the text. A row of X has a 1 in the column of its token, and the same row of Y in the column of the next. Only the {columns} columns that have a 1 are drawn.',
      other:
        'The first {n} pairs of the text. A row of X has a 1 in the column of its token, and the same row of Y in the column of the next token: Y is X moved up by one. Only the {columns} columns that have a 1 are drawn.',
    }),
  ),
  pair: 'Pair',
  pairAdds: params(
    'Pair {m}: in X the 1 stands at “{first}”, in Y at “{second}”. Multiplied, they add 1 to row “{first}”, column “{second}” of XᵀY.',
  ),
  x: 'X',
  y: 'Y',
  xty: 'XᵀY',
  xLabel: 'X: one row a position, a 1 in the column of its token',
  yLabel: 'Y: the same rows, a 1 in the column of the next token',
  xtyLabel:
    'The product of X transposed and Y: how often the column’s token follows the row’s in these pairs',
  position: 'Position',

  dataCaption: params('The {shown} most frequent of {cells} bigrams that occur, of {pairs} pairs in all'),
  dataAll: params('All {cells} bigrams that occur, of {pairs} pairs in all'),
  count: 'Count',
  share: 'Share of the row (%)',
});
