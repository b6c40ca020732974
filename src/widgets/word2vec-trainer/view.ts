// What every view is given.
import type { Categories } from '@/pure/wordVectors';
import type { TrainerState } from './state';
import type { Table } from './table';
import type { TrainerControl } from './useTrainer';

export interface ViewProps {
  state: TrainerState;
  set(change: Partial<TrainerState>): void;
  control: TrainerControl;
  table: Table;
  /** Of the words that have a vector; undefined where the text has none. */
  categories: Categories | undefined;
}

/** Differs where the vectors do. */
export const keyOf = ({ source, name, step, vectors: { words, dimension } }: Table): string =>
  [source, name, step, words.length, dimension].join();
