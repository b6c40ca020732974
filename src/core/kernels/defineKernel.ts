// What every fused kernel goes through: its name, its reference, its gradient, and how it is run on any device.
//
// A device that has a kernel of its own registers it with tfjs (kernels/<op>/cpu.ts, wasm.ts, webgl.ts). On a device that has
// none the reference takes its place when it is first asked for. So there is one path: the op runs the kernel of that name,
// tfjs writes one node on the tape, and the gradient is the same everywhere; the plain operations inside a reference are
// never taped.
import {
  getBackend,
  getKernel,
  registerGradient,
  registerKernel,
  tidy,
  type GradConfig,
  type KernelFunc,
  type NamedTensorMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { runKernel, type KernelAttributes } from '../tensors/runKernel';

/** How a change of the output goes back to the inputs; tfjs adds the name. */
export type KernelGradient = Omit<GradConfig, 'kernelName'>;

interface KernelDefinition<Inputs, Attributes, Output> {
  /** The name under which devices register their own. */
  name: string;
  /** The formula in plain operations of tfjs; a new tensor, or a list of them, and never an input itself. */
  reference(inputs: Inputs, attributes: Attributes): Output;
  /** Left out where the result depends on nothing that is learned, and where the op brings its own. */
  gradient?: KernelGradient;
}

/** References that stand in for a kernel which a device does not have. */
const standIns = new Set<KernelFunc>();

/** True if the running device has a kernel of that name that is not the reference. */
export function hasOwnKernel(name: string): boolean {
  const kernel = getKernel(name, getBackend()) as ReturnType<typeof getKernel> | undefined;
  return kernel !== undefined && !standIns.has(kernel.kernelFunc);
}

/**
 * Makes a kernel known and gives the function that runs it on the running device. Safe to call twice. An input may be
 * undefined where it is optional: it is then left out.
 */
export function defineKernel<
  Inputs extends Record<string, Tensor | undefined>,
  Attributes extends KernelAttributes,
  Output extends Tensor | Tensor[],
>({
  name,
  reference,
  gradient,
}: KernelDefinition<Inputs, Attributes, Output>): (inputs: Inputs, attributes: Attributes) => Output {
  if (gradient) registerGradient({ kernelName: name, ...gradient });
  const standIn: KernelFunc = ({ inputs, attrs }) =>
    tidy(() => reference(inputs as Inputs, attrs as unknown as Attributes));
  standIns.add(standIn);
  return (inputs, attributes) => {
    const backendName = getBackend();
    if (!getKernel(name, backendName)) registerKernel({ kernelName: name, backendName, kernelFunc: standIn });
    const present: NamedTensorMap = {};
    for (const key in inputs) {
      const tensor = inputs[key];
      if (tensor !== undefined) present[key] = tensor;
    }
    return runKernel<Output>(name, present, attributes);
  };
}
