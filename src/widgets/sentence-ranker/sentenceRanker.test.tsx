// The sentence ranker: its link, its lines, its numbers against counting by hand, and what it says of ties and of nothing.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  countNgrams,
  createCorpus,
  createEstimator,
  finish,
  scoreText,
  type Score,
  type Smoothing,
} from '@/pure/counting';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { sentenceRanker } from '.';
import { describeRanking, describeToken, lineRows, tokenRows } from './describe';
import { bare, charactersOf, linesOf, replacedIn } from './lines';
import { rankerMessages } from './messages';
import { Ranking } from './Ranking';
import { ranked, rankingOf, scoredLines, standings, type Scored, type ScoredLine } from './ranks';
import { countedScore, modelScore, wholeScore } from './scores';
import { rankerDefaults, rankerSchema, SCORERS, type RankerState } from './state';
import { TokensView } from './TokensView';

const { name, version } = sentenceRanker;
const t = rankerMessages.get();

const decode = (search: string) => decodeLink(name, version, rankerSchema, rankerDefaults, search);
const set = (change: Partial<RankerState>): RankerState => ({ ...rankerDefaults, ...change });

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(rankerSchema.parse(rankerDefaults)).toEqual(rankerDefaults);
    expect(encodeLink(name, version, rankerDefaults, rankerDefaults)).toMatchObject({ pairs: [] });
  });

  it.each<[string, Partial<RankerState>]>([
    ['sentences', { sentences: '정원에서 놀고 있다.\n🚉 & + $1\n' }],
    ['settings', { text: 'iyagi', view: 'tokens', scorers: 'counting', shown: 'story-gpt' }],
    ['switches', { perCharacter: true, lowerCase: true, bare: true }],
  ])('brings back %s', (_what, change) => {
    const link = encodeLink(name, version, set(change), rankerDefaults);
    if (!link.fits) throw new Error(link.problem);
    expect(decode(mergeIntoSearch('', name, link.pairs))).toEqual({ state: set(change) });
  });

  it.each([
    ['an old version', 'v=0&bare=true', `the link must be of version ${version}, got "0"`],
    ['another scorer', `v=${version}&shown=trigram`, 'shown must be'],
    [
      'too long a text',
      `v=${version}&sentences=${'x'.repeat(1201)}`,
      'sentences must be at most 1200 characters long',
    ],
  ])('that cannot be used, %s, is answered with a sentence and the defaults', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(rankerDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the lines', () => {
  it('are those that are not blank, made sound', () => {
    expect(linesOf('  a b \r\n\n\u200b\n\ud800!\u2028c', false).map(({ text }) => text)).toEqual([
      ...['a b', '\ufffd!', 'c'],
    ]);
    expect(linesOf(' \n\u0085\n', false)).toEqual([]);
    expect(replacedIn('a\ud800\udc00 \udc00')).toBe(1);
    expect(charactersOf('🚉a')).toBe(2);
  });

  it.each([
    ['The mut is tinning the tebn.', 'the mut is tinning the tebn'],
    ['Éa?!', 'éa'],
    ['정원에서.', '정원에서'],
    ['𐐀 x .', '𐐨 x'],
    ['...', '...'],
    ['a, b', 'a, b'],
  ])('%j is scored bare as %j', (text, expected) => {
    expect(bare(text)).toBe(expected);
  });
});

// The fables as the worker counts them.
const fables = readFileSync(new URL('../../../public/texts/fables.txt', import.meta.url), 'utf8');
const corpus = finish(createCorpus(fables, { unit: 'words' }));
const counts = finish(countNgrams(corpus.tokens.subarray(0, corpus.trainingLength), corpus.size));

function score(text: string, n: number, smoothing: Smoothing): Score {
  const estimator = finish(createEstimator(counts, smoothing));
  return finish(scoreText(corpus, counts, smoothing, estimator, { n, text }));
}

function find(scorer: string, text: string): Scored {
  if (scorer === 'story-gpt') return undefined;
  return {
    kind: 'score',
    score:
      scorer === 'whole'
        ? wholeScore(score(text, 1, { kind: 'none' }))
        : countedScore(score(text, scorer === 'unigram' ? 1 : 2, { kind: 'kneser-ney' })),
  };
}

const lines = (sentences: string, isBare = false): ScoredLine[] =>
  scoredLines(linesOf(sentences, isBare), find);

const MUT = rankerDefaults.sentences;
const FOUR = `The cat is on the mat.\nMat the on is cat the.\n${MUT}`;
const COUNTING = ['whole', 'unigram', 'bigram'] as const;
const says = (all: readonly ScoredLine[], scorer: (typeof SCORERS)[number], perCharacter = false) =>
  describeRanking(t, all, {
    ...{ scorer, perCharacter },
    others: COUNTING.filter((one) => one !== scorer),
  });

describe('the ranking', () => {
  it('by counting is that of the chapter', () => {
    const bitsOf = (scorer: 'unigram' | 'bigram') =>
      standings(lines(FOUR), scorer, false).map((one) => one?.value.toFixed(1));
    expect(bitsOf('unigram')).toEqual(['50.5', '50.7', '66.4', '64.4']);
    expect(bitsOf('bigram')).toEqual(['40.3', '62.1', '61.5', '65.0']);
    expect(standings(lines(FOUR), 'whole', false).map((one) => [one?.value, one?.rank])).toEqual(
      Array(4).fill([Infinity, 1]),
    );
    expect(ranked(lines(FOUR), 'bigram', false).map(({ line }) => line.index)).toEqual([0, 2, 1, 3]);
    const bare = standings(lines(MUT, true), 'bigram', false).map((one) => one?.value.toFixed(1));
    expect(bare).toEqual(['74.7', '72.0']);
  });

  it('is said in words', () => {
    expect(says(lines(MUT), 'bigram')).toBe(
      'By pairs of words, ‘The mut is tinning the tebn.’ is the more probable of two: 61.5 bits against 65.0. Single words say 66.4 and 64.4.',
    );
    expect(says(lines(MUT), 'whole')).toBe(
      `${t.cannotRank} Single words say 66.4 and 64.4. Pairs of words say 61.5 and 65.0.`,
    );
    expect(says(lines(FOUR), 'bigram')).toBe(
      'By pairs of words, ‘The cat is on the mat.’ is the most probable of 4, with 40.3 bits; next comes ‘The mut is tinning the tebn.’ with 61.5. Single words put ‘The cat is on the mat.’ first, with 50.5.',
    );
    expect(says(lines('The cat.'), 'bigram')).toMatch(/^By pairs of words, ‘The cat.’ takes \d+\.\d bits\./);
    expect(says(lines(MUT), 'bigram', true)).toContain(t.perCharacterNote);
    expect(says([], 'bigram')).toBe('');
  });

  it('of any two unknown words is a tie', () => {
    const all = lines('She studies morphosyntax.\nShe studies xylophones.');
    expect(standings(all, 'bigram', false)).toMatchObject([
      { rank: 1, isTied: true, behind: 0 },
      { rank: 1, isTied: true, behind: 0 },
    ]);
    expect(says(all, 'bigram')).toMatch(/^By pairs of words, the two are equally probable: 35\.2 bits\./);
    expect(says(lines(`A fox.\nA fox.\nFox a.`), 'bigram')).toContain('2 of 3 are equally probable and lead');
  });

  it('by whole sentences counts those that are the same', () => {
    const [line] = lines('"A friend," said the fox.');
    const scored = line?.scores.whole;
    expect(scored).toMatchObject({ kind: 'score', score: { found: [[1, 758]], sentences: 1 } });
    expect(scored?.kind === 'score' && 2 ** -scored.score.bits).toBeCloseTo(1 / 758, 12);
    // What the worker cuts in two is scored as one text.
    const [two] = lines('A fox came. She asked.');
    expect(two?.scores.whole).toMatchObject({
      score: { found: [[0, 758], expect.anything()], sentences: 2 },
    });
    expect(two?.scores.bigram).toMatchObject({ score: { sentences: 2 } });
  });

  it('ranks by pairs of words where the model is switched off', () => {
    expect(rankingOf(set({ shown: 'story-gpt' }))).toBe('story-gpt');
    expect(rankingOf(set({ shown: 'story-gpt', scorers: 'counting' }))).toBe('bigram');
    expect(rankingOf(set({ shown: 'whole', scorers: 'counting' }))).toBe('whole');
  });
});

it('adds up the tokens to the whole', () => {
  const [line] = lines('The mut is tinning the tebn.');
  for (const scorer of ['unigram', 'bigram'] as const) {
    const scored = line?.scores[scorer];
    if (scored?.kind !== 'score') throw new Error('no score');
    const { tokens, bits, unknown } = scored.score;
    expect(tokens.reduce((sum, token) => sum + token.bits, 0)).toBeCloseTo(bits, 9);
    expect(tokens.map(({ label }) => label).join(' ')).toBe('The mut is tinning the tebn . </s>');
    expect([unknown, tokens.at(-1)?.isEnd, tokens[1]?.isKnown]).toEqual([3, true, false]);
  }
  const rows = tokenRows(t, line ? [line] : [], 'bigram');
  expect(rows.map((row) => row[3]).slice(0, 2)).toEqual(['“<s>”', '“The”']);
  expect(rows.at(-1)?.at(-1)).toBe('61.5');
  // By whole sentences: 123 of 758 begin so, none goes on with a word that none has, and then nothing is known.
  const whole = line?.scores.whole;
  if (whole?.kind !== 'score') throw new Error('no score');
  expect(describeToken(t, whole.score.tokens, 0)).toContain('Of 758 counted sentences');
  expect(describeToken(t, whole.score.tokens, 0)).toContain('123 go on so');
  expect(whole.score.tokens.map(({ bits }) => bits).slice(1, 3)).toEqual([Infinity, NaN]);
  expect(describeToken(t, whole.score.tokens, 2)).toContain('0/0');
});

it('reads the scores of the model token by token, its end included', () => {
  const pieces = ['<|end|>', 'The', ' m', 'ut'].map((text, id) => ({
    ...{ id, bytes: new TextEncoder().encode(text), special: id === 0 },
  }));
  const found = modelScore(
    { ids: [1, 2, 3], nats: [Math.LN2, 2 * Math.LN2, 0], endNats: Math.LN2 },
    pieces,
    0,
  );
  expect(found.bits).toBeCloseTo(4, 12);
  expect(found.tokens.map(({ label, isEnd }) => [label, isEnd])).toEqual([
    ['The', false],
    ['·m', false],
    ['ut', false],
    ['<|end|>', true],
  ]);
  expect(describeToken(t, found.tokens, 0)).toBe(
    '“The” after the begin token alone: p = 0.5, 1.0 bits; so far 1.0 bits.',
  );
  expect(describeToken(t, found.tokens, 2)).toContain('the begin token and 2 tokens');
});

describe('what is shown', () => {
  const draw = (all: readonly ScoredLine[], change: Partial<RankerState>) => {
    const View = change.view === 'tokens' ? TokensView : Ranking;
    const html = renderToStaticMarkup(<View lines={all} state={set(change)} isFinal />);
    return html
      .replaceAll(/<[^>]*>/g, '|')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  };

  it('every scorer, how far each line is behind, and what is not there yet', () => {
    const text = draw(lines(MUT), {});
    expect(text).toContain('|0/758: no counted sentence is this one|');
    expect(text).toContain('|+3.5 bits, 12 times less probable|');
    expect(text).toContain(t.cannotRank);
    expect(text).toContain(`|${t.pending}|`); // story-gpt
    expect(text).not.toMatch(/NaN|undefined/);
    expect(draw(lines('A fox came. She asked.', true), {})).toContain('counted as 2 sentences');
    expect(draw(lines('A fox.', true), { bare: true })).toContain('scored as “a fox”');
  });

  it('why story-gpt says nothing of a line', () => {
    const refused = scoredLines(linesOf('a <|end|>', false), (scorer, text) =>
      scorer === 'story-gpt' ? { kind: 'refused', reason: 'Leave it out.' } : find(scorer, text),
    );
    expect(draw(refused, {})).toContain('|Leave it out.|');
    expect(draw(refused, { shown: 'story-gpt', view: 'tokens' })).toContain('|Leave it out.|');
    expect(lineRows(t, refused, SCORERS, false).at(-1)).toEqual([
      ...['a <|end|>', 'story-gpt', '–', '–', '–', '–', '–'],
    ]);
  });

  it('the tokens with their bits, unknown ones marked', () => {
    const html = renderToStaticMarkup(
      <TokensView lines={lines('The mut.')} state={set({ view: 'tokens' })} isFinal />,
    );
    expect(html.match(/data-look="masked"/g)).toHaveLength(1);
    expect(html).toContain('all unknown words are one, &lt;unk&gt;');
    expect(html).not.toMatch(/NaN|undefined/);
    expect(draw(lines('The mut is.'), { view: 'tokens', shown: 'whole' })).toContain('|0/0|');
  });
});
