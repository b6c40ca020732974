// The embedding for WebGL: one draw call, and one for its gradient (tfjs: a one-hot matrix and a product).
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { registerWebgl } from '../../webgl/register';

const embeddingProgram: Program = {
  name: 'Embedding',
  inputs: ['weight', 'ids'],
  source: `
    vec2 numbers(float id) {
      int row = int(floor(id + 0.5));
      vec4 texel = weight(row >> 1, texelColumn);
      return (row & 1) == 0 ? texel.xy : texel.zw;
    }
    void compute() {
      vec2 pair = ids(0, texelRow).xy;
      result = vec4(numbers(pair.x), numbers(pair.y));
    }`,
};

/** Each texel looks for its two ids among all tokens: what it finds it adds up. */
const embeddingGradientProgram: Program = {
  name: 'EmbeddingGradient',
  inputs: ['dy', 'ids'],
  uniforms: { N: 'int' },
  source: `
    void compute() {
      vec4 own = vec4(2 * texelRow, 2 * texelRow, 2 * texelRow + 1, 2 * texelRow + 1);
      vec4 sum = vec4(0.0);
      for (int i = 0; i < (N + 1) / 2; i++) {
        vec2 pair = ids(0, i).xy;
        #ifdef ODD_TOKENS
        if (2 * i + 1 >= N) pair.y = -1.0;
        #endif
        bvec4 found = lessThan(abs(own - pair.xyxy), vec4(0.5));
        if (!any(found)) continue;
        vec4 g = dy(i, texelColumn);
        if (found.x) sum.xy += g.xy;
        if (found.y) sum.xy += g.zw;
        if (found.z) sum.zw += g.xy;
        if (found.w) sum.zw += g.zw;
      }
      result = sum;
    }`,
};

const embedding: KernelFunc = ({ inputs, backend }) => {
  const { weight, ids } = inputs as Record<'weight' | 'ids', TensorInfo>;
  const [N = 0] = ids.shape;
  const result = [N, weight.shape[1] ?? 0];
  return drawOne(backend as MathBackendWebGL, embeddingProgram, { inputs: { weight, ids }, result });
};

const embeddingGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, ids } = inputs as Record<'dy' | 'ids', TensorInfo>;
  const { rows } = attrs as unknown as { rows: number };
  const [N = 0, C = 0] = dy.shape;
  return drawOne(backend as MathBackendWebGL, embeddingGradientProgram, {
    inputs: { dy, ids },
    uniforms: { N },
    defines: { ODD_TOKENS: N % 2 === 1 },
    result: [rows, C],
  });
};

registerWebgl('Embedding', embedding);
registerWebgl('EmbeddingGradient', embeddingGradient);
