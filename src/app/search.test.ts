// The search: what is found, in which order, and what of a text is shown and marked.
import { describe, expect, it } from 'vitest';
import type { IndexedChapter } from 'virtual:search-index';
import { loadSearch, makeSearch, type SearchResult } from './search';

const CHAPTERS: IndexedChapter[] = [
  {
    path: '/en/tokens/',
    number: 3,
    title: 'Words in pieces',
    summary: 'How a text becomes numbers.',
    sections: [
      { id: '', heading: '', text: 'A model reads tokens.' },
      {
        id: 'bpe',
        heading: 'Byte pair encoding',
        text: 'The two neighbours that are most frequent are merged.',
      },
      {
        id: 'ex-merge',
        heading: 'Merge by hand',
        text: 'Predict the first merge. P(\\text{merge}) = \\frac{1}{2}',
      },
    ],
  },
  {
    path: '/en/attention/',
    number: 12,
    title: 'Attention',
    summary: 'Tokens look at one another.',
    sections: [
      { id: '', heading: '', text: 'Every token looks back.' },
      {
        id: 'heads',
        heading: 'Heads',
        text: `Several heads look at once. ${'They are many. '.repeat(30)}Byte order has nothing to do with it. ${'And so on. '.repeat(30)}`,
      },
      {
        id: 'search',
        heading: 'Búsqueda de año',
        text: 'La búsqueda en español: el año, la señal, el pingüino.',
      },
      { id: 'korean', heading: '토큰', text: '모델은 토큰을 읽는다. 층마다 주의를 계산한다.' },
      { id: 'korean-2', heading: '다른 절', text: '토론은 다른 말이다. 사전에 토큰의 목록이 있다.' },
    ],
  },
];
const WIDGETS = [
  { name: 'attention-map', title: 'Attention map', textAlternative: 'Shows which token looks at which.' },
];
const search = await makeSearch(CHAPTERS, WIDGETS);

const pathsOf = (query: string, limit = 20) => search(query, limit).map(({ path }) => path);
const textOf = ({ excerpt }: SearchResult) => excerpt.map(({ text }) => text).join('');
const marksOf = ({ excerpt }: SearchResult) =>
  excerpt.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

function only(query: string): SearchResult {
  const [result, ...others] = search(query, 20);
  expect(others).toEqual([]);
  if (!result) throw new Error(`nothing was found for ${query}`);
  return result;
}

describe('what is found', () => {
  it('is named with its place, its chapter and its heading', () => {
    expect(only('neighbours')).toEqual({
      path: '/en/tokens/#bpe',
      chapter: 3,
      title: 'Words in pieces',
      heading: 'Byte pair encoding',
      excerpt: [
        { text: 'The two ', isMatch: false },
        { text: 'neighbours', isMatch: true },
        { text: ' that are most frequent are merged.', isMatch: false },
      ],
    });
  });

  it('is a chapter by its summary, under its title', () => {
    expect(only('becomes')).toMatchObject({ path: '/en/tokens/', heading: 'Words in pieces' });
  });

  it('is a figure by its title, without a chapter', () => {
    expect(search('attention map', 20)[0]).toEqual({
      path: '/gallery/attention-map/',
      chapter: undefined,
      title: 'Attention map',
      heading: 'Attention map',
      excerpt: [{ text: 'Shows which token looks at which.', isMatch: false }],
    });
  });

  it('comes first where the heading says it', () => {
    // "byte" stands in the heading of one section and in the text of another.
    expect(pathsOf('byte')).toEqual(['/en/tokens/#bpe', '/en/attention/#heads']);
  });

  it('comes first where every word is, then where some are', () => {
    expect(pathsOf('frequent heads').slice().sort()).toEqual([
      '/en/attention/#heads',
      '/en/tokens/', // "reads" is one letter from "heads"
      '/en/tokens/#bpe',
    ]);
    expect(pathsOf('heads byte')[0]).toBe('/en/attention/#heads');
    expect(pathsOf('heads byte')).toContain('/en/tokens/#bpe');
  });

  it('is as much as was asked for', () => {
    expect(pathsOf('token').slice().sort()).toEqual([
      '/en/attention/',
      '/en/tokens/',
      '/gallery/attention-map/',
    ]);
    expect(pathsOf('token', 2)).toEqual(pathsOf('token').slice(0, 2));
    expect(pathsOf('token', 0)).toEqual([]);
  });

  it('is formulas by their source', () => {
    expect(only('frac')).toMatchObject({ path: '/en/tokens/#ex-merge' });
  });
});

describe('words', () => {
  it('are found by their beginning', () => {
    expect(pathsOf('neigh')).toEqual(['/en/tokens/#bpe']);
    expect(marksOf(only('neigh'))).toEqual(['neighbours']);
    // One letter alone stands for itself: "a" begins many words here.
    expect(pathsOf('p')).toEqual(['/en/tokens/#ex-merge']);
  });

  it('are found with a letter wrong, if they are long', () => {
    expect(pathsOf('neighbuors')).toEqual(['/en/tokens/#bpe']);
    expect(pathsOf('enkoding')).toEqual(['/en/tokens/#bpe']);
    expect(pathsOf('paar')).toEqual([]);
  });

  it('are the same with and without accents, composed and decomposed, small and capital', () => {
    for (const query of [
      'busqueda',
      'búsqueda',
      'BÚSQUEDA',
      'bu\u0301squeda',
      'SEÑAL',
      'pinguino',
      'senal',
    ]) {
      expect(pathsOf(query), query).toEqual(['/en/attention/#search']);
    }
    expect(marksOf(only('pinguino'))).toEqual(['pingüino']);
  });

  it('in Korean are found with their particles, and are no others', () => {
    expect(pathsOf('토큰')).toEqual(['/en/attention/#korean', '/en/attention/#korean-2']);
    expect(marksOf(search('토큰', 1)[0] as SearchResult)).toEqual(['토큰을']);
    expect(pathsOf('토큰을')).toEqual(['/en/attention/#korean']);
    expect(pathsOf('토큰'.normalize('NFD'))).toEqual(pathsOf('토큰'));
    expect(pathsOf('층')).toEqual(['/en/attention/#korean']);
    expect(pathsOf('토론')).toEqual(['/en/attention/#korean-2']);
  });
});

describe('an excerpt', () => {
  it('is a short passage around the match, cut between words', () => {
    const result = only('order');
    const text = textOf(result);
    expect(marksOf(result)).toEqual(['order']);
    expect(text).toMatch(/^… .* …$/);
    expect(text.length).toBeLessThan(200);
    const whole = CHAPTERS[1]?.sections[1]?.text ?? '';
    expect(whole).toContain(` ${text.replace(/^… /, '').replace(/ …$/, '')} `);
    expect(text.indexOf('order')).toBeGreaterThan(30);
    expect(text.indexOf('order')).toBeLessThan(60);
  });

  it('is the beginning where only the heading matches', () => {
    expect(textOf(only('encoding'))).toBe('The two neighbours that are most frequent are merged.');
    expect(marksOf(only('encoding'))).toEqual([]);
  });

  it('shows where most of the words are together', async () => {
    const filler = 'Nothing to be seen here at all. '.repeat(12);
    const text = `${filler}A lonely seed. ${filler}The seed fixes the numbers. ${filler}`;
    const inOne = await makeSearch(
      [{ path: '/en/x/', number: 1, title: 'X', summary: '', sections: [{ id: 'a', heading: 'A', text }] }],
      [],
    );
    const [result] = inOne('seed numbers', 1);
    if (!result) throw new Error('nothing was found');
    expect(marksOf(result)).toEqual(['seed', 'numbers']);
  });
});

describe('a query that is none', () => {
  it.each([
    ['empty', ''],
    ['spaces', ' \t\n '],
    ['very long', 'token '.repeat(2000).slice(0, 10_000)],
    ['one very long word', 'a'.repeat(10_000)],
    ['emoji', '🤖❤️👩‍👩‍👧‍👦'],
    ['regular expressions', '.*+?^${}()|[]\\'],
    ['half a character', '\uD83E'],
    ['the other half', '\uDD16'],
    ['control characters', '\u0000\u001b\u200d\ufeff'],
    ['combining marks alone', '\u0301\u0308'],
  ])('gives nothing: %s', (_what, query) => {
    expect(search(query, 20)).toEqual([]);
  });

  it.each([
    ['🤖 neighbours'],
    ['neighbours \uD83E'],
    ['(neighbours|'],
    ['"neighbours"'],
    ['<b>neighbours</b>'],
  ])('leaves the words in it: %s', (query) => {
    expect(pathsOf(query)[0]).toBe('/en/tokens/#bpe');
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['hasOwnProperty']])(
    'is no property of an object: %s',
    (query) => {
      expect(search(query, 20)).toEqual([]);
    },
  );
});

describe('the real book', () => {
  it('finds its sections, definitions and exercises', async () => {
    const book = await loadSearch('en');
    const first = (query: string) => book(query, 20)[0];
    expect(first('top-p sampling')?.path).toBe('/en/sampling/#top-p');
    expect(first('temperature')?.path).toBe('/en/sampling/#temperature');
    expect(first('what a seed fixes')).toMatchObject({
      path: '/en/sampling/#seeds',
      chapter: 8,
      title: 'Choosing the next token',
      heading: 'What a seed fixes',
    });
    expect(first('majorise')?.path).toBe('/en/sampling/#ex-entropy');
    expect(first('thermometer')?.path).toBe('/en/sampling/#ex-two-tokens');
    expect(first('nucleus sampling also called')?.path).toBe('/en/sampling/#top-p');
    expect(book('sampling sliders', 20).map(({ path }) => path)).toContain('/gallery/sampling-sliders/');
    expect(first('operatorname Var')?.path).toBe('/en/sampling/#temperature');
  });

  it('has nothing in a language that it is not written in', async () => {
    await expect(loadSearch('tlh')).rejects.toThrow('no search index for the language "tlh"');
  });
});
