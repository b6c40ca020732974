// How stories are judged: settings, the text before the end token, and shares by counting.
import { expect, it } from 'vitest';
import { storyLengths } from './lengths';
import { NS, qualityOf } from './quality';
import { nameOf, settingsAt, STORIES, streamOf, TEMPERATURES, type QualitySetting } from './settings';
import { tellStory, type Asked } from './tell';

const all = TEMPERATURES.flatMap(settingsAt);

it('each setting has a name and streams of its own', () => {
  expect(all).toHaveLength(5 * 2 * 2);
  expect(new Set(all.map(nameOf)).size).toBe(20);
  expect(settingsAt(0.5).slice(0, 3).map(nameOf)).toEqual([
    'random-0.5-8',
    'low-confidence-0.5-8',
    'random-0.5-16',
  ]);
  const streams = all.flatMap((setting) => [0, 1, STORIES - 1].map((story) => streamOf(setting, story)));
  expect(new Set(streams).size).toBe(60);
});

it('a story is what stands before the first end token, and the world is asked about its text', async () => {
  const asked: unknown[] = [];
  const world: Asked = {
    fill: (length, setting, stream) => {
      asked.push([length, nameOf(setting), stream]);
      return Promise.resolve([7, 8, 2, 9, 2]);
    },
    endTokens: [2],
    decode: (ids) => Promise.resolve(ids.join(' ')),
    check: (text) => Promise.resolve({ parses: text === '7 8', contradictions: ['It was so and not so.'] }),
  };
  const setting: QualitySetting = { steps: 16, remasking: 'random', temperature: 1 };
  expect(await tellStory(world, setting, 5, 3)).toEqual({
    ...{ tokens: [7, 8], text: '7 8', parses: true, contradictions: ['It was so and not so.'] },
  });
  expect(asked).toEqual([[5, 'random-1-16', 3]]);
  // Without an end token all of it is text.
  const endless = await tellStory({ ...world, endTokens: [] }, setting, 5, 0);
  expect(endless.tokens).toHaveLength(5);
  expect(endless.parses).toBe(false);
});

it('counts shares, and distinct runs of 20 stories', () => {
  const stories = Array.from({ length: 40 }, (_unused, story) => ({
    tokens: [story, story, story % 2, 1, 2, 3],
    parses: story < 30,
    contradictions: story < 12 ? ['Twice.', 'Told.'] : [],
  }));
  const quality = qualityOf(stories);
  expect(quality.count).toBe(40);
  expect([quality.parses.value, quality.holds.value, quality.clean?.value]).toEqual([
    30 / 40,
    18 / 40,
    18 / 30,
  ]);
  expect(quality.distinct).toHaveLength(NS.length);
  // Of 3-grams: each story has [s s p] and [s p 1] of its own, [p 1 2] that of its half, and [1 2 3] with all.
  const half =
    1 - Array.from({ length: 20 }, (_unused, j) => (20 - j) / (40 - j)).reduce((p, one) => p * one, 1);
  // Of story 1 the first two are the same. A run of one story is in half of the choices of 20.
  expect(quality.distinct[2]?.value).toBeCloseTo((79 / 2 + 2 * half + 1) / (20 * 4), 9);
  const mute = qualityOf(stories.map((story) => ({ ...story, tokens: [], parses: false })));
  expect(mute.clean).toBeNull();
  expect(mute.distinct).toEqual([null, null, null, null]);
});

it('stories are as long as held-out ones and their end token', async () => {
  const lengths = await storyLengths(3, (text) => Promise.resolve(text.split(/\s+/).map(Number)));
  expect(lengths).toHaveLength(3);
  for (const length of lengths) expect(length).toBeGreaterThan(40);
});
