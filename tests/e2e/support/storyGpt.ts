// What transformers answers with the shipped model (see tests/parity/make_checkpoint_golden.py).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface StoryGolden {
  vocabSize: number;
  /** Token ids, and the logits after the last one, [V] in base64. */
  cases: { name: string; ids: number[]; lastLogits: string }[];
  /** The most probable continuation, past end tokens; `margin` is how far ahead each choice was. */
  greedy: { prompt: string; promptIds: number[]; ids: number[]; margin: number[] };
}

const FILE = fileURLToPath(new URL('../../parity/golden/story-gpt.json', import.meta.url));

export const MODEL = 'story-gpt';
/** The tokens that begin and end a story. */
export const BEGIN_TOKEN = 1;
export const END_TOKEN = 2;

let golden: StoryGolden | undefined;

export function storyGolden(): StoryGolden {
  golden ??= JSON.parse(readFileSync(FILE, 'utf8')) as StoryGolden;
  return golden;
}

/** The reference's greedy continuation as far as a run goes: up to the end token, or to a choice that was a near tie. */
export function greedyReference(): { prompt: string; promptIds: number[]; ids: number[] } {
  const { prompt, promptIds, ids, margin } = storyGolden().greedy;
  const ends = [ids.indexOf(END_TOKEN), margin.findIndex((one) => one < 1e-3)].filter((index) => index >= 0);
  return { prompt, promptIds, ids: ids.slice(0, Math.min(ids.length, ...ends)) };
}
