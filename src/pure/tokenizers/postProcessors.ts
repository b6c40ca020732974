// The `post_processor` part of a tokenizer.json: the special tokens put around a text.
import * as z from 'zod/mini';
import { FormatError, quote } from '../formats/formatError';
import { isRecord, readPart } from '../formats/readPart';
import { readOptional, readTyped, type Readers } from './tokenizerJson';

/** Token ids of a text in, the same with special tokens out. */
export type PostProcessor = (ids: readonly number[]) => number[];

const SequenceSchema = z.object({ processors: z.array(z.unknown()) });
const TemplateSchema = z.object({
  single: z.array(
    z.union([
      z.object({ SpecialToken: z.object({ id: z.string() }) }),
      z.object({ Sequence: z.object({ id: z.literal('A') }) }),
    ]),
  ),
  special_tokens: z.unknown(),
});
const SpecialTokenSchema = z.object({ ids: z.array(z.int().check(z.nonnegative())) });

const READERS: Readers<PostProcessor> = {
  ByteLevel: () => (ids) => [...ids], // changes only where tokens lie in the text
  TemplateProcessing: (json, where) => {
    const { single, special_tokens } = readPart(TemplateSchema, json, where);
    const parts = single.map((part) =>
      'Sequence' in part ? 'text' : readSpecialToken(special_tokens, part.SpecialToken.id, where),
    );
    return (ids) => parts.flatMap((part) => (part === 'text' ? ids : part));
  },
  Sequence: (json, where) => {
    const steps = readPart(SequenceSchema, json, where).processors.map((step, index) =>
      readTyped(step, `${where}.processors[${String(index)}]`, READERS),
    );
    return (ids) => steps.reduce<number[]>((changed, step) => step(changed), [...ids]);
  },
};

/** @throws FormatError for a post-processor that is not read */
export function readPostProcessor(json: unknown): PostProcessor {
  return readOptional(json, 'post_processor', READERS) ?? ((ids) => [...ids]);
}

function readSpecialToken(tokens: unknown, id: string, where: string): number[] {
  const token = isRecord(tokens) && Object.hasOwn(tokens, id) ? tokens[id] : undefined;
  if (token === undefined) {
    throw new FormatError(
      `${where}: special_tokens must have every token of the template, got none for ${quote(id)}; ` +
        'the file is damaged, choose another one',
      { path: where },
    );
  }
  return readPart(SpecialTokenSchema, token, `${where}.special_tokens.${id}`).ids;
}
