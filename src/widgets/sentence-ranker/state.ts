// What the reader can set in the sentence ranker: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, switchField, textField } from '@/ui/controls';
import { TEXT_CHOICES } from '@/ui/textChoices';

/** In the order in which they are shown. */
export const SCORERS = ['whole', 'unigram', 'bigram', 'story-gpt'] as const;
export type Scorer = (typeof SCORERS)[number];

export const VIEWS = ['table', 'tokens'] as const;

export const rankerFields = {
  /** One a line. */
  sentences: textField({ maxLength: 1200 }),
  /** In which words and sentences are counted. */
  text: choiceField(...TEXT_CHOICES),
  view: choiceField(...VIEWS),
  /** `counting`: without the model. */
  scorers: choiceField('counting', 'all'),
  /** Whose tokens are coloured, and whose order ranks the lines. */
  shown: choiceField(...SCORERS),
  perCharacter: switchField(),
  /** Of the counted text and of the sentences, for the scorers that count. */
  lowerCase: switchField(),
  /** Sentences are scored as if without capital first letter and without a final sign. */
  bare: switchField(),
};

export const rankerSchema = z.object(rankerFields);
export type RankerState = z.infer<typeof rankerSchema>;

export const rankerDefaults: RankerState = {
  sentences: 'The mut is tinning the tebn.\nMut the tinning tebn is the.',
  text: 'fables',
  view: 'table',
  scorers: 'all',
  shown: 'bigram',
  perCharacter: false,
  lowerCase: false,
  bare: false,
};
