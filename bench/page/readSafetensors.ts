// Reads the bench's own weights; no more than it needs, so that it adds nothing to what a contender loads.
import type { Weights } from './protocol';

/** @param buffer a .safetensors file of float32 tensors */
export function readSafetensors(buffer: ArrayBuffer): Weights {
  const headerLength = new DataView(buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headerLength))) as Record<
    string,
    { shape: number[]; data_offsets: [number, number] }
  >;
  return new Map(
    Object.entries(header)
      .filter(([name]) => name !== '__metadata__')
      .map(
        ([
          name,
          {
            shape,
            data_offsets: [begin, end],
          },
        ]) => [
          name,
          { shape, values: new Float32Array(buffer, 8 + headerLength + begin, (end - begin) / 4) },
        ],
      ),
  );
}
