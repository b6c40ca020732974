// Stories of the world as a text of the book: told when they are asked for, with what they cost at least.
import type { ShippedText } from './shippedText';

/** The name of this text. */
export const WORLD = 'world';

/** Stories that it holds, from the first of those that are there for training. */
const STORIES = 600;
/** Stories between two rests. */
const AT_A_STRETCH = 10;

export async function readWorldText(breathe: () => Promise<void>): Promise<ShippedText> {
  const [{ inEnglish, PLOTS }, { storyOf }] = await Promise.all([
    import('../../pure/corpus'),
    import('../../pure/corpus/story'),
  ]);
  const book = inEnglish();
  const texts: string[] = [];
  let nats = 0;
  for (let index = 0; index < STORIES; index++) {
    if (index % AT_A_STRETCH === 0) await breathe();
    const { text, logProbability } = storyOf(PLOTS, book, 'train', index);
    texts.push(text);
    nats -= logProbability;
  }
  return { text: texts.join('\n\n'), nats };
}
