// What the reader can set in the ball urn: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { MOST_BALLS, MOST_DRAWS } from '@/pure/counting/urn';
import { choiceField, numberField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';

export const COLOURS = ['A', 'B', 'C', 'D'] as const;
export type Colour = (typeof COLOURS)[number];

export const VIEWS = ['balls', 'frequency'] as const;

const name = () => textField({ maxLength: 16 });
const balls = () => numberField({ min: 0, max: MOST_BALLS });

export const urnFields = {
  nameA: name(),
  nameB: name(),
  nameC: name(),
  nameD: name(),
  countA: balls(),
  countB: balls(),
  countC: balls(),
  countD: balls(),
  /** The colour whose frequency is compared with its probability. */
  asked: choiceField(...COLOURS),
  draws: numberField({ min: 1, max: MOST_DRAWS }),
  seed: seedField(),
  view: choiceField(...VIEWS),
};

export const urnSchema = z.object(urnFields);
export type UrnState = z.infer<typeof urnSchema>;

export const urnDefaults: UrnState = {
  nameA: 'green',
  nameB: 'red',
  nameC: 'blue',
  nameD: 'yellow',
  countA: 5,
  countB: 6,
  countC: 4,
  countD: 3,
  asked: 'A',
  draws: 100,
  seed: 1,
  view: 'balls',
};

/** Balls of each colour, [4]. */
export function countsOf(state: UrnState): number[] {
  return COLOURS.map((colour) => state[`count${colour}`]);
}
