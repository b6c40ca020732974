// What the reader can set in the BPE merger: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { TIE_RULES, VARIANTS } from '@/pure/bpeTraining';
import { choiceField, numberField, textField } from '@/ui/controls';
import { TEXT_CHOICES } from '@/ui/textChoices';

export const TEXTS = ['course', ...TEXT_CHOICES] as const;
export const VIEWS = ['merges', 'pairs', 'encode', 'curve', 'tree'] as const;
export { TIE_RULES, VARIANTS };

const MOST_MERGES = 4096;

export const bpeFields = {
  text: choiceField(...TEXTS),
  variant: choiceField(...VARIANTS),
  tieRule: choiceField(...TIE_RULES),
  /** At most so many are learned. */
  merges: numberField({ min: 0, max: MOST_MERGES }),
  /** A pair that stands there less often is not merged. */
  minFrequency: numberField({ min: 1, max: 100 }),
  /** How many of them are played: 0 is before the first; one that there is not is the last. */
  step: numberField({ min: 0, max: MOST_MERGES }),
  view: choiceField(...VIEWS),
  /** A text that is cut by the merges. */
  encoded: textField({ maxLength: 600 }),
  /** The token whose tree is drawn; empty: the one that was made last. */
  token: textField({ maxLength: 60 }),
};

export const bpeSchema = z.object(bpeFields);
export type BpeState = z.infer<typeof bpeSchema>;

export const bpeDefaults: BpeState = {
  text: 'course',
  variant: 'words',
  tieRule: 'ids',
  merges: 56,
  minFrequency: 1,
  step: 0,
  view: 'merges',
  encoded: 'then tokenizers',
  token: '',
};

/** The sentence of the Hugging Face course. */
export const COURSE =
  'this is the hugging face course . this chapter is about tokenization . this section shows several tokenizer algorithms .';
