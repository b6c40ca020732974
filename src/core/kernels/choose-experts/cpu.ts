// The choice of experts for plain JavaScript: each token's few scores are sorted, where the plain operations compare all with all.
import { registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/base';
import { chooseExperts, type ChoiceRule } from '../../../pure/routing/chooseExperts';

const choose: KernelFunc = ({ inputs, attrs, backend }) => {
  const { scores } = inputs as { scores: TensorInfo };
  const rule = attrs as unknown as ChoiceRule;
  const cpu = backend as MathBackendCPU;
  const [N = 0, E = 0] = scores.shape;
  const values = cpu.data.get(scores.dataId).values as Float32Array;
  return cpu.makeTensorInfo([N, rule.chosen], 'int32', chooseExperts(values, E, rule));
};

registerKernel({ kernelName: 'ChooseExperts', backendName: 'cpu', kernelFunc: choose });
