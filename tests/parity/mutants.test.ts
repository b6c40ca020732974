// Would the parity check notice? Each mutant is the real source with one idea of Llama broken, and must fail it.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as original from '../../src/core/models/loadModel';
import { fromFolder, startCpu } from '../../tools/node';
import { llamaGoldens } from '../support/goldens';
import { parityErrors, TOLERANCE } from '../support/parity';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MUTANTS = `${ROOT}.cache/mutants`;

/** In `file`, `from` stands exactly once and becomes `to`. */
interface Edit {
  file: string;
  from: string;
  to: string;
}

const mutants: Record<string, Edit[]> = {
  'no RoPE': [
    { file: 'layers/rope.ts', from: 'return add(mul(x, cos), mul(turned, sin));', to: 'return x;' },
  ],
  'no mask': [{ file: 'layers/attention.ts', from: 'const FORBIDDEN = -1e9;', to: 'const FORBIDDEN = 0;' }],
  'swapped gate': [
    {
      file: 'layers/swiglu.ts',
      from: 'silu(linear(params.gate_proj, x))',
      to: 'silu(linear(params.up_proj, x))',
    },
    {
      file: 'layers/swiglu.ts',
      from: 'const up = linear(params.up_proj, x)',
      to: 'const up = linear(params.gate_proj, x)',
    },
  ],
  // Query head h reads key/value head h mod K, as if the heads of a group did not follow one another.
  'wrong head grouping': [
    {
      file: 'layers/attention.ts',
      from: 'const q = reshape(queries, ',
      to: 'const q = reshape(transpose(reshape(queries, [B, group, K, T, D]), [0, 2, 1, 3, 4]), ',
    },
    {
      file: 'layers/attention.ts',
      from: 'return reshape(mixed, [B, H, T, D]);',
      to: 'return reshape(transpose(reshape(mixed, [B, K, group, T, D]), [0, 2, 1, 3, 4]), [B, H, T, D]);',
    },
  ],
  'norm without weight': [
    { file: 'layers/rmsNorm.ts', from: 'return mul(normalized, params.weight);', to: 'return normalized;' },
  ],
  // RoPE is relative, so only decoding with a cache can tell: there the first chunk counts from 0 and the next from one less.
  'off-by-one position': [
    {
      file: 'models/llama/model.ts',
      from: '(_unused, t) => pass.start + t)',
      to: '(_unused, t) => Math.max(0, pass.start - 1) + t)',
    },
  ],
};

/** An error this large is no rounding. */
const CLEARLY_WRONG = 100 * TOLERANCE;

/** The largest error of the parity check with the source so edited, over all folders until one is clearly wrong. */
async function worstError(name: string, edits: Edit[]): Promise<number> {
  const copy = `${MUTANTS}/${name.replaceAll(' ', '-')}/src`;
  for (const part of ['core', 'pure']) {
    cpSync(`${ROOT}src/${part}`, `${copy}/${part}`, {
      recursive: true,
      filter: (file) => !/\.test\.tsx?$/.test(file),
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
  const address = pathToFileURL(`${copy}/core/models/loadModel.ts`).href;
  const { loadModel } = (await import(/* @vite-ignore */ address)) as typeof original;
  let worst = 0;
  for (const { folder, golden } of llamaGoldens()) {
    const model = await loadModel(fromFolder(folder));
    worst = Math.max(worst, ...Object.values(parityErrors(model, golden)));
    model.dispose();
    if (worst > CLEARLY_WRONG) break;
  }
  return worst;
}

describe('the parity check', () => {
  beforeAll(startCpu);
  beforeAll(() => rmSync(MUTANTS, { recursive: true, force: true }));
  afterAll(() => rmSync(MUTANTS, { recursive: true, force: true }));

  it('passes for an unchanged copy of the source', async () => {
    expect(await worstError('control', [])).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each(Object.entries(mutants))('fails for: %s', async (name, edits) => {
    expect(await worstError(name, edits)).toBeGreaterThan(CLEARLY_WRONG);
  });
});
