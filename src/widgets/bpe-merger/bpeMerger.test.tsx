// The BPE merger: its link, its sentences and rows on what the worker answers, against merging by hand.
import '../../../tests/support/messageTasks';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Args, Result } from '@/core/client';
import { bpeHandlers } from '@/core/worker/bpe';
import type { BpeTrainArgs } from '@/core/protocol';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { bpeMerger } from '.';
import { heldOutSteps, textSteps } from './curve';
import {
  curveRows,
  describeCurve,
  describeMerge,
  describeStep,
  describeTree,
  encodedRows,
  factsOf,
  mergeRows,
  treeRows,
} from './describe';
import { MergeList } from './MergeList';
import { bpeMessages } from './messages';
import { largestDifference, pairMap } from './pairMap';
import { bpeDefaults, bpeSchema, COURSE, type BpeState } from './state';
import { appliedMerges, charactersIn, charactersOf, findToken, labelOf, placesOfPair } from './tokens';
import { treeLayout } from './treeLayout';
import type { Training } from './useTraining';
import { nextOf } from './usePairMap';
import { WordList } from './WordList';

const { name, version } = bpeMerger;
const t = bpeMessages.get();

type BpeName = 'bpe.words' | 'bpe.pairs' | 'bpe.matrix' | 'bpe.tree' | 'bpe.encode';
const readShippedText = (text: string) =>
  Promise.resolve({
    text: readFileSync(new URL(`../../../public/texts/${text}.txt`, import.meta.url), 'utf8'),
  });
const context = {
  signal: new AbortController().signal,
  breathe: () => Promise.resolve(),
  progress: () => undefined,
};

/** As the text worker learns it: each in a worker of its own, since one keeps but three. */
async function learn(args: Partial<BpeTrainArgs> = {}): Promise<Training> {
  const handlers = bpeHandlers({ readShippedText });
  const answer = await handlers['bpe.train'](
    { source: { text: COURSE }, variant: 'words', merges: 56, ...args },
    context,
  );
  const call = (one: BpeName, rest: object) => {
    const handler = handlers[one] as (args: object, job: typeof context) => Promise<unknown>;
    return handler({ ...rest, training: answer.training }, context);
  };
  return { ...answer, text: 'course', language: 'en', call: call as unknown as Training['call'] };
}

const ask = <N extends BpeName>(training: Training, one: N, args: Omit<Args<N>, 'training'>) =>
  training.call(one, args) as Promise<Result<N>>;

const course = await learn();
const label = (training: Training) => (id: number) => labelOf(training, id).text;

describe('the link', () => {
  const decode = (search: string) => decodeLink(name, version, bpeSchema, bpeDefaults, search);
  const set = (change: Partial<BpeState>): BpeState => ({ ...bpeDefaults, ...change });
  function searchOf(state: BpeState): string {
    const link = encodeLink(name, version, state, bpeDefaults);
    if (!link.fits) throw new Error(link.problem);
    return mergeIntoSearch('', name, link.pairs);
  }

  it('says nothing of the settings that the figure starts with', () => {
    expect(bpeSchema.parse(bpeDefaults)).toEqual(bpeDefaults);
    expect(searchOf(bpeDefaults)).toBe('');
  });

  it.each<[string, Partial<BpeState>]>([
    ['a text', { text: 'iyagi', variant: 'byte-level' }],
    ['a rule', { tieRule: 'lexicographic-last', merges: 4096, minFrequency: 100 }],
    ['a place', { step: 4096, view: 'tree', token: ' 고양이' }],
    ['a text to cut', { view: 'encode', encoded: '한 & $1\n😀' }],
  ])('brings back %s', (_what, change) => {
    expect(decode(searchOf(set(change)))).toEqual({ state: set(change) });
  });

  it.each([
    ['an old version', 'v=0&step=3', 'must be of version 1, got "0"'],
    ['an unknown setting', 'v=1&wordEnd=_', 'there is no setting "wordEnd"'],
    ['too many merges', 'v=1&merges=4097', 'merges must be at most 4096'],
    ['an unknown rule', 'v=1&tieRule=random', 'tieRule must be'],
    ['half a merge', 'v=1&step=1.5', 'step must be a whole number'],
  ])('that cannot be used, %s, is answered with a sentence and the defaults', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(bpeDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the course sentence', () => {
  it('in words, as the chapter gives it', () => {
    expect(describeMerge(t, course, 0)).toBe('Before the first merge');
    expect(describeStep(t, course, 0)).toBe(
      'Before the first merge the text has 101 tokens of a vocabulary of 22.',
    );
    expect(describeMerge(t, course, 1)).toBe('Merge 1: i + s → is, 5 times (2 pairs have this count)');
    expect(describeMerge(t, course, 2)).toBe('Merge 2: t + h → th, 5 times (1 pair has this count)');
    expect(describeStep(t, course, 2)).toBe(
      'After merge 2 of 56, t + h → th, which stood there 5 times, the text has 91 tokens of a vocabulary of 24.',
    );
    expect(describeStep(t, course, 1)).toMatch(
      / 2 pairs had this count; the rule took the one with the smaller ids\.$/,
    );
    expect(factsOf(t, course, 16)).toEqual([
      ['Vocabulary', '38'],
      ['Tokens of the text', '60'],
      ['Tokens per character', '0.59'], // 60 of 101
      ['Merges with a tie so far', String([...course.tied].slice(0, 16).filter((tied) => tied > 1).length)],
    ]);
    expect(mergeRows(course)).toHaveLength(56);
    expect(mergeRows(course)[55]?.slice(6)).toEqual([20, 78]);
    expect(
      mergeRows(course)
        .slice(0, 6)
        .map((row) => row[6]),
    ).toEqual([96, 91, 88, 85, 82, 80]);
  });

  it('with another rule', async () => {
    const first = await learn({ tieRule: 'first' });
    const made = mergeRows(first).map((row) => row[3]);
    expect(made.slice(0, 16)).toEqual([
      ...['th', 'is', 'this', 'se', 'er', 'ou', 'to', 'tok', 'toke', 'token', 'tokeni', 'tokeniz'],
      ...['ti', 'tio', 'tion', 'al'],
    ]);
    expect(describeStep(t, first, 1)).toContain('the rule took the one that stands first in the text.');
    for (const [tieRule, which] of [
      ['lexicographic', 'the first in the order of the alphabet'],
      ['lexicographic-last', 'the last in the order of the alphabet'],
    ] as const) {
      expect(describeStep(t, await learn({ tieRule }), 1)).toContain(`the rule took ${which}.`);
    }
  });

  it('draws the words and the list', async () => {
    const words = await ask(course, 'bpe.words', { step: 2, sort: 'text', offset: 0, limit: 200 });
    const text = renderToStaticMarkup(<WordList training={course} step={2} words={words} />);
    expect(words.rows).toHaveLength(15);
    // th was made now, wherever it stands: this, the, algorithms.
    expect(text.split('<mark').length - 1).toBe(3);
    expect(text).toContain('>3 ×<');
    const list = renderToStaticMarkup(<MergeList training={course} step={2} onStep={() => undefined} />);
    expect(list.split('role="radio"').length - 1).toBe(2 + 40 + 1);
    expect(list.split('aria-checked="true"').length - 1).toBe(1);
    expect(list).toContain('merge 2: t + h → th, count 5, ties: 1');
    expect(list).toContain('14 later');
  });
});

describe('pairs', () => {
  /** Pairs inside words, counted by hand. */
  function countPairs(training: Training, words: Result<'bpe.words'>): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { tokens, count } of words.rows) {
      for (let at = 0; at + 1 < tokens.length; at += 1) {
        const key = [tokens[at], tokens[at + 1]].map((id) => label(training)(id ?? 0)).join(' ');
        counts.set(key, (counts.get(key) ?? 0) + count);
      }
    }
    return counts;
  }

  it.each([0, 5, 56])('as a map after merge %i', async (step) => {
    const matrix = await ask(course, 'bpe.matrix', { step, size: 49 });
    const map = pairMap(matrix);
    const n = map.tokens.length;
    expect(map.tokens).toEqual(map.tokens.toSorted((a, b) => a - b));
    const words = await ask(course, 'bpe.words', { step, sort: 'text', offset: 0, limit: 200 });
    const expected = countPairs(course, words);
    const found = new Map<string, number>();
    map.values.forEach((count, cell) => {
      if (count === 0) return;
      const pair = [map.tokens[Math.floor(cell / n)], map.tokens[cell % n]];
      found.set(pair.map((id) => label(course)(id ?? 0)).join(' '), count);
    });
    expect([...found].toSorted()).toEqual([...expected].toSorted());
    expect(map.largest).toBe(Math.max(0, ...expected.values()));
    if (step === 0) {
      expect(expected.size).toBe(56);
      expect([...expected.values()].reduce((sum, count) => sum + count, 0)).toBe(81);
    }
  });

  it('are compared with what the trainer kept', async () => {
    const matrix = await ask(course, 'bpe.matrix', { step: 0, size: 49 });
    const V = matrix.tokens.length;
    const product = new Float32Array(V * V).fill(7, 0, V); // row 0 means nothing
    matrix.counts.forEach((count, cell) => {
      product[(matrix.rows[cell] ?? 0) * V + (matrix.columns[cell] ?? 0)] = count;
    });
    const next = nextOf(course, 0);
    expect(next?.count).toBe(5);
    expect(largestDifference(matrix, product, next)).toBe(0);
    expect(nextOf(course, 56)).toBeUndefined();
    expect(largestDifference(matrix, product, next && { ...next, count: 7 })).toBe(2);
    const wrong = product.slice();
    wrong[V + 1] = (wrong[V + 1] ?? 0) + 3;
    expect(largestDifference(matrix, wrong, next)).toBe(3);
    expect(largestDifference(matrix, new Float32Array(0), next)).toBeNaN();
  });
});

describe('a text that is cut', () => {
  it('says by which merges', async () => {
    const { ids } = await ask(course, 'bpe.encode', { step: 56, text: 'tokenizers' });
    const applied = appliedMerges(course, [...ids]);
    const written = (pieces: readonly number[]) => pieces.map(label(course)).join(' ');
    expect(written([...ids])).toBe('tokenizer s');
    // In order, and each joins the pair that it names in the word before.
    let word = [...'tokenizers'];
    for (const { merge, pieces } of applied) {
      const [left, right] = [course.lefts[merge] ?? 0, course.rights[merge] ?? 0].map(label(course));
      const at = word.findIndex((one, place) => one === left && word[place + 1] === right);
      word = [...word.slice(0, at), `${left}${right}`, ...word.slice(at + 2)];
      expect(word.join(' ')).toBe(written(pieces));
    }
    expect(word).toEqual(['tokenizer', 's']);
    const order = applied.map(({ merge }) => merge);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(appliedMerges(course, [0, 1])).toEqual([]);
  });

  it('joins the same pair twice in a word, from the left', async () => {
    const training = await learn({ source: { text: 'haha haha ha' }, merges: 9 });
    const { ids } = await ask(training, 'bpe.encode', { step: 1, text: 'haha' });
    const applied = appliedMerges(training, [...ids]);
    expect(applied.map(({ merge, pieces }) => [merge, pieces.map(label(training)).join(' ')])).toEqual([
      [0, 'ha h a'],
      [0, 'ha ha'],
    ]);
  });

  it('in rows, with its bytes', async () => {
    const bytes = await learn({ source: { text: '한 한 한 a' }, variant: 'byte-level', merges: 1 });
    const { ids } = await ask(bytes, 'bpe.encode', { step: 1, text: '한' });
    const rows = encodedRows(bytes, ids);
    expect(rows.map((row) => [row[0], row[2], row[3]])).toEqual([
      ['⟨ED 95⟩', 'ED 95', 0],
      ['⟨9C⟩', '9C', 0],
    ]);
    const they = await ask(course, 'bpe.encode', { step: 56, text: 'They' });
    expect(encodedRows(course, they.ids).map(([token]) => token)).toEqual(['h', 'e']);
    expect(they.unknown.toSorted()).toEqual(['T', 'y']);
  });

  it('finds pairs without overlaps', () => {
    expect(placesOfPair([1, 1, 1, 1, 1], 1, 1)).toEqual([0, 2]);
    expect(placesOfPair([1, 2, 1, 2], 1, 2)).toEqual([0, 2]);
    expect(placesOfPair([], 1, 2)).toEqual([]);
  });
});

describe('the curve', () => {
  it('has its points where something is to be seen', () => {
    expect(heldOutSteps(56)).toEqual([0, 1, 2, 4, 8, 16, 32, 56]);
    expect(heldOutSteps(64)).toEqual([0, 1, 2, 4, 8, 16, 32, 64]);
    expect(heldOutSteps(1)).toEqual([0, 1]);
    expect(heldOutSteps(0)).toEqual([0]);
    expect(textSteps(0, 0)).toEqual([]);
    expect(textSteps(10, 7)).toContain(7);
    const steps = textSteps(4096, 3001);
    expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
    expect(steps).toEqual(expect.arrayContaining([1, 2, 3001, 4096]));
    expect(steps.length).toBeLessThan(120);
  });

  it('of the fables and the logbook at the byte level', async () => {
    const fables = await learn({ source: { shipped: 'fables' }, variant: 'byte-level', merges: 1024 });
    const text = readFileSync(new URL('../../../public/texts/logbook.txt', import.meta.url), 'utf8');
    const points = [];
    for (const step of [0, 1024]) {
      points.push({ step, tokens: (await ask(fables, 'bpe.encode', { step, text })).ids.length });
    }
    const heldOut = { characters: charactersIn(text, 'byte-level'), points, leftOut: 0 };
    expect(heldOut.characters).toBe([...text].length);
    expect(charactersOf(fables)).toBe(37_602);
    // 11,288 of 37,602, and 1 in 2.65 characters.
    expect(describeCurve(t, fables, 512, heldOut)).toBe(
      'Without merges the text takes 1.00 tokens a character, after 512 merges 0.36. After all 1,024 it is 0.30, and 0.38 on the logbook, from which nothing was learned.',
    );
    expect(curveRows(fables, [512, 1024], heldOut)).toEqual([
      [0, 256, 37_602, '1.00', '1.00'],
      [512, 768, 13_434, '0.36', ''],
      [1024, 1280, 11_288, '0.30', '0.38'],
    ]);
    expect(describeCurve(t, course, 0, undefined)).toBe(
      'Without merges the text takes 1.00 tokens a character.',
    );
  });

  it('leaves white space out where tokens have none', () => {
    expect(charactersIn('a b\n한 😀', 'words')).toBe(4);
    expect(charactersIn('a b\n한 😀', 'byte-level')).toBe(7);
    expect(charactersOf(course)).toBe(101);
  });
});

describe('the tree of a token', () => {
  it('is found by what the reader writes', async () => {
    expect(findToken(course, 56, '')).toBe(22 + 55);
    expect(findToken(course, 0, '')).toBe(0);
    expect(label(course)(findToken(course, 56, 'token') ?? -1)).toBe('token');
    expect(findToken(course, 5, 'token')).toBeUndefined();
    expect(findToken(course, 56, 'zebra')).toBeUndefined();
    expect(findToken(course, 56, '\ud83d')).toBeUndefined();
    const bytes = await learn({ source: { text: 'a cat a cat 한' }, variant: 'byte-level', merges: 20 });
    const half = findToken(bytes, bytes.merges, '⟨ED⟩');
    expect(bytes.tokens[half ?? -1]).toBe('í'); // as GPT-2 writes the byte ED
    const cat = findToken(bytes, bytes.merges, ' cat');
    expect(cat).toBeDefined();
    expect([findToken(bytes, bytes.merges, '·cat'), findToken(bytes, bytes.merges, 'Ġcat')]).toEqual([
      cat,
      cat,
    ]);
  });

  it('in words and rows, each merge after those that it needs', async () => {
    const token = findToken(course, 56, 'tokenizer') ?? -1;
    const { nodes } = await ask(course, 'bpe.tree', { token });
    expect(describeTree(t, course, nodes)).toMatch(
      /^“tokenizer” is made of 9 symbols by 8 merges; the last, merge \d+, joins tokeniz \+ er\.$/,
    );
    const rows = treeRows(course, nodes);
    expect(rows).toHaveLength(8);
    const made = new Set([...'tokenizer']);
    for (const [, left, right, joined] of rows) {
      expect(made.has(String(left)) && made.has(String(right))).toBe(true);
      made.add(String(joined));
    }
    const { nodes: leaf } = await ask(course, 'bpe.tree', { token: 0 });
    expect(describeTree(t, course, leaf)).toBe('“.” is one of the alphabet: no merge makes it.');
    expect(treeRows(course, leaf)).toEqual([]);
  });

  it('stands in its room', async () => {
    const { nodes } = await ask(course, 'bpe.tree', { token: 77 });
    const labels = nodes.map(({ token }) => label(course)(token));
    const { width, height, nodes: placed, lines } = treeLayout(nodes, labels);
    expect(lines).toHaveLength(nodes.length - 1);
    for (const { x, y } of placed) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    const leaves = placed.filter(({ node }) => node.merge < 0).map(({ x }) => x);
    expect(leaves).toEqual(leaves.toSorted((a, b) => a - b));
    expect(treeLayout([], [])).toMatchObject({ width: 0, nodes: [], lines: [] });
  });
});
