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

type Family = 'deepseek' | 'gpt2' | 'llada' | 'llama';

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
  [
    'a gate with its bias',
    'deepseek',
    [
      {
        file: 'layers/mixtureOfExperts.ts',
        from: 'gatesOf(affinities, chosen, options)',
        to: 'gatesOf(scores, chosen, options)',
      },
    ],
  ],
  [
    'no bias in the choice',
    'deepseek',
    [
      {
        file: 'layers/mixtureOfExperts.ts',
        from: 'chooseExperts(scores, options)',
        to: 'chooseExperts(affinities, options)',
      },
    ],
  ],
  [
    'no groups',
    'deepseek',
    [
      {
        file: 'models/deepseek/model.ts',
        from: 'keptGroups: config.topkGroup',
        to: 'keptGroups: config.nGroup',
      },
    ],
  ],
  [
    'gates that are not normalised',
    'deepseek',
    [
      {
        file: 'models/deepseek/model.ts',
        from: 'normalized: config.normTopkProb',
        to: 'normalized: false',
      },
    ],
  ],
  [
    'gates that are always normalised',
    'deepseek',
    [
      {
        file: 'models/deepseek/model.ts',
        from: 'normalized: config.normTopkProb',
        to: 'normalized: true',
      },
    ],
  ],
  [
    'gates without their scale',
    'deepseek',
    [{ file: 'models/deepseek/model.ts', from: 'scale: config.routedScalingFactor', to: 'scale: 1' }],
  ],
  [
    'softmax affinities',
    'deepseek',
    [
      { file: 'layers/mixtureOfExperts.ts', from: '  sigmoid,\n', to: '  softmax,\n' },
      { file: 'layers/mixtureOfExperts.ts', from: 'sigmoid(fusedLinear(', to: 'softmax(fusedLinear(' },
    ],
  ],
  [
    'no shared expert',
    'deepseek',
    [
      {
        file: 'layers/mixtureOfExperts.ts',
        from: "add(tap('shared_experts.output', shared), routed)",
        to: "add(mul(tap('shared_experts.output', shared), 0), routed)",
      },
    ],
  ],
  [
    'rotary planes that are not interleaved',
    'deepseek',
    [{ file: 'models/deepseek/layout.ts', from: 'if (!interleaved)', to: 'if (true)' }],
  ],
  [
    'a rotated key for the first head alone',
    'deepseek',
    [
      {
        file: 'layers/latentAttention.ts',
        from: 'new Array<Tensor4D>(heads).fill(shared)',
        to: 'Array.from({ length: heads }, (_unused, head) => (head === 0 ? shared : mul(shared, 0)))',
      },
      { file: 'layers/latentAttention.ts', from: '  matMul,\n', to: '  matMul,\n  mul,\n' },
    ],
  ],
  [
    'a key that is not rotated',
    'deepseek',
    [
      {
        file: 'layers/latentAttention.ts',
        from: 'rotary(asSequences(linear(params.k_rope_proj, x), B), cos, sin, 1)',
        to: 'asSequences(linear(params.k_rope_proj, x), B)',
      },
    ],
  ],
  [
    'no norm of the latent vector',
    'deepseek',
    [
      {
        file: 'layers/latentAttention.ts',
        from: 'rmsNorm(down, kv_a_layernorm.weight, LATENT_EPSILON)',
        to: 'down',
      },
    ],
  ],
  [
    'scores scaled by the part that is not rotated',
    'deepseek',
    [
      {
        file: 'layers/latentAttention.ts',
        from: 'scale: (nopeDim + ropeDim) ** -0.5',
        to: 'scale: nopeDim ** -0.5',
      },
    ],
  ],
  [
    'queries absorbed through the matrix of values',
    'deepseek',
    [
      {
        file: 'layers/latentAttention.ts',
        from: 'matMul(fixed, perHead(params.k_b_proj))',
        to: 'matMul(fixed, slice(perHead(params.v_b_proj), [0, 0, 0], [H, nopeDim, Dc]))',
      },
      { file: 'layers/latentAttention.ts', from: '  reshape,\n', to: '  reshape,\n  slice,\n' },
    ],
  ],
  [
    'experts that read the stream without its norm',
    'deepseek',
    [
      {
        file: 'models/deepseek/model.ts',
        from: 'mixtureOfExperts(mlp, u, routingOf(config), tap)',
        to: 'mixtureOfExperts(mlp, middle, routingOf(config), tap)',
      },
    ],
  ],
  [
    'embedding and hidden state swapped before a module',
    'deepseek',
    [
      {
        file: 'models/deepseek/model.ts',
        from: 'concat(normed, 1)',
        to: 'concat(normed.toReversed(), 1)',
      },
    ],
  ],
  [
    'the first module for every depth',
    'deepseek',
    [
      {
        file: 'models/deepseek/model.ts',
        from: 'const index = config.numHiddenLayers + depth - 1;',
        to: 'const index = config.numHiddenLayers;',
      },
    ],
  ],
];

/** What a model is made of. */
const PARTS = [
  ...['core/models', 'core/layers', 'core/kernels', 'core/tensors'],
  ...['pure/formats', 'pure/random', 'pure/routing', 'pure/errors.ts'],
];

/** Some disks take seconds to free thousands of small files. */
const MANY_FILES_MS = 60_000;

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
  beforeAll(() => rmSync(MUTANTS, { recursive: true, force: true }), MANY_FILES_MS);
  afterAll(() => rmSync(MUTANTS, { recursive: true, force: true }), MANY_FILES_MS);

  it.each<Family>(['deepseek', 'gpt2', 'llada', 'llama'])(
    'passes for an unchanged copy of the source: %s',
    async (family) => {
      expect(await worstError(`control ${family}`, family, [])).toBeLessThanOrEqual(TOLERANCE);
    },
  );

  it.each(mutants)('fails for: %s (%s)', async (name, family, edits) => {
    expect(await worstError(name, family, edits)).toBeGreaterThan(CLEARLY_WRONG);
  });
});
