// “One-hot vectors”: its link, its numbers by hand, and what it answers to too few words.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { oneHot } from '.';
import { describePair, pairRows, sumOf, vectorRows } from './describe';
import { oneHotMessages } from './messages';
import { OneHotView } from './OneHot';
import { oneHotDefaults, oneHotSchema, type OneHotState } from './state';
import { differentWords, pairOf, shortened } from './vectors';

const { name, version } = oneHot;
const t = oneHotMessages.get();
const set = (change: Partial<OneHotState>): OneHotState => ({ ...oneHotDefaults, ...change });
const decode = (search: string) => decodeLink(name, version, oneHotSchema, oneHotDefaults, search);

function searchOf(state: OneHotState): string {
  const link = encodeLink(name, version, state, oneHotDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

function draw(change: Partial<OneHotState>): string {
  const linked = {
    ...{ state: set(change), problem: undefined, isRead: true },
    ...{ set: () => undefined, reset: () => undefined },
  };
  return renderToStaticMarkup(<OneHotView linked={linked} />).replaceAll(/<[^>]*>/g, '|');
}

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(oneHotSchema.parse(oneHotDefaults)).toEqual(oneHotDefaults);
    expect(searchOf(oneHotDefaults)).toBe('');
  });

  it.each<Partial<OneHotState>>([{ words: '로마, 파리 🍝' }, { first: 'Paris', second: '' }])(
    'brings back %j',
    (change) => {
      expect(decode(searchOf(set(change)))).toEqual({ state: set(change) });
    },
  );

  it.each([
    ['an old version', 'v=0&words=a', `the link must be of version ${version}`],
    ['an unknown setting', `v=${version}&colour=red`, 'there is no setting "colour"'],
    ['too long a text', `v=${version}&words=${'x'.repeat(201)}`, 'words must be at most 200 characters long'],
  ])('that cannot be used, %s, is answered with a sentence', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(oneHotDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the words', () => {
  it.each([
    ['Rome, Paris  Rome,\nItaly', ['Rome', 'Paris', 'Italy']],
    ['rome Rome', ['rome', 'Rome']],
    ['서울、부산，대구', ['서울', '부산', '대구']],
    [' , ', []],
    ['👩‍🚀 👩‍🚀 🇰🇷', ['👩‍🚀', '🇰🇷']],
  ])('of %j', (text, words) => expect(differentWords(text)).toEqual(words));

  it('that are long are cut between graphemes, on the screen alone', () => {
    expect(shortened('x'.repeat(24))).toBe('x'.repeat(24));
    expect(shortened('👩‍🚀'.repeat(25))).toBe(`${'👩‍🚀'.repeat(24)}…`);
  });
});

describe('a pair', () => {
  it('of different words: 0 and the root of 2; of a word with itself: 1 and 0', () => {
    for (const V of [2, 4, 12]) {
      const different = pairOf(V, 0, V - 1);
      expect([different.dotProduct, different.cosine]).toEqual([0, 0]);
      expect(different.distance ** 2).toBeCloseTo(2, 12);
      expect(pairOf(V, 1, 1)).toMatchObject({ dotProduct: 1, distance: 0, cosine: 1 });
    }
  });

  it('is told in a sentence', () => {
    const words = ['Rome', 'Paris', 'Italy', 'France'];
    expect(describePair(t, words, 0, 2)).toBe(
      'Rome and Italy: dot product 0, distance 1.414, as for every two different words of the 4.',
    );
    expect(describePair(t, words, 0, 0)).toBe('Rome and Rome: dot product 1, distance 0.');
    expect(describePair(t, ['$1', '{first}'], 0, 1)).toContain('$1 and {\u2060first}: dot product 0');
  });

  it('has its terms, cut in the middle where they are many', () => {
    expect(sumOf(['a', 'b'])).toBe('a + b');
    expect(sumOf([...'123456789'])).toBe('1 + 2 + 3 + 4 + … + 6 + 7 + 8 + 9');
    expect(draw({})).toContain('1·0 + 0·0 + 0·1 + 0·0 = |0|');
    expect(draw({})).toContain('√((1−0)² + (0−0)² + (0−1)² + (0−0)²) = |1.414|');
  });

  it('falls back to the first words where a link names others', () => {
    expect(draw({ first: 'Berlin', second: 'Madrid' })).toContain('Rome and Paris: dot product 0');
    expect(draw({ first: 'Paris', second: 'Paris' })).toContain(
      'Paris and Paris: dot product 1, distance 0.',
    );
  });
});

it('shows fewer than two words with a sentence and the last table, and of many the first twelve', () => {
  expect(draw({ words: 'one' })).toContain(t.tooFew);
  expect(draw({ words: 'one' })).toContain('|Rome|');
  const many = draw({ words: Array.from({ length: 15 }, (_none, n) => `w${n}`).join(' ') });
  expect(many).toContain('The first 12 of 15 words are shown.');
  expect(many).toContain('|w11|');
  expect(many).not.toContain('|w12|');
});

it('gives every number in its tables', () => {
  expect(vectorRows(['a', 'b'])).toEqual([
    ['a', 1, '(1, 0)'],
    ['b', 2, '(0, 1)'],
  ]);
  expect(pairRows(t, ['a', 'b'])).toEqual([
    ['a · a', '1', '0', '1'],
    ['a · b', '0', '1.414', '0'],
    ['b · b', '1', '0', '1'],
  ]);
});
