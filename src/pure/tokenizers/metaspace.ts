// SentencePiece's visible space (Kudo and Richardson 2018): spaces become ▁, so that they can be part of tokens.
import * as z from 'zod/mini';
import { readPart } from '../formats/readPart';

const MetaspaceSchema = z.object({
  replacement: z.string(),
  prepend_scheme: z.optional(z.enum(['always', 'first', 'never'])),
  add_prefix_space: z.optional(z.boolean()),
  split: z._default(z.boolean(), true),
});

/** The settings, which pre-tokenizer and decoder share. */
export interface Metaspace {
  /** The character that stands for a space. */
  readonly replacement: string;
  /** Where a space is put before the text: every piece, the first piece, none. */
  readonly prepend_scheme: 'always' | 'first' | 'never';
  /** Whether the text is cut before each such character. */
  readonly split: boolean;
}

/** @throws FormatError for settings that the format does not have */
export function readMetaspace(json: unknown, where: string): Metaspace {
  const { replacement, prepend_scheme, add_prefix_space, split } = readPart(MetaspaceSchema, json, where);
  // Files before 2023 have `add_prefix_space` instead of the scheme; false means never, even beside a scheme.
  const scheme = add_prefix_space === false ? 'never' : (prepend_scheme ?? 'always');
  return { replacement, prepend_scheme: scheme, split };
}
