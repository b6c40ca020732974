// The kernels of tfjs that the models use, for plain JavaScript; the three lists name the same ones.
export { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add';
export { batchMatMulConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul';
export { castConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cast';
export { concatConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Concat';
export { gatherV2Config } from '@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2';
export { identityConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Identity';
export { meanConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Mean';
export { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply';
export { negConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Neg';
export { reshapeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape';
export { rsqrtConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Rsqrt';
export { sigmoidConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sigmoid';
export { sliceConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Slice';
export { softmaxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Softmax';
export { squareConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Square';
export { transposeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Transpose';
