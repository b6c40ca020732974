// Fetches the story and what the players say of it; the only file of the widget that talks to the core.
import { useRef } from 'react';
import { core, type LoadProgress } from '@/core/client';
import {
  KNESER_NEY,
  openCounted,
  type CountedText,
  type CountingProgress,
} from '@/labs/surprise/countedText';
import { bitsOf } from '@/labs/surprise/format';
import { MODEL, openStoryModel, scoreByModel } from '@/labs/surprise/storyModel';
import { useAsked, type AskedControl } from '@/labs/surprise/useAsked';
import { placedTokens, type PlacedToken } from '@/pure/counting/placedTokens';
import { untilFailed } from '@/ui/untilFailed';
import { gameMessages } from './messages';
import { paragraphsFrom } from './paragraphs';
import { countedBits, type Counter, type ModelLine } from './players';
import { STORIES, type GameState } from './state';

/** A text to be guessed, with what counting says of each of its tokens. */
export interface Told {
  text: string;
  tokens: readonly PlacedToken[];
  /** Bits of each token, [tokens]. */
  bits: Readonly<Record<Counter, readonly number[]>>;
  /** What the world's own chances cost over the whole text; of stories alone. */
  worldBits: number | undefined;
  /** Which story or paragraph it is, and how many there are. */
  story: number;
  stories: number;
}

export interface GameControl {
  telling: AskedControl<Told, CountingProgress>;
  model: AskedControl<ModelLine, LoadProgress>;
}

/** A model that did not come is asked for again. */
const openModel = untilFailed(() => openStoryModel(core.call, {}));

const UNIT = { words: 'words', letters: 'characters' } as const;
const SHIPPED = { stories: 'world', fables: 'fables' } as const;

export function useGame({ source, story, unit, model: isModelOn }: GameState, isReady: boolean): GameControl {
  const counted = useRef<{ key: string; text: CountedText }>(undefined);

  const telling = useAsked<Told, CountingProgress>(
    JSON.stringify([source, story, unit]),
    isReady,
    async ({ signal, onProgress }) => {
      const key = `${source} ${unit}`;
      const options = { signal, onProgress };
      if (counted.current?.key !== key) {
        const args = { source: { shipped: SHIPPED[source] }, unit: UNIT[unit] };
        counted.current = { key, text: await openCounted(core.call, args, options) };
      }
      const corpus = counted.current.text;
      const found =
        source === 'stories' ? await tell(story, signal) : await paragraph(story, unit, corpus, signal);
      const { text, tokens } = placedTokens(found.text, UNIT[unit]);
      const score = async (n: number) => countedBits(await corpus.score(text, n, KNESER_NEY, signal));
      const [frequencies, pairs, triples] = await Promise.all([score(1), score(2), score(3)]);
      if ([frequencies, pairs, triples].some(({ length }) => length !== tokens.length)) {
        throw new Error(gameMessages.get().notCut);
      }
      return { ...found, text, tokens, bits: { frequencies, pairs, triples } };
    },
  );

  const text = telling.isCurrent ? telling.result?.text : undefined;
  const model = useAsked<ModelLine, LoadProgress>(
    JSON.stringify(text ?? ''),
    isReady && isModelOn && text !== undefined,
    async ({ signal, onProgress }) => {
      await core.call('model.load', { model: MODEL }, { signal, onProgress });
      const opened = await openModel();
      const { ids, nats } = await scoreByModel(core.call, opened, text ?? '', { signal, isCut: true });
      let end = 0;
      const ends = ids.map((id) => (end += opened.pieces[id]?.bytes.length ?? 0));
      return { ends, nats };
    },
  );

  return { telling, model };
}

async function tell(story: number, signal: AbortSignal): Promise<Omit<Told, 'tokens' | 'bits'>> {
  const { text, nats } = await core.call('story.tell', { split: 'held-out', index: story }, { signal });
  return { text, worldBits: bitsOf(nats), story, stories: STORIES };
}

/** A paragraph of the part of the fables that was not counted. */
async function paragraph(
  story: number,
  unit: GameState['unit'],
  { sequences, heldOutSequences }: CountedText,
  signal: AbortSignal,
): Promise<Omit<Told, 'tokens' | 'bits'>> {
  const fables = await core.call('text.shipped', { name: SHIPPED.fables }, { signal });
  const { text, tokens } = placedTokens(fables.text, UNIT[unit]);
  const border = tokens.find(({ sequence }) => sequence === sequences - heldOutSequences)?.from ?? 0;
  const paragraphs = paragraphsFrom(text, border);
  const at = Math.min(story, paragraphs.length - 1);
  return { text: paragraphs[at] ?? '', worldBits: undefined, story: at, stories: paragraphs.length };
}
