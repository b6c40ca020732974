// The check of the fused kernels: does the device compute what their references say, and how much faster?
import type { LoadProgress } from './calls';
import type { DeviceName } from './device';

export type KernelOp =
  | 'linear'
  | 'rmsNorm'
  | 'layerNorm'
  | 'rotary'
  | 'attention'
  | 'cachedAttention'
  | 'cachedLatentAttention'
  | 'chooseExperts'
  | 'expertLinear'
  | 'gelu'
  | 'swiglu'
  | 'crossEntropy'
  | 'embedding'
  | 'adamW'
  | 'sumSquares'
  | 'skipGramPairs'
  | 'skipGramStep'
  | 'quantizedLinear'
  | 'normLinear';

/** One op on one set of inputs, compared with its reference in plain JavaScript. */
export interface KernelComparison {
  op: KernelOp;
  /** What is awkward about the inputs. */
  name: string;
  /** The device has kernels of its own for it; without them the reference stands on both sides. */
  own: boolean;
  /** Largest |device − reference| of the results, divided by the largest |reference|; ∞ where the device gives no number. */
  valueError: number;
  /** The same for the gradient of each learned input. */
  gradientErrors: Record<string, number>;
  /** Errors up to this are rounding. */
  tolerance: number;
}

/** Medians in ms; undefined where the device cannot compute it. */
export interface KernelTime {
  op: KernelOp;
  /** The inputs. */
  name: string;
  kernelMs: number;
  referenceMs: number;
  /** Result and gradients together; undefined where there is no gradient. */
  kernelGradientMs: number | undefined;
  referenceGradientMs: number | undefined;
}

export interface KernelCheck {
  device: DeviceName;
  comparisons: KernelComparison[];
  /** Empty unless asked for. */
  times: KernelTime[];
  /** Tensors that were left behind; must be 0. */
  leaked: number;
}

export interface KernelCheckCalls {
  /** Always the same inputs. `ops`: only these (default: all); `time`: measures one case of each, too (default: no). */
  'device.kernels': {
    args: { ops?: KernelOp[]; time?: boolean };
    result: KernelCheck;
    progress: LoadProgress;
  };
}
