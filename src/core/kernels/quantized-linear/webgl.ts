// The linear layer over int8 weights for WebGL: the weights stay bytes in their texture, a quarter of the memory to read, and
// are unpacked in the shader; product, scales and bias in one draw call.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { byteTexture } from '../../webgl/bytes';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { registerWebgl } from '../../webgl/register';

/** A texel of `values` is four neighbours of a row. */
const quantizedLinearProgram: Program = {
  name: 'QuantizedLinear',
  inputs: ['x', 'values', 'scales', 'bias'],
  uniforms: { inputs: 'int' },
  source: `
    vec4 weights(int row, int four) {
      vec4 bytes = floor(values(row, four) * 255.0 + 0.5);
      return bytes - 256.0 * step(128.0, bytes);
    }
    void compute() {
      vec4 sum = vec4(0.0);
      int o = 2 * texelColumn;
      for (int four = 0; four < (inputs + 3) / 4; four++) {
        vec4 left = x(texelRow, 2 * four);
        vec4 right = vec4(0.0);
        if (4 * four + 2 < inputs) right = x(texelRow, 2 * four + 1);
        #ifdef ODD_INPUTS
        if (4 * four + 1 >= inputs) left.yw = vec2(0.0);
        if (4 * four + 3 >= inputs) right.yw = vec2(0.0);
        #endif
        vec4 first = weights(o, four);
        vec4 second = weights(o + 1, four);
        vec4 upper = vec4(left.xy, right.xy);
        vec4 lower = vec4(left.zw, right.zw);
        sum += vec4(dot(upper, first), dot(upper, second), dot(lower, first), dot(lower, second));
      }
      result = sum * scales(0, texelColumn).xyxy;
      #ifdef HAS_bias
      result += bias(0, texelColumn).xyxy;
      #endif
    }`,
};

const quantizedLinear: KernelFunc = ({ inputs: given, attrs, backend }) => {
  const { x, values, scales, bias } = given as Record<'x' | 'values' | 'scales', TensorInfo> & {
    bias?: TensorInfo;
  };
  const { inputs } = attrs as unknown as { inputs: number };
  const webgl = backend as MathBackendWebGL;
  const [N = 0] = x.shape;
  const [out = 0] = scales.shape;
  return drawOne(webgl, quantizedLinearProgram, {
    inputs: { x, values: byteTexture(webgl, values), scales, bias },
    uniforms: { inputs },
    defines: { ODD_INPUTS: inputs % 2 === 1 },
    result: [N, out],
  });
};

registerWebgl('QuantizedLinear', quantizedLinear);
