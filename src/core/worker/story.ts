// What the story world says to a text, and the stories that it tells; the world is loaded when it is first asked.
import { CoreError, type StoryVerdict } from '../protocol';

export async function checkStory(text: string): Promise<StoryVerdict> {
  const [{ inEnglish }, { check }] = await Promise.all([
    import('../../pure/corpus'),
    import('../../pure/corpus/check'),
  ]);
  const { parses, understood, contradictions } = check(text, inEnglish());
  return { parses, understood, contradictions };
}

/** Stories of a stream that can be told: each takes as long as any other. */
const MOST_STORIES = 1_000_000;

/** Story `index` (0 … 999,999) of a stream, with −log p in nats. Throws a CoreError for a stream or a number that is none. */
export async function tellStory({
  split,
  index,
}: {
  split: 'train' | 'held-out';
  index: number;
}): Promise<{ text: string; nats: number }> {
  const [{ inEnglish, PLOTS }, { SPLITS, storyOf }] = await Promise.all([
    import('../../pure/corpus'),
    import('../../pure/corpus/story'),
  ]);
  if (!Object.hasOwn(SPLITS, String(split))) {
    throw new CoreError(
      'StoryError',
      `story.tell: split must be ${Object.keys(SPLITS).join(' or ')}, got ${String(split)}`,
      { split },
    );
  }
  if (!(Number.isInteger(index) && index >= 0 && index < MOST_STORIES)) {
    throw new CoreError(
      'StoryError',
      `story.tell: index must be a whole number from 0 to ${MOST_STORIES - 1}, got ${String(index)}`,
      { index },
    );
  }
  const { text, logProbability } = storyOf(PLOTS, inEnglish(), split, index);
  return { text, nats: -logProbability };
}
