// Writes ONNX models: the few messages of onnx.proto3 that a plain graph needs.
//
// Format: https://protobuf.dev/programming-guides/encoding, fields as numbered in onnx.proto3 (onnx 1.16).

const VARINT = 0;
const BYTES = 2;
const FIXED32 = 5;

/** Element types of onnx.TensorProto. */
export const FLOAT = 1;
export const INT64 = 7;

type Field = Uint8Array;

function varint(value: number): number[] {
  // Two's complement in 64 bits, as protobuf has negative numbers.
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return bytes;
}

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const integer = (field: number, value: number): Field =>
  Uint8Array.from([...varint((field << 3) | VARINT), ...varint(value)]);

const bytes = (field: number, content: Uint8Array): Field =>
  join([Uint8Array.from([...varint((field << 3) | BYTES), ...varint(content.length)]), content]);

const text = (field: number, content: string): Field => bytes(field, new TextEncoder().encode(content));

const message = (field: number, fields: readonly Field[]): Field => bytes(field, join(fields));

function float(field: number, value: number): Field {
  const content = new Uint8Array(4);
  new DataView(content.buffer).setFloat32(0, value, true);
  return join([Uint8Array.from(varint((field << 3) | FIXED32)), content]);
}

/** What a node's attribute may be; whole numbers are written as INT, so a float is marked. */
export type Attribute = number | string | readonly number[] | { readonly float: number };

function attribute(name: string, value: Attribute): Field {
  const named = text(1, name);
  if (typeof value === 'number') return message(5, [named, integer(3, value), integer(20, 2)]);
  if (typeof value === 'string') return message(5, [named, text(4, value), integer(20, 3)]);
  if ('float' in value) return message(5, [named, float(2, value.float), integer(20, 1)]);
  return message(5, [named, ...value.map((one) => integer(8, one)), integer(20, 7)]);
}

/** A length, or the name of one that is known when the model runs. */
type Dimension = number | string;

function valueInfo(field: number, name: string, type: number, shape: readonly Dimension[]): Field {
  const dimensions = shape.map((length) =>
    message(1, [typeof length === 'number' ? integer(1, length) : text(2, length)]),
  );
  return message(field, [
    text(1, name),
    message(2, [message(1, [integer(1, type), message(2, dimensions)])]),
  ]);
}

/** Puts a graph together: each method that computes something returns the name of its result. */
export class OnnxGraph {
  readonly #fields: Field[] = [];
  #count = 0;

  input(name: string, type: number, shape: readonly Dimension[]): string {
    this.#fields.push(valueInfo(11, name, type, shape));
    return name;
  }

  output(name: string, type: number, shape: readonly Dimension[]): void {
    this.#fields.push(valueInfo(12, name, type, shape));
  }

  weight(name: string, shape: readonly number[], values: Float32Array): string {
    const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#initializer(name, FLOAT, shape, raw);
    return name;
  }

  /** A float32 scalar. */
  scalar(value: number): string {
    return this.weight(this.#name('scalar'), [], Float32Array.of(value));
  }

  /** int64 numbers: a row of them, or a scalar. */
  integers(values: number | readonly number[]): string {
    const name = this.#name('integers');
    const row = typeof values === 'number' ? [values] : values;
    const raw = new Uint8Array(BigInt64Array.from(row, BigInt).buffer);
    this.#initializer(name, INT64, typeof values === 'number' ? [] : [row.length], raw);
    return name;
  }

  /** A node with one result. */
  node(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    const [name] = this.nodes(operator, inputs, [this.#name(operator)], attributes);
    return name ?? '';
  }

  /** A node with several results, which get these names. An empty input is one that is left out. */
  nodes(
    operator: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    domain = '',
  ): readonly string[] {
    this.#fields.push(
      message(1, [
        ...inputs.map((name) => text(1, name)),
        ...outputs.map((name) => text(2, name)),
        text(3, this.#name(`node_${operator}`)),
        text(4, operator),
        ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
        text(7, domain),
      ]),
    );
    return outputs;
  }

  /** The file. */
  model(): Uint8Array {
    return join([
      integer(1, 9), // ir_version
      text(2, 'unmasked'),
      message(7, [text(2, 'graph'), ...this.#fields]),
      message(8, [text(1, ''), integer(2, 20)]),
      message(8, [text(1, 'com.microsoft'), integer(2, 1)]),
    ]);
  }

  #initializer(name: string, type: number, shape: readonly number[], raw: Uint8Array): void {
    const dimensions = shape.map((length) => integer(1, length));
    this.#fields.push(message(5, [...dimensions, integer(2, type), text(8, name), bytes(9, raw)]));
  }

  #name(stem: string): string {
    return `${stem}_${String(this.#count++)}`;
  }
}
