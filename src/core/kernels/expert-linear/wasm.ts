// Linear layers of experts for WebAssembly: the rows are put in the order of their experts, so that each expert that has any takes one
// product, and put back.
// Measured by `npm run bench -- --only=kernels`, 2 of 8 experts a row, [8, 104, 128], one thread: 512 rows 0.612 ms, reference 5.15 ms; one row
// 0.00512 ms, reference 0.125 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { multiply } from '../../wasm/kernels/matmul';
import { registerWasm } from '../../wasm/register';
import type { WasmBackend } from '../../wasm/WasmBackend';
import type { WeightGradientAttributes } from './gradient';
import type { ExpertLinearAttributes } from './index';

const FLOAT_BYTES = 4;
/** Time of one copied number on one thread, in ns. */
const NUMBER_NS = 0.3;

/** So few pairs of a row and an expert, as when some tokens are decoded, cost less one by one than put in order. */
const FEW_PAIRS = 16;

/** Rows in the order of their experts. */
interface Order {
  /** Row m of the result stands at place[m] of the ordered rows. */
  place: Int32Array;
  /** The ordered row at a place, of the result's rows. */
  row: Int32Array;
  /** Expert e has the places begin[e] … begin[e + 1] − 1. */
  begin: Int32Array;
}

function orderOf(experts: Int32Array, count: number): Order {
  const begin = new Int32Array(count + 1);
  for (const expert of experts) begin[expert + 1] = (begin[expert + 1] ?? 0) + 1;
  for (let e = 0; e < count; e++) begin[e + 1] = (begin[e + 1] ?? 0) + (begin[e] ?? 0);
  const next = begin.slice();
  const place = new Int32Array(experts.length);
  const row = new Int32Array(experts.length);
  experts.forEach((expert, m) => {
    const at = next[expert] ?? 0;
    next[expert] = at + 1;
    place[m] = at;
    row[at] = m;
  });
  return { place, row, begin };
}

/** y[i] = x[ids[i]] for rows of `width` numbers; `scratch` has room for the ids. */
function copyRows(
  backend: WasmBackend,
  { x, ids, y, width, scratch }: { x: number; ids: Int32Array; y: number; width: number; scratch: number },
): void {
  backend.heap.i32.set(ids, scratch / FLOAT_BYTES);
  const anyRow = 2 ** 31 - 1;
  backend.run('embedding', [x, scratch, y, anyRow, width], ids.length, ids.length * width * NUMBER_NS);
}

/** Calls `use` for each expert that has rows. */
function forEachExpert({ begin }: Order, use: (expert: number, first: number, rows: number) => void): void {
  for (let expert = 0; expert + 1 < begin.length; expert++) {
    const first = begin[expert] ?? 0;
    const rows = (begin[expert + 1] ?? 0) - first;
    if (rows > 0) use(expert, first, rows);
  }
}

registerWasm<Record<'x' | 'weight' | 'experts', TensorInfo>, ExpertLinearAttributes>(
  'ExpertLinear',
  ({ inputs: { x, weight, experts }, attrs: { repeat, transposed }, backend }) => {
    const [E = 0, outputs = 0, inputs = 0] = weight.shape;
    const [K, N] = transposed ? [outputs, inputs] : [inputs, outputs];
    const [M = 0] = experts.shape;
    const y = backend.makeOutput([M, N], 'float32');
    const chosen = (backend.view(experts.dataId) as Int32Array).slice();
    const product = (a: number, c: number, expert: number, rows: number) => {
      const b = backend.pointer(weight) + expert * outputs * inputs * FLOAT_BYTES;
      multiply(backend, { a, b, c, M: rows, N, K, transposeB: !transposed });
    };
    if (M <= FEW_PAIRS) {
      // The rows are where they are, and each product writes where it belongs.
      chosen.forEach((expert, m) => {
        const row = Math.floor(m / repeat);
        product(
          backend.pointer(x) + row * K * FLOAT_BYTES,
          backend.pointer(y) + m * N * FLOAT_BYTES,
          expert,
          1,
        );
      });
      return y;
    }
    const order = orderOf(chosen, E);
    backend.withScratch(M * (1 + K + N) * FLOAT_BYTES, (scratch) => {
      const from = scratch + M * FLOAT_BYTES;
      const to = from + M * K * FLOAT_BYTES;
      const rows = order.row.map((m) => Math.floor(m / repeat));
      copyRows(backend, { x: backend.pointer(x), ids: rows, y: from, width: K, scratch });
      forEachExpert(order, (expert, first, count) =>
        product(from + first * K * FLOAT_BYTES, to + first * N * FLOAT_BYTES, expert, count),
      );
      copyRows(backend, { x: to, ids: order.place, y: backend.pointer(y), width: N, scratch });
    });
    return y;
  },
);

registerWasm<Record<'dy' | 'x' | 'experts', TensorInfo>, WeightGradientAttributes>(
  'ExpertLinearWeightGradient',
  ({ inputs: { dy, x, experts }, attrs: { repeat, count }, backend }) => {
    const [M = 0, outputs = 0] = dy.shape;
    const inputs = x.shape[1] ?? 0;
    const dweight = backend.makeOutput([count, outputs, inputs], 'float32');
    const order = orderOf((backend.view(experts.dataId) as Int32Array).slice(), count);
    const size = count * outputs * inputs;
    backend.run('fill', [backend.pointer(dweight), 0], size, size * NUMBER_NS);
    backend.withScratch(M * (1 + outputs + inputs) * FLOAT_BYTES, (scratch) => {
      const changes = scratch + M * FLOAT_BYTES;
      const rows = changes + M * outputs * FLOAT_BYTES;
      const ids = order.row.map((m) => Math.floor(m / repeat));
      copyRows(backend, { x: backend.pointer(dy), ids: order.row, y: changes, width: outputs, scratch });
      copyRows(backend, { x: backend.pointer(x), ids, y: rows, width: inputs, scratch });
      forEachExpert(order, (expert, first, K) =>
        multiply(backend, {
          a: changes + first * outputs * FLOAT_BYTES,
          b: rows + first * inputs * FLOAT_BYTES,
          c: backend.pointer(dweight) + expert * outputs * inputs * FLOAT_BYTES,
          ...{ M: outputs, N: inputs, K, transposeA: true },
        }),
      );
    });
    return dweight;
  },
);
