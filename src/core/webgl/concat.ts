// Vectors one after the other, in one draw call.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from './compile';
import { drawOne } from './draw';

/** As many inputs as a shader has on every device, less one. */
export const MOST_INPUTS = 15;

export const numbered = (count: number): string[] => Array.from({ length: count }, (_unused, i) => `x${i}`);

const programs = new Map<number, Program>();

function programFor(count: number): Program {
  let program = programs.get(count);
  if (!program) {
    const names = numbered(count);
    program = {
      name: `Concat of ${count}`,
      inputs: names,
      uniforms: Object.fromEntries(names.map((name) => [`${name}End`, 'int' as const])),
      source: `
        float number(int index) {
          int begin = 0;
          ${names.map((name) => `if (index < ${name}End) return ${name}At(0, index - begin); begin = ${name}End;`).join('\n')}
          return 0.0;
        }
        void compute() { result = vec4(number(2 * texelColumn), number(2 * texelColumn + 1), 0.0, 0.0); }`,
    };
    programs.set(count, program);
  }
  return program;
}

/** Vectors → one; one draw call for 15 of them. The vectors stay the caller's. */
export function concatVectors(backend: MathBackendWebGL, vectors: readonly TensorInfo[]): TensorInfo {
  if (vectors.length <= MOST_INPUTS) return concatFew(backend, vectors);
  const parts: TensorInfo[] = [];
  for (let start = 0; start < vectors.length; start += MOST_INPUTS) {
    parts.push(concatFew(backend, vectors.slice(start, start + MOST_INPUTS)));
  }
  const all = concatVectors(backend, parts);
  parts.forEach((part) => backend.disposeIntermediateTensorInfo(part));
  return all;
}

function concatFew(backend: MathBackendWebGL, vectors: readonly TensorInfo[]): TensorInfo {
  let length = 0;
  const uniforms: Record<string, number> = {};
  vectors.forEach(({ shape }, index) => {
    length += shape[0] ?? 0;
    uniforms[`x${index}End`] = length;
  });
  return drawOne(backend, programFor(vectors.length), {
    inputs: Object.fromEntries(vectors.map((vector, index) => [`x${index}`, vector])),
    uniforms,
    result: [length],
  });
}
