// “An autoencoder”: its link, its rows, its plane, and the numbers that its sentences tell.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { finish } from '@/pure/counting';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { uniform } from '@/pure/random/philox';
import { parseTrainingConfig } from '@/pure/training/config';
import { principalAxes } from '@/pure/wordVectors/principalAxes';
import { autoencoder } from '.';
import { describePlane } from './describe';
import { shownRows } from './MadeView';
import { autoencoderMessages } from './messages';
import { planOf } from './plan';
import { agreements, chanceOf, meanOf, nearestRows, planeOf } from '@/pure/autoencoding/plane';
import { nearestWords } from './PlaneView';
import { digitRows, meanSquaredError, MOST_WORDS, rowAt, wordRows } from '@/pure/autoencoding/rows';
import { autoencoderDefaults, autoencoderSchema, type AutoencoderState } from './state';
import { principalOf } from './useAutoencoder';

const { name, version } = autoencoder;
const set = (change: Partial<AutoencoderState>): AutoencoderState => ({ ...autoencoderDefaults, ...change });
const decode = (search: string) => decodeLink(name, version, autoencoderSchema, autoencoderDefaults, search);

function searchOf(state: AutoencoderState): string {
  const link = encodeLink(name, version, state, autoencoderDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

const bytes = new Uint8Array(readFileSync('public/data/digits.bin'));
const rows = digitRows(bytes);

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(autoencoderSchema.parse(autoencoderDefaults)).toEqual(autoencoderDefaults);
    expect(searchOf(autoencoderDefaults)).toBe('');
  });

  it.each<Partial<AutoencoderState>>([
    { data: 'words', kind: 'linear', bottleneck: 8, beside: 'none' },
    { x: -9.99, y: 3.5, view: 'reconstructions' },
    { learningRate: 0.0001, epochs: 500, batch: 256, width: 4, seed: 2 ** 31 - 1, view: 'loss' },
  ])('brings back %j', (change) => expect(decode(searchOf(set(change)))).toEqual({ state: set(change) }));

  it.each([
    ['an old version', 'v=0&x=1', `the link must be of version ${version}`],
    ['a bottleneck of 9', `v=${version}&bottleneck=9`, 'bottleneck must be at most 8'],
    ['no number', `v=${version}&y=NaN`, 'y'],
  ])('that cannot be used, %s, is answered with a sentence', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(autoencoderDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the pictures', () => {
  it('are those of the file, the last fifth of each class behind the others', () => {
    expect([rows.count, rows.dimension, rows.values.length]).toEqual([1797, 64, 1797 * 64]);
    const labels = bytes.subarray(1797 * 64);
    for (let digit = 0; digit < 10; digit += 1) {
      const own = [...labels].flatMap((label, row) => (label === digit ? [row] : []));
      const held = [...(rows.labels ?? [])].slice(rows.training).filter((label) => label === digit).length;
      expect(held).toBe(Math.round(0.2 * own.length));
      // The first of the class is trained on, the last one held out.
      const picture = (row: number) =>
        Array.from(bytes.subarray(row * 64, (row + 1) * 64), (one) => one / 16);
      const first = [...(rows.labels ?? [])].indexOf(digit);
      expect([...rowAt(rows, first)]).toEqual(picture(own[0] ?? -1));
      const last = [...(rows.labels ?? [])].lastIndexOf(digit);
      expect([...rowAt(rows, last)]).toEqual(picture(own.at(-1) ?? -1));
    }
    const pixels = [...bytes.subarray(0, 1797 * 64)].reduce((sum, one) => sum + one, 0);
    expect(rows.values.reduce((sum, one) => sum + one, 0)).toBeCloseTo(pixels / 16, 3);
  });

  it('of a broken file are refused with a sentence', () => {
    expect(() => digitRows(bytes.subarray(1))).toThrow('digits.bin: must have 116805 bytes, got 116804');
    expect(() => digitRows(bytes.map((one, at) => (at === 5 ? 17 : one)))).toThrow('Reload the page');
  });
});

describe('words', () => {
  it('are rows too, every fifth held out', () => {
    const words = Array.from({ length: 3000 }, (_none, n) => `w${n}`);
    const found = wordRows(
      words,
      Float32Array.from({ length: 6000 }, (_none, n) => n),
      2,
    );
    expect([found.count, found.training, found.labels]).toEqual([MOST_WORDS, 1600, undefined]);
    expect(found.names.slice(0, 6)).toEqual(['w0', 'w1', 'w2', 'w3', 'w5', 'w6']);
    expect(found.names[1600]).toBe('w4');
    expect([...rowAt(found, 1600)]).toEqual([8, 9]);
    expect(nearestWords(found, [1, 1], 1)).toEqual(['w1999']);
  });
});

describe('the run', () => {
  it('is one that the core takes, whose last rows are the held-out ones', () => {
    const plan = planOf('autoencoder-x', set({}), rows);
    const config = parseTrainingConfig(plan.config);
    expect(config).toMatchObject({ family: 'autoencoder', loss: { kind: 'reconstruction' }, weightDecay: 0 });
    expect(Math.round(rows.count * config.heldOut)).toBe(rows.count - rows.training);
    expect(plan.steps).toBe(60 * Math.floor(1438 / 64));
    expect(config.evaluateEvery).toBe(plan.stepsOfPass);
  });
});

describe('the plane', () => {
  it('is the codes themselves, or their first two principal axes', () => {
    const codes = [1, 2, 3, 4, 5, 9];
    const plane = planeOf(codes, 2);
    expect([...plane.points]).toEqual(codes);
    expect(plane.mean).toEqual([3, 5]);
    expect([...plane.codeAt(0, 0)]).toEqual([3, 5]);
    expect(plane.codeAt(1, 0)[0]).toBeCloseTo(3 + Math.sqrt(8 / 3), 6);
    expect([...planeOf([1, 3], 1).points]).toEqual([1, 0, 3, 0]);
    const wide = Float64Array.from({ length: 300 }, (_none, at) => uniform(4, at) * (1 + (at % 3)));
    const axes = finish(principalAxes(wide, 3, 2));
    const flat = planeOf(wide, 3, axes);
    flat.points.forEach((one, at) => expect(one).toBeCloseTo(axes.codes[at] ?? NaN, 9));
    const code = flat.codeAt(1, -1);
    const back = planeOf([...code], 3, axes).points;
    expect(back[0]).toBeCloseTo(flat.mean[0] + flat.deviation[0], 5);
    expect(back[1]).toBeCloseTo(flat.mean[1] - flat.deviation[1], 5);
  });

  it('says how often the nearest trained rows are of the same class', () => {
    const points = Float64Array.from({ length: 40 }, (_none, at) => (at % 2 === 0 ? Math.floor(at / 2) : 0));
    expect(nearestRows(points, 10, 0, 0, 3)).toEqual([0, 1, 2]);
    expect(nearestRows(points, 10, 19, 0, 2)).toEqual([9, 8]);
    const labels = Uint8Array.from({ length: 20 }, (_none, row) => Number(row >= 5 && row < 15));
    const small = { ...rows, count: 20, training: 10, labels };
    // Rows 10 … 19 are all nearest to 9, 8, 7, 6, 5, which are of class 1; 10 … 14 are of class 1 too.
    expect(agreements(small, points)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(chanceOf(small)).toBe(0.5);
  });

  it('of PCA separates the digits as an independent count says', () => {
    const trained = rows.values.slice(0, rows.training * 64);
    const principal = principalOf(rows, finish(principalAxes(trained, 64, 2)), 2);
    const shares = agreements(rows, principal.codes);
    // Again, with all distances sorted.
    const [x, y] = [0, 1].map((axis) =>
      Array.from({ length: rows.count }, (_none, row) => principal.codes[2 * row + axis] ?? NaN),
    );
    for (const row of [1438, 1500, 1796]) {
      const order = Array.from({ length: rows.training }, (_none, one) => one).sort(
        (a, b) =>
          Math.hypot((x?.[a] ?? 0) - (x?.[row] ?? 0), (y?.[a] ?? 0) - (y?.[row] ?? 0)) -
          Math.hypot((x?.[b] ?? 0) - (x?.[row] ?? 0), (y?.[b] ?? 0) - (y?.[row] ?? 0)),
      );
      const same = order.slice(0, 5).filter((one) => rows.labels?.[one] === rows.labels?.[row]).length;
      expect(shares[row - rows.training]).toBe(same / 5);
    }
    expect(meanOf(shares)).toBeGreaterThan(3 * chanceOf(rows));
    expect(principal.trainingError).toBeLessThan(principal.meanError);
    expect(principal.trainingError).toBeCloseTo(meanSquaredError(rows, principal.made, 0, rows.training), 12);
    const says = describePlane(
      autoencoderMessages.get(),
      rows,
      { step: 1, codes: Float32Array.from(principal.codes), Z: 2 },
      principal.codes,
      principal,
    );
    const percent = `${Math.round(100 * meanOf(shares))}%`;
    expect(says).toBe(
      `1,797 digits on two numbers; of the 5 nearest neighbours of a held-out picture ${percent} are the same digit, on the plane of PCA ${percent}; chance 10%.`,
    );
  });

  it('shows one held-out picture of each digit', () => {
    const shown = shownRows(rows);
    expect(shown.map((row) => rows.labels?.[row])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(rows.training);
  });
});
