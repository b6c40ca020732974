// The outer form of a Hugging Face tokenizer.json, and the sentence for a part of it that is not read.
import * as z from 'zod/mini';
import { messageOf } from '../errors';
import { describeValue, FormatError } from '../formats/formatError';
import { isRecord, readPart } from '../formats/readPart';

const NAME = 'tokenizer.json';

const FileSchema = z.object({
  truncation: z.optional(z.null()),
  padding: z.optional(z.null()),
  added_tokens: z.optional(z.nullable(z.unknown())),
  normalizer: z.optional(z.unknown()),
  pre_tokenizer: z.optional(z.unknown()),
  post_processor: z.optional(z.unknown()),
  decoder: z.optional(z.unknown()),
  model: z.optional(z.unknown()),
});

/** The parts of a tokenizer.json, each still to be checked by its own reader. */
export type TokenizerJson = z.infer<typeof FileSchema>;

/**
 * @param json the file's text, or what `JSON.parse` made of it
 * @throws FormatError for text that is no JSON, and for truncation or padding, which would change every result
 */
export function readTokenizerJson(json: unknown): TokenizerJson {
  return readPart(FileSchema, typeof json === 'string' ? parseJson(json) : json, NAME);
}

/** How each kind of a part is read, by the `type` that the file gives; `where` is the place in the file. */
export type Readers<T> = Readonly<Record<string, (json: unknown, where: string) => T>>;

/**
 * Reads a part of the file with the reader for its `type`.
 *
 * @throws FormatError for a type without a reader, naming it and those that are read
 */
export function readTyped<T>(json: unknown, where: string, readers: Readers<T>): T {
  const type = isRecord(json) ? json['type'] : undefined;
  const reader = typeof type === 'string' && Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (reader !== undefined) return reader(json, where);
  throw new FormatError(
    `${where}: type must be one of ${Object.keys(readers).join(', ')}, got ${describeValue(type)}; ` +
      'choose a model with another tokenizer',
    { path: where },
  );
}

/** Reads a part that may be missing or null. */
export function readOptional<T>(json: unknown, name: string, readers: Readers<T>): T | undefined {
  return json === undefined || json === null ? undefined : readTyped(json, `${NAME} ${name}`, readers);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = messageOf(error);
    throw new FormatError(
      `${NAME}: must be valid JSON, got: ${reason}; the file is damaged, download it again`,
    );
  }
}
