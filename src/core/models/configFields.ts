// The fields of a config.json: what each must be, and the sentence for one that is not.
import * as z from 'zod/mini';
import { describeValue } from '../../pure/formats/formatError';

// The texts say what the field must be.
export const countUpTo = (most: number) => {
  const text = `a whole number from 1 to ${most}`;
  return z.int(text).check(z.positive(text), z.lte(most, text));
};
export const count = countUpTo(2 ** 31 - 1);
/** Far more layers than any model has, and few enough to list. */
export const layerCount = countUpTo(1024);
export const positive = z.number('a number above 0').check(z.positive('a number above 0'));
export const flag = z.boolean('true or false');
export const text = z.string('text');
export const tokenId = z.int('a whole number from 0').check(z.gte(0, 'a whole number from 0'));

/** Reads a parsed config.json. Throws an Error that names the first field which is missing or wrong. */
export function readFields<Schema extends z.ZodMiniType>(schema: Schema, json: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  const got = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown>)[key], json);
  throw new Error(
    `config.json: ${path.join('.') || 'the file'} must be ${issue?.message}, got ${describeValue(got)}`,
  );
}

/** Throws an Error that names the first field which has another value than the only one supported. */
export function refuseOthers(fields: [name: string, got: unknown, supported: unknown][]): void {
  for (const [name, got, supported] of fields) {
    if (got === supported || got === undefined || got === null) continue;
    throw new Error(
      `config.json: ${name} must be ${JSON.stringify(supported)}, others are not supported; got ${describeValue(got)}`,
    );
  }
}
