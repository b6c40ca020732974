// How stories are judged: settings, the text before the end token, and what is counted.
import { expect, it } from 'vitest';
import { shareWithInterval } from '../statistics/intervals';
import { NS, qualityOf } from './quality';
import { LENGTH, nameOf, settingsAt, STORIES, streamOf, TEMPERATURES, type QualitySetting } from './settings';
import { tellStory, type Asked, type ToldStory } from './tell';

const all = TEMPERATURES.flatMap(settingsAt);

it('each setting has a name and streams of its own', () => {
  expect(all).toHaveLength(5 * 2 * 2);
  expect(new Set(all.map(nameOf)).size).toBe(20);
  expect(settingsAt(0.5).slice(0, 3).map(nameOf)).toEqual([
    'random-0.5-4',
    'low-confidence-0.5-4',
    'random-0.5-8',
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
    surprise: (ids) => Promise.resolve(ids.length / 4),
    decode: (ids) => Promise.resolve(ids.join(' ')),
    check: (text) =>
      Promise.resolve({
        ...{ parses: text === '7 8', understood: 3, contradictions: ['It was so and not so.'] },
      }),
  };
  const setting: QualitySetting = { steps: 16, remasking: 'random', temperature: 1 };
  expect(await tellStory(world, setting, 3)).toEqual({
    ...{ tokens: [7, 8], text: '7 8', parses: true, understood: 3 },
    contradictions: ['It was so and not so.'],
    surprise: 0.5,
  });
  expect(asked).toEqual([[LENGTH, 'random-1-16', streamOf(setting, 3)]]);
  // Without an end token all of it is text.
  const endless = await tellStory({ ...world, endTokens: [] }, setting, 0);
  expect(endless.tokens).toHaveLength(5);
  expect(endless.parses).toBe(false);
});

/** 40 stories of 100 characters. */
const stories = Array.from({ length: 40 }, (_unused, story): ToldStory => ({
  tokens: [story, story, story % 2, 1, 2, 3],
  text: 'x'.repeat(100),
  parses: story < 30,
  understood: story < 30 ? 100 : 20,
  contradictions: story < 12 ? ['Twice.', 'Told.'] : [],
  surprise: story,
}));

it('counts shares, what is understood, and contradictions in it', () => {
  const quality = qualityOf(stories);
  expect(quality.count).toBe(40);
  expect(quality.parses).toEqual(shareWithInterval(30, 40));
  expect(quality.holds).toEqual(shareWithInterval(18, 40));
  expect(quality.clean).toEqual(shareWithInterval(18, 30));
  expect(quality.understood.value).toBeCloseTo((30 + 10 * 0.2) / 40, 12);
  expect(quality.contradictionsEach?.value).toBeCloseTo(24 / 40, 12);
  // 0 … 39 nats of six tokens each.
  expect(quality.surprise?.value).toBeCloseTo(19.5 / 6, 12);
  // 3,200 characters are understood.
  expect(quality.contradictions?.value).toBeCloseTo(24 / 3.2, 9);
  for (const one of [
    quality.understood,
    quality.contradictions,
    quality.contradictionsEach,
    quality.surprise,
  ]) {
    expect(one && one.low < one.value && one.value < one.high).toBe(true);
  }
});

it('of stories that the world does not know says what can be said', () => {
  const unknown = stories.map((story) => ({ ...story, parses: false, understood: 0, contradictions: [] }));
  const none = qualityOf([...unknown.slice(1), { ...unknown[0], text: '' } as ToldStory]);
  expect([none.clean, none.contradictions]).toEqual([null, null]);
  expect(none.understood).toEqual(shareWithInterval(0, 40));
  expect(none.contradictionsEach?.value).toBe(0);
  const begun = qualityOf(unknown.map((story) => ({ ...story, understood: 50 })));
  expect(begun.understood.value).toBe(0.5);
  expect(begun.contradictions?.value).toBe(0);
  expect(begun.contradictions?.high).toBeGreaterThan(0);
});

it('counts distinct runs of 20 stories', () => {
  const { distinct } = qualityOf(stories);
  expect(distinct).toHaveLength(NS.length);
  // Of 3-grams: each story has [s s p] and [s p 1] of its own, [p 1 2] that of its half, and [1 2 3] with all.
  const half =
    1 - Array.from({ length: 20 }, (_unused, j) => (20 - j) / (40 - j)).reduce((p, one) => p * one, 1);
  // Of story 1 the first two are the same. A run of one story is in half of the choices of 20.
  expect(distinct[2]?.value).toBeCloseTo((79 / 2 + 2 * half + 1) / (20 * 4), 9);
  expect(qualityOf(stories.map((story) => ({ ...story, tokens: [] }))).distinct).toEqual([
    ...[null, null, null, null],
  ]);
});
