// Products of two square matrices of float32.
import { DisagreementError } from '../agreement';
import { compare, type Answer, type Setting } from '../compare';
import { MATMUL_SIZES } from '../models';
import { makeMatrices, samplePlaces } from '../page/matrices';
import type { Comparison } from '../results';

/** Of values whose standard deviation is √size / 3. */
const LIMIT = 1e-3;

export async function matmul(setting: Setting): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const size of MATMUL_SIZES) {
    const exact = exactProducts(size);
    comparisons.push(
      await compare<Answer<'products'>>(setting, {
        title: `Matrix product ${String(size)} × ${String(size)}, float32`,
        part: 'matmul',
        unit: 'product',
        operations: 2 * size ** 3,
        agreement: `64 values of the product are those computed in float64 within ${String(LIMIT)}.`,
        prepare: ({ ask }) => ask('matmul', { size }),
        first: ({ ask }) => ask('products', { count: 5 }),
        compare: ({ sample }) => {
          const worst = Math.max(...sample.map((value, i) => Math.abs(value - (exact[i] ?? NaN))));
          if (!(worst <= LIMIT))
            throw new DisagreementError(`disagrees: a value is off by ${worst.toPrecision(3)}`);
          return worst;
        },
        work: ({ ask }, count) => ask('products', { count }),
        unitsFor: (ms) => Math.min(60, Math.max(3, Math.round(400 / ms))),
      }),
    );
  }
  return comparisons;
}

/** The values that are compared, in float64. */
function exactProducts(size: number): number[] {
  const [a, b] = makeMatrices(size);
  return samplePlaces(size).map((place) => {
    const [row, column] = [Math.floor(place / size), place % size];
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (a[row * size + k] ?? NaN) * (b[k * size + column] ?? NaN);
    return sum;
  });
}
