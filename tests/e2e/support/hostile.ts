// Model folders that are broken in one way each: what the book says about them is tested.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { llamaGoldens } from '../../support/goldens';

/** The tensor that is broken in the folders that break one. */
export const BROKEN_TENSOR = 'model.layers.1.mlp.up_proj.weight';

interface Header {
  [tensor: string]: { dtype: string; shape: number[]; data_offsets: [number, number] };
}

/** A safetensors file in its parts: 8 bytes of header length, the header as JSON, the data. */
function open(bytes: Buffer): { header: Header; data: Buffer } {
  const length = Number(bytes.readBigUInt64LE(0));
  return {
    header: JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Header,
    data: bytes.subarray(8 + length),
  };
}

function close({ header, data }: { header: Header; data: Buffer }): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, data]);
}

function entry(header: Header) {
  const found = header[BROKEN_TENSOR];
  if (!found) throw new Error(`the reference model has no ${BROKEN_TENSOR}`);
  return found;
}

const WAYS: Record<string, (bytes: Buffer) => Buffer> = {
  'hostile-truncated': (bytes) => bytes.subarray(0, bytes.length - 100),
  'hostile-nan': (bytes) => {
    const { header, data } = open(bytes);
    const broken = Buffer.from(data);
    broken.writeFloatLE(NaN, entry(header).data_offsets[0] + 4 * 17);
    return close({ header, data: broken });
  },
  'hostile-shape': (bytes) => {
    const { header, data } = open(bytes);
    entry(header).shape.reverse();
    return close({ header, data });
  },
  'hostile-missing': (bytes) => {
    const { header, data } = open(bytes);
    const [start, end] = entry(header).data_offsets;
    const others = Object.entries(header).filter(([name]) => name !== BROKEN_TENSOR);
    for (const [name, { data_offsets }] of others) {
      if (name === '__metadata__' || data_offsets[0] < end) continue;
      data_offsets[0] -= end - start;
      data_offsets[1] -= end - start;
    }
    const kept = Buffer.concat([data.subarray(0, start), data.subarray(end)]);
    return close({ header: Object.fromEntries(others), data: kept });
  },
};

/** Makes the folders below `place`. */
export function makeHostileModels(place: string): { name: string; folder: string }[] {
  const sound = llamaGoldens().find(({ name }) => name === 'llama-mha-tied');
  if (!sound) throw new Error('tests/parity/golden/llama-mha-tied is missing');
  rmSync(place, { recursive: true, force: true });
  return Object.entries(WAYS).map(([name, breakIt]) => {
    const folder = path.join(place, name);
    cpSync(sound.folder, folder, { recursive: true });
    const file = path.join(folder, 'model.safetensors');
    writeFileSync(file, breakIt(readFileSync(file)));
    return { name, folder };
  });
}
