// How long the stories are that are asked for: as long as held-out ones, since a mask predictor is told the length.
import { inEnglish, PLOTS } from '../corpus';
import { storyOf } from '../corpus/story';

/** Held-out stories, the first `count`. */
export function* heldOutStories(count: number): Generator<string> {
  for (let index = 0; index < count; index++) yield storyOf(PLOTS, inEnglish(), 'held-out', index).text;
}

/** Their lengths in tokens with one end token each, [count]. */
export async function storyLengths(
  count: number,
  encode: (text: string) => Promise<readonly number[]>,
): Promise<number[]> {
  const lengths: number[] = [];
  for (const text of heldOutStories(count)) lengths.push((await encode(text)).length + 1);
  return lengths;
}
