// What the English file of one plot gives.
import type { Saying } from '../language/Language';
import type { Words } from './words';

export interface PlotInEnglish {
  readonly sayings: readonly Saying[];
  /** Words for sorts that only this plot has. */
  readonly words?: Readonly<Record<string, Words>>;
}
