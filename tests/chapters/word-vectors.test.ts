// Every computed number of chapter 3, computed again by the plainest code there is, and looked for in the chapter's text.
import { describe, expect, it } from 'vitest';
import { inEnglish, PLOTS } from '../../src/pure/corpus';
import { wordCategories } from '../../src/pure/corpus/en/categories';
import { storyOf } from '../../src/pure/corpus/story';
import { finish } from '../../src/pure/counting';
import {
  createWordCorpus,
  keepProbability,
  negativesPair,
  pairCount,
  projectByPca,
  softmaxPair,
} from '../../src/pure/wordVectors';
import { openChapter, read } from '../support/chapterText';

const { source, says, row, answer, expectLinks, expectOnlyFound } = openChapter('03-word-vectors');

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_one, at) => from + at);
const thousands = (value: number) => value.toLocaleString('en-US');
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
const dot = (x: readonly number[], y: readonly number[]) => sum(x.map((one, at) => one * (y[at] ?? NaN)));
const cosine = (x: readonly number[], y: readonly number[]) => dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
const tidy = (value: number, digits: number) => (value === 0 ? 0 : value).toFixed(digits);
/** (0.1, -0.2), as formulas write it. */
const vector = (values: readonly number[], digits = 3) =>
  `(${values.map((one) => tidy(one, digits)).join(', ')})`;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;

/** Sentences of words in small letters, without punctuation. */
function sentencesOf(text: string): string[][] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.trim().split(/(?<=[.!?…]["'”’»)\]]*)\s+/u))
    .map((sentence) => (sentence.match(WORD) ?? []).filter((token) => /[\p{L}\p{N}]/u.test(token)))
    .filter((sentence) => sentence.length > 0);
}

function countsOf(sentences: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const fables = sentencesOf(read('public/texts/fables.txt'));
const fableCounts = countsOf(fables);
const fableWords = sum(fableCounts.values());

describe('one-hot vectors', () => {
  const words = ['Rome', 'Paris', 'Italy', 'France'];
  const oneHot = (size: number, at: number) => range(0, size - 1).map((place) => Number(place === at));

  it('of four words', () => {
    words.forEach((word, at) => row(word, `$[${oneHot(4, at).join(', ')}]$`));
  });

  it('are all as far apart', () => {
    for (const size of [4, 100]) {
      const [a, b] = [oneHot(size, 0), oneHot(size, size - 1)];
      const distance = Math.hypot(...a.map((one, at) => one - (b[at] ?? NaN)));
      expect(dot(a, b)).toBe(0);
      expect(distance).toBeCloseTo(Math.SQRT2, 12);
      expect(answer('ex-one-hot')).toBeCloseTo(distance, 12);
    }
    says(`$\\sqrt{2} = ${Math.SQRT2.toFixed(3)}$`, `$\\sqrt 2 = ${Math.SQRT2.toFixed(3)}$, and the cosine 0`);
  });
});

describe('the company of words in the fables', () => {
  const rows = new Map<string, Map<string, number>>();
  for (const sentence of fables) {
    sentence.forEach((word, at) => {
      const own = rows.get(word) ?? new Map<string, number>();
      rows.set(word, own);
      for (const near of [...sentence.slice(Math.max(0, at - 2), at), ...sentence.slice(at + 1, at + 3)]) {
        own.set(near, (own.get(near) ?? 0) + 1);
      }
    });
  }
  const cosineOf = (a: string, b: string) => {
    const [x, y] = [rows.get(a) ?? new Map<string, number>(), rows.get(b) ?? new Map<string, number>()];
    const product = sum([...x].map(([word, count]) => count * (y.get(word) ?? 0)));
    const length = (counts: Map<string, number>) =>
      Math.sqrt(sum([...counts.values()].map((one) => one ** 2)));
    return product / length(x) / length(y);
  };

  it('makes these cosines', () => {
    says(
      `There are ${fableCounts.size} types, so a row has ${fableCounts.size} numbers`,
      `_cat_ and _dog_ have the cosine ${cosineOf('cat', 'dog').toFixed(3)}, _cat_ and _saw_ ${cosineOf('cat', 'saw').toFixed(3)}, _cat_ and _the_ ${cosineOf('cat', 'the').toFixed(3)}`,
    );
  });

  it('and these neighbours of cat', () => {
    const near = [...fableCounts]
      .filter(([word, count]) => count >= 10 && word !== 'cat')
      .map(([word]) => word)
      .sort((a, b) => cosineOf('cat', b) - cosineOf('cat', a));
    says(`the nearest to _cat_ is _${near[0]}_, with ${cosineOf('cat', near[0] ?? '').toFixed(3)}`);
    says(`Then come _${near[1]}_, _${near[2]}_, and _${near[3]}_`);
    says(`which makes up ${((100 * (fableCounts.get('the') ?? 0)) / fableWords).toFixed(1)} % of the text`);
    const shared = (rows.get('cat')?.get('the') ?? 0) * (rows.get('in')?.get('the') ?? 0);
    const others = [...(rows.get('cat') ?? [])].filter(([word]) => word !== 'the');
    const largest = Math.max(...others.map(([word, count]) => count * (rows.get('in')?.get(word) ?? 0)));
    expect(shared).toBeGreaterThan(largest);
  });

  it('and the book cuts the same words', () => {
    const corpus = finish(createWordCorpus(read('public/texts/fables.txt'), { minCount: 1 }));
    expect(corpus.words).toHaveLength(fableCounts.size);
    expect(corpus.total).toBe(fableWords);
    corpus.words.forEach((word, id) => expect(corpus.counts[id], word).toBe(fableCounts.get(word)));
  });
});

const SENTENCE = 'I saw a cute grey cat playing in the garden'.split(' ');

/** Every pair, by comparing all places. */
function pairsOf(words: readonly string[], window: number): [string, string][] {
  return words.flatMap((centre, c) =>
    words.flatMap((context, o): [string, string][] =>
      o !== c && Math.abs(o - c) <= window ? [[centre, context]] : [],
    ),
  );
}

describe('the window', () => {
  it('makes these pairs', () => {
    says(`… ${SENTENCE.join(' ')} …`);
    const pairs = pairsOf(SENTENCE, 2);
    const around = (word: string) =>
      pairs.filter(([centre]) => centre === word).map(([, context]) => `_${context}_`);
    says(`Around it stand ${around('cat').join(', ')}.`, `with ${around('playing').join(', ')} around it`);
    says(`The ten words of our sentence make ${pairs.length} pairs: four for each word, less the six`);
    expect(SENTENCE).toHaveLength(10);
    expect(4 * 10 - pairs.length).toBe(6);
    expect(pairCount(10, 2)).toBe(pairs.length);
  });

  it('of three, in the exercise', () => {
    const { length } = pairsOf(SENTENCE, 3);
    expect(answer('ex-pairs')).toBe(length);
    says(`$2 \\cdot 3 \\cdot 10 = 60$, less $3 + 2 + 1$ at each end: ${length}`);
    for (const N of [5, 9]) {
      for (const m of [1, 2, 4])
        expect(pairsOf(range(1, N).map(String), m)).toHaveLength(2 * m * N - m * (m + 1));
    }
  });

  it('drawn anew for each centre', () => {
    const [m, d] = [5, 4];
    const share = range(1, m).filter((width) => width >= d).length / m;
    expect(share).toBe((m - d + 1) / m);
    says(`With $m = ${m}$, that is ${share} at a distance of ${d}`);
  });
});

const EXAMPLE: [string, number[]][] = [
  ['cute', [1, 1]],
  ['grey', [1, 0]],
  ['playing', [0, 1]],
  ['garden', [-1, 0]],
];
const CENTRE = [1, 0.5];
const U = EXAMPLE.map(([, u]) => u);
const GREY = 1;

/** −ln P(o | c), written out. */
const softmaxLoss = (v: readonly number[], u: readonly (readonly number[])[], o: number) =>
  Math.log(sum(u.map((one) => Math.exp(dot(one, v))))) - dot(u[o] ?? [], v);
const sigmoid = (s: number) => 1 / (1 + Math.exp(-s));
/** The loss of negative sampling: the first of u is the context. */
const negativeLoss = (v: readonly number[], u: readonly (readonly number[])[]) =>
  -sum(u.map((one, at) => Math.log(sigmoid(at === 0 ? dot(one, v) : -dot(one, v)))));

/** Slopes by central differences: nothing here knows a formula for them. */
const slopes = (loss: (at: readonly number[]) => number, at: readonly number[]) =>
  at.map((_one, place) => {
    const nudged = (by: number) => loss(at.map((one, other) => (other === place ? one + by : one)));
    return (nudged(1e-5) - nudged(-1e-5)) / 2e-5;
  });
const replaced = (u: readonly (readonly number[])[], word: number, by: readonly number[]) =>
  u.map((one, at) => (at === word ? by : one));

describe('a pair by hand', () => {
  const numerators = U.map((u) => Math.exp(dot(u, CENTRE)));
  const denominator = sum(numerators);
  const p = numerators.map((one) => one / denominator);
  const loss = softmaxLoss(CENTRE, U, GREY);

  it('has these scores and probabilities', () => {
    says(`with $v = (${CENTRE.join(', ')})$`, 'The vocabulary has four words');
    EXAMPLE.forEach(([word, u], at) => {
      row(
        word,
        `$(${u.join(', ')})$`,
        dot(u, CENTRE).toFixed(1),
        (numerators[at] ?? NaN).toFixed(3),
        (p[at] ?? NaN).toFixed(3),
      );
    });
    says(
      `the sum of the numerators, ${denominator.toFixed(3)}.`,
      `$-\\ln ${p[GREY]?.toFixed(3)} = ${loss.toFixed(3)}$ nats`,
      `$\\ln 4 = ${Math.log(4).toFixed(3)}$`,
    );
  });

  it('has this gradient, and moves so far in one step', () => {
    const centreSlope = slopes((v) => softmaxLoss(v, U, GREY), CENTRE);
    const expected = [0, 1].map((c) => sum(U.map((u, at) => (p[at] ?? NaN) * (u[c] ?? NaN))));
    says(`the expected context vector is $${vector(expected)}$, and $(1, 0)$ came`);
    says(`the slope in $v$ is $${vector(centreSlope)}$`, 'the learning rate $\\eta = 1$');
    const minus = (x: readonly number[], y: readonly number[]) => x.map((one, at) => one - (y[at] ?? NaN));
    const newCentre = minus(CENTRE, centreSlope);
    row('$v$ of cat', `$(${CENTRE.join(', ')})$`, `$${vector(centreSlope)}$`, `$${vector(newCentre)}$`);
    const newU = EXAMPLE.map(([word, u], at) => {
      const slope = slopes((one) => softmaxLoss(CENTRE, replaced(U, at, one), GREY), u);
      const after = minus(u, slope);
      row(`$u$ of ${word}`, `$(${u.join(', ')})$`, `$${vector(slope)}$`, `$${vector(after)}$`);
      return after;
    });
    const after = softmaxLoss(newCentre, newU, GREY);
    says(
      `Now $P(\\text{grey} \\mid \\text{cat})$ is ${Math.exp(-after).toFixed(3)}, and the loss has gone from ${loss.toFixed(3)} to ${after.toFixed(3)}`,
    );
    says(
      `A word with probability ${p[0]?.toFixed(3)} is pushed twelve times as far as one with ${p[3]?.toFixed(3)}`,
    );
    expect(Math.round((p[0] ?? NaN) / (p[3] ?? NaN))).toBe(12);
  });

  it('has the numbers of the file that the chapter shows', () => {
    const pair = softmaxPair(CENTRE, U, GREY);
    expect(pair.lossNats).toBeCloseTo(loss, 12);
    expect(pair.denominator).toBeCloseTo(denominator, 12);
    slopes((v) => softmaxLoss(v, U, GREY), CENTRE).forEach((slope, c) =>
      expect(pair.centreGradient[c]).toBeCloseTo(slope, 8),
    );
    U.forEach((u, at) =>
      slopes((one) => softmaxLoss(CENTRE, replaced(U, at, one), GREY), u).forEach((slope, c) =>
        expect(pair.contextGradients[at]?.[c]).toBeCloseTo(slope, 8),
      ),
    );
  });

  it('with another context, in the exercise', () => {
    const other = softmaxLoss(CENTRE, U, 0);
    const slope = slopes((v) => softmaxLoss(v, U, 0), CENTRE);
    expect(answer('ex-cute')).toBeCloseTo(other, 12);
    says(
      'The expected context vector stays $(0.741, 0.665)$',
      `$-\\ln ${p[0]?.toFixed(3)} = ${other.toFixed(3)}$ nats`,
      `The slope is $(0.741, 0.665) - (1, 1) = ${vector(slope)}$`,
    );
  });

  it('is not symmetric, in the exercise, even with one vector a word', () => {
    const vectors = [[1, 0.2], [0.5, 1.5], [-1, 0.3]]; // prettier-ignore
    const one = Math.exp(-softmaxLoss(vectors[0] ?? [], vectors, 1));
    const other = Math.exp(-softmaxLoss(vectors[1] ?? [], vectors, 0));
    expect(Math.abs(one - other)).toBeGreaterThan(0.01);
    expect(answer('ex-swap')).toBe(2);
  });
});

describe('negative sampling', () => {
  const drawn = [U[1] ?? [], U[2] ?? [], U[3] ?? []]; // grey, then playing and garden

  it('saves so many multiply-adds', () => {
    const [V, C, K] = [692_000, 300, 5];
    says(
      `With $V = ${thousands(V).replace(',', '{,}')}$ and $C = ${C}$`,
      `that is ${thousands(V * C)} for one pair`,
      `With $K = ${K}$ and $C = ${C}$ that is ${thousands((1 + K) * C)} multiply-adds instead of ${thousands(V * C)}`,
    );
    expect(answer('ex-cost')).toBe(1525 / 6);
    says(`= 1525/6 = ${Math.round(1525 / 6)}$`, 'With $K = 1524$ negatives they are equal');
  });

  it('begins at this loss', () => {
    const start = (K: number) =>
      negativeLoss(
        [1, 2],
        Array.from({ length: 1 + K }, () => [0, 0]),
      );
    says(`for $K = 5$ about ${start(5).toFixed(3)} nats`);
    expect(start(5)).toBeCloseTo(6 * Math.LN2, 12);
    expect(answer('ex-start')).toBeCloseTo(start(15), 12);
    says(`$16 \\ln 2 = ${start(15).toFixed(3)}$ nats`, 'starts at 7.33 nats');
    expect(Math.log(1525).toFixed(2)).toBe('7.33');
  });

  it('has these numbers in the example', () => {
    ['grey', 'playing', 'garden'].forEach((word, at) => {
      const score = dot(drawn[at] ?? [], CENTRE);
      const own = (s: number) => -Math.log(sigmoid(at === 0 ? s : -s));
      const [slope = NaN] = slopes(([s = NaN]) => own(s), [score]);
      row(
        word,
        at === 0 ? 'yes' : 'no',
        score.toFixed(1),
        sigmoid(score).toFixed(3),
        slope.toFixed(3),
        own(score).toFixed(3),
      );
    });
    const loss = negativeLoss(CENTRE, drawn);
    const slope = slopes((v) => negativeLoss(v, drawn), CENTRE);
    const softmaxSlope = slopes((v) => softmaxLoss(v, U, GREY), CENTRE);
    says(`Together ${loss.toFixed(3)} nats`, `times the $u$: $${vector(slope)}$`);
    says(`Compare it with the $${vector(softmaxSlope)}$ of the full softmax`);
    expect(cosine(slope, softmaxSlope)).toBeGreaterThan(0.9);
    const pair = negativesPair(CENTRE, drawn);
    expect(pair.lossNats).toBeCloseTo(loss, 12);
    pair.centreGradient.forEach((one, c) => expect(one).toBeCloseTo(slope[c] ?? NaN, 8));
  });

  it('draws its negatives so', () => {
    const shares = (counts: number[], power: number) => {
      const weights = counts.map((count) => count ** power);
      return weights.map((weight) => weight / sum(weights));
    };
    const list = (values: number[]) =>
      values
        .map((value) => value.toFixed(3))
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1');
    const [plain, raised] = [1, 3 / 4].map((power) => shares([90, 9, 1], power));
    says(`their shares are ${list(plain ?? [])}`, `With the power 3/4 they are ${list(raised ?? [])}`);
    expect((raised?.[2] ?? NaN) / (plain?.[2] ?? NaN)).toBeCloseTo(2.8, 1);
    const [own] = shares([81, 16, 1], 3 / 4);
    expect(answer('ex-noise')).toBeCloseTo(own ?? NaN, 12);
    says(`$27/(27 + 8 + 1) = ${own?.toFixed(2)}$`, `$81/98 = ${shares([81, 16, 1], 1)[0]?.toFixed(3)}$`);
    expect(shares([81, 16, 1], 0)[0]).toBeCloseTo(1 / 3, 12);
  });

  it('is at its best where the score is the information that the two have of one another, less ln K', () => {
    const [joint, centre, noise, K] = [0.02, 0.1, 0.05, 5];
    const loss = (s: number) => -joint * Math.log(sigmoid(s)) - K * centre * noise * Math.log(sigmoid(-s));
    const best = Math.log(joint / (centre * noise)) - Math.log(K);
    expect(slopes(([s = NaN]) => loss(s), [best])[0]).toBeCloseTo(0, 9);
    for (const away of [-0.5, 0.5]) expect(loss(best + away)).toBeGreaterThan(loss(best));
    expect(answer('ex-pmi')).toBeCloseTo(Math.log(8 / 5), 12);
    says(`$\\ln 8 - \\ln 5 = ${Math.log(8 / 5).toFixed(3)}$`);
  });
});

describe('subsampling', () => {
  const paper = (f: number, t: number) => Math.min(1, Math.sqrt(t / f));
  const original = (f: number, t: number) => Math.min(1, Math.sqrt(t / f) + t / f);

  it('keeps so much of these words', () => {
    says(`_the_ occurs ${fableCounts.get('the')} times among ${thousands(fableWords)} words`);
    for (const word of ['the', 'cat', 'mat']) {
      const count = fableCounts.get(word) ?? NaN;
      const f = count / fableWords;
      row(
        word,
        count,
        ...[original(f, 1e-3), paper(f, 1e-3), paper(f, 1e-5)].map((share) => share.toFixed(3)),
      );
      expect(keepProbability(count, fableWords, 1e-3)).toBeCloseTo(original(f, 1e-3), 12);
      expect(keepProbability(count, fableWords, 1e-5, 'paper')).toBeCloseTo(paper(f, 1e-5), 12);
    }
    const left = sum([...fableCounts.values()].map((count) => count * paper(count / fableWords, 1e-5)));
    expect(left / fableWords).toBeLessThan(0.15);
  });

  it('begins where the exercise says', () => {
    const multiple = answer('ex-subsampling');
    const x = (Math.sqrt(5) - 1) / 2;
    expect(x + x * x).toBeCloseTo(1, 12);
    expect(multiple).toBeCloseTo(1 / x ** 2, 12);
    says(`$x = (\\sqrt 5 - 1)/2 = ${x.toFixed(3)}$, so $f = t/x^2 = ${multiple.toFixed(3)}\\, t$`);
    const first = (keeps: (f: number, t: number) => number) =>
      range(1, 100).find((count) => keeps(count / fableWords, 1e-3) < 1);
    says(
      `Among ${thousands(fableWords)} words with $t = 10^{-3}$, the paper begins with words that occur ${first(paper)} times, the program with words that occur ${first(original)} times`,
    );
  });
});

describe('the stories of the world', () => {
  const text = range(0, 599)
    .map((index) => storyOf(PLOTS, inEnglish(), 'train', index).text)
    .join('\n\n');
  const counts = countsOf(sentencesOf(text));
  const kept = new Map([...counts].filter(([, count]) => count >= 5));
  const words = sum(counts.values());
  const V = kept.size;

  it('have so many words', () => {
    says(
      `${thousands(words)} words, ${thousands(counts.size)} different ones. Of these, ${thousands(V)} occur five times or more, and they make up ${percent(sum(kept.values()), words)} of the text`,
      `ln ${V} = ${Math.log(V).toFixed(3)}`,
      `among all ${thousands(V)} words`,
      `With $V = ${V}$ words, a blind guess among the other ${thousands(V - 3)} is right once in ${thousands(V - 3)} times`,
      `Our default text has $V = ${V}$`,
    );
    expect(Math.round(100e9 / words / 1e6)).toBe(1); // “a million times as long”
    const corpus = finish(createWordCorpus(text, { minCount: 5 }));
    expect([corpus.words.length, corpus.total]).toEqual([V, words]);
  });

  it('have categories with so many mates', () => {
    const written = [...wordCategories()].map(
      ([name, list]) => [name, list.map((word) => word.toLowerCase())] as const,
    );
    const all = written.flatMap(([, list]) => list);
    const alone = (word: string) => all.filter((other) => other === word).length === 1;
    const known = new Map(
      written.map(([name, list]) => [name, list.filter((word) => alone(word) && kept.has(word))]),
    );
    const mates = (known.get('animal')?.length ?? NaN) - 1;
    says(
      `A word with ${mates} mates among ${thousands(V - 1)} other words has $${mates}/${V - 1} = ${(mates / (V - 1)).toFixed(3)}$`,
    );
    expect([...known.values()].some((list) => list.length === 4)).toBe(true);
    says('contain three at most: 0.3.');
    expect(wordCategories().get('tool')).toContain('saw');
    expect(wordCategories().get('place')).toContain('well');
    says('In the stories it is mostly what somebody saw.');
    // A tool has one of these before it.
    const beforeTool = /^(an?|the|his|her|its|their|my|your|old|new|heavy|strong|small|big|rusty)$/;
    const before = sentencesOf(text).flatMap((sentence) =>
      sentence.flatMap((word, at) => (word === 'saw' ? [sentence[at - 1] ?? ''] : [])),
    );
    const tools = before.filter((word) => beforeTool.test(word));
    expect(before.length).toBeGreaterThan(50);
    expect(tools.length).toBeLessThan(before.length / 4);
  });
});

describe('principal axes', () => {
  const points = [
    [3, 1],
    [1, 3],
    [-3, -1],
    [-1, -3],
  ];
  /** The mean square of the places along a direction, in degrees; the mean is (0, 0). */
  const variance = (degrees: number) => {
    const [x, y] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return sum(points.map(([a = NaN, b = NaN]) => (a * x + b * y) ** 2)) / points.length;
  };

  it('of four points', () => {
    says(points.map((point) => `$(${point.join(', ')})$`).join(', '));
    const [along, across] = [variance(45), variance(-45)];
    expect([along, across].map((one) => Number(one.toFixed(9)))).toEqual([8, 2]);
    for (const degrees of range(0, 179)) {
      expect(variance(degrees)).toBeLessThanOrEqual(along + 1e-9);
      expect(variance(degrees) + variance(degrees + 90)).toBeCloseTo(10, 9);
    }
    says(
      `the places are $\\pm ${(4 / Math.SQRT2).toFixed(3)}$, and their mean square is 8`,
      'Along $(1, -1)$ it is 2',
      `keeps ${percent(along, along + across)}`,
      'The point $(3, 1)$ becomes $(2, 2)$',
      'with a squared error of 2',
    );
    expect([3 - 2, 1 - 2].map((one) => one ** 2).reduce((a, b) => a + b)).toBe(2);
    const { axes } = finish(projectByPca(points.flat(), 2));
    expect(axes[0]).toBeCloseTo(axes[1] ?? NaN, 9);
  });
});

it('tables of published models', () => {
  const [gpt2, llama] = [50_257 * 768, 128_256 * 4096];
  says(
    `a row of 768 numbers for each of 50,257 tokens: ${thousands(gpt2)} numbers`,
    `it is 128,256 rows of 4,096, which makes ${thousands(llama)} numbers`,
    '300 numbers for each of 3 million words',
    'That is 900 million numbers',
  );
  const share = gpt2 / 124_439_808; // weights of the published model
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(1 / 3);
  expect(300 * 3).toBe(900);
});

/** The answer that the chapter computes for this exercise. */
describe('the other exercises', () => {
  it('a cosine', () => {
    expect(answer('ex-cosine')).toBeCloseTo(cosine([3, 4], [4, 3]), 12);
    expect(cosine([3, 4], [40, 30])).toBeCloseTo(cosine([3, 4], [4, 3]), 12);
    expect(cosine([3, 4], [-4, 3])).toBe(0);
    says(`$(12 + 12)/(5 \\cdot 5) = ${cosine([3, 4], [4, 3]).toFixed(2)}$`);
  });

  it('a ceiling', () => {
    const ceiling = (sizes: number[], k: number) =>
      sum(sizes.map((size) => size * Math.min(1, (size - 1) / k))) / sum(sizes);
    expect(answer('ex-ceiling')).toBeCloseTo(ceiling([10, 5], 10), 12);
    expect(ceiling([10, 5], 4)).toBe(1);
    says(
      'so at most 0.9. The five have 4, so at most 0.4',
      `$(10 \\cdot 0.9 + 5 \\cdot 0.4)/15 = ${ceiling([10, 5], 10).toFixed(3)}$`,
    );
  });

  it('a difference that is noise answers with c', () => {
    expect(answer('ex-rule')).toBe(1);
    const c = [1, 0, 0];
    for (const noise of [
      [0.1, -0.2, 0.1],
      [-0.1, 0.1, 0.2],
      [0, 0.2, -0.2],
    ]) {
      // prettier-ignore
      expect(cosine(c, c.map((one, at) => one + (noise[at] ?? NaN)))).toBeGreaterThan(0.9); // prettier-ignore
    }
  });

  it('has eight or more, each with a solution', () => {
    const exercises = source.split('<Exercise').slice(1);
    expect(exercises.length).toBeGreaterThanOrEqual(8);
    for (const one of exercises) expect(one).toContain('<Solution>');
  });
});

it('links to figures and places that there are, each with an id of its own', expectLinks);

it('cites every paper of its list, and no other', async () => {
  const { meta } = await import('../../chapters/03-word-vectors/meta');
  const cited = new Set([...source.matchAll(/<Cite id="([a-z0-9]+)"/g)].map(([, id]) => id));
  expect([...cited].sort()).toEqual(meta.papers.map(({ id }) => id).sort());
});

/** Numbers with a point that are given, not computed. */
const GIVEN = ['(1, 0.5)'];

// What no test above has looked for: so this one comes last.
it('leaves no other number with a point in the text', () => expectOnlyFound(GIVEN));
