// The design tokens of src/app/global.css, by computation: what is read can be read, and the series of a chart are told
// apart, in both themes, by every kind of colour vision, and on a pale projector.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  difference,
  parseHex,
  seen,
  toLab,
  veil,
  VISIONS,
  type Lab,
  type Rgb,
} from '../support/colour';

const CSS = readFileSync(fileURLToPath(new URL('../../src/app/global.css', import.meta.url)), 'utf8');

const GROUNDS = ['paper', 'surface', 'raised'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'warm', 'good', 'bad'];
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'];

/** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (lines, marks and the edges of controls). */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/**
 * The least CIEDE2000 difference of two series. The usual palette for all kinds of colour vision, Okabe and Ito's, has 10.9
 * for its closest pair by the same computation, and Tableau's ten, which many cannot tell apart, 1.3 (both below); about 1
 * is just noticeable, and only where two large patches touch.
 */
const LEAST_DIFFERENCE = 12;

/**
 * White over every colour on a projector in a lit room: mixed as a browser mixes, it gives black a tenth of the light of
 * white, so that a contrast of 21 falls to 7.
 */
const VEIL = 0.35;
const VEILED_SERIES_CONTRAST = 1.8;
const VEILED_INK_CONTRAST = 4;

type Tokens = Record<string, Rgb>;

/** The colours of `:root`, by name, in each theme. */
function readTokens(css: string): Record<'light' | 'dark', Tokens> {
  const [, root = ''] = /^:root \{$([\s\S]*?)^\}$/m.exec(css) ?? [];
  const pairs = [...root.matchAll(/--([\w-]+): light-dark\((.+?), (.+?)\);/g)];
  const theme = (index: 2 | 3) =>
    Object.fromEntries(pairs.map((pair) => [pair[1], parseHex(pair[index] ?? '')])) as Tokens;
  return { light: theme(2), dark: theme(3) };
}

interface Difference {
  pair: string;
  vision: string;
  value: number;
}

/** Of each pair of colours, under each kind of vision. */
function differences(colors: readonly (readonly [name: string, color: Rgb])[]): Difference[] {
  return VISIONS.flatMap((vision) =>
    colors.flatMap(([name, color], index) =>
      colors.slice(index + 1).map(([otherName, other]) => ({
        pair: `${name} and ${otherName}`,
        vision,
        value: difference(toLab(seen(color, vision)), toLab(seen(other, vision))),
      })),
    ),
  );
}

const least = (all: Difference[]) => Math.min(...all.map(({ value }) => value));
const themes = Object.entries(readTokens(CSS));

describe.each(themes)('the %s theme', (_theme, tokens) => {
  const color = (name: string) => tokens[name] ?? expect.fail(`global.css has no --${name}`);

  it.each(TEXTS)(`--%s is read on every ground: a contrast of ${TEXT_CONTRAST}`, (name) => {
    for (const ground of GROUNDS) {
      expect(contrast(color(name), color(ground)), `on --${ground}`).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it.each([
    ['accent-ink', 'accent'],
    ['ink', 'accent-fill'],
    ['ink', 'warm-fill'],
  ])(`--%s is read on --%s: a contrast of ${TEXT_CONTRAST}`, (name, ground) => {
    expect(contrast(color(name), color(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each(['edge', ...SERIES])(`--%s is seen on every ground: a contrast of ${MARK_CONTRAST}`, (name) => {
    for (const ground of GROUNDS) {
      expect(contrast(color(name), color(ground)), `on --${ground}`).toBeGreaterThanOrEqual(MARK_CONTRAST);
    }
  });

  it(`two series differ by ${LEAST_DIFFERENCE} or more, whoever looks`, () => {
    const all = differences(SERIES.map((name) => [name, color(name)]));
    expect(all).toHaveLength(4 * 15);
    expect(all.filter(({ value }) => !(value >= LEAST_DIFFERENCE))).toEqual([]);
  });

  it('a pale projector leaves the text readable and the series visible', () => {
    for (const ground of GROUNDS) {
      const veiled = (name: string) => contrast(veil(color(name), VEIL), veil(color(ground), VEIL));
      expect(veiled('ink'), `--ink on --${ground}`).toBeGreaterThanOrEqual(VEILED_INK_CONTRAST);
      for (const name of SERIES) {
        expect(veiled(name), `--${name} on --${ground}`).toBeGreaterThanOrEqual(VEILED_SERIES_CONTRAST);
      }
    }
  });
});

describe('the computation', () => {
  it('knows contrasts: black on white, and the two greys around 4.5', () => {
    const white = parseHex('#ffffff');
    expect(contrast(parseHex('#000000'), white)).toBeCloseTo(21, 10);
    expect(contrast(white, parseHex('#767676'))).toBeCloseTo(4.54, 2);
    expect(contrast(parseHex('#777777'), white)).toBeCloseTo(4.48, 2);
    expect(contrast(veil(parseHex('#000000'), VEIL), white)).toBeCloseTo(1.05 / 0.1504, 1);
  });

  it('knows CIELAB: the three primaries', () => {
    expect(toLab(parseHex('#ff0000')).map((value) => value.toFixed(1))).toEqual(['53.2', '80.1', '67.2']);
    expect(toLab(parseHex('#00ff00')).map((value) => value.toFixed(1))).toEqual(['87.7', '-86.2', '83.2']);
    expect(toLab(parseHex('#0000ff')).map((value) => value.toFixed(1))).toEqual(['32.3', '79.2', '-107.9']);
  });

  // Sharma, Wu and Dalal 2005, table 1.
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('knows CIEDE2000: %j and %j differ by %f', (one, other, value) => {
    expect(difference(one, other)).toBeCloseTo(value, 4);
    expect(difference(other, one)).toBeCloseTo(value, 4);
  });

  it('leaves grey grey for every kind of vision', () => {
    for (const vision of VISIONS) {
      expect(difference(toLab(seen(parseHex('#808080'), vision)), toLab(parseHex('#808080')))).toBeLessThan(
        0.01,
      );
    }
  });

  it('tells a palette for all kinds of vision from one that is not', () => {
    const palette = (...hex: string[]) => least(differences(hex.map((one) => [one, parseHex(one)])));
    const okabeIto = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7'];
    expect(palette(...okabeIto)).toBeCloseTo(10.9, 1);
    expect(palette('#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b')).toBeCloseTo(1.3, 1);
  });

  it.each(['', 'red', '#fff', '#12345g'])('refuses %j with a sentence', (text) => {
    expect(() => parseHex(text)).toThrow(/^colour: a colour must be written as #rrggbb, got "/);
  });
});
