// A device registers only the kernels that the core uses; what one has, all must have.
import { readFileSync } from 'node:fs';
import { getKernelsForBackend } from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import './wasm';
import * as plainKernels from './kernels/cpu';

/** The exports of a device's list, without the device's name. */
function kernelsOf(device: string): string[] {
  const source = readFileSync(new URL(`./kernels/${device}.ts`, import.meta.url), 'utf8');
  const lines = source.split('\n').filter((line) => line.startsWith('export'));
  return lines.map((line) => line.replace(`@tensorflow/tfjs-backend-${device}/`, ''));
}

it('every device has the same kernels', () => {
  expect(kernelsOf('cpu').length).toBeGreaterThan(10);
  expect(kernelsOf('webgl')).toEqual(kernelsOf('cpu'));
  const plain = Object.values(plainKernels).map(({ kernelName }) => kernelName);
  const onWasm = getKernelsForBackend('wasm').map(({ kernelName }) => kernelName);
  expect(onWasm).toEqual(expect.arrayContaining(plain));
});
