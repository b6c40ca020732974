// The rows of the table of n-grams, with their probabilities, page after page.
import { useRef, useState } from 'react';
import type { Smoothing, TableRow } from '@/pure/counting';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { smoothingOf } from './smoothing';
import type { NgramState } from './state';
import { BEGIN, textOf } from './tokens';
import type { OpenedCorpus } from './useNgrams';

/** Rows that are shown at first, and that come with each "more". */
/** Rows that are shown at first, and each time more are asked for. */
export const PAGE = 20;

export interface CountedRow extends TableRow {
  /**
   * Of its last token after the others, under the chosen smoothing; undefined where there is none (before `<s>`), or where the
   * tokens alone cannot be written as a text.
   */
  probability: number | undefined;
  /** How often the tokens before the last one occur. */
  contextCount: number | undefined;
}

export interface CountedRows {
  total: number;
  rows: readonly CountedRow[];
}

export interface CountsQuestion {
  corpus: string;
  n: number;
  smoothing: Smoothing;
  sort: NgramState['sortBy'];
  descending: boolean;
  search: string;
  shown: number;
}

export interface Counts extends Asking<CountsQuestion, CountedRows> {
  more(): void;
}

export function useCounts(corpus: OpenedCorpus, state: NgramState): Counts {
  const { n, sortBy, descending, search } = state;
  const asked = { corpus: corpus.corpus, n, smoothing: smoothingOf(state), sort: sortBy, descending, search };
  const key = JSON.stringify(asked);
  const [wanted, setWanted] = useState({ key, shown: PAGE });
  const shown = wanted.key === key ? wanted.shown : PAGE;
  /** The pages that have come. */
  const pages = useRef<{ key: string; pages: CountedRows[] }>({ key, pages: [] });

  async function ask({ shown }: CountsQuestion, signal: AbortSignal): Promise<CountedRows> {
    if (pages.current.key !== key) pages.current = { key, pages: [] };
    const known = pages.current.pages;
    while (known.length * PAGE < shown) {
      const page = await askPage(corpus, asked, known.length * PAGE, signal);
      if (pages.current.pages !== known) break;
      known.push(page);
    }
    return { total: known[0]?.total ?? 0, rows: known.flatMap((page) => page.rows) };
  }

  const asking = useAnswer({ ...asked, shown }, ask, search);
  return { ...asking, more: () => setWanted({ key, shown: shown + PAGE }) };
}

async function askPage(
  corpus: OpenedCorpus,
  { n, smoothing, sort, descending, search }: Omit<CountsQuestion, 'shown'>,
  offset: number,
  signal: AbortSignal,
): Promise<CountedRows> {
  const options = { n, sort, descending, search, offset, limit: PAGE };
  const { total, rows } = await corpus.call('ngram.table', options, { signal });
  return {
    total,
    rows: await Promise.all(rows.map((row) => withProbability(corpus, n, smoothing, row, signal))),
  };
}

/** Scores the n-gram as a text: the factor of its last token has the others as its context. */
async function withProbability(
  corpus: OpenedCorpus,
  n: number,
  smoothing: Smoothing,
  row: TableRow,
  signal: AbortSignal,
): Promise<CountedRow> {
  const none = { ...row, probability: undefined, contextCount: undefined };
  const before = row.tokens.slice(0, -1);
  const last = row.tokens.at(-1) ?? '';
  const text = textOf(row.tokens, corpus.unit);
  // <s> is never predicted.
  if (text === undefined || last === BEGIN) return none;
  const { factors } = await corpus.call(
    'ngram.score',
    { smoothing, n, text: notBlank(text, before[0] === BEGIN) },
    { signal },
  );
  const factor = factors.find(({ token, context, count }) => {
    const isSame = context.length === before.length && context.every((one, at) => one === before[at]);
    return isSame && token === last && count === row.count;
  });
  if (!factor) return none;
  return { ...row, probability: factor.probability, contextCount: factor.contextCount };
}

/** A text of nothing but white space would be no sentence: another token stands on the side that does not matter. */
function notBlank(text: string, atBeginning: boolean): string {
  if (text.trim() !== '') return text;
  return atBeginning ? `${text}x` : `x${text}`;
}
