// Draws a program over packed textures: any number of inputs, one or several results at once, also into what there is.
import { env, type DataType, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { compile, type Compiled, type Program } from './compile';
import { packingOf } from './packing';
import { contextOf, emptyTensor, forgetValues, packedTexture, type TexelSource } from './textures';

/** A tensor, or a texture that is laid out in its own way. */
export type Input = TensorInfo | TexelSource;

export interface Drawing {
  /** By the names in the program; one that may be missing there may be undefined here. */
  inputs: Record<string, Input | undefined>;
  /** By the names in the program. */
  uniforms?: Record<string, number>;
  /** Constants of the shader: each combination is a program of its own. `false` leaves the name out. */
  defines?: Record<string, number | boolean>;
  /** Shapes of the results, all of the same size; made anew, freed by the caller. */
  results?: readonly number[][];
  dtype?: DataType;
  /** Instead: tensors of one shape whose textures are drawn into. */
  into?: readonly TensorInfo[];
  /** Only the first or the second row of each texel is written. */
  half?: 'first' | 'second';
}

const framebuffers = new WeakMap<WebGL2RenderingContext, WebGLFramebuffer[]>();

/** Attaches the textures as render targets, in order. */
function target(gl: WebGL2RenderingContext, textures: readonly WebGLTexture[]): void {
  let known = framebuffers.get(gl);
  if (!known) framebuffers.set(gl, (known = []));
  let framebuffer = known[textures.length];
  const attachments = textures.map((_texture, index) => gl.COLOR_ATTACHMENT0 + index);
  if (!framebuffer) {
    framebuffer = known[textures.length] = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.drawBuffers(attachments);
  } else gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  textures.forEach((texture, index) => {
    gl.framebufferTexture2D(gl.FRAMEBUFFER, attachments[index] ?? 0, gl.TEXTURE_2D, texture, 0);
  });
}

function setUniforms(gl: WebGL2RenderingContext, compiled: Compiled, values: Record<string, number>): void {
  for (const { name, type, location } of compiled.uniforms) {
    const value = values[name];
    if (value === undefined) throw new Error(`webgl: ${compiled.name} needs a number for ${name}.`);
    if (type === 'int') gl.uniform1i(location, value);
    else gl.uniform1f(location, value);
  }
}

let flushedMs = 0;

/** Some browsers on phones hold commands back until the script ends, unless they are told (as tfjs does). */
function flush(gl: WebGL2RenderingContext): void {
  const thresholdMs = env().getNumber('WEBGL_FLUSH_THRESHOLD');
  if (thresholdMs <= 0) return;
  const nowMs = performance.now();
  if (nowMs - flushedMs <= thresholdMs) return;
  gl.flush();
  flushedMs = nowMs;
}

/**
 * One draw call. The results are the caller's, and so is freeing them. State that tfjs counts on is left as tfjs sets it
 * before each of its own draws: framebuffer, viewport, program, vertex array and textures; the colour mask is restored.
 */
export function draw(backend: MathBackendWebGL, program: Program, drawing: Drawing): TensorInfo[] {
  const { inputs, uniforms = {}, defines = {}, results = [], dtype = 'float32', into, half } = drawing;
  const gl = contextOf(backend);
  const temporary: TensorInfo[] = [];
  const sources: { name: string; source: TexelSource }[] = [];
  for (const name of program.inputs) {
    const input = inputs[name];
    if (!input) continue;
    const source = 'dataId' in input ? packedTexture(backend, input, temporary) : input;
    sources.push({ name, source });
  }
  const outputs = into ?? results.map((shape) => emptyTensor(backend, shape, dtype));
  const targets = outputs.map((tensor) => packedTexture(backend, tensor, temporary));
  const [first] = targets;
  const [output] = outputs;
  if (!first || !output) throw new Error(`webgl: ${program.name} has no result.`);
  const { matrices, rows, columns, texelRows, texelColumns } = packingOf(output.shape);
  const height = Math.ceil((matrices * texelRows * texelColumns) / first.width);

  const compiled = compile(backend, program, {
    sources,
    defines,
    direct: first.width === texelColumns,
    oddRows: rows % 2 === 1,
    oddColumns: columns % 2 === 1,
  });
  target(
    gl,
    targets.map(({ texture }) => texture),
  );
  gl.viewport(0, 0, first.width, height);
  gl.scissor(0, 0, first.width, height);
  backend.gpgpu.setProgram(compiled.program);
  backend.gpgpu.bindVertexArray(compiled.program.vao);
  sources.forEach(({ source }, unit) => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, source.texture);
    const { matrices, texelRows, texelColumns, rows, columns } = source.packing;
    const size = compiled.sizes[unit];
    if (size) gl.uniform2i(size, source.width, texelColumns);
    const shape = compiled.shapes[unit];
    if (shape) gl.uniform4i(shape, matrices * texelRows, texelRows, rows, columns);
  });
  if (compiled.resultSize) {
    gl.uniform4i(compiled.resultSize, first.width, texelColumns, texelRows, matrices * texelRows);
  }
  if (compiled.resultLimits) gl.uniform2i(compiled.resultLimits, rows, columns);
  setUniforms(gl, compiled, uniforms);
  if (half) {
    const isFirst = half === 'first';
    gl.colorMask(isFirst, isFirst, !isFirst, !isFirst);
  }
  backend.gpgpu.executeProgram();
  if (half) gl.colorMask(true, true, true, true);

  into?.forEach((tensor) => forgetValues(backend, tensor));
  temporary.forEach((tensor) => backend.disposeIntermediateTensorInfo(tensor));
  flush(gl);
  return into ? [] : (outputs as TensorInfo[]);
}

/** One draw call with one result. */
export function drawOne(
  backend: MathBackendWebGL,
  program: Program,
  { result, ...drawing }: Omit<Drawing, 'results' | 'into'> & { result: number[] },
): TensorInfo {
  const [tensor] = draw(backend, program, { ...drawing, results: [result] });
  if (!tensor) throw new Error(`webgl: ${program.name} has no result.`);
  return tensor;
}
