// The two 16-bit formats, against their definition and against brute force.
import { describe, expect, it } from 'vitest';
import { bf16BitsToF32Bits, f16BitsToF32Bits, f32BitsToF16Bits, isF16NonFinite } from './float16';

const words = new Uint32Array(1);
const floats = new Float32Array(words.buffer);

function floatOf(bits: number): number {
  words[0] = bits;
  return floats[0] ?? NaN;
}

function bitsOf(value: number): number {
  floats[0] = value;
  return words[0] ?? NaN;
}

/** IEEE 754-2019 § 3.4: (-1)^s · 2^(e-15) · (1 + f/1024), and s · 2^-14 · f/1024 where e is 0. */
function halfByDefinition(half: number): number {
  const sign = half >= 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = (half & 1023) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * 2 ** -14 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction);
}

describe('F16', () => {
  it('means what IEEE 754 says, for all 65536 patterns', () => {
    for (let half = 0; half < 0x10000; half += 1) {
      const value = floatOf(f16BitsToF32Bits(half));
      if (!Object.is(value, halfByDefinition(half)))
        expect.fail(`${half.toString(16)} reads ${String(value)}`);
    }
  });

  it('comes back from F32 as it was, for all 65536 patterns', () => {
    for (let half = 0; half < 0x10000; half += 1) {
      const back = f32BitsToF16Bits(f16BitsToF32Bits(half));
      const isNan = Number.isNaN(halfByDefinition(half));
      const same = isNan ? Number.isNaN(halfByDefinition(back)) : back === half;
      if (!same) expect.fail(`${half.toString(16)} comes back as ${back.toString(16)}`);
    }
  });

  it('rounds ties to the even neighbour and everything else to the nearer one', () => {
    for (let half = 0; half < 0x7bff; half += 1) {
      const low = halfByDefinition(half);
      const high = halfByDefinition(half + 1);
      const middle = (low + high) / 2; // exact in F32
      const even = half % 2 === 0 ? half : half + 1;
      const got = [bitsOf(middle) - 1, bitsOf(middle), bitsOf(middle) + 1].map(f32BitsToF16Bits);
      expect(got).toEqual([half, even, half + 1]);
    }
  });

  it('overflows to infinity from 65520 and underflows to zero at 2^-25', () => {
    expect(f32BitsToF16Bits(bitsOf(65519.996))).toBe(0x7bff);
    expect(f32BitsToF16Bits(bitsOf(65520))).toBe(0x7c00);
    expect(f32BitsToF16Bits(bitsOf(-1e30))).toBe(0xfc00);
    expect(f32BitsToF16Bits(bitsOf(2 ** -25))).toBe(0);
    expect(f32BitsToF16Bits(bitsOf(-(2 ** -25)))).toBe(0x8000);
    expect(f32BitsToF16Bits(bitsOf(2 ** -25 + 2 ** -48))).toBe(1);
    expect(f32BitsToF16Bits(1)).toBe(0);
  });

  it('keeps NaN a NaN even where its payload falls away', () => {
    expect(f32BitsToF16Bits(0x7f800001) & 0x3ff).not.toBe(0);
    expect(isF16NonFinite(f32BitsToF16Bits(0x7f800001))).toBe(true);
    expect(isF16NonFinite(0x7bff)).toBe(false);
  });
});

describe('BF16', () => {
  it('is the upper half of an F32', () => {
    expect(floatOf(bf16BitsToF32Bits(0x3f80))).toBe(1);
    expect(Object.is(floatOf(bf16BitsToF32Bits(0x8000)), -0)).toBe(true);
    expect(floatOf(bf16BitsToF32Bits(0x0001))).toBe(2 ** -133); // subnormal
    expect(floatOf(bf16BitsToF32Bits(0xff80))).toBe(-Infinity);
    expect(floatOf(bf16BitsToF32Bits(0x7fc0))).toBeNaN();
  });
});
