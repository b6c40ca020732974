// Random numbers by counting: Philox4x32-10, a pure function of (seed, index, stream).
//
// An ordinary generator carries hidden state, so its thousandth number can only be had by drawing the first 999.
// A counter-based generator has none: it scrambles the index itself, and index 1000 can be asked for at once.
// That is what lets a generation stop after token n, be stored as `seed` and `n`, and go on later with exactly
// the tokens it would have chosen.
//
// Paper: Salmon, Moraes, Dror, Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC'11.
// The bits are those of the authors' own library, Random123 (checked against its known answers).

/** Four unsigned 32-bit words, least significant first. */
export type Words4 = readonly [number, number, number, number];

/** Two unsigned 32-bit words, least significant first. */
export type Words2 = readonly [number, number];

const ROUNDS = 10;
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9; // the golden ratio's fraction, times 2^32
const WEYL_1 = 0xbb67ae85; // √3 − 1, times 2^32

const TWO_32 = 0x1_0000_0000;

/**
 * The high 32 bits of the 64-bit product a·b. A float64 holds only 53 bits, so the product is put together from
 * 16-bit halves; no intermediate exceeds 2^32.
 */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const carry = aHigh * bLow + ((aLow * bLow) >>> 16);
  const middle = aLow * bHigh + (carry & 0xffff);
  return aHigh * bHigh + (carry >>> 16) + (middle >>> 16);
}

/**
 * One block of Philox4x32-10: 128 bits of counter in, 128 random-looking bits out, as four words 0 … 2^32−1.
 * For one key, different counters always give different blocks (each round can be undone).
 */
export function philoxInts(counter: Words4, key: Words2): Words4 {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1 >>> 0;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0 >>> 0;
    k0 = (k0 + WEYL_0) >>> 0;
    k1 = (k1 + WEYL_1) >>> 0;
  }
  return [c0, c1, c2, c3];
}

/**
 * The `index`-th uniform number of the sequence that `seed` and `stream` name.
 *
 * @param seed which sequence: an integer 0 … 2^53−1, or a bigint 0 … 2^64−1; 7 and 7n are the same seed
 * @param index which number of it, for instance the step of a generation: an integer 0 … 2^53−1
 * @param stream an independent sequence under the same seed, for instance one per sample of a batch: an integer
 *   0 … 2^53−1, default 0
 * @returns a float64 in [0, 1) with 53 random bits: a multiple of 2^−53, never 1
 * @throws RangeError if an argument is not such an integer
 */
export function uniform(seed: number | bigint, index: number, stream = 0): number {
  const key = seedWords(seed);
  const [indexLow, indexHigh] = integerWords('index', index);
  const [streamLow, streamHigh] = integerWords('stream', stream);
  const [a, b] = philoxInts([indexLow, indexHigh, streamLow, streamHigh], key);
  // 27 bits of a above 26 bits of b: 53 bits, all that a float64 between 0 and 1 can hold evenly.
  return ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53;
}

function seedWords(seed: number | bigint): Words2 {
  if (typeof seed === 'number') return integerWords('seed', seed);
  if (seed < 0n || seed >= 1n << 64n) {
    throw new RangeError(`uniform: seed must be 0 … 2^64−1 as a bigint, got ${seed}n; choose a smaller one`);
  }
  return [Number(seed & 0xffff_ffffn), Number(seed >> 32n)];
}

function integerWords(name: string, value: number): Words2 {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `uniform: ${name} must be an integer 0 … 2^53−1, got ${value}; round it or leave it out`,
    );
  }
  return [value % TWO_32, Math.floor(value / TWO_32)];
}
