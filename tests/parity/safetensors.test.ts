// .safetensors files against the reference implementation (see make_safetensors_golden.py).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSafetensors, safetensorsMetadata } from '../../src/pure/formats/safetensors';
import { writeSafetensors } from '../../src/pure/formats/safetensorsWrite';

interface Expected {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bits: readonly number[];
}

const golden = new URL('golden/', import.meta.url);
const sample = readFileSync(new URL('safetensors-sample.safetensors', golden));
const expected = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('safetensors-sample.json', golden), 'utf8')) as Record<string, Expected>,
  ),
);
const tensors = parseSafetensors(sample, { allowNonFinite: true });

function bitsOf(values: Float32Array): number[] {
  return [...new Uint32Array(values.buffer, values.byteOffset, values.length)];
}

function decode(file: Uint8Array, name: string): Float32Array {
  return parseSafetensors(file).get(name)?.decode() ?? expect.fail(`no tensor ${name}`);
}

describe('files of the reference implementation', () => {
  it('have the same tensors and free text', () => {
    expect([...tensors.keys()].sort()).toEqual([...expected.keys()].sort());
    expect(safetensorsMetadata(sample).get('made by')).toBe('make_safetensors_golden.py');
  });

  it.each([...expected])('read %s bit for bit', (name, { dtype, shape, bits }) => {
    const tensor = tensors.get(name);
    expect(tensor?.dtype).toBe(dtype);
    expect(tensor?.shape).toEqual(shape);
    expect(bitsOf(tensor?.decode() ?? expect.fail('missing'))).toEqual(bits);
  });
});

describe('our writer', () => {
  it('writes the same bytes as the reference implementation', () => {
    const reference = readFileSync(new URL('safetensors-f32.safetensors', golden));
    const parsed = parseSafetensors(reference);
    const again = new Map(
      [...parsed].map(([name, { shape, decode }]) => [name, { shape, values: decode() }]),
    );
    const written = writeSafetensors(again, { dtype: 'F32' }, safetensorsMetadata(reference));
    expect(Buffer.from(written).equals(reference)).toBe(true);
  });

  it('rounds to F16 as PyTorch does', () => {
    const values = decode(sample, 'rounding.f32');
    const file = writeSafetensors(new Map([['x', { shape: [values.length], values }]]), { dtype: 'F16' });
    expect(bitsOf(decode(file, 'x'))).toEqual(bitsOf(decode(sample, 'rounding.f16')));
  });
});
