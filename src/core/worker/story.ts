// What the story world says to a text; the world is loaded when it is first asked.
import type { StoryVerdict } from '../protocol';

/** Of a text that does not parse as a whole, the part that does is checked. */
export async function checkStory(text: string): Promise<StoryVerdict> {
  const [{ inEnglish }, { check }] = await Promise.all([
    import('../../pure/corpus'),
    import('../../pure/corpus/check'),
  ]);
  const { parses, understood, contradictions } = check(text, inEnglish());
  if (parses || understood === 0) return { parses, understood, contradictions };
  return { parses, understood, contradictions: check(text.slice(0, understood), inEnglish()).contradictions };
}
