// Every kernel of tfjs on WebAssembly, against plain JavaScript: the same numbers, and nothing left behind.
import {
  engine,
  memory,
  tensor,
  tidy,
  type DataType,
  type NamedTensorMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../../../tests/support/devices';
import { uniform } from '../../../pure/random/philox';
import { cpu } from '../../devices/cpu';
import * as plainKernels from '../../devices/kernels/cpu';
import { wasm } from '../../devices/wasm';
import type { WasmBackend } from '../WasmBackend';
import { ownKernels } from './index';

interface Case {
  kernel: string;
  /** Says what is special. */
  title: string;
  inputs: () => Record<string, Tensor> | Tensor[];
  attrs?: Record<string, unknown>;
}

let stream = 0;

/** Numbers from `low` to `high`, the same on each device. */
function draw(shape: number[], [low, high]: [number, number] = [-2, 2], dtype: DataType = 'float32') {
  const own = ++stream;
  const size = shape.reduce((product, length) => product * length, 1);
  const whole = (value: number) => (dtype === 'float32' ? value : Math.floor(value));
  const values = Array.from({ length: size }, (_unused, i) => whole(low + (high - low) * uniform(5, i, own)));
  return () => tensor(values, shape, dtype);
}

const of = (kernel: string, title: string, inputs: Case['inputs'], attrs?: Case['attrs']): Case => ({
  kernel,
  title,
  inputs,
  ...(attrs && { attrs }),
});

const SHAPES = [[], [1], [7], [3, 5], [1, 1, 1], [2, 3, 4], [2, 1, 5, 3], [2, 3, 1, 2, 5], [1000]];
const text = (shape: number[]) => `[${shape.join(', ')}]`;

function unary(kernel: string, range?: [number, number]): Case[] {
  const floats = SHAPES.map((shape) => {
    const x = draw(shape, range);
    return of(kernel, text(shape), () => ({ x: x() }));
  });
  return floats;
}

const BROADCASTS: [number[], number[]][] = [
  [[], []],
  [[5], [5]],
  [[3, 4], []],
  [[], [3, 4]],
  [[3, 4], [4]],
  [[4], [3, 4]],
  [
    [3, 4],
    [3, 1],
  ],
  [
    [3, 1],
    [1, 4],
  ],
  [
    [1, 4],
    [3, 1],
  ],
  [
    [2, 3, 4],
    [3, 1],
  ],
  [
    [2, 1, 4],
    [2, 3, 1],
  ],
  [
    [2, 3, 4, 5],
    [3, 1, 5],
  ],
  [
    [2, 1, 4, 1],
    [3, 1, 5],
  ],
  [
    [2, 3, 4, 5, 2],
    [2, 1, 4, 1, 2],
  ],
  [[1, 1], [1]],
  [[64, 33], [33]],
  [
    [64, 33],
    [64, 1],
  ],
];

function binary(kernel: string, range?: [number, number]): Case[] {
  return BROADCASTS.map(([shapeA, shapeB]) => {
    const [a, b] = [draw(shapeA), draw(shapeB, range)];
    return of(kernel, `${text(shapeA)} and ${text(shapeB)}`, () => ({ a: a(), b: b() }));
  });
}

const REDUCTIONS: [number[], number[]][] = [
  [[], []],
  [[6], [0]],
  [[3, 5], [1]],
  [[3, 5], [0]],
  [
    [3, 5],
    [0, 1],
  ],
  [[2, 3, 4], [1]],
  [
    [2, 3, 4],
    [0, 2],
  ],
  [
    [2, 3, 4],
    [0, 1],
  ],
  [[2, 3, 4], [-1]],
  [
    [2, 3, 4, 5],
    [1, 3],
  ],
  [
    [2, 3, 2, 4, 2],
    [0, 2, 4],
  ],
  [[1, 1, 9], [2]],
  [[40, 33], [0]],
  [[3, 1000], [1]],
];

function reduction(kernel: string): Case[] {
  return REDUCTIONS.flatMap(([shape, axis]) =>
    [false, true].map((keepDims) => {
      const x = draw(shape);
      const title = `${text(shape)} over ${text(axis)}${keepDims ? ', axes kept' : ''}`;
      return of(kernel, title, () => ({ x: x() }), { ...along(kernel, axis), keepDims });
    }),
  );
}

/** Max has a name of its own for its axes. */
function along(kernel: string, axis: number[]) {
  return kernel === 'Max' ? { reductionIndices: axis } : { axis };
}

function products(): Case[] {
  const sizes: [batch: number[], M: number, K: number, N: number][] = [
    [[], 1, 1, 1],
    [[], 1, 64, 48],
    [[], 1, 7, 130],
    [[], 5, 3, 2],
    [[], 7, 33, 70],
    [[], 9, 17, 5],
    [[], 33, 20, 1],
    [[], 33, 65, 47],
    [[], 130, 70, 90],
    [[3], 4, 9, 5],
    [[2], 1, 8, 16],
    [[2, 3], 5, 6, 7],
  ];
  return sizes.flatMap(([batch, M, K, N]) =>
    [false, true].flatMap((transposeA) =>
      [false, true].map((transposeB) => {
        const a = draw([...batch, ...(transposeA ? [K, M] : [M, K])]);
        const b = draw([...batch, ...(transposeB ? [N, K] : [K, N])]);
        const title = `${text([...batch, M, K, N])}${transposeA ? ', first transposed' : ''}${transposeB ? ', second transposed' : ''}`;
        return of('BatchMatMul', title, () => ({ a: a(), b: b() }), { transposeA, transposeB });
      }),
    ),
  );
}

/** One matrix that serves a whole batch. */
function sharedProducts(): Case[] {
  const shapes: [number[], number[]][] = [
    [
      [3, 4, 5],
      [1, 5, 6],
    ],
    [
      [1, 4, 5],
      [3, 5, 6],
    ],
    [
      [2, 1, 4, 5],
      [2, 1, 5, 2],
    ],
  ];
  return shapes.map(([shapeA, shapeB]) => {
    const [a, b] = [draw(shapeA), draw(shapeB)];
    const attrs = { transposeA: false, transposeB: false };
    return of('BatchMatMul', `${text(shapeA)} and ${text(shapeB)}`, () => ({ a: a(), b: b() }), attrs);
  });
}

const TYPES: DataType[] = ['float32', 'int32', 'bool'];

/** The same for each type of number. */
function eachType(make: (dtype: DataType) => Case[]): Case[] {
  return TYPES.flatMap((dtype) => make(dtype).map((one) => ({ ...one, title: `${one.title} of ${dtype}` })));
}

const range = (dtype: DataType): [number, number] => (dtype === 'bool' ? [0, 2] : [-9, 9]);

const SLICES: [shape: number[], begin: number[], size: number[]][] = [
  [[7], [2], [3]],
  [
    [4, 6],
    [1, 2],
    [2, 3],
  ],
  [
    [4, 6],
    [1, 0],
    [2, 6],
  ],
  [
    [2, 3, 4],
    [0, 1, 1],
    [2, 2, -1],
  ],
  [
    [2, 3, 4, 5],
    [1, 0, 2, 1],
    [1, 3, 2, 3],
  ],
  [
    [2, 3, 4, 3, 2],
    [1, 1, 1, 1, 0],
    [1, 2, 2, 2, 1],
  ],
  [
    [3, 4],
    [1, 1],
    [2, 0],
  ],
];

const PERMUTATIONS: [number[], number[]][] = [
  [[5], [0]],
  [
    [3, 5],
    [1, 0],
  ],
  [
    [33, 18],
    [1, 0],
  ],
  [
    [2, 3, 4],
    [2, 0, 1],
  ],
  [
    [2, 3, 4],
    [0, 1, 2],
  ],
  [
    [2, 5, 4, 3],
    [0, 2, 1, 3],
  ],
  [
    [2, 3, 4, 5],
    [3, 2, 1, 0],
  ],
  [
    [2, 3, 2, 4, 3],
    [4, 2, 0, 3, 1],
  ],
];

const CONCATS: [number[][], number][] = [
  [[[3], [2]], 0],
  [
    [
      [2, 3],
      [2, 1],
      [2, 4],
    ],
    1,
  ],
  [
    [
      [2, 3],
      [1, 3],
    ],
    0,
  ],
  [
    [
      [2, 3, 4],
      [2, 2, 4],
    ],
    -2,
  ],
  [[[2, 3]], 1],
  [
    [
      [2, 0],
      [2, 3],
    ],
    1,
  ],
];

const CASES: Case[] = [
  ...['Neg', 'Exp', 'Square', 'Relu', 'Sigmoid', 'Erf'].flatMap((kernel) => unary(kernel)),
  ...['Log', 'Sqrt', 'Rsqrt'].flatMap((kernel) => unary(kernel, [0.1, 5])),
  ...['Add', 'Sub', 'Multiply'].flatMap((kernel) => binary(kernel)),
  ...binary('RealDiv', [0.5, 3]),
  ...['Sum', 'Mean', 'Max', 'Min'].flatMap(reduction),
  ...products(),
  ...sharedProducts(),
  ...eachType((dtype) =>
    SLICES.map(([shape, begin, size]) => {
      const x = draw(shape, range(dtype), dtype);
      return of('Slice', `${text(shape)} from ${text(begin)} ${text(size)}`, () => ({ x: x() }), {
        begin,
        size,
      });
    }),
  ),
  ...eachType((dtype) =>
    PERMUTATIONS.map(([shape, perm]) => {
      const x = draw(shape, range(dtype), dtype);
      return of('Transpose', `${text(shape)} by ${text(perm)}`, () => ({ x: x() }), { perm });
    }),
  ),
  ...eachType((dtype) =>
    CONCATS.map(([shapes, axis]) => {
      const xs = shapes.map((shape) => draw(shape, range(dtype), dtype));
      return of('Concat', `${shapes.map(text).join(' ')} along ${axis}`, () => xs.map((x) => x()), { axis });
    }),
  ),
  ...eachType((dtype) => {
    const x = draw([2, 6, 3], range(dtype), dtype);
    return [
      of('SplitV', 'three equal parts', () => ({ x: x() }), { numOrSizeSplits: 3, axis: 1 }),
      of('SplitV', 'parts of 1, the rest, 2', () => ({ x: x() }), { numOrSizeSplits: [1, -1, 2], axis: 1 }),
      of('SplitV', 'the last axis', () => ({ x: x() }), { numOrSizeSplits: [2, 1], axis: -1 }),
    ];
  }),
  ...eachType((dtype) => {
    const x = draw([5, 3], range(dtype), dtype);
    return TYPES.map((to) => of('Cast', `to ${to}`, () => ({ x: x() }), { dtype: to }));
  }),
  ...eachType((dtype) => {
    const x = draw([2, 6], range(dtype), dtype);
    return [
      of('Identity', 'any', () => ({ x: x() })),
      of('Reshape', 'one size left out', () => ({ x: x() }), { shape: [3, -1] }),
      of('Reshape', 'a vector', () => ({ x: x() }), { shape: [12] }),
    ];
  }),
  ...(
    [
      [[5, 4], [3], 0],
      [[5, 4], [2, 3], 0],
      [[5, 4], [3], 1],
      [[2, 5, 3], [4], 1],
      [[2, 3, 5], [6], -1],
      [[70, 33], [50], 0],
    ] as [number[], number[], number][]
  ).flatMap(([shape, count, axis]) =>
    eachType((dtype) => {
      const x = draw(shape, range(dtype), dtype);
      const indices = draw(count, [0, shape.at(axis) ?? 0], 'int32');
      const attrs = { axis, batchDims: 0 };
      return [
        of(
          'GatherV2',
          `${text(count)} of ${text(shape)} along ${axis}`,
          () => ({ x: x(), indices: indices() }),
          attrs,
        ),
      ];
    }),
  ),
  ...(() => {
    const [x, indices] = [draw([2, 5, 3]), draw([2, 4], [0, 5], 'int32')];
    return [of('GatherV2', 'batches', () => ({ x: x(), indices: indices() }), { axis: 1, batchDims: 1 })];
  })(),
  ...(['float32', 'int32'] as const).flatMap((dtype) => {
    const indices = draw([2, 5], [-1, 5], 'int32');
    const attrs = { depth: 4, onValue: 3, offValue: -1, dtype };
    return [of('OneHot', `of ${dtype}, some outside`, () => ({ indices: indices() }), attrs)];
  }),
  ...[[1], [7], [3, 5], [2, 3, 33], [4, 1]].map((shape) => {
    const logits = draw(shape, [-30, 30]);
    return of('Softmax', text(shape), () => ({ logits: logits() }), { dim: shape.length - 1 });
  }),
  ...(() => {
    const x = draw([2, 3]);
    const paddings = [
      [1, 0],
      [2, 1],
    ];
    return [of('PadV2', 'zeros around', () => ({ x: x() }), { paddings, constantValue: 0 })];
  })(),
  ...['Add', 'Multiply', 'Sub'].map((kernel) => {
    const [a, b] = [draw([3, 4], [-9, 9], 'int32'), draw([4], [-9, 9], 'int32')];
    return of(kernel, 'whole numbers', () => ({ a: a(), b: b() }));
  }),
  ...['Sum', 'Max'].map((kernel) => {
    const x = draw([3, 4], [-9, 9], 'int32');
    return of(kernel, 'whole numbers', () => ({ x: x() }), { ...along(kernel, [1]), keepDims: false });
  }),
];

/** Shapes, types and values of the results; checks that nothing stays behind. */
function compute({ kernel, inputs, attrs }: Case) {
  const before = counts();
  const results = tidy(() => {
    const outputs = engine().runKernel<Tensor | Tensor[]>(
      kernel,
      inputs() as NamedTensorMap,
      (attrs ?? {}) as never,
    );
    return [outputs].flat().map((output) => ({
      shape: output.shape,
      dtype: output.dtype,
      values: output.dataSync(),
    })) as never;
  }) as { shape: number[]; dtype: DataType; values: Float32Array }[];
  expect(counts()).toEqual(before);
  return results;
}

function counts() {
  const { numTensors, numDataBuffers, numBytes } = memory();
  const backend = engine().backend as Partial<WasmBackend>;
  return { numTensors, numDataBuffers, numBytes, bytesInUse: backend.heap?.bytesInUse };
}

describe('a kernel', () => {
  const expected = new Map<Case, ReturnType<typeof compute>>();
  beforeAll(async () => {
    await cpu.start();
    for (const one of CASES) expected.set(one, compute(one));
    await wasm().start();
  });

  it.each(CASES.map((one) => [one.kernel, one.title, one] as const))('%s: %s', (_kernel, _title, one) => {
    const results = compute(one);
    const references = expected.get(one) ?? [];
    expect(results.length).toBe(references.length);
    for (const [index, { shape, dtype, values }] of results.entries()) {
      const reference = references[index];
      expect({ shape, dtype }).toEqual({ shape: reference?.shape, dtype: reference?.dtype });
      const size = Math.max(1e-3, ...(reference?.values ?? []).map(Math.abs));
      const errors = [...(reference?.values ?? [])].map(
        (value, i) => Math.abs(value - (values[i] ?? NaN)) / size,
      );
      expect(errors.filter((error) => !(error < 2e-6))).toEqual([]);
    }
  });
});

describe('the kernels of the WebAssembly device', () => {
  it('are tested, each', () => {
    const tested = new Set(CASES.map(({ kernel }) => kernel));
    expect(ownKernels.map(({ kernelName }) => kernelName).filter((name) => !tested.has(name))).toEqual([]);
  });

  it('are those of plain JavaScript, of which only these are computed by it', () => {
    const own = new Set(ownKernels.map(({ kernelName }) => kernelName));
    const plain = new Set(Object.values(plainKernels).map(({ kernelName }) => kernelName));
    expect([...plain].filter((name) => !own.has(name)).sort()).toEqual([...['Erf', 'PadV2', 'Step']]);
    expect([...own].filter((name) => !plain.has(name))).toEqual([]);
  });
});

it('refuses an id that there is no row for', async () => {
  await wasm().start();
  const attrs = { axis: 0, batchDims: 0 };
  tidy(() => {
    const inputs = { x: tensor([[1], [2]]), indices: tensor([2], [1], 'int32') };
    expect(() => engine().runKernel('GatherV2', inputs, attrs)).toThrow('gather: index 2 is not in 0 … 1.');
  });
});
