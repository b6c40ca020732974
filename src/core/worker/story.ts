// What the story world says to a text; the world is loaded when it is first asked.
import type { StoryVerdict } from '../protocol';

export async function checkStory(text: string): Promise<StoryVerdict> {
  const [{ inEnglish }, { check }] = await Promise.all([
    import('../../pure/corpus'),
    import('../../pure/corpus/check'),
  ]);
  const { parses, understood, contradictions } = check(text, inEnglish());
  return { parses, understood, contradictions };
}
