// How stories begin that no model has read: what a claim about generated texts is counted over.
import { inEnglish, PLOTS } from '.';
import { storyOf } from './story';

const WORDS = 6;

/** The first words of held-out stories, `count` different ones. */
export function beginnings(count: number): string[] {
  const found = new Set<string>();
  for (let index = 0; found.size < count; index++) {
    const { text } = storyOf(PLOTS, inEnglish(), 'held-out', index);
    found.add(text.split(/\s+/).slice(0, WORDS).join(' '));
  }
  return [...found];
}
