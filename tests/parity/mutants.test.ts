// Would the parity check notice? Each mutant is the real source with one idea of a model broken, and must fail it.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getKernelsForBackend, unregisterKernel } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as original from '../../src/core/models/loadModel';
import { fromFolder, startCpu } from '../../tools/node';
import { goldensOf } from '../support/goldens';
import { parityErrors, TOLERANCE } from '../support/parity';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MUTANTS = `${ROOT}.cache/mutants`;

/** In `file`, `from` stands exactly once and becomes `to`. */
interface Edit {
  file: string;
  from: string;
  to: string;
}

type Family = 'gpt2' | 'llada' | 'llama';

const mutants: [name: string, family: Family, edits: Edit[]][] = [
  [
    'no RoPE',
    'llama',
    [
      {
        file: 'kernels/rotary/reference.ts',
        from: 'add(mul(heads, angles(cos)), mul(turned, angles(sin)))',
        to: 'add(heads, mul(turned, 0))',
      },
    ],
  ],
  [
    'no mask',
    'llama',
    [
      {
        file: 'kernels/attention/reference.ts',
        from: 'const FORBIDDEN = -1e9;',
        to: 'const FORBIDDEN = 0;',
      },
    ],
  ],
  [
    'swapped gate',
    'llama',
    [{ file: 'kernels/swiglu/reference.ts', from: 'const [gate, up] =', to: 'const [up, gate] =' }],
  ],
  [
    'swapped keys and values',
    'llama',
    [
      { file: 'models/llama/model.ts', from: "['k_proj', keys]", to: "['_', keys]" },
      { file: 'models/llama/model.ts', from: "['v_proj', keys]", to: "['k_proj', keys]" },
      { file: 'models/llama/model.ts', from: "['_', keys]", to: "['v_proj', keys]" },
    ],
  ],
  // Query head h reads key/value head h mod K, as if the heads of a group did not follow one another.
  [
    'wrong head grouping',
    'llama',
    [
      {
        file: 'kernels/attention/reference.ts',
        from: 'const q: Tensor3D = reshape(queries, ',
        to: 'const q: Tensor3D = reshape(transpose(reshape(queries, [B, group, K, T, D]), [0, 2, 1, 3, 4]), ',
      },
      {
        file: 'kernels/attention/reference.ts',
        from: 'return reshape(mixed, [B, H, T, Dv]);',
        to: 'return reshape(transpose(reshape(mixed, [B, K, group, T, Dv]), [0, 2, 1, 3, 4]), [B, H, T, Dv]);',
      },
    ],
  ],
  [
    'norm without weight',
    'llama',
    [
      {
        file: 'kernels/rms-norm/reference.ts',
        from: 'return mul<T>(normalized, weight);',
        to: 'return normalized as T;',
      },
    ],
  ],
  // RoPE is relative, so only decoding with a cache can tell: there the first chunk counts from 0 and the next from one less.
  [
    'off-by-one position',
    'llama',
    [
      {
        file: 'models/llama/model.ts',
        from: '(_unused, t) => start + t)',
        to: '(_unused, t) => Math.max(0, start - 1) + t)',
      },
    ],
  ],
  [
    'off-by-one learned position',
    'gpt2',
    [
      {
        file: 'models/gpt2/model.ts',
        from: 'Math.min(start + t, last)',
        to: 'Math.min(start + t + 1, last)',
      },
    ],
  ],
  [
    'no residual',
    'gpt2',
    [
      {
        file: 'layers/residual.ts',
        from: 'linear(projection, x, { residual: stream })',
        to: 'linear(projection, x)',
      },
    ],
  ],
  [
    'no activation',
    'gpt2',
    [
      { file: 'layers/residual.ts', from: 'weight, { bias, activation });', to: 'weight, { bias });' },
      {
        file: 'layers/residual.ts',
        from: 'linear(projection, normed, { activation })',
        to: 'linear(projection, normed)',
      },
    ],
  ],
  [
    'LayerNorm without its mean',
    'gpt2',
    [
      {
        file: 'layers/residual.ts',
        from: 'layerNorm(x, weight, bias, epsilon)',
        to: 'rmsNorm(x, weight, epsilon)',
      },
    ],
  ],
  [
    'a mask where there is none',
    'llada',
    [{ file: 'models/llada/model.ts', from: 'causal: false', to: 'causal: true' }],
  ],
];

/** What a model is made of. */
const PARTS = [
  ...['core/models', 'core/layers', 'core/kernels', 'core/tensors'],
  ...['pure/formats', 'pure/random', 'pure/errors.ts'],
];

/** An error this large is no rounding. */
const CLEARLY_WRONG = 100 * TOLERANCE;

/** The kernels of the device itself; what else is there was registered by a source that has been run. */
let plain: Set<string>;

function forgetKernels(): void {
  for (const { kernelName } of getKernelsForBackend('cpu')) {
    if (!plain.has(kernelName)) unregisterKernel(kernelName, 'cpu');
  }
}

/** The largest error of the parity check with the source so edited, over all folders until one is clearly wrong. */
async function worstError(name: string, family: Family, edits: Edit[]): Promise<number> {
  const copy = `${MUTANTS}/${name.replaceAll(' ', '-')}/src`;
  for (const part of PARTS) {
    cpSync(`${ROOT}src/${part}`, `${copy}/${part}`, {
      recursive: true,
      filter: (file) => !/\.test\.ts$|\/(webgl|wasm)\.ts$/.test(file),
    });
  }
  for (const { file, from, to } of edits) {
    const text = readFileSync(`${copy}/core/${file}`, 'utf8');
    expect(text.split(from).length - 1, `${file} must hold once: ${from}`).toBe(1);
    writeFileSync(
      `${copy}/core/${file}`,
      text.replace(from, () => to),
    );
  }
  forgetKernels();
  const address = pathToFileURL(`${copy}/core/models/loadModel.ts`).href;
  const { loadModel } = (await import(/* @vite-ignore */ address)) as typeof original;
  let worst = 0;
  for (const { folder, golden } of goldensOf(family)) {
    const model = await loadModel(fromFolder(folder));
    worst = Math.max(worst, ...Object.values(parityErrors(model, golden)));
    model.dispose();
    if (worst > CLEARLY_WRONG) break;
  }
  return worst;
}

describe('the parity check', () => {
  beforeAll(startCpu);
  beforeAll(() => void (plain = new Set(getKernelsForBackend('cpu').map(({ kernelName }) => kernelName))));
  afterAll(forgetKernels);
  beforeAll(() => rmSync(MUTANTS, { recursive: true, force: true }));
  afterAll(() => rmSync(MUTANTS, { recursive: true, force: true }));

  it.each<Family>(['gpt2', 'llada', 'llama'])(
    'passes for an unchanged copy of the source: %s',
    async (family) => {
      expect(await worstError(`control ${family}`, family, [])).toBeLessThanOrEqual(TOLERANCE);
    },
  );

  it.each(mutants)('fails for: %s (%s)', async (name, family, edits) => {
    expect(await worstError(name, family, edits)).toBeGreaterThan(CLEARLY_WRONG);
  });
});
