// Every computed number of chapter 1, computed again by the plainest code there is, and looked for in the chapter's text.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { score } from '../../src/core/generation/score';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { uniform } from '../../src/pure/random/philox';
import { parseTokenizer, type Tokenizer } from '../../src/pure/tokenizers';
import { fromFolder, startCpu } from '../../tools/node';
import { openChapter, read } from '../support/chapterText';

const { says, row, answer, expectLinks, expectOnlyFound } = openChapter('01-what-is-a-language-model');

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const product = (values: Iterable<number>) => [...values].reduce((total, value) => total * value, 1);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_one, at) => from + at);
const thousands = (value: number) => value.toLocaleString('en-US');

describe('the urn', () => {
  const p = 5 / 18;
  const band = (N: number) => 1.96 * Math.sqrt((p * (1 - p)) / N);

  it('is drawn from', () => {
    says(`\\frac{5}{18} \\approx ${p.toFixed(4)}`);
    const wanted = [18, 100, 1000, 10_000, 1_000_000];
    let green = 0;
    for (let draw = 0; draw < 1_000_000; draw += 1) {
      // The green ones are the first five of the 18 balls.
      if (Math.floor(uniform(1, draw) * 18) < 5) green += 1;
      const N = draw + 1;
      if (!wanted.includes(N)) continue;
      const [low, high] = [p - band(N), p + band(N)].map((end) => end.toFixed(4));
      row(thousands(N), thousands(green), (green / N).toFixed(4), `${low} and ${high}`);
    }
  }, 120_000);

  it('is asked in exercises', () => {
    expect(answer('ex-two-green')).toBeCloseTo(20 / 306, 12);
    says(`= \\frac{20}{306} = ${(20 / 306).toFixed(3)}$`, `= ${(p * p).toFixed(3)}$`);
    const draws = answer('ex-draws');
    expect(band(draws)).toBeCloseTo(0.01, 12);
    const whole = Math.ceil(draws);
    says(
      `$N = 1.96^2 \\cdot \\frac{5}{18} \\cdot \\frac{13}{18} / 0.01^2 = ${thousands(whole).replace(',', '{,}')}$, rounded up`,
      `about ${thousands(whole * 100)}`,
    );
    says('$1.96 \\sqrt{p(1-p)/N} = 0.01$');
  });
});

type Sentence = readonly string[];
const BEGIN = '<s>';
const END = '</s>';
const UNKNOWN = '<unk>';
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;

function sentencesOf(text: string): Sentence[] {
  return text
    .normalize('NFC')
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.trim().split(/(?<=[.!?…]["'”’»)\]]*)\s+/u))
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((sentence) => sentence.length > 0);
}

/** A text of the book: its sentences, the last tenth of them laid aside. */
function partsOf(name: string): { counted: Sentence[]; aside: Sentence[] } {
  const sentences = sentencesOf(read(`public/texts/${name}.txt`));
  const first = sentences.length - Math.round(sentences.length / 10);
  return { counted: sentences.slice(0, first), aside: sentences.slice(first) };
}

const TEXTS = ['fables', 'logbook', 'recipes', 'field-notes', 'cuentos', 'iyagi'];
const parts = new Map(TEXTS.map((name) => [name, partsOf(name)]));
const fables = parts.get('fables') ?? { counted: [], aside: [] };

describe('whole sentences', () => {
  const joined = (sentences: readonly Sentence[]) => sentences.map((sentence) => sentence.join(' '));

  it('hardly come back', () => {
    const totals = { aside: 0, seen: 0, sentences: 0 };
    const back: string[] = [];
    for (const [name, { counted, aside }] of parts) {
      const known = new Set(joined(counted));
      const seen = joined(aside).filter((sentence) => known.has(sentence));
      row(name, counted.length, aside.length, seen.length);
      totals.aside += aside.length;
      totals.seen += seen.length;
      totals.sentences += counted.length + aside.length;
      back.push(...seen);
      if (name === 'fables') expect(seen).toEqual(['she asked .', 'she asked .']);
      if (name === 'logbook') expect(seen).toContain('Mr .');
    }
    says(
      `The book has six texts, ${thousands(totals.sentences)} sentences together`,
      `Of ${totals.aside} sentences, ${totals.aside - totals.seen} were new. The nine others are very short`,
    );
    expect(totals.seen).toBe(9);
    expect(
      Math.max(...back.map((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length)),
    ).toBeLessThan(3);
    expect((totals.aside - totals.seen) / totals.aside).toBeGreaterThan(0.9);
  });

  it('are too many', () => {
    // 10^30 rows, one in 10^12 of them good; 8·10^9 people, one each a second.
    const years = 1e30 / 1e12 / 8e9 / (365.25 * 24 * 3600);
    expect(Math.round(years)).toBe(4);
    says('$1000^{10} = 10^{30}$', '$10^{18}$ are left', 'they would need about four years');
    says(`one row in $${(1e30 / 15.6e12 / 1e16).toFixed(1)} \\times 10^{16}$`);
    const words = [...fables.counted, ...fables.aside].flat();
    const types = new Set(words).size;
    const sentences = fables.counted.length + fables.aside.length;
    says(
      `The fables have ${thousands(types)} different words and signs`,
      `The fables have ${sentences} sentences`,
    );
    expect(answer('ex-possible')).toBe(types ** 5);
    says(
      `$${types}^5 = ${(types ** 5 / 1e15).toFixed(2)} \\times 10^{15}$`,
      `$${((sentences / types ** 5) * 1e13).toFixed(1)} \\times 10^{-13}$`,
    );
    expect(words).toContain('fox');
  });
});

describe('the ten sentences', () => {
  const TEN = [
    ...['I run', 'I run', 'I run fast', 'I sleep', 'I sleep', 'I sleep'],
    ...['you run', 'you sleep', 'you sleep', 'you sleep well'],
  ];
  const corpus = TEN.map((sentence) => [...sentence.split(' '), END]);
  const starts = (beginning: Sentence) =>
    corpus.filter((sentence) => beginning.every((word, at) => sentence[at] === word)).length;
  /** [count with the token, count before it] for each token. */
  const factors = (text: string) => {
    const tokens = [...text.split(' '), END];
    return tokens.map(
      (_token, at) => [starts(tokens.slice(0, at + 1)), starts(tokens.slice(0, at))] as const,
    );
  };
  const probability = (text: string) => product(factors(text).map(([above, below]) => above / below));
  const written = (text: string) =>
    factors(text)
      .map(([above, below]) => `\\frac{${above}}{${below}}`)
      .join(' \\cdot ');

  it('are taken apart', () => {
    says(TEN.join(' '), `P(\\text{I run}) = ${written('I run')} = \\frac{2}{10}`);
    for (const sentence of new Set(TEN)) {
      expect(probability(sentence)).toBeCloseTo(TEN.filter((one) => one === sentence).length / 10, 12);
    }
    expect(sum([...new Set(TEN)].map(probability))).toBeCloseTo(1, 12);
    const counts = [...new Set(TEN)].map((sentence) => TEN.filter((one) => one === sentence).length);
    says(
      `have ${counts
        .slice(0, -1)
        .map((count) => `${count}/10`)
        .join(', ')} and ${counts.at(-1)}/10, and the sum is 1`,
    );
    says(`$${written('you sleep')} = \\frac{2}{10}$: 2 of the 10 sentences`);
    expect(answer('ex-chain')).toBeCloseTo(probability('you sleep'), 12);
    expect(factors('you sleep fast').slice(2)).toEqual([
      [0, 3],
      [0, 0],
    ]);
    expect(factors('I sleep well').slice(0, 3)).toEqual([
      [6, 10],
      [3, 6],
      [0, 3],
    ]);
    says('Its factors are 6/10, then 3/6, then 0/3');
    expect(starts(['you', END])).toBe(0);
    expect(starts(['you'])).toBe(4);
  });

  it('do not sum to 1 without their ends', () => {
    const beginnings = new Set(
      corpus.flatMap((sentence) =>
        range(1, sentence.length - 1).map((length) => sentence.slice(0, length).join(' ')),
      ),
    );
    const share = (text: string) => starts(text.split(' ')) / 10;
    const all = sum([...beginnings].map(share));
    says(`In all that makes ${all.toFixed(1)}`);
    const two = ['I run', 'I sleep', 'you run', 'you sleep'].map(
      (text) => `_${text}_ ${starts(text.split(' '))}/10`,
    );
    says(`Those of two words have ${two.join(', ')}: together 1 again`);
    says('give _I_ the probability 6/10 and _you_ 4/10');
    expect([share('I run fast'), share('you sleep well')]).toEqual([0.1, 0.1]);
  });

  it('surprise', () => {
    const text = 'you sleep well';
    factors(text).forEach(([above, below], at) => {
      const token = [...text.split(' '), '`</s>`'][at] ?? '';
      row(token, `${above}/${below}`, (-Math.log2(above / below) + 0).toFixed(3));
    });
    row('all', '1/10', (-Math.log2(probability(text))).toFixed(3));
    says('$2^{10} = 1{,}024$', '$\\log_2 8 = 3$');
    expect([2 ** 10, Math.log2(8)]).toEqual([1024, 3]);
  });

  it('are forgotten in part', () => {
    const pairs = corpus.flatMap((sentence) =>
      [BEGIN, ...sentence].slice(0, -1).map((word, at) => [word, sentence[at] ?? '']),
    );
    const given = (word: string, next: string) =>
      pairs.filter(([a, b]) => a === word && b === next).length / pairs.filter(([a]) => a === word).length;
    const forgetful = (text: string) => {
      const tokens = [BEGIN, ...text.split(' '), END];
      return product(tokens.slice(1).map((token, at) => given(tokens[at] ?? '', token)));
    };
    expect(given('sleep', 'well')).toBeCloseTo(1 / 6, 12);
    says('once in six times', `= \\frac{1}{20} = ${1 / 20}$`);
    expect(forgetful('I sleep well')).toBeCloseTo(1 / 20, 12);
    expect(answer('ex-forget')).toBeCloseTo(forgetful('I sleep well'), 12);
    expect([forgetful('I sleep fast'), forgetful('I run well')]).toEqual([0, 0]);
    expect(forgetful('you sleep well')).toBeCloseTo(1 / 20, 12);
  });
});

/** Kneser–Ney of order n on the counted part of the fables, interpolated down to 1/V, in bits for each sentence with its end. */
function kneserNey(n: 1 | 2): (sentence: Sentence) => number {
  const counted = fables.counted.map((sentence) => [BEGIN, ...sentence, END]);
  const unigrams = new Map<string, number>();
  const bigrams = new Map<string, Map<string, number>>();
  for (const sentence of counted) {
    sentence.slice(1).forEach((token, at) => {
      const before = sentence[at] ?? '';
      unigrams.set(token, (unigrams.get(token) ?? 0) + 1);
      const after = bigrams.get(before) ?? new Map<string, number>();
      bigrams.set(before, after.set(token, (after.get(token) ?? 0) + 1));
    });
  }
  const V = unigrams.size + 1;
  const discountOf = (counts: readonly number[]) => {
    const [n1 = 0, n2 = 0] = [1, 2].map((wanted) => counts.filter((count) => count === wanted).length);
    return n1 / (n1 + 2 * n2);
  };
  /** Before how many different tokens each token stands. */
  const continuations = new Map<string, number>();
  for (const after of bigrams.values()) {
    for (const token of after.keys()) continuations.set(token, (continuations.get(token) ?? 0) + 1);
  }
  const low = n === 1 ? unigrams : continuations;
  const lowDiscount = discountOf([...low.values()]);
  const highDiscount = discountOf([...bigrams.values()].flatMap((after) => [...after.values()]));
  const lower = (token: string) => {
    const total = sum(low.values());
    return (Math.max((low.get(token) ?? 0) - lowDiscount, 0) + (lowDiscount * low.size) / V) / total;
  };
  const given = (before: string, token: string) => {
    const after = bigrams.get(before);
    if (n === 1 || after === undefined) return lower(token);
    const own = Math.max((after.get(token) ?? 0) - highDiscount, 0);
    return (own + highDiscount * after.size * lower(token)) / sum(after.values());
  };
  return (sentence) => {
    const tokens = [BEGIN, ...sentence.map((token) => (unigrams.has(token) ? token : UNKNOWN)), END];
    return sum(tokens.slice(1).map((token, at) => -Math.log2(given(tokens[at] ?? '', token))));
  };
}

const single = kneserNey(1);
const pairsOfWords = kneserNey(2);
const tokensOf = (text: string) => sentencesOf(text)[0] ?? [];

// The invented words and the patterns of the 200 pairs.
const SETS = [
  ['mut', 'tinn', 'tebn', 'vorpy'],
  ['wug', 'blick', 'dax', 'slithy'],
  ['pell', 'gorm', 'zib', 'tulgy'],
  ['fep', 'mard', 'lorp', 'quimly'],
  ['dop', 'ferl', 'kiv', 'brappy'],
  ['nax', 'plend', 'sork', 'mibbly'],
  ['tove', 'frumb', 'rath', 'grondy'],
  ['gav', 'sneld', 'pim', 'dorvy'],
  ['lun', 'krask', 'vib', 'thempy'],
  ['hib', 'drint', 'jek', 'sporly'],
];
const FRAMES = [
  ['the N is Ving the M', 'N the Ving M is the'],
  ['a N Ved the M', 'Ved M a the N'],
  ['the A N was Ving', 'N was A the Ving'],
  ['she saw a N and a M', 'a and N she a saw M'],
  ['the N and the M Ved all day', 'and Ved the all N day M the'],
  ['he is Ving a A M', 'a Ving M he A is'],
  ['they Ved the N in the M', 'the in N Ved M they the'],
  ['the N did not V the M', 'not N the did M the V'],
  ['there was a A N in the garden', 'N in there garden a the A was'],
  ['the Ns are Ving the Ms', 'Ns the Ving Ms are the'],
  ['at last the N Ved a M', 'a N last the Ved M at'],
  ['the A M looked at the N', 'at M the N looked A the'],
  ['I saw a N Ving in the M', 'N a in I Ving M saw the'],
  ['the N Ved and the M Ved', 'and N the Ved Ved M the'],
  ['the N wanted to V the M', 'to N the the wanted M V'],
  ['every N Vs a M', 'a every Vs M N'],
  ['the N with the A M Ved', 'Ved with N the A the M'],
  ['it was a very A N', 'very a N it A was'],
  ['the N that Ved was A', 'that was N A the Ved'],
  ['we have Ved the M of the N', 'of Ved the have N we the M'],
] as const;

function fill(frame: string, [N = '', V = '', M = '', A = '']: readonly string[]): Sentence {
  const stems: Record<string, string> = { N, V, M, A };
  const words = frame
    .split(' ')
    .map((word) =>
      /^[NVMA](?:s|ed|ing)?$/.test(word) ? (stems[word[0] ?? ''] ?? '') + word.slice(1) : word,
    );
  return ['One', 'day', ...words, '.'];
}

describe('ranking', () => {
  it('of the cat and the mut', () => {
    const sentences = [
      'The cat is on the mat.',
      'Mat the on is cat the.',
      'The mut is tinning the tebn.',
      'Mut the tinning tebn is the.',
    ];
    const bits = sentences.map((text) => [single(tokensOf(text)), pairsOfWords(tokensOf(text))] as const);
    sentences.forEach((text, at) => row(text, '∞', ...(bits[at] ?? []).map((one) => one.toFixed(1))));
    const known = new Set(fables.counted.map((sentence) => sentence.join(' ')));
    for (const text of sentences) expect(known.has(tokensOf(text).join(' '))).toBe(false);
    const [cat = 0, mat = 0, mut = 0, tebn = 0] = bits.map(([, one]) => one);
    says(
      `leads by ${(mat - cat).toFixed(1)} bits, nearly four million times`,
      `the mut leads its twin by ${(tebn - mut).toFixed(1)} bits, ${Math.round(2 ** (tebn - mut))} times`,
    );
    expect(2 ** (mat - cat)).toBeGreaterThan(3.5e6);
    expect(2 ** (mat - cat)).toBeLessThan(4e6);
    const words = new Set(fables.counted.flat());
    for (const word of ['mut', 'Mut', 'tinning', 'tebn']) expect(words.has(word)).toBe(false);
    const bare = ['the mut is tinning the tebn', 'mut the tinning tebn is the'].map((text) =>
      pairsOfWords(text.split(' ')).toFixed(1),
    );
    says(`with ${bare[1]} bits against ${bare[0]}`);
    const begin = (word: string) => fables.counted.filter(([first]) => first === word).length;
    says(
      `Of the ${fables.counted.length} counted sentences of the fables ${begin('The')} begin with _The_, only ${begin('the')} with a small _the_`,
    );
    expect(fables.counted.filter((sentence) => /^[\p{L}\p{N}]/u.test(sentence.at(-1) ?? ''))).toEqual([]);
    expect(Number(bare[1])).toBeLessThan(Number(bare[0]));
  });

  it('of the 200 pairs', () => {
    const words = new Set(fables.counted.flat());
    const wins = FRAMES.map(([wellFormed, scrambled]) => {
      const better = SETS.map((set) => {
        const [good, bad] = [fill(wellFormed, set), fill(scrambled, set)];
        expect([...good].sort()).toEqual([...bad].sort());
        expect(single(good)).toBeCloseTo(single(bad), 9);
        for (const word of set) expect(words.has(word)).toBe(false);
        return pairsOfWords(good) < pairsOfWords(bad);
      });
      // To a model that knows none of the invented words, the ten pairs of a pattern are one.
      expect(new Set(better).size).toBe(1);
      return better.filter(Boolean).length;
    });
    const right = wins.filter((count) => count > 0).length;
    says(
      `Pairs of words is right in ${sum(wins)} of the ${FRAMES.length * SETS.length}`,
      `it is right in ${right} of ${FRAMES.length} patterns`,
    );
    expect(FRAMES[wins.indexOf(0)]?.[0]).toBe('every N Vs a M');
    says('It errs at _every mut tinns a tebn_');
  });

  it('of what was heard', () => {
    const heard = [
      'She studies morphosyntax.',
      'She studies more faux syntax.',
      'She studies morph or syntax.',
    ];
    const bits = heard.map((text) => pairsOfWords(tokensOf(text)));
    heard.forEach((text, at) => row(text, bits[at]?.toFixed(1) ?? ''));
    const words = new Set(fables.counted.flat());
    for (const word of ['studies', 'morphosyntax', 'faux', 'morph', 'syntax', 'xylophones']) {
      expect(words.has(word)).toBe(false);
    }
    expect(pairsOfWords(tokensOf('She studies xylophones.'))).toBeCloseTo(bits[0] ?? NaN, 9);
    says(`gets the same ${bits[0]?.toFixed(1)} bits`);
    expect(answer('ex-unknown')).toBe(2);
    expect(answer('ex-bayes')).toBeCloseTo((0.2 * 1e-9) / (0.2 * 1e-9 + 0.9 * 1e-10), 12);
    says(`So A has $20/29 = ${(20 / 29).toFixed(3)}$`);
  });
});

describe('the game', () => {
  it("of Shannon's subject", () => {
    const guesses = [79, 8, 3, 2, 2, 8];
    const symbols = sum(guesses);
    says(
      `guessed ${symbols} letters and spaces: 79 at the first guess, 8 at the second, 3 at the third, 2 each`,
    );
    const terms = guesses.map((count) => (-count / symbols) * Math.log2(count / symbols));
    says(
      `$-\\log_2 \\frac{79}{102} = ${(-Math.log2(79 / symbols)).toFixed(2)}$ bits`,
      `A 2 has 8/102, and ${(-Math.log2(8 / symbols)).toFixed(2)} bits`,
      `that makes ${sum(terms).toFixed(2)} bits a letter`,
      `$\\log_2 27 = ${Math.log2(27).toFixed(2)}$ bits`,
      `Work out the ${sum(terms).toFixed(2)} bits`,
      `$${terms.map((term) => term.toFixed(3)).join(' + ')} = ${sum(terms).toFixed(3)}$ bits`,
    );
    expect(answer('ex-shannon')).toBeCloseTo(sum(terms), 12);
  });

  it('in bits', () => {
    const outcomes = [1, 1, 2, 1, 6];
    const R = 6;
    const q = (at: number, outcome: number) =>
      [outcomes.slice(0, at).filter((one) => one === outcome).length + 1, at + R] as const;
    const bits = outcomes.map((outcome, at) => {
      const [above, below] = q(at, outcome);
      const paid = -Math.log2(above / below);
      row(at + 1, outcome === R ? 'missed' : outcome, `${above}/${below}`, paid.toFixed(3));
      return paid;
    });
    says(`That is ${sum(bits).toFixed(3)} bits for five words`);
    const [above, below] = q(5, 1);
    says(`= ${above}/${below}$, so ${(-Math.log2(above / below)).toFixed(3)} bits`);
    expect(answer('ex-game')).toBeCloseTo(-Math.log2(above / below), 12);
  });
});

describe('exercises', () => {
  it('on bits and orders', () => {
    expect(answer('ex-bits')).toBe(20 * Math.log2(8));
    expect(10 * Math.log2(4) + 10 * Math.log2(16)).toBe(answer('ex-bits'));
    says(`$2^{5} = ${2 ** 5}$ times more probable`);
    const words = 'the mut is tinning the tebn'.split(' ');
    const orders = (left: readonly string[]): string[] =>
      left.length === 0
        ? ['']
        : left.flatMap((word, at) =>
            orders(left.filter((_one, other) => other !== at)).map((rest) => `${word} ${rest}`),
          );
    expect(new Set(orders(words)).size).toBe(answer('ex-scramble'));
    says(`$720 / 2 = ${new Set(orders(words)).size}$`);
  });
});

describe('story-gpt', () => {
  const FOLDER = new URL('../../public/models/story-gpt/', import.meta.url);
  const BEGIN = 1;
  const END = 2;
  let model: LoadedModel;
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    await startCpu();
    model = await loadModel(fromFolder(fileURLToPath(FOLDER)));
    tokenizer = parseTokenizer(readFileSync(new URL('tokenizer.json', FOLDER), 'utf8'));
  });

  /** Bits of a sentence, its end with it. */
  async function bits(text: string): Promise<number> {
    return sum(await score(model, [BEGIN, ...tokenizer.encode(text), END])) / Math.LN2;
  }

  it('holds the scrambled mut to be more probable', async () => {
    const formed = await bits('The mut is tinning the tebn.');
    const scrambled = await bits('Mut the tinning tebn is the.');
    says(`the order turns round: ${formed.toFixed(1)} bits for it, and ${scrambled.toFixed(1)} for`);
    expect(scrambled).toBeLessThan(formed);
  });

  it('spells what was heard', async () => {
    const heard = ['morphosyntax', 'more faux syntax', 'morph or syntax'];
    const each = await Promise.all(heard.map((end) => bits(`She studies ${end}.`)));
    const [first = NaN, second = NaN, third = NaN] = each;
    says(`${first.toFixed(1)}, ${second.toFixed(1)} and ${third.toFixed(1)} bits`);
    expect(first).toBe(Math.min(...each));
  });

  it('puts the king on the moon', async () => {
    const chair = await bits('The king sat on the chair.');
    const moon = await bits('The king sat on the moon.');
    says(`The moon: ${moon.toFixed(1)} bits, and the chair ${chair.toFixed(1)}.`);
    expect(moon).toBeLessThan(chair);
  });
});

it('links to figures and places that there are, each with an id of its own', expectLinks);

/** Numbers with a point that are given, not computed: settings, and what the cited papers report. */
const GIVEN = [
  'within 1.96 standard errors of $p$',
  'is within 1.96 of its standard deviations',
  'between 0.6 and 1.3 bits',
  '| Llama 3.1, 2024',
  '| 1.5 billion parameters, 1,024 tokens back',
  '128K tokens back | 15.6 trillion tokens',
  "Llama's 15.6 trillion tokens are many",
  'It needed 0.93 bits per byte',
  'until the band around 5/18 is 0.01 to each side',
  'And for 0.001?',
  'with probability 0.2; had B been said, with 0.9',
  '$0.2 \\cdot 10^{-9} = 20 \\cdot 10^{-11}$',
  '$0.9 \\cdot 10^{-10} = 9 \\cdot 10^{-11}$',
];

// What no test above has looked for: so this one comes last.
it('leaves no other number with a point in the text', () => expectOnlyFound(GIVEN));
