// The flat picture of the words: asked of the text worker, and turned so that it lies on the one before.
import { useRef } from 'react';
import { core, type Result } from '@/core/client';
import { alignedTo, type Categories } from '@/pure/wordVectors';
import { useAnswer } from '@/ui/useAnswer';
import { rowsOfMap, unitRows } from './mapLayout';
import type { TrainerState } from './state';
import type { Table } from './table';
import { keyOf } from './view';

export interface Flat {
  /** Rows of the words, in the order of the coordinates. */
  rows: number[];
  /** [points, 2] */
  coordinates: Float64Array;
  keptShare: number | undefined;
  /** Of the vectors that it shows. */
  table: Table;
}

type Question = { key: string; points: number; by: TrainerState['projection']; seed: number };

/**
 * @param by `umap` only while training rests
 * @returns the newest picture, and whether it is of what is asked now
 */
export function useProjection(
  table: Table,
  categories: Categories | undefined,
  { points, seed }: Pick<TrainerState, 'points' | 'seed'>,
  by: TrainerState['projection'],
) {
  const question: Question = { key: `${keyOf(table)},${categories?.size ?? 0}`, points, by, seed };
  /** What was shown last: the next picture of the same words is laid on it. */
  const last = useRef<Flat>(undefined);
  const { answer, isCurrent, failure, retry } = useAnswer(
    question,
    async (_question, signal): Promise<Flat> => {
      const rows = rowsOfMap(table.vectors, categories, points);
      const values = unitRows(table.vectors, rows);
      const found: Result<'words.project'> = await core.call(
        'words.project',
        { values, dimension: table.vectors.dimension, by, seed },
        { signal },
      );
      const before = last.current;
      const isSame =
        before?.rows.length === rows.length &&
        rows.every(
          (row, at) => table.vectors.words[row] === before.table.vectors.words[before.rows[at] ?? -1],
        );
      const coordinates =
        isSame && before ? alignedTo(found.coordinates, before.coordinates) : found.coordinates;
      const flat = { rows, coordinates, keptShare: found.keptShare, table };
      last.current = flat;
      return flat;
    },
  );
  return { flat: answer?.value, by: answer?.question.by, isCurrent, failure, retry };
}
