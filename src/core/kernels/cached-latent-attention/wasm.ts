// Latent attention to a cache for WebAssembly: one call, which writes the new rows where the cache is.
// Measured by `npm run bench -- --only=kernels`, one token after 100, 4 heads, latent vectors of 48, rotated keys of 16, one thread: 0.00768 ms,
// reference 0.079 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { writable } from '../../wasm/inPlace';
import { registerWasm } from '../../wasm/register';
import type { CachedLatentAttentionOptions, LatentRows } from './index';

/** Multiply-adds of one thread in a nanosecond. */
const PER_NS = 6;

registerWasm<Record<keyof LatentRows, TensorInfo>, CachedLatentAttentionOptions>(
  'CachedLatentAttention',
  ({ inputs, attrs: { start, scale }, backend }) => {
    const { queries, rotatedQueries, newLatents, newKeys, latents, rotatedKeys } = inputs;
    const [H = 1, T = 1, Dc = 1] = queries.shape;
    const [, , Dr = 1] = rotatedKeys.shape;
    const output = backend.makeOutput([H, T, Dc], 'float32');
    const { targets, replacements } = writable(backend, [latents, rotatedKeys]);
    const given = backend.pointers(queries, rotatedQueries, newLatents, newKeys);
    const [toLatents = 0, toKeys = 0] = backend.pointers(...targets);
    backend.run('copy', [given[2], toLatents + start * Dc * 4], T * Dc, T * Dc);
    backend.run('copy', [given[3], toKeys + start * Dr * 4], T * Dr, T * Dr);
    const args = [given[0], given[1], toLatents, toKeys, backend.pointer(output), T, Dc, Dr, start, scale];
    backend.run('latentAttention', args, H, (H * T * (start + T) * (2 * Dc + Dr)) / PER_NS);
    return [output, ...replacements];
  },
);
