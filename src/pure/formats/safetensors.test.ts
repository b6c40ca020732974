// Reading and writing .safetensors files: what is right survives, what is broken is refused with a sentence.
import { describe, expect, it } from 'vitest';
import { FormatError } from './formatError';
import { parseSafetensors, safetensorsMetadata } from './safetensors';
import { writeSafetensors, type TensorToWrite } from './safetensorsWrite';

/** A file from a header as text and its data bytes. */
function fileOf(header: string, data: readonly number[] | Uint8Array = []): Uint8Array {
  const text = new TextEncoder().encode(header);
  const file = new Uint8Array(8 + text.length + data.length);
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, 8);
  file.set(data, 8 + text.length);
  return file;
}

function headerOf(entries: Record<string, unknown>): string {
  return JSON.stringify(entries);
}

/** A file with one tensor `x`. */
function oneTensor(dtype: string, shape: unknown, offsets: unknown, data: readonly number[]): Uint8Array {
  return fileOf(headerOf({ x: { dtype, shape, data_offsets: offsets } }), data);
}

function refusal(read: () => unknown): FormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  return expect.fail('the file was read');
}

function refusalOf(file: Uint8Array): string {
  return refusal(() => parseSafetensors(file)).message;
}

function valuesOf(file: Uint8Array, name = 'x'): number[] {
  return [...(parseSafetensors(file).get(name)?.decode() ?? expect.fail(`no tensor ${name}`))];
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

describe('parseSafetensors', () => {
  it('reads F32, F16 and BF16 to the same numbers', () => {
    expect(valuesOf(oneTensor('F32', [2], [0, 8], [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]))).toEqual([1, -2]);
    expect(valuesOf(oneTensor('F16', [2], [0, 4], [0, 0x3c, 0, 0xc0]))).toEqual([1, -2]);
    expect(valuesOf(oneTensor('BF16', [2], [0, 4], [0x80, 0x3f, 0, 0xc0]))).toEqual([1, -2]);
  });

  it('reads data at odd bytes, and a file that starts in the middle of a buffer', () => {
    const file = oneTensor('F32', [1], [0, 4], [0, 0, 0x80, 0x3f]);
    const odd = new Uint8Array(file.length + 3);
    odd.set(file, 3);
    expect(valuesOf(odd.subarray(3))).toEqual([1]);
  });

  it('reads scalars and tensors without values', () => {
    const header = headerOf({
      scalar: { dtype: 'F32', shape: [], data_offsets: [0, 4] },
      first: { dtype: 'F32', shape: [0, 3], data_offsets: [0, 0] },
      last: { dtype: 'F16', shape: [2, 0, 2 ** 40, 2 ** 40], data_offsets: [4, 4] },
    });
    const tensors = parseSafetensors(fileOf(header, [0, 0, 0x80, 0x3f]));
    expect([...(tensors.get('scalar')?.decode() ?? [])]).toEqual([1]);
    expect(tensors.get('first')?.decode().length).toBe(0);
    expect(tensors.get('last')?.shape).toEqual([2, 0, 2 ** 40, 2 ** 40]);
  });

  it('gives tensors in the order of their bytes, and a new array on each call', () => {
    const file = fileOf(
      headerOf({
        b: { dtype: 'F32', shape: [1], data_offsets: [4, 8] },
        a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] },
      }),
      zeros(8),
    );
    const tensors = parseSafetensors(file);
    expect([...tensors.keys()]).toEqual(['a', 'b']);
    const a = tensors.get('a');
    expect(a?.decode()).not.toBe(a?.decode());
  });

  it("does not share memory with one of Node's buffers", () => {
    const file = Buffer.from(oneTensor('F32', [1], [0, 4], [0, 0, 0x80, 0x3f]));
    const values = parseSafetensors(file).get('x')?.decode();
    file.fill(0);
    expect([...(values ?? [])]).toEqual([1]);
  });

  it('keeps free text apart from the tensors', () => {
    const header = headerOf({ __metadata__: { format: 'pt' } });
    expect(parseSafetensors(fileOf(header)).size).toBe(0);
    expect([...safetensorsMetadata(fileOf(header))]).toEqual([['format', 'pt']]);
    expect(safetensorsMetadata(fileOf('{}')).size).toBe(0);
  });

  it('takes names like __proto__ as names', () => {
    const entry = '{"dtype":"F32","shape":[1],"data_offsets":[0,4]}';
    const tensors = parseSafetensors(fileOf(`{"__proto__":${entry}}`, [0, 0, 0x80, 0x3f]));
    expect([...tensors.keys()]).toEqual(['__proto__']);
    expect([...(tensors.get('__proto__')?.decode() ?? [])]).toEqual([1]);
    expect(({} as Record<string, unknown>)['dtype']).toBeUndefined();
    expect(tensors.get('constructor')).toBeUndefined();
  });

  it('reads NaN and infinity only where they are asked for', () => {
    const file = oneTensor('F16', [3], [0, 6], [0, 0x3c, 0, 0x7c, 0, 0x7e]);
    const error = refusal(() => parseSafetensors(file).get('x')?.decode());
    expect(error.message).toContain('tensor "x": values must be finite, got Infinity at index 1');
    expect(error.details).toEqual({ tensor: 'x', index: 1 });
    const values = parseSafetensors(file, { allowNonFinite: true }).get('x')?.decode();
    expect([...(values ?? [])]).toEqual([1, Infinity, NaN]);
  });
});

describe('a broken or hostile file', () => {
  it('is refused where it is shorter than the length of its header', () => {
    expect(refusalOf(new Uint8Array(0))).toContain('at least 8 bytes, got 0');
    expect(refusalOf(new Uint8Array(7))).toContain('at least 8 bytes, got 7');
  });

  it('is refused where the header claims more bytes than the file has', () => {
    const file = fileOf('{}');
    file[0] = 3;
    expect(refusalOf(file)).toContain('got 3 bytes claimed and 2 there');
  });

  it('is refused where the header claims more than 100 MB, whatever the upper bytes say', () => {
    expect(refusalOf(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0x7b))).toContain('at most 100000000');
    expect(refusalOf(Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0x80, 0x7b, 0x7d))).toContain('at most 100000000');
  });

  it('is refused where the header is no JSON object in UTF-8', () => {
    expect(refusalOf(fileOf(''))).toContain('start with "{"');
    expect(refusalOf(fileOf(' {}'))).toContain('start with "{"');
    expect(refusalOf(fileOf('[]'))).toContain('start with "{"');
    expect(refusalOf(fileOf('<html>'))).toContain('start with "{"');
    expect(refusalOf(fileOf('{"x":'))).toContain('valid JSON');
    expect(refusalOf(fileOf('{}{}'))).toContain('valid JSON');
    const invalid = fileOf('{"?":1}');
    invalid[10] = 0xff;
    expect(refusalOf(invalid)).toContain('valid UTF-8');
  });

  it('is refused where an entry has the wrong form, naming the tensor', () => {
    expect(refusalOf(fileOf('{"x":1}'))).toContain('tensor "x": must be of type object, got 1');
    expect(refusalOf(fileOf('{"x":null}'))).toContain('tensor "x"');
    expect(refusal(() => parseSafetensors(fileOf('{"x":[]}'))).details['tensor']).toBe('x');
    expect(refusalOf(fileOf('{"x":{}}'))).toContain('tensor "x".dtype: must be of type string, got nothing');
    expect(refusalOf(oneTensor('F32', 3, [0, 12], zeros(12)))).toContain('tensor "x".shape');
    expect(refusalOf(oneTensor('F32', ['1'], [0, 4], zeros(4)))).toContain('tensor "x".shape[0]');
    expect(refusalOf(oneTensor('F32', [1], [0], zeros(4)))).toContain('tensor "x".data_offsets');
    expect(refusalOf(oneTensor('F32', [1], [0, 4, 8], zeros(4)))).toContain('tensor "x".data_offsets');
    expect(refusalOf(fileOf('{"__metadata__":3}'))).toContain('__metadata__ must be an object');
    expect(refusalOf(fileOf('{"__metadata__":{"a":3}}'))).toContain(
      '__metadata__ "a" must be a string, got 3',
    );
  });

  it('is refused where a number format is not read, and says which are', () => {
    const message = refusalOf(oneTensor('I64', [1], [0, 8], zeros(8)));
    expect(message).toContain('tensor "x": dtype must be one of F32, F16, BF16, got "I64"');
    expect(refusalOf(oneTensor('toString', [1], [0, 8], zeros(8)))).toContain('got "toString"');
  });

  it('is refused where a shape is negative, fractional or too large to count', () => {
    expect(refusalOf(oneTensor('F32', [-1], [0, 4], zeros(4)))).toContain('whole numbers from 0, got [-1]');
    expect(refusalOf(oneTensor('F32', [0.5], [0, 2], zeros(2)))).toContain('whole numbers from 0, got [0.5]');
    const overflow = oneTensor('F32', [2 ** 32, 2 ** 32], [0, 0], []);
    expect(refusalOf(overflow)).toContain('fewer than 2^53 values');
    const infinite = '{"x":{"dtype":"F32","shape":[1e999],"data_offsets":[0,4]}}';
    expect(refusalOf(fileOf(infinite, zeros(4)))).toContain('tensor "x"');
    expect(refusalOf(oneTensor('F32', new Array<number>(500).fill(9), [0, 4], zeros(4)))).toContain('9, …]');
  });

  it('is refused where offsets are reversed, fractional, negative or outside the data', () => {
    expect(refusalOf(oneTensor('F32', [1], [4, 0], zeros(4)))).toContain('got [4, 0]');
    expect(refusalOf(oneTensor('F32', [1], [0.5, 4.5], zeros(8)))).toContain('got [0.5, 4.5]');
    expect(refusalOf(oneTensor('F32', [1], [-4, 0], zeros(4)))).toContain('got [-4, 0]');
    expect(refusalOf(oneTensor('F32', [2], [0, 8], zeros(4)))).toContain(
      "inside the file's 4 data bytes, got 8",
    );
  });

  it('is refused where shape and bytes do not agree', () => {
    expect(refusalOf(oneTensor('F32', [2], [0, 4], zeros(4)))).toContain('must have 8 bytes, got 4');
    expect(refusalOf(oneTensor('F16', [1], [0, 4], zeros(4)))).toContain('must have 2 bytes, got 4');
    expect(refusalOf(oneTensor('F32', [], [0, 0], []))).toContain('must have 4 bytes, got 0');
  });

  it('is refused where tensors overlap or leave holes', () => {
    function pair(a: readonly number[], b: readonly number[], bytes: number): string {
      const entry = (offsets: readonly number[]) => ({ dtype: 'F32', shape: [1], data_offsets: offsets });
      return refusalOf(fileOf(headerOf({ a: entry(a), b: entry(b) }), zeros(bytes)));
    }
    expect(pair([0, 4], [2, 6], 6)).toContain('tensor "b": data must start at byte 4');
    expect(pair([0, 4], [0, 4], 4)).toContain('overlaps');
    expect(pair([0, 4], [8, 12], 12)).toContain('leaves a hole');
    expect(pair([4, 8], [8, 12], 12)).toContain('tensor "a": data must start at byte 0');
    expect(pair([0, 4], [4, 8], 9)).toContain("cover the file's 9 data bytes, got 8");
    expect(refusalOf(fileOf('{}', [0]))).toContain('got 0 covered');
  });

  it('is refused where a name is listed twice, even when written differently', () => {
    const entry = '{"dtype":"F32","shape":[1],"data_offsets":[0,4]}';
    expect(refusalOf(fileOf(`{"a":${entry},"a":${entry}}`, zeros(4)))).toContain('"a": must be listed once');
    expect(refusalOf(fileOf(`{"a":${entry},"\\u0061" : ${entry}}`, zeros(4)))).toContain('listed once');
    const braces = `{"}{\\"":${entry.replace('[0,4]', '[0,4],"note":"a\\\\"')}}`;
    expect(valuesOf(fileOf(braces, zeros(4)), '}{"')).toEqual([0]);
  });

  it('does not flood the page with a long name', () => {
    const message = refusalOf(fileOf(headerOf({ ['n'.repeat(1e6)]: 1 })));
    expect(message.length).toBeLessThan(300);
  });
});

describe('writeSafetensors', () => {
  const tensors = new Map<string, TensorToWrite>([
    ['b', { shape: [2, 2], values: Float32Array.of(1, -0, 2 ** -24, 65504) }],
    ['a', { shape: [], values: Float32Array.of(0.1) }],
    ['__proto__', { shape: [0], values: new Float32Array(0) }],
  ]);

  it('comes back as it was in F32, and rounded to the nearest half in F16', () => {
    for (const dtype of ['F32', 'F16'] as const) {
      const file = writeSafetensors(tensors, { dtype }, new Map([['made by', 'a test']]));
      expect(new DataView(file.buffer).getUint32(0, true) % 8).toBe(0);
      expect([...safetensorsMetadata(file)]).toEqual([['made by', 'a test']]);
      const back = parseSafetensors(file);
      expect([...back.keys()].sort()).toEqual(['__proto__', 'a', 'b']);
      expect([...(back.get('b')?.decode() ?? [])]).toEqual([1, -0, 2 ** -24, 65504]);
      expect([...(back.get('a')?.decode() ?? [])]).toEqual([
        dtype === 'F32' ? Math.fround(0.1) : 0.0999755859375,
      ]);
      expect(back.get('b')?.dtype).toBe(dtype);
    }
  });

  it('writes values that lie inside a larger buffer', () => {
    const values = Float32Array.of(9, 9, 1, 2, 9).subarray(2, 4);
    const file = writeSafetensors(new Map([['x', { shape: [2], values }]]), { dtype: 'F32' });
    expect(valuesOf(file)).toEqual([1, 2]);
  });

  it('refuses what could not be read again', () => {
    const write = (shape: number[], values: number[], name = 'x', dtype: 'F32' | 'F16' = 'F16') =>
      refusal(() =>
        writeSafetensors(new Map([[name, { shape, values: Float32Array.from(values) }]]), { dtype }),
      );
    expect(write([2], [1]).message).toContain('must hold 2 values, got 1');
    expect(write([-1], [1]).message).toContain('whole numbers from 0');
    expect(write([1], [1], '__metadata__').message).toContain('kept for free text');
    expect(write([1], [NaN]).message).toContain('tensor "x": values must be finite, got NaN at index 0');
    expect(write([2], [0, 65520]).message).toContain('up to ±65504, got 65520 at index 1; write F32');
    expect(write([2], [0, 65520]).details).toEqual({ tensor: 'x', index: 1 });
  });

  it('writes NaN and infinity where they are allowed', () => {
    const values = Float32Array.of(NaN, -Infinity);
    const options = { dtype: 'F16', allowNonFinite: true } as const;
    const file = writeSafetensors(new Map([['x', { shape: [2], values }]]), options);
    expect([...(parseSafetensors(file, options).get('x')?.decode() ?? [])]).toEqual([NaN, -Infinity]);
  });
});
