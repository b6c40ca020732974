// Stories that are told by number: the same each time, with their exact probability, and no others.
import { describe, expect, it } from 'vitest';
import { inEnglish, PLOTS } from '../../pure/corpus';
import { logProbability } from '../../pure/corpus/parse';
import { tellStory } from './story';
import { readWorldText } from './worldText';

const breathe = () => Promise.resolve();

describe('story.tell', () => {
  it('tells the stories of which the text of the world consists', async () => {
    const { text, nats = NaN } = await readWorldText(breathe);
    const stories = await Promise.all([0, 1, 2].map((index) => tellStory({ split: 'train', index })));
    expect(text.startsWith(`${stories.map((story) => story.text).join('\n\n')}\n\n`)).toBe(true);
    for (const story of stories) expect(story.nats).toBeGreaterThan(0);
    expect(stories.reduce((sum, story) => sum + story.nats, 0)).toBeLessThan(nats);
  });

  it('knows the probability of each: that of reading it again', async () => {
    for (const index of [0, 1, 1999]) {
      const { text, nats } = await tellStory({ split: 'held-out', index });
      expect(logProbability(text, PLOTS, inEnglish())).toBeCloseTo(-nats, 9);
      expect(await tellStory({ split: 'held-out', index })).toEqual({ text, nats });
      expect((await tellStory({ split: 'train', index })).text).not.toBe(text);
    }
  });

  it.each([
    [{ split: 'test', index: 0 }, 'story.tell: split must be train or held-out, got test'],
    [{ split: 'toString', index: 0 }, 'split must be train or held-out'],
    [{ split: undefined, index: 0 }, 'got undefined'],
    [{ split: 'train', index: -1 }, 'story.tell: index must be a whole number from 0 to 999999, got -1'],
    [{ split: 'train', index: 0.5 }, 'got 0.5'],
    [{ split: 'train', index: NaN }, 'got NaN'],
    [{ split: 'train', index: '3' }, 'index must be a whole number'],
    [{ split: 'train', index: 1_000_000 }, 'got 1000000'],
  ])('refuses %o', async (args, sentence) => {
    await expect(tellStory(args as Parameters<typeof tellStory>[0])).rejects.toThrow(sentence);
  });
});
