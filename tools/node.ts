// The core in Node: model folders from the disk, and plain JavaScript as the device.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { enableProdMode } from '@tensorflow/tfjs-core';
import { cpu } from '../src/core/devices/cpu';
import type { ModelSource } from '../src/core/models/source';

/** A model folder on the disk. */
export function fromFolder(folder: string): ModelSource {
  const name = path.basename(path.resolve(folder));
  return {
    name,
    async read(file, { onBytes, signal } = {}) {
      const where = path.join(folder, file);
      const buffer = await readFile(where, signal ? { signal } : {}).catch((error: unknown) => {
        signal?.throwIfAborted();
        const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new Error(
          `${name}/${file}: ${where} cannot be read (${why}). Check the path of the model folder.`,
        );
      });
      onBytes?.(buffer.length, buffer.length);
      return new Uint8Array(buffer); // a copy of its own: a small file's Buffer shares Node's pool
    },
  };
}

/** Starts plain JavaScript as the device: needed once, before any model is loaded. */
export async function startCpu(): Promise<void> {
  enableProdMode(); // or tfjs advertises its Node addon
  await cpu.start();
}
