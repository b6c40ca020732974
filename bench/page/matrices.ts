// The matrices that everybody multiplies.

/** Two square matrices of numbers in [−1, 1), the same for everybody. */
export function makeMatrices(size: number): [Float32Array, Float32Array] {
  let state = 1;
  const draw = () => (state = (state * 48271) % 2147483647) / 1073741824 - 1;
  const make = () => Float32Array.from({ length: size * size }, draw);
  return [make(), make()];
}

/** Places of the product that are compared: 64, spread over rows and columns. */
export function samplePlaces(size: number): number[] {
  return Array.from({ length: 64 }, (_, i) => (i * 7919 + i * i * 104729) % (size * size));
}
