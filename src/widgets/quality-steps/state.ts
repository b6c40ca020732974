// What the reader can set for quality and variety by steps: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import type { QualitySetting } from '@/pure/quality/settings';
import { choiceField } from '@/ui/controls';

/** Of both kinds of remasking alike. */
export const TEMPERATURE_CHOICES = ['0.5', '1'] as const;
/** What is counted of the stories. */
export const SHARES = ['understood', 'parses', 'holds', 'clean'] as const;
/** n of distinct-n. */
export const N_CHOICES = ['1', '2', '3', '4'] as const;
/** Stories of each setting in a run of the reader’s. */
export const STORY_CHOICES = ['25', '50', '100', '200'] as const;

const qualityFields = {
  temperature: choiceField(...TEMPERATURE_CHOICES),
  share: choiceField(...SHARES),
  n: choiceField(...N_CHOICES),
  stories: choiceField(...STORY_CHOICES),
};

export const qualitySchema = z.object(qualityFields);
export type QualityState = z.infer<typeof qualitySchema>;

export const qualityDefaults: QualityState = {
  temperature: '0.5',
  share: 'understood',
  n: '4',
  stories: '25',
};

export function temperatureOf({ temperature }: QualityState): QualitySetting['temperature'] {
  return temperature === '1' ? 1 : 0.5;
}
