// Matrices of bytes, four neighbours of a row in a texel: the memory of quantized weights on the GPU.
import { env, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { TextureUsage } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';
import { contextOf, type TexelSource } from './textures';

/**
 * An int32 matrix [rows, columns] as texels of four bytes, the lowest byte first, each a number 0 … 1 in the shader. It is
 * uploaded once; the numbers stay in JavaScript too, as a float32 texture of tfjs could not give them back exactly.
 *
 * @throws Error if the matrix is no longer in JavaScript
 */
export function byteTexture(backend: MathBackendWebGL, { dataId, shape }: TensorInfo): TexelSource {
  const data = backend.texData.get(dataId);
  const [rows = 1, columns = 1] = shape;
  if (!data.texture) {
    const values = data.values as Int32Array | undefined;
    if (!values) throw new Error('webgl: quantized weights must be made from numbers in JavaScript.');
    const gl = contextOf(backend);
    const limit = env().getNumber('WEBGL_MAX_TEXTURE_SIZE');
    const width = columns <= limit ? columns : limit;
    const height = Math.ceil(values.length / width);
    delete data.values; // so that only a texture is taken
    Object.assign(data, { isPacked: false, texShape: [height, width], usage: TextureUsage.PIXELS });
    backend.uploadToGPU(dataId);
    data.values = values;
    const bytes = new Uint8Array(4 * width * height);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    gl.bindTexture(gl.TEXTURE_2D, data.texture ? (data.texture as { texture: WebGLTexture }).texture : null);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  }
  if (!data.texture || !data.texShape) throw new Error('webgl: quantized weights have no texture.');
  const packing = { matrices: 1, rows, columns, texelRows: rows, texelColumns: columns };
  return { texture: data.texture.texture, width: data.texShape[1], packing };
}
