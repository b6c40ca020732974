// The ball urn: its link, its numbers against counting by hand, and what it answers to urns that are none.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { drawBalls } from '@/pure/counting/urn';
import { uniform } from '@/pure/random/philox';
import { ballUrn } from '.';
import { describeRun } from './describe';
import { Drawn } from './Drawn';
import { errors, fraction, signed } from './format';
import { urnMessages } from './messages';
import {
  ballsOf,
  bandOf,
  colourRows,
  letterOf,
  nameOf,
  pointRows,
  replacedIn,
  shareOf,
  type UrnPoint,
  type UrnRun,
} from './numbers';
import { countsOf, urnDefaults, urnSchema, type UrnState } from './state';

const { name, version } = ballUrn;
const t = urnMessages.get();

const decode = (search: string) => decodeLink(name, version, urnSchema, urnDefaults, search);
const set = (change: Partial<UrnState>): UrnState => ({ ...urnDefaults, ...change });

/** The run that the worker makes of a state. */
function runOf(state: UrnState): UrnRun {
  const { draws, seed } = state;
  const counts = countsOf(state);
  const points: UrnPoint[] = [];
  const drawing = drawBalls({ counts, draws, seed, ...(draws <= 60 && { reportEvery: 1 }) });
  for (let step = drawing.next(); step.done !== true; step = drawing.next()) {
    const { done, drawn, isPoint } = step.value;
    if (isPoint) points.push({ done, drawn });
  }
  return { counts, seed, wanted: draws, points, last: points.at(-1) ?? { done: 0, drawn: [] } };
}

const says = (change: Partial<UrnState>) => describeRun(t, set(change), runOf(set(change)));

function draw(change: Partial<UrnState>): string {
  const state = set(change);
  return renderToStaticMarkup(<Drawn state={state} run={runOf(state)} isFinal />).replaceAll(/<[^>]*>/g, '|');
}

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(urnSchema.parse(urnDefaults)).toEqual(urnDefaults);
    expect(encodeLink(name, version, urnDefaults, urnDefaults)).toMatchObject({ fits: true, pairs: [] });
  });

  it.each<[string, Partial<UrnState>]>([
    ['names', { nameA: '초록', nameB: '🔴 red', nameC: '$1 & +', nameD: '' }],
    ['balls', { countA: 0, countB: 1_000_000, countC: 1, countD: 0 }],
    ['draws', { draws: 1_000_000, seed: 2 ** 31 - 1, asked: 'D', view: 'frequency' }],
  ])('brings back %s', (_what, change) => {
    const link = encodeLink(name, version, set(change), urnDefaults);
    if (!link.fits) throw new Error(link.problem);
    expect(decode(mergeIntoSearch('', name, link.pairs))).toEqual({ state: set(change) });
  });

  it.each([
    ['an old version', 'v=0&draws=20', `the link must be of version ${version}, got "0"`],
    ['an unknown setting', `v=${version}&shape=round`, 'there is no setting "shape"'],
    ['too many balls', `v=${version}&countA=1000001`, 'countA must be at most 1000000'],
    ['no draw', `v=${version}&draws=0`, 'draws must be at least 1'],
    ['another colour', `v=${version}&asked=E`, 'asked must be'],
    ['a name too long', `v=${version}&nameA=${'x'.repeat(17)}`, 'nameA must be at most 16 characters long'],
  ])('that cannot be used, %s, is answered with a sentence and the defaults', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(urnDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the numbers', () => {
  it('are those of the seed, and of p ± 1.96 standard errors', () => {
    const run = runOf(urnDefaults);
    let green = 0;
    for (let d = 0; d < 100; d += 1) green += Number(uniform(1, d) * 18 < 5);
    expect(green).toBe(28);
    expect(run.last).toMatchObject({ done: 100 });
    const [row] = colourRows(urnDefaults, run);
    expect(row).toMatchObject({ name: 'green', drawn: 28, frequency: 0.28 });
    const error = Math.sqrt((5 * 13) / 18 / 18 / 100);
    expect(row?.errors).toBeCloseTo((0.28 - 5 / 18) / error, 12);
    expect(bandOf(5 / 18, 100).low).toBeCloseTo(5 / 18 - 1.96 * error, 12);
    expect(says({})).toBe(
      'Of 100 balls drawn, 28 were green: 0.2800. The probability is 5/18 = 0.2778, and 95 in 100 such runs lie between 0.190 and 0.366.',
    );
    // The rows of the chapter.
    for (const [draws, low, high] of [
      [18, '0.071', '0.485'],
      [1000, '0.250', '0.306'],
      [1_000_000, '0.2769', '0.2787'],
    ] as const) {
      expect(says({ draws })).toContain(`between ${low} and ${high}.`);
    }
  });

  it('of the curve are one row a point, inside the band or not', () => {
    const rows = pointRows(runOf(set({ draws: 1000 })), 'A');
    expect(rows.map(({ N }) => N)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
    expect(rows[6]).toMatchObject({ drawn: 28, frequency: 0.28, isInside: true });
    for (const { low, high, frequency, isInside } of rows) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(isInside).toBe(frequency >= low && frequency <= high);
    }
    // Of many colours and seeds, about one in twenty is outside.
    let outside = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const { drawn } = runOf(set({ seed, draws: 400 })).last;
      const { low, high } = bandOf(5 / 18, 400);
      const frequency = (drawn[0] ?? 0) / 400;
      outside += Number(frequency < low || frequency > high);
    }
    expect(outside).toBeGreaterThan(1);
    expect(outside).toBeLessThan(24);
  });

  it('of fractions are written unreduced and reduced', () => {
    expect(fraction(shareOf([5, 6, 4, 3], 0))).toBe('5/18');
    expect(fraction(shareOf([5, 6, 4, 3], 1))).toBe('6/18 = 1/3');
    expect(fraction(shareOf([4, 0, 0, 0], 0))).toBe('4/4 = 1');
    expect(fraction(shareOf([4, 0, 0, 0], 1))).toBe('0/4 = 0');
    expect(fraction(shareOf([1_000_000, 500_000], 0))).toBe('1,000,000/1,500,000 = 2/3');
    expect([0.0022, -0.0022, 0, -0.000001].map(signed)).toEqual(['+0.0022', '−0.0022', '0.0000', '0.0000']);
    expect([0.05, -1.2, 0].map(errors)).toEqual(['+0.05', '−1.20', '0.00']);
  });

  it('say what is certain, and what never comes', () => {
    const one = { countA: 3, countB: 0, countC: 0, countD: 0 };
    expect(says(one)).toBe(
      'Of 100 balls drawn, 100 were green: 1.0000. The probability is 3/3 = 1, so the frequency is 1.0000 whatever is drawn: the band has width 0.',
    );
    expect(says({ ...one, asked: 'B' })).toContain('0 were red: 0.0000. The probability is 0/3 = 0');
    expect(says({ draws: 1 })).toContain('Of 1 ball drawn, 0 was green: 0.0000.');
    expect(colourRows(set(one), runOf(set(one))).map(({ errors }) => errors)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('what is shown', () => {
  it('few balls one by one, with the letter of their colour', () => {
    const balls = ballsOf(runOf(set({ draws: 10 })));
    // Balls 16 12 4 13 4 2 8 8 15 3.
    expect(balls?.join('')).toBe('DCACAABBDA');
    const text = draw({ draws: 10, nameD: '노랑' });
    expect(text.match(/\|[grb노]\|\|(green|red|blue|노랑)\|/gu)).toHaveLength(10);
    expect(text).toContain('|노||노랑|');
    expect(ballsOf(runOf(set({ draws: 60 })))).toHaveLength(60);
    expect(ballsOf(runOf(set({ draws: 61 })))).toBeUndefined();
  });

  it('every colour with its share and its probability', () => {
    const text = draw({ draws: 1000 });
    expect(text).toContain('|green|||263||0.2630||5/18 = 0.2778|');
    expect(text).toContain('6/18 = 1/3 = 0.3333');
    expect(text).not.toMatch(/NaN|undefined/);
    // A name that looks like a placeholder stays what it is.
    expect(draw({ nameA: '{draws}$1' })).toContain('28 were {draws}$1: 0.2800');
    expect(draw({ nameA: ' ' })).toContain('28 were A: 0.2800');
    expect(draw({ view: 'frequency' })).not.toMatch(/NaN|undefined/);
  });

  it('names with halves of characters are made sound, and counted', () => {
    const state = set({ nameA: 'a\ud800', nameC: '\udc00\udc00', nameB: '🔴' });
    expect(replacedIn(state)).toBe(3);
    expect(nameOf(state, 'A')).toBe('a\ufffd');
    expect(letterOf(nameOf(state, 'B'))).toBe('🔴');
    expect(letterOf('👩‍🚀 x')).toBe('👩‍🚀');
  });
});
