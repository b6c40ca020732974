// Scores held-out stories, each whole with its end, by the model and by pairs of words.
import { core } from '@/core/client';
import { ratioOfSums } from '@/pure/statistics/comparisons';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { surpriseFindingMessages } from './findingMessages';
import { MODEL, STORIES, TEXT } from './settings';

interface ScoredStory {
  characters: number;
  modelBits: number;
  pairBits: number;
}

export async function compareSurprise({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = surpriseFindingMessages.get();
  const { beginToken, endTokens } = await core.call('model.load', { model: MODEL }, { signal });
  const [endToken] = endTokens;
  if (beginToken === undefined || endToken === undefined) throw new Error(t.noEnds({ model: MODEL }));
  const { corpus } = await core.call('ngram.open', { source: { shipped: TEXT }, unit: 'words' }, { signal });
  const stories: ScoredStory[] = [];
  for (let index = 0; index < STORIES; index++) {
    onProgress(index, STORIES);
    const { text } = await core.call('story.tell', { split: 'held-out', index }, { signal });
    const { ids } = await core.call('text.encode', { model: MODEL, text }, { signal });
    const tokens = [beginToken, ...ids, endToken];
    const { nats } = await core.call('model.score', { model: MODEL, tokens }, { signal });
    const { logProbability = NaN } = await core.call(
      'ngram.score',
      { corpus, smoothing: { kind: 'kneser-ney' }, n: 2, text },
      { signal },
    );
    stories.push({
      characters: Array.from(text).length,
      modelBits: nats.reduce((sum, one) => sum + one, 0) / Math.LN2,
      pairBits: -logProbability / Math.LN2,
    });
  }
  const sum = (of: (story: ScoredStory) => number) => stories.reduce((total, story) => total + of(story), 0);
  const [modelBits, pairBits] = [sum((story) => story.modelBits), sum((story) => story.pairBits)];
  const characters = sum((story) => story.characters);
  const { value, low, high } = ratioOfSums(
    stories.map((story) => story.modelBits),
    stories.map((story) => story.pairBits),
  );
  const whole = (bits: number) => Math.round(bits).toLocaleString('en');
  return {
    ...{ value, low, high, count: STORIES },
    holds: high < 1,
    sentence: t.found({
      ...{ stories: STORIES, model: MODEL, modelBits: whole(modelBits), pairBits: whole(pairBits) },
      modelEach: (modelBits / characters).toFixed(2),
      pairEach: (pairBits / characters).toFixed(2),
    }),
    columns: [t.story, t.characters, t.modelBits({ model: MODEL }), t.pairBits],
    rows: stories.map((story, index) => [
      ...[index, story.characters, story.modelBits.toFixed(1), story.pairBits.toFixed(1)],
    ]),
  };
}
