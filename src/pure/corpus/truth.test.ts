// The truth of the whole world: ten thousand stories read back, their probabilities, their facts and questions.
import { describe, expect, test } from 'vitest';
import { uniform } from '../random/philox';
import { inEnglish, PLOTS } from '.';
import { check } from './check';
import { drawing, type Chooser } from './chooser';
import { wordCategories } from './en/categories';
import { logProbability, parse } from './parse';
import { questionsOf } from './questions';
import { storyOf, tellStory, type Story } from './story';

const book = inEnglish();
const SEEDS = 10_000;

describe('ten thousand stories', () => {
  test(
    'each reads back to the trace that told it, and to no other; none contradicts itself',
    { timeout: 300_000 },
    () => {
      for (let seed = 0; seed < SEEDS; seed++) {
        const { text, trace, logProbability: drawn } = storyOf(PLOTS, book, 'held-out', seed);
        const parses = parse(text, PLOTS, book);
        expect(parses.length, text).toBe(1);
        expect(parses[0]?.trace, text).toEqual(trace);
        expect(parses[0]?.logProbability).toBeCloseTo(drawn, 8);
      }
    },
  );

  test('contradicts nothing, in any of a thousand stories', { timeout: 60_000 }, () => {
    for (let seed = 0; seed < SEEDS; seed += 10) {
      const { text, facts } = storyOf(PLOTS, book, 'train', seed);
      expect(check(text, book)).toEqual({ parses: true, understood: text.length, contradictions: [], facts });
    }
  });
});

describe('the probability of a text', () => {
  /** A world small enough to be told in every way: the choices are counted up like the digits of a number. */
  test('adds up to 1 over all stories of a beginning that is held fast', { timeout: 60_000 }, () => {
    const free = 6;
    const first = storyOf(PLOTS, book, 'train', 3);
    const made: number[] = [];
    tellStory(PLOTS, book, noteAll(drawing(1, 3), made));
    let total = 0;
    const fixed = made.slice(0, -free);
    const digits: number[] = [];
    const texts = new Set<string>();
    for (;;) {
      const sizes: number[] = [];
      const story = tellStory(PLOTS, book, byDigits(fixed, digits, sizes));
      if (texts.has(story.text)) throw new Error(`told twice: ${story.text}`);
      texts.add(story.text);
      total += Math.exp(logProbability(story.text, PLOTS, book) - prefixLogProbability(fixed));
      while (digits.length < sizes.length) digits.push(0);
      let last = sizes.length - 1;
      while (last >= 0 && (digits[last] as number) + 1 >= (sizes[last] as number)) last--;
      if (last < 0) break;
      digits.length = last + 1;
      digits[last] = (digits[last] as number) + 1;
    }
    expect(texts.has(first.text)).toBe(true);
    expect(texts.size).toBeGreaterThan(3);
    expect(total).toBeCloseTo(1, 8);
  });
});

function noteAll(chooser: Chooser, made: number[]): Chooser {
  return {
    choose(weights) {
      const option = chooser.choose(weights);
      made.push(option);
      return option;
    },
  };
}

/** First the fixed choices, then digits; writes how many options each digit had. */
function byDigits(fixed: readonly number[], digits: readonly number[], sizes: number[]): Chooser {
  let next = 0;
  return {
    choose(weights) {
      const place = next++;
      if (place < fixed.length) return fixed[place] as number;
      sizes.push(weights.length);
      return digits[place - fixed.length] ?? 0;
    },
  };
}

/** log p of the fixed choices alone. */
function prefixLogProbability(fixed: readonly number[]): number {
  let sum = 0;
  let next = 0;
  const stop = new Error('far enough');
  try {
    tellStory(PLOTS, book, {
      choose(weights) {
        if (next === fixed.length) throw stop;
        const option = fixed[next++] as number;
        sum += Math.log((weights[option] as number) / weights.reduce((a, b) => a + b, 0));
        return option;
      },
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return sum;
}

describe('the truth about a story', () => {
  const stories = Array.from({ length: 300 }, (_, i) => storyOf(PLOTS, book, 'held-out', i));
  const questions = (story: Story) =>
    questionsOf(
      story.trace.units.map(({ event }) => event),
      book,
    );

  test('answers its questions with words of the story', () => {
    const all = stories.map(questions);
    expect(all.filter((asked) => asked.length > 0).length).toBeGreaterThan(280);
    const found = all.flatMap((asked, i) =>
      asked.map(({ question, answer }) => {
        expect(question).toMatch(/^[A-Z].*\?$/);
        return stories[i]?.text.toLowerCase().includes(answer.split(' ').at(-1)?.toLowerCase() as string);
      }),
    );
    // The others are asked of a word that the text says in another form: "snowy", where snow lay on the ground.
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.9);
  });

  test('says how it ends', () => {
    const sad = stories.filter(({ trace }) => trace.ending === 'sad').length;
    expect(sad / stories.length).toBeGreaterThan(0.1);
    expect(sad / stories.length).toBeLessThan(0.45);
  });

  test('knows the categories of words, each word in one', () => {
    const words = [...wordCategories().values()].flat();
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(200);
    expect(wordCategories().get('animal')).toContain('fox');
    expect(words).not.toContain('orange'); // a fruit, and a color
  });
});

test('the two streams of random numbers have no story in common', () => {
  const texts = (split: 'train' | 'held-out') =>
    Array.from({ length: 1000 }, (_, i) => storyOf(PLOTS, book, split, i).text);
  const train = new Set(texts('train'));
  expect(texts('held-out').filter((text) => train.has(text))).toEqual([]);
  expect(uniform(1, 0, 0)).not.toBe(uniform(2, 0, 0));
});
