// What the reader can set in the router: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, switchField, textField } from '@/ui/controls';
import { seedField } from '@/ui/seed';
import { CHANGES } from './changes';

export const VIEWS = ['choice', 'loads', 'change'] as const;

export const routerFields = {
  view: choiceField(...VIEWS),
  text: textField({ maxLength: 2000 }),
  /** The held-out story that the text was taken from last. */
  story: numberField({ min: 0, max: 999_999 }),
  /** Counted from 0, dense ones too; one without experts stands for the nearest that has some. */
  layer: numberField({ min: 0, max: 1023 }),
  /** Place among the tokens, the begin token at 0; beyond the last stands for the last. */
  token: numberField({ min: 0, max: 100_000 }),
  /** As `writeChanges` writes them. */
  changes: textField({ maxLength: 600 }).check(z.regex(CHANGES)),
  /** The routing is shown with the changes, where there are some. */
  changed: switchField(),
  /** Held-out stories that are counted. */
  stories: numberField({ min: 5, max: 400 }),
  /** Tokens that occurred less often are not ranked. */
  least: numberField({ min: 1, max: 200 }),
  prompt: textField({ maxLength: 600 }),
  seed: seedField(),
  temperature: numberField({ min: 0, max: 2, step: 0.01 }),
};

export const routerSchema = z.object(routerFields);
export type RouterState = z.infer<typeof routerSchema>;

export const routerDefaults: RouterState = {
  view: 'choice',
  // The beginning of held-out story 1, as `openingOf` cuts it.
  text: 'Tick, tock, tick, and then nothing. At two, on a rainy day, the good old clock on the tower stopped. You would not believe it, but the shop stayed shut all day.',
  story: 1,
  layer: 1,
  token: 1,
  changes: '',
  changed: true,
  stories: 100,
  least: 20,
  prompt: 'A girl called Emma lived next to the tower',
  seed: 1,
  temperature: 0.8,
};
