// Tensors as packed textures: uploaded without a draw call, brought into the packing where tfjs left another one.
import type { DataId, TensorInfo, TypedArray } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { packedReshape } from '@tensorflow/tfjs-backend-webgl/dist/kernel_utils/reshape';
import { TextureUsage, type TextureData } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';
import { isReshapeFree } from '@tensorflow/tfjs-backend-webgl/dist/webgl_util';
import { pack, packingOf, type Packing } from './packing';

export interface TexelSource {
  texture: WebGLTexture;
  /** Texels in a row of the texture. */
  width: number;
  /** Row r begins at texel r · texelColumns, counted along the texture's rows. */
  packing: Packing;
}

/** The context of tfjs, which is WebGL 2 here (devices/webgl.ts makes it). */
export function contextOf(backend: MathBackendWebGL): WebGL2RenderingContext {
  return backend.gpgpu.gl as WebGL2RenderingContext;
}

/** A tensor of that shape with a texture of its own, to be drawn into. */
export function emptyTensor(
  backend: MathBackendWebGL,
  shape: number[],
  dtype: TensorInfo['dtype'],
): TensorInfo {
  const tensor = backend.makeTensorInfo(shape, dtype);
  backend.texData.get(tensor.dataId).isPacked = true;
  backend.uploadToGPU(tensor.dataId);
  return tensor;
}

/**
 * Numbers that are still in JavaScript go to the GPU, already packed (tfjs would upload them and draw once to pack). The packing
 * is that of `data.shape`.
 */
function upload(backend: MathBackendWebGL, dataId: DataId, data: TextureData): void {
  const values = data.values as TypedArray;
  const { shape } = data;
  delete data.values; // so that only a texture is taken
  data.isPacked = true;
  data.usage = TextureUsage.RENDER;
  backend.uploadToGPU(dataId);
  const gl = contextOf(backend);
  const [height, width] = texelsOf(data);
  gl.bindTexture(gl.TEXTURE_2D, data.texture?.texture ?? null);
  const channels = pack(values, packingOf(shape), width * height);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.FLOAT, channels);
}

/** From now on packed programs of tfjs get their numbers without a draw call, too. */
export function uploadPacked(backend: MathBackendWebGL): void {
  const asBefore = backend.uploadToGPU.bind(backend);
  backend.uploadToGPU = (dataId) => {
    const data = backend.texData.get(dataId);
    if (data.isPacked && !data.texture && data.values) upload(backend, dataId, data);
    else asBefore(dataId);
  };
}

function texelsOf({ texShape }: TextureData): [height: number, width: number] {
  const [rows, columns] = texShape ?? [2, 2];
  return [Math.ceil(rows / 2), Math.ceil(columns / 2)];
}

const KEPT = ['texture', 'texShape', 'isPacked', 'usage', 'shape'] as const;

/** Gives `tensor` the texture of `by`, and frees its own; whoever holds the tensor sees the new numbers. */
export function replaceTexture(backend: MathBackendWebGL, tensor: TensorInfo, by: TensorInfo): void {
  const old = backend.texData.get(tensor.dataId);
  const fresh = backend.texData.get(by.dataId);
  for (const key of KEPT) [old[key], fresh[key]] = [fresh[key], old[key]] as [never, never];
  delete old.values;
  backend.disposeIntermediateTensorInfo(by);
}

/** Numbers of this tensor that tfjs keeps in JavaScript no longer hold: its texture was drawn into. */
export function forgetValues(backend: MathBackendWebGL, { dataId }: TensorInfo): void {
  delete backend.texData.get(dataId).values;
}

/** Slices of the tensor read its texture, as tfjs lets them; so it must stay. */
function isShared(backend: MathBackendWebGL, { dataId }: TensorInfo): boolean {
  const { dataRefCount } = backend as unknown as { dataRefCount: WeakMap<object, number> };
  return (dataRefCount.get(dataId) ?? 0) > 1;
}

/** The tensor's packed texture. What had to be made for it alone is added to `temporary`, for the caller to free. */
export function packedTexture(
  backend: MathBackendWebGL,
  tensor: TensorInfo,
  temporary: TensorInfo[],
): TexelSource {
  let data = backend.texData.get(tensor.dataId);
  if (!data.texture) {
    data.shape = tensor.shape;
    upload(backend, tensor.dataId, data);
  }
  if (!data.isPacked) {
    const packed = backend.packTensor(tensor);
    if (data.slice || isShared(backend, tensor)) {
      temporary.push(packed);
      data = backend.texData.get(packed.dataId);
    } else {
      // From now on it stays packed, so that the next one need not draw again.
      const { values } = data;
      replaceTexture(backend, tensor, packed);
      if (values) data.values = values;
    }
  } else if (!isReshapeFree(data.shape, tensor.shape)) {
    const reshaped = packedReshape({ ...tensor, shape: data.shape }, tensor.shape, backend);
    temporary.push(reshaped);
    data = backend.texData.get(reshaped.dataId);
  }
  if (!data.texture) throw new Error(`webgl: a tensor [${tensor.shape.join(', ')}] has no texture.`);
  const [, width] = texelsOf(data);
  return { texture: data.texture.texture, width, packing: packingOf(tensor.shape) };
}
