// Shader programs over packed textures: shapes are uniforms, so that a program is compiled once and not once a shape.
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { GPGPUContextProgram } from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_context';
import { createFragmentShader } from '@tensorflow/tfjs-backend-webgl/dist/webgl_util';
import { contextOf, type TexelSource } from './textures';

/**
 * A program in GLSL ES 3.00. `source` defines `void compute()`, run once for each texel of the result. It finds
 *
 * - `texelRow`, `texelColumn`: the texel's place, rows counted through all matrices; `texelRows`: those of one matrix;
 * - for each input `x`: `vec4 x(int row, int column)`, a texel, and `float xAt(int row, int column)`, a number; rows are
 *   counted through all matrices, of which each begins at an even row; `HAS_x` where the input is given; `xShape`: texel
 *   rows in all, texel rows of one matrix, rows, columns;
 * - a `vec4` for each result, to be set. What lies beside a matrix of odd size is made 0 afterwards.
 */
export interface Program {
  name: string;
  inputs: readonly string[];
  /** Default: `result`. */
  results?: readonly string[];
  uniforms?: Record<string, 'int' | 'float'>;
  source: string;
}

export interface Variant {
  sources: readonly { name: string; source: TexelSource }[];
  defines: Record<string, number | boolean>;
  /** A row of the matrix is a row of the texture; else rows go on where the one before ends. */
  direct: boolean;
  oddRows: boolean;
  oddColumns: boolean;
}

export interface Compiled {
  name: string;
  program: GPGPUContextProgram;
  /** One for each input; null where it is not used. */
  sizes: (WebGLUniformLocation | null)[];
  shapes: (WebGLUniformLocation | null)[];
  resultSize: WebGLUniformLocation | null;
  resultLimits: WebGLUniformLocation | null;
  uniforms: { name: string; type: 'int' | 'float'; location: WebGLUniformLocation | null }[];
}

/** A context that was lost takes its programs with it. */
const programs = new WeakMap<WebGL2RenderingContext, Map<string, Compiled>>();

const isDirect = ({ width, packing }: TexelSource): boolean => width === packing.texelColumns;

function inputSource(name: string, source: TexelSource): string {
  const fetch = isDirect(source)
    ? `return texelFetch(${name}Texture, ivec2(column, row), 0);`
    : `int index = row * ${name}Size.y + column;
       int y = index / ${name}Size.x;
       return texelFetch(${name}Texture, ivec2(index - y * ${name}Size.x, y), 0);`;
  return `
    #define HAS_${name}
    uniform sampler2D ${name}Texture;
    uniform ivec2 ${name}Size;
    uniform ivec4 ${name}Shape;
    vec4 ${name}(int row, int column) { ${fetch} }
    float ${name}At(int row, int column) {
      vec4 texel = ${name}(row >> 1, column >> 1);
      vec2 pair = (row & 1) == 0 ? texel.xy : texel.zw;
      return (column & 1) == 0 ? pair.x : pair.y;
    }`;
}

function sourceOf(program: Program, { sources, defines, direct, oddRows, oddColumns }: Variant): string {
  const { results = ['result'], uniforms = {} } = program;
  const each = (line: (name: string) => string) => results.map(line).join('\n');
  return `#version 300 es
    precision highp float;
    precision highp int;
    precision highp sampler2D;
    ${Object.entries(defines)
      .map(([name, value]) => (value === false ? '' : `#define ${name} ${value === true ? 1 : value}`))
      .join('\n')}
    ${results.map((name, index) => `layout(location = ${index}) out vec4 ${name};`).join('\n')}
    uniform ivec4 resultSize;
    uniform ivec2 resultLimits;
    ${Object.entries(uniforms)
      .map(([name, type]) => `uniform ${type} ${name};`)
      .join('\n')}
    int texelRow, texelColumn;
    #define texelRows resultSize.z
    ${sources.map(({ name, source }) => inputSource(name, source)).join('\n')}
    ${program.source}
    void main() {
      ${
        direct
          ? 'texelRow = int(gl_FragCoord.y); texelColumn = int(gl_FragCoord.x);'
          : `int index = int(gl_FragCoord.y) * resultSize.x + int(gl_FragCoord.x);
             texelRow = index / resultSize.y;
             texelColumn = index - texelRow * resultSize.y;
             if (texelRow >= resultSize.w) { ${each((name) => `${name} = vec4(0.0);`)} return; }`
      }
      compute();
      ${oddRows ? `if (2 * (texelRow % texelRows) + 1 >= resultLimits.x) { ${each((name) => `${name}.zw = vec2(0.0);`)} }` : ''}
      ${oddColumns ? `if (2 * texelColumn + 1 >= resultLimits.y) { ${each((name) => `${name}.yw = vec2(0.0);`)} }` : ''}
    }`;
}

/** The compiled program, made at most once for a context. */
export function compile(backend: MathBackendWebGL, program: Program, variant: Variant): Compiled {
  const gl = contextOf(backend);
  let known = programs.get(gl);
  if (!known) programs.set(gl, (known = new Map()));
  let key = `${program.name} ${variant.direct} ${variant.oddRows} ${variant.oddColumns}`;
  for (const name in variant.defines) key += ` ${name}=${variant.defines[name]}`;
  for (const { name, source } of variant.sources) key += ` ${name}${isDirect(source) ? '' : '*'}`;
  const before = known.get(key);
  if (before) return before;

  const { gpgpu } = backend;
  const linked = gpgpu.createProgram(createFragmentShader(gl, sourceOf(program, variant)));
  gpgpu.buildVao(linked);
  const location = (name: string) => gl.getUniformLocation(linked, name);
  variant.sources.forEach(({ name }, unit) => gl.uniform1i(location(`${name}Texture`), unit));
  const compiled: Compiled = {
    name: program.name,
    program: linked,
    sizes: variant.sources.map(({ name }) => location(`${name}Size`)),
    shapes: variant.sources.map(({ name }) => location(`${name}Shape`)),
    resultSize: location('resultSize'),
    resultLimits: location('resultLimits'),
    uniforms: Object.entries(program.uniforms ?? {}).map(([name, type]) => ({
      name,
      type,
      location: location(name),
    })),
  };
  known.set(key, compiled);
  return compiled;
}
