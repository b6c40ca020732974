// The kernels of tfjs that the models use, for WebGL; the three lists name the same ones.
export { addConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Add';
export { batchMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/BatchMatMul';
export { castConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Cast';
export { concatConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Concat';
export { gatherV2Config } from '@tensorflow/tfjs-backend-webgl/dist/kernels/GatherV2';
export { identityConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Identity';
export { meanConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Mean';
export { multiplyConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply';
export { negConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Neg';
export { reshapeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape';
export { rsqrtConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Rsqrt';
export { sigmoidConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sigmoid';
export { sliceConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Slice';
export { softmaxConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Softmax';
export { squareConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Square';
export { transposeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Transpose';
