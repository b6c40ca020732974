// What is read of texts that the world has not told: broken stories, and any string at all.
import { describe, expect, test } from 'vitest';
import { inEnglish, PLOTS } from '.';
import { check } from './check';
import { logProbability, parse } from './parse';
import { read } from './read';
import { storyOf, type Story } from './story';
import { genderOf } from './world/characters';
import { looksOf, lookOf, nounOf, type ThingNoun } from './world/things';
import type { Mention } from './write';

const book = inEnglish();
const stories = Array.from({ length: 300 }, (_, i) => storyOf(PLOTS, book, 'held-out', i));

const replaced = ({ text }: Story, { begin, end }: Mention, words: string) =>
  text.slice(0, begin) + words + text.slice(end);

/** The story with a thing that changes its look; undefined if it has none whose look is said again. */
function withOtherLook(story: Story): string | undefined {
  const mention = story.mentions.find(
    ({ sort, known, value, begin, end }) =>
      sort === 'thing' && known && story.text.slice(begin, end).toLowerCase() === `the ${value}`,
  );
  if (!mention) return undefined;
  const noun = nounOf(mention.value) as ThingNoun;
  const other = looksOf(noun).find((look) => look !== lookOf(mention.value));
  return replaced(story, mention, `the ${other} ${noun}`);
}

/** Breaks every story in which `broken` finds something to break, and counts what becomes of it. */
function breaking(broken: (story: Story) => string | undefined) {
  const texts = stories.flatMap((story) => broken(story) ?? []);
  const verdicts = texts.map((text) => check(text, book));
  return {
    texts,
    found:
      verdicts.filter(({ parses, contradictions }) => !parses || contradictions.length > 0).length /
      texts.length,
    contradictions: verdicts.flatMap(({ contradictions }) => contradictions),
  };
}

describe('what is broken in a story is found', () => {
  test('a thing that changes its look', () => {
    const { texts, found, contradictions } = breaking(withOtherLook);
    expect(texts.length).toBeGreaterThan(50);
    expect(found).toBe(1);
    expect(contradictions.filter((one) => one.includes('before, it was')).length).toBeGreaterThan(25);
    for (const text of texts) expect(logProbability(text, PLOTS, book)).toBe(-Infinity);
  });

  test('a pronoun of the other gender', () => {
    const others: Record<string, string> = { she: 'he', he: 'she', She: 'He', He: 'She' };
    const { texts, found, contradictions } = breaking((story) => {
      const mention = story.mentions.find(({ begin, end }) => story.text.slice(begin, end) in others);
      return (
        mention && replaced(story, mention, others[story.text.slice(mention.begin, mention.end)] as string)
      );
    });
    expect(texts.length).toBeGreaterThan(150);
    expect(found).toBeGreaterThan(0.9);
    expect(contradictions.filter((one) => one.includes('stands for')).length).toBeGreaterThan(50);
    for (const text of texts.slice(0, 50)) expect(parse(text, PLOTS, book)).toEqual([]);
  });

  test('a character that nobody has met', () => {
    const { texts, found } = breaking((story) => {
      const names = new Set(story.mentions.map(({ value }) => value));
      const mention = story.mentions.findLast(
        ({ sort, known, value, begin, end }) =>
          sort === 'character' && known && story.text.slice(begin, end) === value,
      );
      const stranger = ['Mia', 'Tom', 'Ivy', 'Ben', 'Zoe', 'Max'].find(
        (name) => !names.has(name) && genderOf(name) === genderOf(mention?.value ?? ''),
      );
      return mention && stranger !== undefined ? replaced(story, mention, stranger) : undefined;
    });
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(parse(text, PLOTS, book)).toEqual([]);
    expect(found).toBeGreaterThan(0.5);
  });

  test('events in another order', () => {
    const { texts, found } = breaking(({ text }) => {
      const places = read(text, book).readings[0]?.places ?? [];
      const middle = Math.floor(places.length / 2);
      const [a, b, c] = places.slice(middle - 1, middle + 2);
      if (a === undefined || b === undefined || c === undefined) return undefined;
      const [first, second] = [text.slice(a, b).trimEnd(), text.slice(b, c).trimEnd()];
      return (
        text.slice(0, a) + second + text.slice(a + first.length, b) + first + text.slice(b + second.length)
      );
    });
    expect(texts.length).toBeGreaterThan(250);
    expect(found).toBeGreaterThan(0.6);
    for (const text of texts.slice(0, 50)) expect(parse(text, PLOTS, book)).toEqual([]);
  });
});

describe('any string may be given', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['emoji', '🦊🦊🦊'],
    ['Korean', '옛날 옛적에 미아라는 아이가 살았습니다.'],
    ['half of a pair', 'Mia \ud800 was'],
    ['paragraphs alone', '\n\n\n\n'],
    ['five megabytes of stories', `${stories[0]?.text} `.repeat(6000)],
    ['five megabytes of nothing', 'a'.repeat(5_000_000)],
  ])('%s', (_, text) => {
    expect(check(text, book).parses).toBe(false);
    expect(parse(text, PLOTS, book)).toEqual([]);
  });

  test('a beginning is understood as far as it goes; it parses, but is no story of the world', () => {
    const { text } = stories[0] as Story;
    const place = read(text, book).readings[0]?.places[2] as number;
    const beginning = text.slice(0, place).trimEnd();
    expect(check(`${beginning} Then the moon fell down.`, book)).toMatchObject({
      parses: false,
      understood: beginning.length,
    });
    expect(check(beginning, book)).toMatchObject({ parses: true, contradictions: [] });
    expect(parse(beginning, PLOTS, book)).toEqual([]);
  });

  test('what contradicts itself is found in what is understood, however the text goes on', () => {
    const texts = stories.flatMap((story) => withOtherLook(story) ?? []);
    const wrong = texts.filter((text) => check(text, book).parses);
    expect(wrong.length).toBeGreaterThan(25);
    for (const text of wrong.slice(0, 25)) {
      const { contradictions } = check(text, book);
      expect(contradictions).not.toEqual([]);
      expect(check(`${text} Then the moon fell down.`, book)).toMatchObject({
        ...{ parses: false, understood: text.length, contradictions },
      });
    }
  });
});
