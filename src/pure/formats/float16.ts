// Conversions between 32-bit floats and the two 16-bit formats that checkpoints use: F16 and BF16.

/** Largest finite half-precision number. */
export const LARGEST_F16 = 65504;

/** Bits of F16's positive infinity; a result at or above it (without sign) is not finite. */
const F16_INFINITY = 0x7c00;

/**
 * Bits of a half (IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits) as the bits of the same binary32.
 * Exact for every input: subnormals become normal numbers, signed zeros, infinities and NaN payloads stay.
 *
 * @param half 0 … 65535
 * @returns an unsigned 32-bit pattern
 */
export function f16BitsToF32Bits(half: number): number {
  const sign = (half & 0x8000) << 16;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0x1f) return (sign | 0x7f800000 | (fraction << 13)) >>> 0;
  if (exponent !== 0) return (sign | ((exponent + 112) << 23) | (fraction << 13)) >>> 0; // 112 = 127 - 15
  if (fraction === 0) return sign >>> 0;
  // Subnormal, fraction · 2⁻²⁴: shift the leading one up to bit 10, where binary32 keeps it implicit.
  const shift = Math.clz32(fraction) - 21;
  return (sign | ((113 - shift) << 23) | (((fraction << shift) & 0x3ff) << 13)) >>> 0;
}

/** Bits of a bfloat16 as the bits of the same binary32: BF16 is the upper half of an F32. */
export function bf16BitsToF32Bits(bits: number): number {
  return (bits << 16) >>> 0;
}

/**
 * Bits of a binary32 as the nearest half, ties to even (the IEEE default, as PyTorch and NumPy round).
 * Too large becomes infinity, too small becomes zero of the same sign, NaN stays NaN.
 *
 * @param bits an unsigned 32-bit pattern
 * @returns 0 … 65535
 */
export function f32BitsToF16Bits(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 0xff;
  const fraction = bits & 0x7fffff;
  if (exponent === 0xff) return sign | F16_INFINITY | (fraction === 0 ? 0 : 0x200 | (fraction >>> 13));
  const unbiased = exponent - 112;
  if (unbiased >= 0x1f) return sign | F16_INFINITY;
  if (unbiased <= 0) {
    // A half subnormal: 14 - unbiased bits of the significand (with its leading one) fall away.
    const dropped = 14 - unbiased;
    return dropped > 24 ? sign : sign | roundToEven(fraction | 0x800000, dropped);
  }
  // A carry out of the fraction runs into the exponent, which is the right answer, up to infinity.
  return sign | roundToEven((unbiased << 23) | fraction, 13);
}

/** True for the F16 patterns of ±infinity and NaN. */
export function isF16NonFinite(half: number): boolean {
  return (half & F16_INFINITY) === F16_INFINITY;
}

/** `value / 2^dropped`, rounded to the nearest integer, ties to the even one; `dropped` 1 … 24. */
function roundToEven(value: number, dropped: number): number {
  const kept = value >>> dropped;
  const rest = value & ((1 << dropped) - 1);
  const half = 1 << (dropped - 1);
  const roundsUp = rest > half || (rest === half && (kept & 1) === 1);
  return roundsUp ? kept + 1 : kept;
}
