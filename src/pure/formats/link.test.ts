// The link codec: what is set comes back exactly, and nothing that a link can hold makes it throw.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { uniform } from '../random/philox';
import {
  decodeLink,
  encodeLink,
  MAX_LINK_BYTES,
  mergeIntoSearch,
  type DecodedLink,
  type LinkPair,
} from './link';

const schema = z.object({
  temperature: z.number().check(z.gte(0), z.lte(10)),
  topK: z.int().check(z.gte(0)),
  greedy: z.boolean(),
  prompt: z.string().check(z.maxLength(3000)),
  colours: z.enum(['warm', 'cool']),
});
type State = z.infer<typeof schema>;
const defaults: State = {
  temperature: 1,
  topK: 0,
  greedy: false,
  prompt: 'Once upon a time',
  colours: 'warm',
};
const NAME = 'sampling-sliders';
const VERSION = 3;

function encode(some: Partial<State>): readonly LinkPair[] {
  const result = encodeLink(NAME, VERSION, { ...defaults, ...some }, defaults);
  if (!result.fits) throw new Error(result.problem);
  return result.pairs;
}

function decode(search: string): DecodedLink<State> {
  return decodeLink(NAME, VERSION, schema, defaults, search);
}

/** A query for this figure, its version included, from raw `key=value` text. */
function query(raw: string): string {
  return `?${NAME}.v=${VERSION}&${raw}`;
}

describe('encodeLink', () => {
  it('writes the version and what differs from the defaults, in words that can be read', () => {
    expect(encode({ temperature: 0.8, greedy: true })).toEqual([
      ['sampling-sliders.v', '3'],
      ['sampling-sliders.temperature', '0.8'],
      ['sampling-sliders.greedy', 'true'],
    ]);
    expect(mergeIntoSearch('', NAME, encode({ prompt: 'Once upon' }))).toBe(
      '?sampling-sliders.v=3&sampling-sliders.prompt=Once%20upon',
    );
  });

  it('writes nothing at all for the defaults', () => {
    expect(encode({})).toEqual([]);
  });

  it('says so when the state does not fit', () => {
    const longest = MAX_LINK_BYTES - 'sampling-sliders.v=3&sampling-sliders.prompt='.length;
    expect(encode({ prompt: 'x'.repeat(longest) })).toHaveLength(2);
    const result = encodeLink(NAME, VERSION, { ...defaults, prompt: 'x'.repeat(longest + 1) }, defaults);
    expect(result).toEqual({
      fits: false,
      problem: 'sampling-sliders: a link holds at most 2048 bytes of settings, got 2049; shorten the text',
    });
    // Percent-encoding triples each byte of UTF-8: 300 Korean syllables are 2,700 bytes.
    expect(encodeLink(NAME, VERSION, { ...defaults, prompt: '말'.repeat(300) }, defaults).fits).toBe(false);
  });

  it.each([
    [{ temperature: NaN }, /temperature must be a finite number to be in a link, got NaN/],
    [{ temperature: -Infinity }, /temperature must be a finite number .* got -Infinity/],
    [{ prompt: 'half \ud83d' }, /prompt must be whole characters/],
  ])('says so when a value has no place in a link: %j', (some, sentence) => {
    const result = encodeLink(NAME, VERSION, { ...defaults, ...some }, defaults);
    expect(result.fits ? '' : result.problem).toMatch(sentence);
  });

  it.each([
    ['Sampling', 1],
    ['a.b', 1],
    ['', 1],
    ['a', 0],
    ['a', 1.5],
  ])('refuses a figure named “%s” of version %s', (namespace, version) => {
    expect(() => encodeLink(namespace, version, { x: 1 }, { x: 0 })).toThrow(/^encodeLink: .* must be /);
    expect(() => decodeLink(namespace, version, z.object({ x: z.number() }), { x: 0 }, '')).toThrow(
      /^decodeLink: /,
    );
  });

  it('refuses a field named as the version is', () => {
    expect(() => encodeLink('a', 1, { v: 1 }, { v: 0 })).toThrow(/"v" is the version's own key/);
  });
});

describe('decodeLink', () => {
  it.each([
    '',
    '?',
    '?other.v=1&other.temperature=7&utm=x',
    '?sampling-sliders-2.v=9',
    '?v=3&temperature=2',
    '?%ZZ=%ZZ&&=',
  ])('gives the defaults, without a word, where nothing is said about the figure: %s', (search) => {
    expect(decode(search)).toEqual({ state: defaults });
  });

  it('reads what it is given and leaves the rest at its default', () => {
    const { state, problem } = decode(
      '?a=1&sampling-sliders.v=3&sampling-sliders.topK=40&sampling-sliders.prompt=A%20cat+sat%2B&b',
    );
    expect(problem).toBeUndefined();
    expect(state).toEqual({ ...defaults, topK: 40, prompt: 'A cat sat+' });
    expect(decode('sampling%2Dsliders%2Ev=3&sampling%2Dsliders.greedy=true').state.greedy).toBe(true);
    expect(decode('?sampling-sliders.v=3')).toEqual({ state: defaults });
    expect(decode(query(`${NAME}.prompt=`)).state.prompt).toBe('');
  });

  it.each([
    ['another version', `?${NAME}.v=2&${NAME}.topK=4`, 'the link must be of version 3, got "2"'],
    ['no version', `?${NAME}.topK=4`, 'the link must be of version 3, got none'],
    ['a version that is no number', `?${NAME}.v=03`, 'the link must be of version 3, got "03"'],
    [
      'a word for a number',
      query(`${NAME}.temperature=hot`),
      'temperature must be a number, got "hot" in the link',
    ],
    ['NaN', query(`${NAME}.temperature=NaN`), 'temperature must be a number, got "NaN" in the link'],
    [
      'Infinity',
      query(`${NAME}.temperature=Infinity`),
      'temperature must be a number, got "Infinity" in the link',
    ],
    [
      'a number above all floats',
      query(`${NAME}.temperature=1e999`),
      'temperature must be a number, got "1e999" in the link',
    ],
    [
      'nothing for a number',
      query(`${NAME}.temperature=`),
      'temperature must be a number, got "" in the link',
    ],
    ['hexadecimal', query(`${NAME}.topK=0x10`), 'topK must be a number, got "0x10" in the link'],
    ['a space before a number', query(`${NAME}.topK=%201`), 'topK must be a number, got " 1" in the link'],
    [
      'below the range',
      query(`${NAME}.temperature=-0.5`),
      'temperature must be at least 0, got "-0.5" in the link',
    ],
    [
      'above the range',
      query(`${NAME}.temperature=11`),
      'temperature must be at most 10, got "11" in the link',
    ],
    [
      'a fraction for an integer',
      query(`${NAME}.topK=1.5`),
      'topK must be a whole number, got "1.5" in the link',
    ],
    ['1 for a flag', query(`${NAME}.greedy=1`), 'greedy must be true or false, got "1" in the link'],
    [
      'an unknown choice',
      query(`${NAME}.colours=red`),
      'colours must be one of warm, cool, got "red" in the link',
    ],
    ['an unknown key', query(`${NAME}.size=3`), 'there is no setting "size", got it in the link'],
    ['__proto__', query(`${NAME}.__proto__=3`), 'there is no setting "__proto__", got it in the link'],
    [
      '__proto__.temperature',
      query(`${NAME}.__proto__.temperature=3`),
      'there is no setting "__proto__.temperature"',
    ],
    ['constructor', query(`${NAME}.constructor=3`), 'there is no setting "constructor", got it in the link'],
    [
      'toString without a value',
      query(`${NAME}.toString`),
      'there is no setting "toString", got it in the link',
    ],
    ['an empty key', query(`${NAME}.=3`), 'there is no setting "", got it in the link'],
    [
      'a key twice',
      query(`${NAME}.topK=3&${NAME}.topK=3`),
      'the link must set "topK" once, got it more than once',
    ],
    ['the version twice', query(`${NAME}.v=3`), 'the link must set "v" once, got it more than once'],
    [
      'broken percent-encoding',
      query(`${NAME}.prompt=50%`),
      'must be percent-encoded UTF-8, got "sampling-sliders.prompt=50%"',
    ],
    ['broken UTF-8', query(`${NAME}.prompt=%ff`), 'must be percent-encoded UTF-8'],
    ['an encoded half of a pair', query(`${NAME}.prompt=%ED%A0%80`), 'must be percent-encoded UTF-8'],
    ['a bare half of a pair', query(`${NAME}.prompt=\ud800`), 'must be percent-encoded UTF-8'],
    ['a broken key', query(`${NAME}.top%K=3`), 'must be percent-encoded UTF-8'],
    [
      'too much',
      query(`${NAME}.prompt=${'x'.repeat(2048)}`),
      'the link must hold at most 2048 bytes of settings, got 2093',
    ],
    ['too much in bytes', query(`${NAME}.prompt=${'말'.repeat(700)}`), 'at most 2048 bytes'],
    [
      'too many keys',
      query(Array.from({ length: 500 }, (_, i) => `${NAME}.k${i}=1`).join('&')),
      'at most 2048 bytes',
    ],
  ])('answers %s with a sentence and the defaults', (_, search, sentence) => {
    const { state, problem } = decode(search);
    expect(state).toEqual(defaults);
    expect(problem).toContain(sentence);
    expect(problem).toMatch(/^sampling-sliders: .*; the figure shows its defaults$/);
  });

  it('takes none of a link that is wrong in part', () => {
    expect(decode(query(`${NAME}.topK=4&${NAME}.temperature=hot`)).state).toBe(defaults);
  });

  it('leaves every prototype alone', () => {
    decode(query(`${NAME}.__proto__=x`));
    expect(Object.getPrototypeOf(decode(query(`${NAME}.topK=4`)).state)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('shows a hostile value in short, on one line, in its own direction', () => {
    const { problem = '' } = decode(query(`${NAME}.temperature=%E2%80%AE%00%0A${'<b>'.repeat(100)}`));
    expect(problem).not.toMatch(/\p{C}/u);
    expect(problem.length).toBeLessThan(160);
  });

  it('says so when settings are each good but do not go together', () => {
    const ordered = z
      .object({ low: z.number(), high: z.number() })
      .check(z.refine(({ low, high }) => low <= high));
    const { state, problem } = decodeLink('range', 1, ordered, { low: 0, high: 1 }, '?range.v=1&range.low=2');
    expect(state).toEqual({ low: 0, high: 1 });
    expect(problem).toContain('the settings of the link must fit together');
  });
});

describe('mergeIntoSearch', () => {
  it('leaves what belongs to others as it is, to the letter', () => {
    const others = 'a=1&sampling-sliders-2.v=1&B=%zz&empty&q=a+b%20c';
    expect(mergeIntoSearch(`?${others}`, NAME, encode({ topK: 4 }))).toBe(
      `?${others}&${NAME}.v=3&${NAME}.topK=4`,
    );
    expect(mergeIntoSearch(others, NAME, [])).toBe(`?${others}`);
  });

  it('replaces what was there, where it was', () => {
    const search = `?a=1&${NAME}.v=3&${NAME}.topK=9&b=2&${NAME}.greedy=true`;
    expect(mergeIntoSearch(search, NAME, encode({ topK: 4 }))).toBe(`?a=1&${NAME}.v=3&${NAME}.topK=4&b=2`);
    expect(mergeIntoSearch(`?${NAME}.v=3&${NAME}.topK=9`, NAME, [])).toBe('');
  });
});

describe('any state', () => {
  const alphabet = [
    'a',
    'Z',
    '7',
    ' ',
    '&',
    '=',
    '+',
    '%',
    '?',
    '#',
    '.',
    '"',
    '\n',
    '\0',
    'é',
    '말',
    'ñ',
    '😀',
    '\u202e',
  ];
  const numbers = [0, 5e-324, 0.1, 1 / 3, 2 ** -53, 1e-7, 9.999999999999998, 10, Math.PI];

  function anyState(seed: number): State {
    const pick = <T>(list: readonly T[], i: number): T =>
      list[Math.floor(uniform(seed, i) * list.length)] as T;
    return {
      temperature: uniform(seed, 0) < 0.5 ? pick(numbers, 1) : uniform(seed, 2) * 10,
      topK: Math.floor(2 ** (uniform(seed, 3) * 53)) - 1,
      greedy: uniform(seed, 4) < 0.5,
      prompt: Array.from({ length: Math.floor(uniform(seed, 5) * 60) }, (_, i) =>
        pick(alphabet, 100 + i),
      ).join(''),
      colours: pick(['warm', 'cool'], 6),
    };
  }

  it('comes back exactly, through any query and past any neighbour', () => {
    for (let seed = 0; seed < 500; seed++) {
      const state = anyState(seed);
      const link = mergeIntoSearch(`?x=1&other.topK=${seed}&y`, NAME, encode(state));
      expect(decode(link)).toEqual({ state });
      expect(decode(new URL(link, 'https://example.org/').search)).toEqual({ state }); // as the address bar has it
      expect(link).toMatch(new RegExp(`^\\?x=1&other\\.topK=${seed}&y`));
    }
  });

  it('comes back exactly for every kind of number', () => {
    const any = z.object({ x: z.number() });
    for (let i = 0; i < 500; i++) {
      const special = [-0, 1e21, -1e-21, 2 ** 53 + 2, Number.MAX_VALUE, Number.MIN_VALUE, -7.25][i];
      const x = special ?? (uniform(9, i) - 0.5) * 10 ** Math.floor(uniform(9, i, 1) * 600 - 300);
      const link = encodeLink('n', 1, { x }, { x: 1 });
      const search = mergeIntoSearch('', 'n', link.fits ? link.pairs : []);
      expect(Object.is(decodeLink('n', 1, any, { x: 1 }, search).state.x, x), search).toBe(true);
    }
  });

  it('tells −0 from a default of 0', () => {
    expect(encodeLink('n', 1, { x: -0 }, { x: 0 })).toMatchObject({
      pairs: [
        ['n.v', '1'],
        ['n.x', '-0'],
      ],
    });
  });

  it('never throws, whatever the query', () => {
    const pieces = [
      NAME,
      '.',
      'v',
      '=',
      '3',
      '&',
      '%',
      'ff',
      '+',
      'topK',
      '__proto__',
      '\ud800',
      '말',
      '?',
      '#',
      'e',
      '-',
      '1',
    ];
    for (let seed = 0; seed < 3000; seed++) {
      const length = Math.floor(uniform(seed, 0, 7) * 20);
      const noise = Array.from(
        { length },
        (_, i) => pieces[Math.floor(uniform(seed, 1 + i, 7) * pieces.length)],
      ).join('');
      for (const search of [noise, query(`${NAME}.${noise}`), query(`${NAME}.prompt=${noise}`)]) {
        const { state, problem } = decode(search);
        if (problem !== undefined) expect(state).toBe(defaults);
        expect(schema.safeParse(state).success).toBe(true);
        mergeIntoSearch(search, NAME, []);
      }
    }
  });
});
