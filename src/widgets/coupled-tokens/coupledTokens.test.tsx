// “Two tokens that belong together”: its link, its numbers against counting by hand, and what it answers to pairs that are none.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { coupledTokens } from '.';
import { CoupledView } from './CoupledView';
import { describePairs } from './describe';
import { coupledMessages } from './messages';
import { PAIRS, pairsOf, problemOf } from './pairs';
import { coupledDefaults, coupledSchema, type CoupledState } from './state';

const { name, version } = coupledTokens;
const t = coupledMessages.get();

const decode = (search: string) => decodeLink(name, version, coupledSchema, coupledDefaults, search);

/** The query that a figure writes which is set to this. */
function searchOf(state: CoupledState): string {
  const link = encodeLink(name, version, state, coupledDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

const set = (change: Partial<CoupledState>): CoupledState => ({ ...coupledDefaults, ...change });

function draw(change: Partial<CoupledState>): string {
  const linked = {
    ...{ state: set(change), problem: undefined, isRead: true },
    ...{ set: () => undefined, reset: () => undefined },
  };
  return renderToStaticMarkup(<CoupledView linked={linked} />).replaceAll(/<[^>]*>/g, '|');
}

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(coupledSchema.parse(coupledDefaults)).toEqual(coupledDefaults);
    expect(searchOf(coupledDefaults)).toBe('');
  });

  it.each<[string, Partial<CoupledState>]>([
    ['words', { firstA: '서울', secondA: '역 🚉', firstB: '$1 & +', secondB: '' }],
    ['weights', { weightAA: 100, weightAB: 1, weightBA: 0, weightBB: 0 }],
    ['draws', { draws: 5000, seed: 2 ** 31 - 1 }],
  ])('brings back %s', (_what, change) => {
    expect(searchOf(set(change))).not.toBe('');
    expect(decode(searchOf(set(change)))).toEqual({ state: set(change) });
  });

  it.each([
    ['an old version', 'v=0&draws=20', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&colour=red`, 'there is no setting "colour"'],
    ['a weight below 0', `v=${version}&weightAA=-1`, 'weightAA must be at least 0'],
    ['a word too long', `v=${version}&firstA=${'x'.repeat(25)}`, 'firstA must be at most 24 characters long'],
    ['too many draws', `v=${version}&draws=5001`, 'draws must be at most 5000'],
  ])('that cannot be used, %s, is answered with a sentence and the defaults', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(coupledDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the pairs', () => {
  it('New York and Los Angeles: half in one step, all in two', () => {
    const pairs = pairsOf(set({ draws: 2000 }));
    expect(pairs.rightExactly).toBe(0.5);
    expect(pairs.totalVariation).toBe(0.5);
    expect(pairs.mutualInformationNats).toBeCloseTo(Math.LN2, 12);
    const [one, two] = pairs.rightDrawn;
    expect(two).toBe(2000);
    expect(Math.abs(one - 1000)).toBeLessThan(4 * Math.sqrt(500));
    for (const { oneStep, drawn } of pairs.rows) {
      expect(oneStep).toBe(0.25);
      expect(Math.abs(drawn[0].value - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 2000));
    }
    expect(pairs.rows.map(({ drawn }) => drawn[1].value > 0)).toEqual([true, false, false, true]);
    // The rows count the same draws as the sentence.
    const right = (pairs.rows[0]?.drawn[0].value ?? NaN) + (pairs.rows[3]?.drawn[0].value ?? NaN);
    expect(right * 2000).toBeCloseTo(one, 9);
    expect(describePairs(t, pairs)).toContain(
      `right with probability 50.0%. Of 2,000 draws ${one.toLocaleString('en')} are right, ${(one / 20).toFixed(1)}% (95% interval`,
    );
    expect(describePairs(t, pairs)).toContain('2,000 of 2,000 are right');
    expect(describePairs(t, pairs)).toContain('0.693 nats');
  });

  it('9 to 1: in one step 0.9² + 0.1² are right', () => {
    const pairs = pairsOf(set({ weightAA: 90, weightBB: 10 }));
    expect(pairs.rightExactly).toBeCloseTo(0.82, 12);
    expect(pairs.rows.map(({ oneStep }) => Number(oneStep.toFixed(12)))).toEqual([0.81, 0.09, 0.09, 0.01]);
    const entropy = -0.9 * Math.log(0.9) - 0.1 * Math.log(0.1);
    expect(pairs.mutualInformationNats).toBeCloseTo(entropy, 12); // one word tells the other
  });

  it('where all four are in the data none is wrong, and where the words are independent nothing is lost', () => {
    const all = pairsOf(set({ weightAA: 40, weightAB: 10, weightBA: 10, weightBB: 40 }));
    expect(all.rightDrawn).toEqual([200, 200]);
    expect(all.totalVariation).toBeCloseTo(0.3, 12); // four times 0.15, halved
    expect(describePairs(t, all)).toContain('the total variation distance from the data is 0.300');
    const independent = pairsOf(set({ weightAA: 6, weightAB: 2, weightBA: 3, weightBB: 1 }));
    expect(independent.totalVariation).toBeCloseTo(0, 12);
    expect(describePairs(t, independent)).toBe(t.independentSays);
    expect(describePairs(t, pairsOf(set({ weightBB: 0 })))).toBe(t.independentSays); // one pair only
  });

  it.each<[Partial<CoupledState>, string]>([
    [{ firstA: ' ' }, 'noWord'],
    [{ secondB: '' }, 'noWord'],
    [{ firstA: 'Los ' }, 'sameWord'],
    [{ secondB: 'York' }, 'sameWord'],
    [{ firstA: 'x y', secondA: 'z', firstB: 'x', secondB: 'y z' }, 'samePair'],
    [{ weightAA: 0, weightBB: 0 }, 'noWeight'],
  ])('%o cannot be filled in, and the figure says why: %s', (change, problem) => {
    expect(problemOf(set(change))).toBe(problem);
    const text = draw(change);
    expect(text).toContain(t[problem as 'noWord']);
    expect(text).not.toContain('Show the data');
  });
});

it('shows every pair with its share, exact and drawn, and marks the wrong ones', () => {
  const text = draw({ firstA: '서울', draws: 100 });
  const { rows } = pairsOf(set({ firstA: '서울', draws: 100 }));
  expect(PAIRS.map((pair) => rows.find((row) => row.pair === pair)?.text)).toEqual([
    ...['서울 York', '서울 Angeles', 'Los York', 'Los Angeles'],
  ]);
  for (const { text: pair, isWrong, drawn } of rows) {
    const share = `${(100 * drawn[0].value).toFixed(1)}%`;
    expect(text).toContain(`|${isWrong ? `≠ ${pair}` : pair}||25.0%||${share}|`);
  }
  expect(text).toContain(t.legend);
  expect(text).not.toMatch(/NaN|undefined/);
  // A word that looks like a placeholder stays what it is.
  expect(draw({ firstA: '$1' })).toContain('|$1 York · p = 50.0%|');
  expect(draw({ firstA: '{p}', secondA: '{pair}' })).toContain('|{p} {pair} · p = 50.0%|');
});
