// Colours as numbers, for the test of the design tokens: contrast, difference, and how each kind of colour vision sees them.

/** Red, green and blue as they are written in a stylesheet (gamma-encoded sRGB), each 0 … 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** `#1c2029`. Throws for anything else. */
export function parseHex(text: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!digits) throw new Error(`colour: a colour must be written as #rrggbb, got ${JSON.stringify(text)}`);
  const [, red = '', green = '', blue = ''] = digits;
  return [parseInt(red, 16) / 255, parseInt(green, 16) / 255, parseInt(blue, 16) / 255];
}

const map = (color: Rgb, change: (channel: number) => number): Rgb => [
  change(color[0]),
  change(color[1]),
  change(color[2]),
];

const apply = (matrix: Matrix, [x, y, z]: Row): Rgb => {
  const dot = ([a, b, c]: Row) => a * x + b * y + c * z;
  return [dot(matrix[0]), dot(matrix[1]), dot(matrix[2])];
};

/** sRGB (IEC 61966-2-1) to light. */
const toLight = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLight = (light: number) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Relative luminance, 0 … 1 (WCAG 2.2). */
export function luminance(color: Rgb): number {
  const [red, green, blue] = map(color, toLight);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 … 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour with `share` (0 … 1) of white over it, mixed as a browser mixes: in encoded values. */
export function veil(color: Rgb, share: number): Rgb {
  return map(color, (channel) => channel * (1 - share) + share);
}

/**
 * What someone without one kind of cone sees, on linear light, at severity 1: Machado, Oliveira and Fernandes 2009, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, table 1.
 */
const MISSING_CONE = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = 'normal vision' | keyof typeof MISSING_CONE;

export const VISIONS = ['normal vision', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

/** The colour that looks to normal vision as `color` looks to that vision. */
export function seen(color: Rgb, vision: Vision): Rgb {
  if (vision === 'normal vision') return color;
  const light = apply(MISSING_CONE[vision], map(color, toLight));
  return map(light, (channel) => fromLight(Math.min(1, Math.max(0, channel))));
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const D65: Row = [0.95047, 1, 1.08883];

export type Lab = readonly [L: number, a: number, b: number];

/** CIELAB of an sRGB colour, white point D65. */
export function toLab(color: Rgb): Lab {
  const xyz = apply(TO_XYZ, map(color, toLight));
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const [x, y, z] = [f(xyz[0] / D65[0]), f(xyz[1] / D65[1]), f(xyz[2] / D65[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * CIEDE2000 with kL = kC = kH = 1: Sharma, Wu and Dalal 2005, “The CIEDE2000 Color-Difference Formula”, equations 2 … 22.
 * About 1 is just noticeable side by side.
 */
export function difference(one: Lab, other: Lab): number {
  const [L1, a1, b1] = one;
  const [L2, a2, b2] = other;
  const { sqrt, hypot, atan2, sin, cos, abs, exp, PI } = Math;
  const radians = PI / 180;
  const meanChroma = (hypot(a1, b1) + hypot(a2, b2)) / 2;
  const G = 0.5 * (1 - sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [A1, A2] = [a1 * (1 + G), a2 * (1 + G)];
  const [C1, C2] = [hypot(A1, b1), hypot(A2, b2)];
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (atan2(b, a) / radians + 360) % 360);
  const [h1, h2] = [hue(A1, b1), hue(A2, b2)];
  const isGrey = C1 * C2 === 0;

  let turn = isGrey ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const dL = L2 - L1;
  const dC = C2 - C1;
  const dH = 2 * sqrt(C1 * C2) * sin((turn / 2) * radians);

  const L = (L1 + L2) / 2;
  const C = (C1 + C2) / 2;
  let h = h1 + h2;
  if (!isGrey && abs(h1 - h2) > 180) h += h1 + h2 < 360 ? 360 : -360;
  if (!isGrey) h /= 2;
  const T =
    1 -
    0.17 * cos((h - 30) * radians) +
    0.24 * cos(2 * h * radians) +
    0.32 * cos((3 * h + 6) * radians) -
    0.2 * cos((4 * h - 63) * radians);
  const SL = 1 + (0.015 * (L - 50) ** 2) / sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C;
  const SH = 1 + 0.015 * C * T;
  const rotation = 30 * exp(-(((h - 275) / 25) ** 2));
  const RT = -2 * sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * sin(2 * rotation * radians);
  return sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH));
}
