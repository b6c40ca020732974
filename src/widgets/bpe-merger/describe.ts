// The BPE merger in words and in rows.
import { format } from 'd3-format';
import type { MergeTreeNode, TieRule } from '@/pure/bpeTraining';
import { literal, whole } from '@/ui/format';
import type { bpeMessages } from './messages';
import { bytesOf, charactersOf, labelOf } from './tokens';
import type { HeldOut } from './useCurve';
import type { Training } from './useTraining';

export type Words = ReturnType<typeof bpeMessages.get>;
export type Rows = (string | number)[][];

/** Tokens per character: `0.63`. */
export const ratio = format(',.2f');

/** A merge as the reader sees it, numbered from 1. */
export interface Merge {
  number: number;
  left: string;
  right: string;
  token: string;
  count: number;
  /** Pairs that occurred as often, itself among them. */
  tied: number;
}

/** @param number 1 … merges */
export function mergeOf(training: Training, number: number): Merge {
  const merge = number - 1;
  const label = (id: number) => labelOf(training, id).text;
  return {
    number,
    left: label(training.lefts[merge] ?? 0),
    right: label(training.rights[merge] ?? 0),
    token: label(training.alphabetSize + merge),
    count: training.counts[merge] ?? 0,
    tied: training.tied[merge] ?? 0,
  };
}

const times = (t: Words, n: number) => t.times({ n: whole(n) })(n);
const quoted = ({ left, right, token }: Merge) => ({
  left: literal(left),
  right: literal(right),
  token: literal(token),
});

/** `Merge 2: t + h → th, 5 times (1 pair has this count)` */
export function describeMerge(t: Words, training: Training, step: number): string {
  if (step === 0) return t.lineBefore;
  const merge = mergeOf(training, step);
  return t.line({
    number: merge.number,
    ...quoted(merge),
    times: times(t, merge.count),
    tied: t.tied({ n: whole(merge.tied) })(merge.tied),
  });
}

const TOOK = {
  ids: 'tookIds',
  first: 'tookFirst',
  lexicographic: 'tookLexicographic',
  'lexicographic-last': 'tookLexicographicLast',
} as const satisfies Record<TieRule, keyof Words>;

export const vocabularyOf = ({ alphabetSize }: Pick<Training, 'alphabetSize'>, step: number): number =>
  alphabetSize + step;

/** What the last merge did, and what the text has become. */
export function describeStep(t: Words, training: Training, step: number): string {
  const tokens = whole(training.tokenCounts[step] ?? 0);
  const vocabulary = whole(vocabularyOf(training, step));
  if (step === 0) return t.saysBefore({ tokens, vocabulary });
  const merge = mergeOf(training, step);
  const says = t.says({
    ...{ number: merge.number, merges: training.merges },
    ...quoted(merge),
    ...{ times: times(t, merge.count), tokens, vocabulary },
  });
  if (merge.tied < 2) return says;
  return `${says} ${t.tie({ n: whole(merge.tied), which: t[TOOK[training.tieRule]] })}`;
}

/** Names and values. */
export function factsOf(t: Words, training: Training, step: number): [string, string][] {
  const tokens = training.tokenCounts[step] ?? 0;
  const ties = training.tied.subarray(0, step).filter((tied) => tied > 1).length;
  return [
    [t.factVocabulary, whole(vocabularyOf(training, step))],
    [t.factTokens, whole(tokens)],
    [t.factPerCharacter, ratio(tokens / charactersOf(training))],
    [t.factTies, whole(ties)],
  ];
}

export function mergeRows(training: Training): Rows {
  return Array.from(training.counts, (_count, index) => {
    const { number, left, right, token, count, tied } = mergeOf(training, index + 1);
    const after = training.tokenCounts[index + 1] ?? 0;
    return [number, left, right, token, count, tied, after, vocabularyOf(training, index + 1)];
  });
}

/** Sentences on the curve: the step that is shown, and the last one beside the second text. */
export function describeCurve(
  t: Words,
  training: Training,
  step: number,
  heldOut: HeldOut | undefined,
): string {
  const characters = charactersOf(training);
  const at = (one: number) => ratio((training.tokenCounts[one] ?? 0) / characters);
  const none = at(0);
  const own =
    step === 0 ? t.curveSaysNone({ none }) : t.curveSays({ none, n: at(step), step: whole(step) })(step);
  const last = heldOut?.points.at(-1);
  if (!heldOut || !last) return own;
  const other = ratio(last.tokens / heldOut.characters);
  return `${own} ${t.curveOther({ merges: whole(last.step), own: at(training.merges), other })}`;
}

export function curveRows(training: Training, steps: readonly number[], heldOut: HeldOut | undefined): Rows {
  const characters = charactersOf(training);
  return [0, ...steps].map((step) => {
    const tokens = training.tokenCounts[step] ?? 0;
    const other = heldOut?.points.find((point) => point.step === step);
    return [
      ...[step, vocabularyOf(training, step), tokens, ratio(tokens / characters)],
      other && heldOut ? ratio(other.tokens / heldOut.characters) : '',
    ];
  });
}

export function encodedRows(training: Training, ids: ArrayLike<number>): Rows {
  return Array.from(ids, (id) => {
    const bytes = bytesOf(training, id);
    const hex = [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    return [labelOf(training, id).text, id, hex, characterCount(bytes)];
  });
}

/** Whole characters; a part of one counts as none. */
function characterCount(bytes: Uint8Array): number {
  try {
    return [...new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)].length;
  } catch {
    return 0;
  }
}

export function describeTree(t: Words, training: Training, nodes: readonly MergeTreeNode[]): string {
  const [top] = nodes;
  if (!top) return '';
  const token = literal(labelOf(training, top.token).text);
  if (top.merge < 0) return t.treeSymbol({ token });
  const { left, right, number } = mergeOf(training, top.merge + 1);
  const merges = nodes.filter(({ merge }) => merge >= 0).length;
  return t.treeSays({
    ...{ token, symbols: t.symbols({ n: whole(top.leaves) })(top.leaves), n: whole(merges) },
    ...{ left: literal(left), right: literal(right), last: number },
  })(merges);
}

/** The merges of a tree, the earliest first. */
export function treeRows(training: Training, nodes: readonly MergeTreeNode[]): Rows {
  return nodes
    .filter(({ merge }) => merge >= 0)
    .toSorted((a, b) => a.merge - b.merge || a.from - b.from)
    .map((node) => {
      const { number, left, right, token } = mergeOf(training, node.merge + 1);
      return [number, left, right, token];
    });
}
