// Every plot, told many times: each story can be read back to the very choices that made it, and contradicts nothing.
import { describe, expect, test } from 'vitest';
import { inEnglish, PLOTS } from '.';
import { check } from './check';
import { parse } from './parse';
import { storyOf } from './story';

const STORIES = 60;
/** Of these so many are read back; truth.test.ts reads ten thousand of all plots together. */
const READ = 15;
const book = inEnglish();

describe.each(PLOTS.map((plot) => [plot.name, plot] as const))('%s', (_, plot) => {
  const stories = Array.from({ length: STORIES }, (_, i) => storyOf([plot], book, 'train', i));

  test('reads back to the choices that told it, and to no others', () => {
    for (const { text, trace } of stories.slice(0, READ)) {
      expect(
        parse(text, [plot], book).map((one) => one.trace),
        text,
      ).toEqual([trace]);
    }
  });

  test('contradicts nothing', () => {
    for (const { text } of stories.slice(0, READ)) expect(check(text, book).contradictions, text).toEqual([]);
  });

  test('has 40 to 250 words', () => {
    for (const { text } of stories) {
      const words = text.split(/\s+/).length;
      expect(words, text).toBeGreaterThanOrEqual(40);
      expect(words, text).toBeLessThanOrEqual(250);
    }
  });

  test('goes more than one way', () => {
    expect(new Set(stories.map(({ text }) => text)).size).toBeGreaterThan(STORIES * 0.95);
    const courses = stories.map(({ trace }) => trace.units.map(({ event }) => event.type.name).join());
    expect(new Set(courses).size).toBeGreaterThan(3);
  });
});
