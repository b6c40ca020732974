// Kernels that plain JavaScript computes for WebAssembly: those that no step of a model waits for.
import type { BackendValues, KernelConfig, KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu';
import type { WasmBackend } from './WasmBackend';

let cpu: MathBackendCPU | undefined;

/**
 * The kernel of tfjs' CPU backend, on the memory of the WebAssembly module. It reads its inputs where they are; its
 * outputs are copied into tensors of WebAssembly, or share the input that they are.
 */
export function fallback({ kernelName, kernelFunc }: KernelConfig): KernelConfig {
  const onCpu: KernelFunc = ({ inputs, attrs, backend }) => {
    const loan = new Loan(backend as WasmBackend, (cpu ??= new MathBackendCPU()));
    try {
      const lent = loan.lendAll(inputs) as typeof inputs;
      const computed = kernelFunc({ inputs: lent, attrs: attrs ?? {}, backend: loan.cpu });
      return Array.isArray(computed) ? loan.takeAll(computed) : (loan.takeAll([computed])[0] as TensorInfo);
    } finally {
      loan.end();
    }
  };
  return { kernelName, backendName: 'wasm', kernelFunc: onCpu };
}

/** Tensors of WebAssembly while plain JavaScript reads them. */
class Loan {
  readonly cpu: MathBackendCPU;
  readonly #wasm: WasmBackend;
  /** What stands for a tensor in plain JavaScript → the tensor. */
  readonly #lent = new Map<object, TensorInfo>();

  constructor(wasm: WasmBackend, cpu: MathBackendCPU) {
    this.#wasm = wasm;
    this.cpu = cpu;
  }

  /** Tensors by name or in a list; one that is not given stays so. */
  lendAll(inputs: object): object {
    const lend = (input: unknown) => (input ? this.#lend(input as TensorInfo) : input);
    if (Array.isArray(inputs)) return inputs.map(lend);
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, lend(input)]));
  }

  #lend(tensor: TensorInfo): TensorInfo {
    const { shape, dtype } = tensor;
    const dataId = {};
    this.cpu.move(dataId, this.#wasm.view(tensor.dataId), shape, dtype, 1);
    this.#lent.set(dataId, tensor);
    return { dataId, shape, dtype };
  }

  takeAll(outputs: TensorInfo[]): TensorInfo[] {
    // Values that lie in the module's memory are copied before the first output is made, as that may replace the memory.
    const taken = outputs.map((output) => ({ ...output, ...this.#valuesOf(output) }));
    return taken.map(({ shape, dtype, input, values }) =>
      input
        ? this.#wasm.share(input, shape)
        : { dataId: this.#wasm.write(values, shape, dtype), shape, dtype },
    );
  }

  #valuesOf({ dataId, dtype }: TensorInfo): { values: BackendValues; input?: TensorInfo } {
    const input = this.#lent.get(dataId);
    const values = this.cpu.readSync(dataId);
    if (input) return input.dtype === dtype ? { values, input } : { values: values.slice() };
    this.cpu.disposeData(dataId);
    const isView = (values as Float32Array).buffer === this.#wasm.heap.memory.buffer;
    return { values: isView ? values.slice() : values };
  }

  end(): void {
    for (const dataId of this.#lent.keys()) this.cpu.disposeData(dataId, true);
  }
}
