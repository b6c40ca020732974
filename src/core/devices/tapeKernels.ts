// What going back through the references' plain operations needs beyond what the book needs: gradients of tfjs, and the kernels
// that these use.
import { registerGradient, registerKernel, type KernelConfig } from '@tensorflow/tfjs-core';
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad';
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad';
import { concatGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Concat_grad';
import { erfGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Erf_grad';
import { expGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Exp_grad';
import { gatherGradConfig } from '@tensorflow/tfjs-core/dist/gradients/GatherV2_grad';
import { identityGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Identity_grad';
import { logGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Log_grad';
import { maxGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Max_grad';
import { meanGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Mean_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { negGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Neg_grad';
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad';
import { rsqrtGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Rsqrt_grad';
import { sigmoidGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sigmoid_grad';
import { sliceGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Slice_grad';
import { softmaxGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Softmax_grad';
import { squareGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Square_grad';
import { subGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sub_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import { transposeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Transpose_grad';
import { equalConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Equal';
import { powConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Pow';
import { unsortedSegmentSumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/UnsortedSegmentSum';
import { equalConfig as webglEqual } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Equal';
import { powConfig as webglPow } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Pow';
import { unsortedSegmentSumConfig as webglSegmentSum } from '@tensorflow/tfjs-backend-webgl/dist/kernels/UnsortedSegmentSum';
import { registerKernels } from '../wasm/kernels';

const GRADIENTS = [
  addGradConfig,
  batchMatMulGradConfig,
  concatGradConfig,
  erfGradConfig,
  expGradConfig,
  gatherGradConfig,
  identityGradConfig,
  logGradConfig,
  maxGradConfig,
  meanGradConfig,
  multiplyGradConfig,
  negGradConfig,
  reshapeGradConfig,
  rsqrtGradConfig,
  sigmoidGradConfig,
  sliceGradConfig,
  softmaxGradConfig,
  squareGradConfig,
  subGradConfig,
  sumGradConfig,
  transposeGradConfig,
];

const PLAIN: KernelConfig[] = [equalConfig, powConfig, unsortedSegmentSumConfig];
const WEBGL: KernelConfig[] = [webglEqual, webglPow, webglSegmentSum];

let registered = false;

/** Registers them on every device, once. */
export function registerTapeKernels(): void {
  if (registered) return;
  registered = true;
  GRADIENTS.forEach(registerGradient);
  [...PLAIN, ...WEBGL].forEach(registerKernel);
  registerKernels(PLAIN);
}
