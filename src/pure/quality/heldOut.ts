// Stories of the world that no model was trained on.
import { inEnglish, PLOTS } from '../corpus';
import { storyOf } from '../corpus/story';

/** Held-out stories, the first `count`. */
export function* heldOutStories(count: number): Generator<string> {
  for (let index = 0; index < count; index++) yield storyOf(PLOTS, inEnglish(), 'held-out', index).text;
}
