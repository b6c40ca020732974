// Each fused kernel of ours beside its reference in plain operations, on the same device and thread.
import { openPage, type Setting } from '../compare';
import { KERNELS_WASM, KERNELS_WEBGL } from '../ours/bundle';
import type { Bundle } from '../build';
import type { DeviceName, KernelRow } from '../results';
import { median, medianRatio } from '../statistics';

export const kernelsBundle = (device: DeviceName): Bundle =>
  device === 'wasm' ? KERNELS_WASM : KERNELS_WEBGL;

export async function kernels(setting: Setting): Promise<KernelRow[]> {
  const bundle = kernelsBundle(setting.device);
  const { asked } = await openPage(setting, {
    id: 'kernels',
    label: 'ours',
    base: 'ours',
    parts: [],
    bundle,
  });
  const times = await asked.ask('kernels', { rounds: setting.rounds });
  await asked.close();
  return times.map(({ name, kernelMs, referenceMs, missing }) => {
    if (missing !== undefined) {
      console.error(`  ${name}: ${missing}`);
      return { name, kernelMs: median(kernelMs), missing };
    }
    const row = { kernelMs: median(kernelMs), referenceMs: median(referenceMs) };
    console.error(
      `  ${name}: ${row.kernelMs.toPrecision(3)} ms, reference ${row.referenceMs.toPrecision(3)} ms`,
    );
    return { name, ...row, gain: medianRatio(referenceMs, kernelMs) };
  });
}
