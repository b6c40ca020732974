// Every computed number of chapter 2, computed again by the plainest code there is, and looked for in the chapter's text.
import { describe, expect, it } from 'vitest';
import { countNgrams, createCorpus, createEstimator, finish, generateText } from '../../src/pure/counting';
import { openChapter, read } from '../support/chapterText';

const { source, says, row, answer, expectLinks, expectOnlyFound } = openChapter('02-n-grams');

const BEGIN = '<s>';
const END = '</s>';
const UNKNOWN = '<unk>';
type Sentence = readonly string[];
type Row = Map<string, number>;

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const product = (values: Iterable<number>) => [...values].reduce((total, value) => total * value, 1);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_one, at) => from + at);
const key = (context: Sentence) => context.join('\u0001');

/** Counts of what follows each context of `length` tokens. */
function follow(text: readonly Sentence[], length: number): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const sentence of text) {
    for (let at = Math.max(1, length); at < sentence.length; at += 1) {
      const context = key(sentence.slice(at - length, at));
      const counts = rows.get(context) ?? new Map<string, number>();
      rows.set(context, counts);
      const token = sentence[at] ?? '';
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  return rows;
}

interface Model {
  /** p(token | context); NaN for 0/0. The context has as many tokens as the model is to look at. */
  (context: Sentence, token: string, top?: boolean): number;
}

/** A corpus: sentences with `<s>` and `</s>`, the last tenth of them held out. */
class Corpus {
  readonly training: Sentence[];
  readonly heldOut: Sentence[];
  readonly types: Set<string>;
  readonly V: number;
  readonly N: number;
  /** Held-out tokens that the training text does not have. */
  readonly unknown: number;
  /** What follows contexts of 0 … 4 tokens. */
  readonly rows: Map<string, Row>[];
  private readonly continuations: Map<string, Row>[];

  constructor(sentences: readonly Sentence[]) {
    const first = sentences.length - Math.round(sentences.length / 10);
    this.training = sentences.slice(0, first).map((sentence) => [BEGIN, ...sentence, END]);
    this.types = new Set(this.training.flat());
    this.types.delete(BEGIN);
    this.V = this.types.size + 1; // with <unk>
    this.N = sum(this.training.map((sentence) => sentence.length - 1));
    const heldOut = sentences.slice(first);
    this.unknown = heldOut.flat().filter((token) => !this.types.has(token)).length;
    const known = (token: string) => (this.types.has(token) ? token : UNKNOWN);
    this.heldOut = heldOut.map((sentence) => [BEGIN, ...sentence.map(known), END]);
    this.rows = range(0, 4).map((length) => follow(this.training, length));
    this.continuations = range(0, 3).map((length) => this.continuationCounts(length));
  }

  row(context: Sentence): Row {
    return this.rows[context.length]?.get(key(context)) ?? new Map<string, number>();
  }

  count(context: Sentence, token: string): number {
    return this.row(context).get(token) ?? 0;
  }

  total(context: Sentence): number {
    return sum(this.row(context).values());
  }

  /** For each context of `length` tokens: before how many different tokens it stands with each follower. */
  private continuationCounts(length: number): Map<string, Row> {
    const longer = this.rows[length + 1] ?? new Map<string, Row>();
    const counts = new Map<string, Row>();
    for (const [name, followers] of longer) {
      const context = name.split('\u0001').slice(1);
      const own = counts.get(key(context)) ?? new Map<string, number>();
      counts.set(key(context), own);
      for (const token of followers.keys()) own.set(token, (own.get(token) ?? 0) + 1);
    }
    // Before <s> nothing stands: what begins with it keeps its counts.
    for (const [name, followers] of this.rows[length] ?? []) {
      if (name.split('\u0001')[0] === BEGIN) counts.set(name, followers);
    }
    return counts;
  }

  readonly unsmoothed: Model = (context, token) => this.count(context, token) / this.total(context);

  addK(k: number): Model {
    return (context, token) => (this.count(context, token) + k) / (this.total(context) + k * this.V);
  }

  interpolated(lambda: number): Model {
    const model: Model = (context, token) => {
      const lower = context.length === 0 ? 1 / this.V : model(context.slice(1), token);
      const seen = this.unsmoothed(context, token);
      return Number.isNaN(seen) ? lower : lambda * seen + (1 - lambda) * lower;
    };
    return model;
  }

  stupid(alpha: number): Model {
    const model: Model = (context, token) => {
      if (this.count(context, token) > 0) return this.unsmoothed(context, token);
      return context.length === 0 ? 0 : alpha * model(context.slice(1), token);
    };
    return model;
  }

  /** The counts a of Kneser–Ney for contexts of this length. */
  adjusted(length: number, top: boolean): Map<string, Row> {
    return (top ? this.rows[length] : this.continuations[length]) ?? new Map<string, Row>();
  }

  discount(length: number, top: boolean): number {
    const all = [...this.adjusted(length, top).values()].flatMap((counts) => [...counts.values()]);
    const [n1 = 0, n2 = 0] = [1, 2].map((wanted) => all.filter((count) => count === wanted).length);
    return n1 > 0 && n2 > 0 ? n1 / (n1 + 2 * n2) : 0.5;
  }

  kneserNey(n: number): Model {
    const discounts = range(0, n - 1).map((length) => this.discount(length, length === n - 1));
    const model: Model = (context, token) => {
      const { length } = context;
      const lower = length === 0 ? 1 / this.V : model(context.slice(1), token);
      const counts = this.adjusted(length, length === n - 1).get(key(context));
      if (counts === undefined) return lower;
      const D = discounts[length] ?? NaN;
      const own = Math.max((counts.get(token) ?? 0) - D, 0);
      return (own + D * counts.size * lower) / sum(counts.values());
    };
    return model;
  }

  perplexity(text: readonly Sentence[], model: Model, n: number): number {
    const factors = text.flatMap((sentence) => factorsOf(sentence, model, n));
    return Math.exp(-sum(factors.map((p) => Math.log(p > 0 ? p : 0))) / factors.length);
  }

  /** Held-out tokens whose n-gram the training text does not have. */
  zeros(n: number): number {
    const factors = this.heldOut.flatMap((sentence) => factorsOf(sentence, this.unsmoothed, n));
    return factors.filter((p) => !(p > 0)).length;
  }
}

const contextAt = (sentence: Sentence, at: number, n: number) => sentence.slice(Math.max(0, at - n + 1), at);

/** p of each token after the first, `<s>`. */
function factorsOf(sentence: Sentence, model: Model, n: number): number[] {
  return sentence.slice(1).map((token, at) => model(contextAt(sentence, at + 1, n), token));
}

const TOY = [
  'I saw a cat',
  'I saw a dog on a mat',
  'a cat sat on a mat',
  'I saw a cat on the mat',
  'I saw a cat on a mat',
];
const FIFTH = [BEGIN, ...(TOY[4] ?? '').split(' '), END];
const toy = new Corpus(TOY.map((sentence) => sentence.split(' ')));

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;

function sentencesOf(text: string): string[][] {
  return text
    .normalize('NFC')
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.trim().split(/(?<=[.!?…]["'”’»)\]]*)\s+/u))
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((sentence) => sentence.length > 0);
}

const corpusOf = (name: string) => new Corpus(sentencesOf(read(`public/texts/${name}.txt`)));
const fables = corpusOf('fables');

const thousands = (value: number) => value.toLocaleString('en-US');
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
const fixed = (digits: number) => (value: number) => value.toFixed(digits);
const perplexityText = (digits: (value: number) => string) => (value: number) =>
  value === Infinity ? '∞' : digits(value);
/** Three digits, as in the table of the fables. */
const threeDigits = perplexityText((value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));
const twoPlaces = perplexityText(fixed(2));

it('tells what the card of story-gpt tells', () => {
  const { held_out } = JSON.parse(read('public/models/story-gpt/evaluation.json')) as {
    held_out: Record<'nats' | 'trigram' | 'floor' | 'gap_closed', number>;
  };
  const { texts } = JSON.parse(read('public/models/story-gpt/training.json')) as {
    texts: { stories: number };
  };
  const { nats, trigram, floor, gap_closed } = held_out;
  expect((trigram - nats) / (trigram - floor)).toBeCloseTo(gap_closed, 9);
  says(`closes ${percent(gap_closed, 1)} of it`, `the world itself has ${floor.toFixed(3)}`);
  says(`\`story-gpt\` ${nats.toFixed(3)}`, `${thousands(texts.stories)} stories ${trigram.toFixed(3)}`);
});

describe('the corpus of four sentences', () => {
  it('stands in the text, the fifth apart', () => {
    says(TOY.slice(0, 4).join(' '), `We keep a fifth sentence apart: _${TOY[4]}_.`);
    expect(toy.training).toHaveLength(4);
    expect(toy.heldOut).toEqual([FIFTH]);
  });

  it('has these tokens and bigrams', () => {
    says(`so its size is $V = ${toy.V}$`, `counts of all bigrams, ${toy.N} in all`, 'here nine words');
    expect(toy.types.size - 1).toBe(9);
    const after = (context: string) =>
      [...toy.row([context])]
        .sort(([, a], [, b]) => b - a)
        .map(([token, count]) => `${token === END ? '`</s>`' : token} ${count}`)
        .join(', ');
    row('`<s>`', after(BEGIN), 'dog', after('dog'));
    row('I', after('I'), 'on', after('on'));
    row('saw', after('saw'), 'mat', after('mat'));
    row('a', after('a'), 'sat', after('sat'));
    row('cat', after('cat'), 'the', after('the'));
    expect([...(toy.rows[1]?.keys() ?? [])].sort()).toEqual(
      [BEGIN, 'I', 'saw', 'a', 'cat', 'dog', 'on', 'mat', 'sat', 'the'].sort(),
    );
    expect([toy.total(['a']), ...['cat', 'mat', 'dog'].map((token) => toy.count(['a'], token))]).toEqual([
      6, 3, 2, 1,
    ]);
    says('_a_ occurs 6 times: 3 times before _cat_, twice before _mat_, once before _dog_');
    says('$P(\\text{cat} \\mid \\text{a}) = 3/6$');
  });

  it('gives the fifth sentence these factors', () => {
    const ratio = (context: Sentence, token: string) => `${toy.count(context, token)}/${toy.total(context)}`;
    const beginnings = (tokens: Sentence) =>
      toy.training.filter((sentence) => key(sentence.slice(0, tokens.length)) === key(tokens)).length;
    FIFTH.slice(1).forEach((token, index) => {
      const at = index + 1;
      const before = FIFTH.slice(0, at);
      row(
        token === END ? '`</s>`' : token,
        `${beginnings([...before, token])}/${beginnings(before)}`,
        ratio(contextAt(FIFTH, at, 3), token),
        ratio(contextAt(FIFTH, at, 2), token),
      );
    });
    row('product', 0, 0, '1/36');
    expect(product(factorsOf(FIFTH, toy.unsmoothed, 2))).toBeCloseTo(1 / 36, 12);
    expect(product(factorsOf(FIFTH, toy.unsmoothed, 3))).toBe(0);
    says(
      'The bigram model gives $1/36$',
      'Our sentence occurs 0 times among 4, so its probability is $0/4 = 0$',
    );
  });

  it('gives it this cross-entropy and perplexity', () => {
    const nats = Math.log(36);
    says(
      `$-\\ln \\frac{1}{36} = ${nats.toFixed(3)}$, so $H = ${nats.toFixed(3)}/8 = ${(nats / 8).toFixed(3)}$ nats, or ${(Math.log2(36) / 8).toFixed(3)} bits`,
      `a nat is $1/\\ln 2 = ${(1 / Math.LN2).toFixed(3)}$ bits`,
      `$36^{1/8} = ${(36 ** (1 / 8)).toFixed(3)}$`,
    );
    expect(toy.perplexity(toy.heldOut, toy.unsmoothed, 2)).toBeCloseTo(36 ** (1 / 8), 10);
    expect(FIFTH).toHaveLength(8 + 1);
  });

  it('has this entropy and divergence after a', () => {
    const f = [1 / 2, 1 / 3, 1 / 6];
    const entropy = -sum(f.map((share) => share * Math.log(share)));
    const divergence = sum(f.map((share) => share * Math.log(share / (1 / toy.V))));
    says(
      `The entropy is ${entropy.toFixed(3)} nats`,
      `cross-entropy $\\ln ${toy.V} = ${Math.log(toy.V).toFixed(3)}$, so it pays ${divergence.toFixed(3)} nats`,
    );
  });

  it('gives these probabilities after cat on, smoothed in each way', () => {
    const context = ['cat', 'on'];
    const all = [...toy.types, UNKNOWN];
    const numbers = (model: Model, digits: number, whole: number) => [
      ...['a', 'the', 'on', 'saw'].map((token) => model(context, token).toFixed(digits)),
      String(Number(sum(all.map((token) => model(context, token))).toFixed(whole))),
    ];
    row('none', ...numbers(toy.unsmoothed, 0, 9));
    row('add-k, $k = 1$', ...numbers(toy.addK(1), 3, 9));
    row('interpolation, $\\lambda = 0.7$', ...numbers(toy.interpolated(0.7), 3, 9));
    row('stupid back-off (scores)', ...numbers(toy.stupid(0.4), 3, 3));
    row('Kneser–Ney', ...numbers(toy.kneserNey(3), 3, 9));
    expect(toy.addK(1)(context, 'a')).toBeCloseTo(1 / 12, 12);
    expect(toy.addK(1)(context, 'the')).toBeCloseTo(2 / 12, 12);
    says('$(0+1)/(1+11) = 1/12$', 'drops from 1 to $2/12$');
    says(`$0.4 \\times 2/3 = ${toy.stupid(0.4)(context, 'a').toFixed(3)}$`);
    expect(toy.unsmoothed(['on'], 'a')).toBeCloseTo(2 / 3, 12);
  });

  it('has these continuation counts and discounts', () => {
    const continuations = toy.adjusted(0, false).get('') ?? new Map<string, number>();
    const bigrams = sum([...(toy.rows[1]?.values() ?? [])].map((counts) => counts.size));
    expect([toy.count([], 'saw'), toy.count([], 'on')]).toEqual([3, 3]);
    expect(sum(continuations.values())).toBe(bigrams);
    says(
      '_saw_ and _on_ both occur 3 times. But _saw_ follows only _I_, while _on_ follows _cat_, _dog_ and _sat_.',
      `Of the ${bigrams} different bigrams, ${continuations.get('saw')} ends in _saw_ and ${continuations.get('on')} end in _on_.`,
    );
    const counts = [...(toy.rows[1]?.values() ?? [])].flatMap((followers) => [...followers.values()]);
    const [once, twice] = [1, 2].map((wanted) => counts.filter((count) => count === wanted).length);
    says(`our bigrams have $n_1 = ${once}$ and $n_2 = ${twice}$, so $D = 9/13 = ${(9 / 13).toFixed(3)}$`);
    expect(toy.discount(1, true)).toBeCloseTo(9 / 13, 12);
  });

  it('has these perplexities for n = 1 … 5', () => {
    const line = (label: string, values: (n: number) => number) =>
      row(label, ...range(1, 5).map((n) => twoPlaces(values(n))));
    line('unsmoothed, training', (n) => toy.perplexity(toy.training, toy.unsmoothed, n));
    line('unsmoothed, held out', (n) => toy.perplexity(toy.heldOut, toy.unsmoothed, n));
    line('add-1, held out', (n) => toy.perplexity(toy.heldOut, toy.addK(1), n));
    line('Kneser–Ney, held out', (n) => toy.perplexity(toy.heldOut, toy.kneserNey(n), n));
  });
});

describe('the texts of the book', () => {
  const pieces = (n: number) => [...(fables.rows[n - 1]?.values() ?? [])].flatMap((row) => [...row.values()]);

  it('fables: what follows I saw, and saw a', () => {
    expect(new Map(fables.row(['I', 'saw']))).toEqual(new Map(Object.entries({ a: 6, it: 1 })));
    says(`_I saw_ occurs ${fables.total(['I', 'saw'])} times`, '6 times _a_ follows, once _it_');
    const counts = [...fables.row(['saw', 'a']).values()];
    expect(counts).toEqual(counts.map(() => 1));
    expect(counts).toHaveLength(9);
    says('Nine tokens were seen there, each once.');
    const model = fables.kneserNey(3);
    const top = [...fables.types].sort((a, b) => model(['saw', 'a'], b) - model(['saw', 'a'], a)).slice(0, 5);
    expect(top).toContain('cat');
    expect(fables.count(['saw', 'a'], 'cat')).toBe(0);
  });

  it('fables: how many n-grams there are, and how many occur once', () => {
    for (const [n, name] of [
      [2, 'bigrams'],
      [3, 'trigrams'],
    ] as const) {
      const counts = pieces(n);
      const once = percent(counts.filter((count) => count === 1).length, counts.length);
      says(
        n === 2
          ? `${thousands(counts.length)} different ${name}, and ${once} of them occur just once`
          : `Of the ${thousands(counts.length)} different ${name} it is ${once}`,
      );
    }
  });

  it('fables: perplexity on the training text and the held-out part', () => {
    says(`where $V = ${fables.V}$ and ${thousands(fables.N)} tokens are counted`);
    const line = (label: string, values: (n: number) => number) =>
      row(label, ...range(1, 5).map((n) => threeDigits(values(n))));
    line('unsmoothed, training', (n) => fables.perplexity(fables.training, fables.unsmoothed, n));
    line('unsmoothed, held out', (n) => fables.perplexity(fables.heldOut, fables.unsmoothed, n));
    line('add-1, held out', (n) => fables.perplexity(fables.heldOut, fables.addK(1), n));
    line('Kneser–Ney, held out', (n) => fables.perplexity(fables.heldOut, fables.kneserNey(n), n));
    const five = fables.perplexity(fables.training, fables.unsmoothed, 5);
    says(`on the training text the perplexity is ${five.toFixed(2)}`);
    says(`gets $2/${fables.V + 1}$`);
  });

  it('fables: unseen events', () => {
    const predicted = sum(fables.heldOut.map((sentence) => sentence.length - 1));
    const [two, three] = [fables.zeros(2), fables.zeros(3)];
    says(
      `Of its ${thousands(predicted)} tokens, ${two} make a bigram that was never counted, ${percent(two, predicted)}, and ${three} a trigram, ${percent(three, predicted)}.`,
    );
  });

  it('fables: how often the next token has no rival', () => {
    const forced = range(2, 5).map((n) => {
      const rows = [...(fables.rows[n - 1]?.values() ?? [])];
      const single = rows.filter((followers) => followers.size === 1);
      const places = (some: Row[]) => sum(some.flatMap((followers) => [...followers.values()]));
      return percent(places(single), places(rows));
    });
    says(
      `At $n = 2$ they had none at ${forced[0]} of the places, at $n = 3$ at ${forced[1]}, at $n = 4$ at ${forced[2]}, and at $n = 5$ at ${forced[3]}.`,
    );
  });

  it('fables: how likely a drawn sentence is a copy', () => {
    const distinct = [...new Map(fables.training.map((sentence) => [key(sentence), sentence])).values()];
    const copied = range(2, 5).map((n) =>
      percent(sum(distinct.map((sentence) => product(factorsOf(sentence, fables.unsmoothed, n)))), 1),
    );
    says(
      `is a copy is ${copied[0]} at $n = 2$, ${copied[1]} at $n = 3$, ${copied[2]} at $n = 4$ and ${copied[3]} at $n = 5$`,
    );
  });

  it('fables: what seed 1 writes', () => {
    const corpus = finish(createCorpus(read('public/texts/fables.txt'), { unit: 'words' }));
    const counts = finish(countNgrams(corpus.tokens.subarray(0, corpus.trainingLength), corpus.size));
    const estimator = finish(createEstimator(counts, { kind: 'none' }));
    const sentences = range(2, 4).map((n) => {
      const { text, finish: end } = finish(
        generateText(corpus, counts, estimator, { n, seed: 1, maxTokens: 60 }),
      );
      expect(end).toBe('end');
      row(n, text);
      return key([BEGIN, ...(text.match(WORD) ?? []), END]);
    });
    const training = fables.training.map((sentence) => key(sentence));
    expect(sentences.map((sentence) => training.includes(sentence))).toEqual([false, false, true]);
  });

  it('fables: contexts that could be, and that are', () => {
    const trillions = (fables.V ** 4 / 1e12).toFixed(1);
    says(
      `With $V = ${fables.V}$`,
      `are ${trillions} trillion, and the fables show ${thousands(fables.rows[4]?.size ?? 0)}`,
    );
    const [M, size] = [fables.N, 48];
    says(`For the ${thousands(M)} pairs of the fables and $V = ${size}$`);
    says(
      `about ${Math.round((M * size ** 2) / 1e6)} million multiplications, where ${thousands(M)} additions`,
    );
    says(`starts at ln ${size} = ${Math.log(size).toFixed(3)}`);
  });

  it('unknown words: Korean, Spanish, English', () => {
    const share = (name: string) => {
      const corpus = corpusOf(name);
      const predicted = sum(corpus.heldOut.map((sentence) => sentence.length - 1));
      return { text: percent(corpus.unknown, predicted), of: `${corpus.unknown} of ${predicted} tokens` };
    };
    const [korean, spanish, english] = [share('iyagi'), share('cuentos'), share('fables')];
    says(
      `Of the held-out tokens ${korean.text} are unknown there, in the Spanish tales ${spanish.text}, and in the fables ${english.text}.`,
      `The Korean one: ${korean.of}.`,
    );
    const words = new Set(sentencesOf(read('public/texts/iyagi.txt')).flat());
    const cats = [...words].filter((word) => /^고양이(가|는|의)?$/.test(word));
    expect(cats.sort()).toEqual(['고양이', '고양이가', '고양이는', '고양이의'].sort());
    says('as 고양이, 고양이가, 고양이는 and 고양이의');
  });

  it('unknown characters: Korean', () => {
    const lines = read('public/texts/iyagi.txt')
      .normalize('NFC')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [...line]);
    const corpus = new Corpus(lines);
    const predicted = sum(corpus.heldOut.map((line) => line.length - 1));
    says(`Among characters only ${corpus.unknown} of ${thousands(predicted)} are unknown`);
  });
});

describe('gradient descent', () => {
  const f = [1 / 2, 1 / 3, 1 / 6, ...Array<number>(8).fill(0)];
  const softmax = (logits: number[]) => logits.map((z) => Math.exp(z) / sum(logits.map(Math.exp)));
  const loss = (logits: number[]) => -sum(softmax(logits).map((p, token) => (f[token] ?? 0) * Math.log(p)));
  const zeros = f.map(() => 0);

  it('a nudge, measured', () => {
    const before = loss(zeros);
    const after = loss([0.01, ...zeros.slice(1)]);
    says(
      `from 0 to 0.01. The loss falls from ${before.toFixed(4)} to ${after.toFixed(4)}, so by ${(before - after).toFixed(4)}, which is ${((before - after) / 0.01).toFixed(2)} for each unit`,
      `**slope** is $-${((before - after) / 0.01).toFixed(2)}$`,
    );
  });

  it('one step', () => {
    // Slopes by central differences: nothing here knows the formula.
    const gradient = zeros.map((_zero, token) => {
      const nudged = (by: number) => loss(zeros.map((zero, other) => (other === token ? by : zero)));
      return (nudged(1e-5) - nudged(-1e-5)) / 2e-5;
    });
    says(`$1/11 - 1/2 = ${gradient[0]?.toFixed(3)}$`, 'One step with $\\eta = 3$');
    const logits = gradient.map((slope) => -3 * slope);
    const p = softmax(logits);
    ['cat', 'mat', 'dog', 'each of the other 8'].forEach((token, at) => {
      const [share = NaN, slope = NaN, logit = NaN, after = NaN] = [f[at], gradient[at], logits[at], p[at]];
      row(token, share === 0 ? 0 : share.toFixed(3), ...[1 / 11, slope, logit, after].map(fixed(3)));
    });
    const entropy = -sum(f.filter((share) => share > 0).map((share) => share * Math.log(share)));
    says(
      `gone from ${loss(zeros).toFixed(3)} to ${loss(logits).toFixed(3)}. Its floor is the entropy, ${entropy.toFixed(3)}`,
    );
  });

  it('finds the counts with the learning rate of the figure, crawls with a small one, and never settles with a large one', () => {
    const [size = 0, rate = 0, steps = 0] = (
      /view: 'training', size: (\d+), learningRate: ([\d.]+), steps: (\d+)/.exec(source)?.slice(1) ?? []
    ).map(Number);
    says('Then predict what a learning rate of 0.5 does, and one of 20');
    const frequent = [...(fables.rows[0]?.get('') ?? [])]
      .filter(([token]) => token !== END)
      .sort(([, a], [, b]) => b - a)
      .slice(0, size - 3)
      .map(([token]) => token);
    const labels = [BEGIN, END, 'other', ...frequent];
    const place = new Map(labels.map((label, at) => [label, at]));
    const counts = labels.map(() => labels.map(() => 0));
    for (const sentence of fables.training) {
      const ids = sentence.map((token) => place.get(token) ?? 2);
      ids.slice(1).forEach((second, at) => {
        const followers = counts[ids[at] ?? 2] ?? [];
        followers[second] = (followers[second] ?? 0) + 1;
      });
    }
    /** Mean over the contexts of how far their rows' losses are above their entropies, after each step. */
    function excess(eta: number): number[] {
      const curve = range(0, steps).map(() => 0);
      const rows = counts.filter((followers) => sum(followers) > 0);
      for (const followers of rows) {
        const share = followers.map((count) => count / sum(followers));
        const logits = followers.map(() => 0);
        for (let step = 0; step <= steps; step += 1) {
          const largest = Math.max(...logits);
          const weights = logits.map((z) => Math.exp(z - largest));
          const total = sum(weights);
          share.forEach((f, token) => {
            const z = (logits[token] ?? 0) - largest;
            if (f > 0)
              curve[step] = (curve[step] ?? 0) + (f * (Math.log(f) - z + Math.log(total))) / rows.length;
            logits[token] = (logits[token] ?? 0) - eta * ((weights[token] ?? 0) / total - f);
          });
        }
      }
      return curve;
    }
    const last = (eta: number) => excess(eta).at(-1) ?? NaN;
    const good = last(rate);
    expect(labels).toHaveLength(48);
    expect(good).toBeLessThan(0.03);
    expect(last(0.5)).toBeGreaterThan(3 * good);
    expect(Math.min(...excess(20).slice(1))).toBeGreaterThan(0.5);
  });
});

describe('the exercises', () => {
  /** The answer that the chapter computes for this exercise. */
  it('by hand: a cat on a mat', () => {
    const sentence = [BEGIN, 'a', 'cat', 'on', 'a', 'mat', END];
    expect(answer('ex-by-hand')).toBeCloseTo(product(factorsOf(sentence, toy.unsmoothed, 2)), 12);
    const factors = sentence
      .slice(1)
      .map(
        (token, at) =>
          `\\frac${toy.count(sentence.slice(at, at + 1), token)}${toy.total(sentence.slice(at, at + 1))}`,
      );
    says(`$${factors.join(' \\cdot ')} = \\frac{1}{108}$`);
  });

  it('lengths: how sentences end', () => {
    const ofLength = (T: number) => 2 * (1 / 2) * (2 * (1 / 4)) ** (T - 1) * (1 / 2);
    expect(answer('ex-lengths')).toBe(ofLength(1));
    expect(sum(range(1, 60).map(ofLength))).toBeCloseTo(1, 12);
  });

  it('zeros of the fables', () => {
    const sentence = [BEGIN, ...'I saw a cat on a mat .'.split(' '), END];
    const zeros = factorsOf(sentence, fables.unsmoothed, 3)
      .map((p, at) => [sentence[at + 1], p] as const)
      .filter(([, p]) => p === 0)
      .map(([token]) => token);
    expect(zeros).toEqual(['saw', 'cat', 'a']);
    expect(answer('ex-zeros')).toBe(zeros.length);
    expect(sentence).toHaveLength(9 + 1);
    says('How many of the nine factors', 'Three. No counted sentence begins with _I saw_');
    expect(Math.min(...factorsOf(sentence, fables.unsmoothed, 2))).toBeGreaterThan(0);
    for (const gram of ['I saw', 'a cat on', 'on a mat']) {
      const words = gram.split(' ');
      expect(fables.count(words.slice(0, -1), words.at(-1) ?? '')).toBeGreaterThan(0);
    }
  });

  it('dice', () => {
    const loaded = [1 / 2, ...Array<number>(5).fill(1 / 10)];
    const entropy = -sum(loaded.map((p) => p * Math.log(p)));
    expect(answer('ex-die')).toBeCloseTo(Math.exp(entropy), 12);
    says(
      `$e^H = \\sqrt{20} = ${Math.exp(entropy).toFixed(3)}$`,
      `${entropy.toFixed(3)} nats, or ${(entropy / Math.LN2).toFixed(3)} bits. For the fair die it is ${Math.log(6).toFixed(3)} nats, or ${Math.log2(6).toFixed(3)} bits`,
    );
  });

  it('perplexity of the training text never rises', () => {
    for (const corpus of [toy, fables]) {
      const curve = range(1, 5).map((n) => corpus.perplexity(corpus.training, corpus.unsmoothed, n));
      expect(curve).toEqual(curve.toSorted((a, b) => b - a));
    }
    const equal = [4, 5].map((n) => toy.perplexity(toy.training, toy.unsmoothed, n));
    expect(equal[0]).toBe(equal[1]);
    says(`in our corpus ${equal[0]?.toFixed(2)} for $n = 4$ and $n = 5$`);
    const smoothed = [2, 3].map((n) => fables.perplexity(fables.training, fables.addK(1), n));
    expect(smoothed[1]).toBeGreaterThan(smoothed[0] ?? NaN);
  });

  it('add-k', () => {
    const p = toy.addK(0.1)(['a'], 'cat');
    expect(answer('ex-add-k')).toBeCloseTo(p, 12);
    says(`$(3 + 0.1)/(6 + 0.1 \\cdot 11) = 3.1/7.1 = ${p.toFixed(3)}$`);
    expect(toy.addK(1e9)(['a'], 'cat')).toBeCloseTo(1 / 11, 6);
    const [small, one] = [0.01, 1].map((k) => fables.perplexity(fables.heldOut, fables.addK(k), 2));
    says(`0.01 gives a perplexity of ${small?.toFixed(0)}, where 1 gives ${one?.toFixed(0)}`);
    const ks = [1e-4, 1e-3, 0.003, 0.01, 0.03, 0.1, 0.3, 1];
    const best = ks.toSorted(
      (a, b) =>
        fables.perplexity(fables.heldOut, fables.addK(a), 2) -
        fables.perplexity(fables.heldOut, fables.addK(b), 2),
    )[0];
    expect(best).toBeLessThan(0.1);
  });

  it('sums', () => {
    const all = [...toy.types, UNKNOWN];
    const total = sum(all.map((token) => toy.stupid(0.4)(['cat', 'on'], token)));
    expect(answer('ex-sums')).toBeCloseTo(total, 12);
    const others = sum(
      all.filter((token) => token !== 'a' && token !== 'the').map((token) => toy.count([], token)),
    );
    says(`and all others (${others} of the ${toy.N} tokens)`);
    says(`$1 + 0.4 \\cdot \\frac23 + 0.4^2 \\cdot \\frac{21}{28} = 1 + 0.267 + 0.120 = ${total.toFixed(3)}$`);
    expect([0.8 / 3, (0.16 * 21) / 28].map(fixed(3))).toEqual(['0.267', '0.120']);
  });

  it('Kneser–Ney', () => {
    const model = toy.kneserNey(2);
    expect(answer('ex-kneser-ney')).toBeCloseTo(model(['a'], 'on'), 12);
    const continuations = toy.adjusted(0, false).get('') ?? new Map<string, number>();
    const times = (wanted: number) => [...continuations.values()].filter((count) => count === wanted).length;
    expect([times(1), times(2), continuations.size, sum(continuations.values())]).toEqual([6, 2, 10, 16]);
    expect(toy.discount(0, false)).toBeCloseTo(0.6, 12);
    const below = (token: string) => model([], token).toFixed(3);
    says(
      'six continuation counts are 1 and two are 2',
      '$6/(6 + 2 \\cdot 2) = 0.6$',
      `= ${((3 - 0.6) / 16).toFixed(3)} + ${((0.6 * 10) / 16 / 11).toFixed(3)} = ${below('on')}$`,
      `$(1 - 0.6)/16 + ${((0.6 * 10) / 16 / 11).toFixed(3)} = ${below('saw')}$`,
      `$\\frac{9}{13} \\cdot \\frac{3}{6} = ${((9 / 13) * (3 / 6)).toFixed(3)}$`,
      `${model(['a'], 'on').toFixed(3)} for _on_ and ${model(['a'], 'saw').toFixed(3)} for _saw_`,
    );
  });

  it('divergence of add-1', () => {
    const model = toy.addK(1);
    const divergence = sum(
      ['cat', 'mat', 'dog'].map((token) => {
        const share = toy.unsmoothed(['a'], token);
        return share * Math.log(share / model(['a'], token));
      }),
    );
    expect(answer('ex-kl')).toBeCloseTo(divergence, 12);
    says(
      `= ${divergence.toFixed(3)}$ nats`,
      '$p$ is 4/17, 3/17, 2/17 for _cat_, _mat_, _dog_',
      '1/17 to _saw_',
    );
    expect(['cat', 'mat', 'dog', 'saw'].map((token) => 17 * model(['a'], token))).toEqual([4, 3, 2, 1]);
  });

  it('the first slope', () => {
    expect(answer('ex-gradient')).toBeCloseTo(1 / toy.V - toy.unsmoothed(['cat'], 'sat'), 12);
    says(`$1/11 - 1/3 = ${(1 / 11 - 1 / 3).toFixed(3)}$`, `$\\ln 3 = ${Math.log(3).toFixed(3)}$`);
    says(`$\\ln 11 = ${Math.log(11).toFixed(3)}$`);
    expect([...toy.row(['cat']).values()]).toEqual([1, 1, 1]);
  });

  it('the own text', () => {
    const curve = range(1, 5).map((n) => toy.perplexity(toy.training, toy.unsmoothed, n).toFixed(2));
    says(`The curves show ${curve.join(', ')} for the training text`);
  });

  it('Onegin', () => {
    // The share after many letters, whatever it was at first.
    const share = range(1, 100).reduce((v) => 0.128 * v + 0.663 * (1 - v), 0);
    expect(answer('ex-onegin')).toBeCloseTo(share, 9);
    expect(8638 / 20_000).toBeCloseTo(0.432, 3);
    says(`$v = 0.663/1.535 = ${share.toFixed(3)}$. Markov counted 8,638 vowels among 20,000 letters: 0.432.`);
    expect(1 - 0.128 + 0.663).toBeCloseTo(1.535, 12);
  });
});

it('links to figures and places that there are, each with an id of its own', expectLinks);

/** Numbers with a point that are given, not computed: settings, and what the cited papers report. */
const GIVEN = [
  '$\\alpha = 0.4$ in the paper',
  'in 2.8 days',
  'the figures take 0.5',
  'between 0.6 and 1.3 bits',
  'with $k = 0.1$?',
  'probability 0.128, and after a consonant with 0.663',
  '$v = 0.128\\, v + 0.663\\, (1 - v)$',
  '$D$ is $9/13$ above',
  '$(3 - 0.6)/16 + \\frac{0.6 \\cdot 10}{16} \\cdot \\frac1{11}',
];

// What no test above has looked for: so this one comes last.
it('leaves no other number with a point in the text', () => expectOnlyFound(GIVEN));
