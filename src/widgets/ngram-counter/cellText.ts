// A cell of the bigram matrix in a sentence.
import { format } from 'd3-format';
import type { BigramTable, Cell } from './bigramTable';
import { literal, whole } from './format';
import type { matrixMessages } from './matrixMessages';

const oneDecimal = format('.1~f');

/** A share in percent: `60`, `33.3`; what is less than a tenth is said exactly by the caller. */
export function percent(share: number): string {
  return oneDecimal(100 * share);
}

type Messages = ReturnType<typeof matrixMessages.get>;

/** `“saw” is followed by “a” 12 times: of 20, 60 %.` */
export function describeCell(
  t: Messages,
  { V, labels, counts, totals }: BigramTable,
  { row, column }: Cell,
): string {
  const count = counts[row * V + column] ?? 0;
  const total = totals[row] ?? 0;
  const names = { row: literal(labels[row] ?? ''), column: literal(labels[column] ?? '') };
  if (total === 0) return t.noContext(names);
  if (count === 0) return t.never({ ...names, total: whole(total) });
  const share = count / total < 0.001 ? t.shareBelow : percent(count / total);
  return t.cell({ ...names, n: whole(count), total: whole(total), share })(count);
}
