// The `decoder` part of a tokenizer.json: how tokens become text again.
import * as z from 'zod/mini';
import { readPart } from '../formats/readPart';
import { fromByteCharacters } from './byteLevel';
import { readMetaspace } from './metaspace';
import { compilePattern, PatternSchema } from './pattern';
import { readOptional, readTyped, type Readers } from './tokenizerJson';
import { utf8Bytes, utf8Text, validUtf8Text } from './utf8';

/** One step of decoding. */
export interface Decoder {
  /** Strings in, strings out, fewer of them as a rule; the text is what they make when joined. */
  readonly decode: (tokens: readonly string[]) => string[];
  /** What the step makes of one token wherever it stands; bytes stay as they are. */
  readonly toBytes: (token: string) => string | Uint8Array;
}

const SequenceSchema = z.object({ decoders: z.array(z.unknown()) });
const ReplaceSchema = z.object({ pattern: PatternSchema, content: z.string() });
const StripSchema = z.object({ content: z.string(), start: z.number(), stop: z.number() });
const SuffixSchema = z.object({ suffix: z.string().check(z.minLength(1)) });

const READERS: Readers<Decoder> = {
  ByteLevel: () => ({
    decode: (tokens) => [utf8Text(concatenate(tokens.map(fromByteCharacters)))],
    toBytes: fromByteCharacters,
  }),
  ByteFallback: () => ({ decode: decodeByteTokens, toBytes: (token) => byteOfToken(token) ?? token }),
  // The mark of a word's end is a space, but for the last token.
  BPEDecoder: (json, where) => {
    const { suffix } = readPart(SuffixSchema, json, where);
    return {
      decode: (tokens) =>
        tokens.map((token, index) => token.replaceAll(suffix, index === tokens.length - 1 ? '' : ' ')),
      toBytes: (token) => token.replaceAll(suffix, ' '),
    };
  },
  Fuse: () => ({ decode: (tokens) => [tokens.join('')], toBytes: (token) => token }),
  Replace: (json, where) => {
    const { pattern, content } = readPart(ReplaceSchema, json, where);
    const regex = compilePattern(pattern, where);
    const replace = (token: string) => token.replace(regex, () => content);
    return { decode: (tokens) => tokens.map(replace), toBytes: replace };
  },
  // What is stripped depends on where a token stands, so its bytes stay whole.
  Strip: (json, where) => {
    const { content, start, stop } = readPart(StripSchema, json, where);
    return {
      decode: (tokens) => tokens.map((token) => strip(token, content, start, stop)),
      toBytes: (token) => token,
    };
  },
  Metaspace: (json, where) => {
    const { replacement, prepend_scheme } = readMetaspace(json, where);
    const first = prepend_scheme === 'never' ? ' ' : '';
    return {
      decode: (tokens) =>
        tokens.map((token, index) => token.replaceAll(replacement, index === 0 ? first : ' ')),
      toBytes: (token) => token.replaceAll(replacement, ' '),
    };
  },
  Sequence: (json, where) => {
    const steps = readPart(SequenceSchema, json, where).decoders.map((step, index) =>
      readTyped(step, `${where}.decoders[${String(index)}]`, READERS),
    );
    return {
      decode: (tokens) => steps.reduce<string[]>((changed, step) => step.decode(changed), [...tokens]),
      toBytes: (token) =>
        steps.reduce<string | Uint8Array>(
          (changed, step) => (typeof changed === 'string' ? step.toBytes(changed) : changed),
          token,
        ),
    };
  },
};

/** Without a decoder, the Hugging Face library puts a space between tokens. */
const NO_DECODER: Decoder = { decode: (tokens) => [tokens.join(' ')], toBytes: (token) => token };

/** @throws FormatError for a decoder that is not read */
export function readDecoder(json: unknown): Decoder {
  return readOptional(json, 'decoder', READERS) ?? NO_DECODER;
}

/** Runs of byte tokens such as `<0xE2>` become the text they spell, or one U+FFFD for each byte if they spell none. */
function decodeByteTokens(tokens: readonly string[]): string[] {
  const texts: string[] = [];
  let run: Uint8Array[] = [];
  function endRun(): void {
    if (run.length === 0) return;
    texts.push(validUtf8Text(concatenate(run)) ?? '\uFFFD'.repeat(run.length));
    run = [];
  }
  for (const token of tokens) {
    const byte = byteOfToken(token);
    if (byte === undefined) {
      endRun();
      texts.push(token);
    } else {
      run.push(byte);
    }
  }
  endRun();
  return texts;
}

/** The byte of a token such as `<0xE2>`; undefined for every other token. */
function byteOfToken(token: string): Uint8Array | undefined {
  const [, digits] = /^<0x([0-9A-Fa-f]{2})>$/.exec(token) ?? [];
  return digits === undefined ? undefined : Uint8Array.of(parseInt(digits, 16));
}

/** `token` without up to `start` times the character at its start, and up to `stop` times at its end. */
function strip(token: string, character: string, start: number, stop: number): string {
  const characters = Array.from(token);
  let first = 0;
  while (first < start && characters[first] === character) first += 1;
  let last = characters.length;
  while (characters.length - last < stop && last > first && characters[last - 1] === character) last -= 1;
  return characters.slice(first, last).join('');
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}

/** The exact bytes that a token stands for, before any step that looks at its neighbours. */
export function decodedBytes(token: string, decoder: Decoder): Uint8Array {
  const result = decoder.toBytes(token);
  return typeof result === 'string' ? utf8Bytes(result) : result;
}
