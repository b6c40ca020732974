// Checks one part of a parsed JSON file against a schema, and words the refusal for a reader.
import type * as z from 'zod/mini';
import { describeValue, FormatError, type FormatErrorDetails } from './formatError';

/**
 * Returns `value` as the schema describes it.
 *
 * @param schema what the part must look like; keys it does not name are dropped
 * @param where the place in the file, such as `tokenizer.json decoder[1]`; opens the error's sentence
 * @param details goes into the error's details, beside `path`
 * @throws FormatError naming the first place that does not fit, what is required there and what was found
 */
export function readPart<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  where: string,
  details: FormatErrorDetails = {},
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue === undefined ? [] : issue.path;
  const path = place.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`));
  throw new FormatError(
    `${where}${path.join('')}: must be ${required(issue)}, got ${describeValue(valueAt(value, place))}; ` +
      'the file is damaged or of another kind, choose another one',
    { ...details, path: `${where}${path.join('')}` },
  );
}

/** True for a JSON object (not null, not an array). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema's demand in words, from zod's first issue. */
function required(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type') return `of type ${issue.expected}`;
  if (issue?.code === 'invalid_value') return issue.values.map((value) => describeValue(value)).join(' or ');
  return 'of the form that the format describes';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
