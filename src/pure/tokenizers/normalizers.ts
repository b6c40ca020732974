// The `normalizer` part of a tokenizer.json: what is done to the text first.
import * as z from 'zod/mini';
import { readPart } from '../formats/readPart';
import { compilePattern, PatternSchema } from './pattern';
import { readOptional, readTyped, type Readers } from './tokenizerJson';

/** Text in, text out. */
export type Normalizer = (text: string) => string;

const SequenceSchema = z.object({ normalizers: z.array(z.unknown()) });
const PrependSchema = z.object({ prepend: z.string() });
const ReplaceSchema = z.object({ pattern: PatternSchema, content: z.string() });

const READERS: Readers<Normalizer> = {
  NFC: () => (text) => text.normalize('NFC'),
  NFD: () => (text) => text.normalize('NFD'),
  NFKC: () => (text) => text.normalize('NFKC'),
  NFKD: () => (text) => text.normalize('NFKD'),
  // Character by character, so that a capital sigma at the end of a word becomes σ, as in the library.
  Lowercase: () => (text) => Array.from(text, (character) => character.toLowerCase()).join(''),
  Prepend: (json, where) => {
    const { prepend } = readPart(PrependSchema, json, where);
    return (text) => (text === '' ? text : prepend + text);
  },
  Replace: (json, where) => {
    const { pattern, content } = readPart(ReplaceSchema, json, where);
    const regex = compilePattern(pattern, where);
    return (text) => text.replace(regex, () => content);
  },
  Sequence: (json, where) => {
    const steps = readPart(SequenceSchema, json, where).normalizers.map((step, index) =>
      readTyped(step, `${where}.normalizers[${String(index)}]`, READERS),
    );
    return (text) => steps.reduce((changed, step) => step(changed), text);
  },
};

/** @throws FormatError for a normalizer that is not read */
export function readNormalizer(json: unknown): Normalizer {
  return readOptional(json, 'normalizer', READERS) ?? ((text) => text);
}
