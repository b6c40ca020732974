// The call on tokenizers in use: the book's own from its file, OpenAI's from the ranks in the package js-tiktoken.
//
// Of that package only the ranks and patterns are used. Its encoder keeps the bytes of its tokens to itself, takes 0.7 s in
// one piece to read o200k_base, and 2 s for 2,000 letters without a space (Node 20, one core); the test beside
// src/pure/tokenizers/tiktoken.ts compares the ids of both.
import { readRanks, type RankFile, type RankTokenizer } from '../../pure/tokenizers/tiktoken';
import type { Tokenizer } from '../../pure/tokenizers';
import { messageOf } from '../../pure/errors';
import {
  CoreError,
  LONGEST_ENCODED,
  RANK_BYTES,
  RANK_ENCODINGS,
  type LoadProgress,
  type RankEncoding,
  type TokensCalls,
  type TokensEncodeArgs,
  type TokensEncoded,
} from '../protocol';
import type { HandlerContext, Handlers } from './router';
import { run, type Work } from './textWork';

/** Each is a file of its own, which comes when it is first asked for. */
const RANK_FILES: Record<RankEncoding, () => Promise<{ default: RankFile }>> = {
  r50k_base: () => import('js-tiktoken/ranks/r50k_base'),
  cl100k_base: () => import('js-tiktoken/ranks/cl100k_base'),
  o200k_base: () => import('js-tiktoken/ranks/o200k_base'),
};

type Context = HandlerContext<'tokens.encode'>;

/** Handlers for the text worker. Encodings stay in memory once they are read. */
export function tokensHandlers({
  tokenizer,
  rankFiles = RANK_FILES,
}: {
  tokenizer(model: string): Promise<Tokenizer>;
  rankFiles?: Record<RankEncoding, () => Promise<{ default: RankFile }>>;
}): Handlers<keyof TokensCalls> {
  const encodings = new Map<RankEncoding, RankTokenizer>();

  async function open(name: RankEncoding, context: Context): Promise<RankTokenizer> {
    const opened = encodings.get(name);
    if (opened) return opened;
    const totalBytes = RANK_BYTES[name];
    context.progress({ stage: 'download', loadedBytes: 0, totalBytes });
    const file = await rankFiles[name]().catch((error: unknown) => {
      throw new CoreError(
        'TokensError',
        `${name}: the download failed (${messageOf(error)}). Check the connection and try again; reload the page if that does not help.`,
      );
    });
    await context.breathe();
    const read = await run(readRanks(file.default), inBytes(context, 'weights'), 'weights', totalBytes);
    encodings.set(name, read);
    return read;
  }

  async function byRanks(
    name: RankEncoding,
    args: TokensEncodeArgs,
    context: Context,
  ): Promise<TokensEncoded> {
    const { ordinaryTokens, specialTokens, encode, tokenBytes, isSpecial } = await open(name, context);
    const ids = await run(encode(args.text, args.special), inBytes(context, 'weights'));
    return {
      ids,
      bytes: ids.map(tokenBytes),
      special: ids.map(isSpecial),
      vocabularySize: ordinaryTokens + specialTokens,
      specialTokens,
    };
  }

  return {
    async 'tokens.encode'(args, context) {
      check(args);
      if (typeof args.tokenizer === 'string') return byRanks(args.tokenizer, args, context);
      const reader = await tokenizer(args.tokenizer.model);
      await context.breathe();
      const special = new Set(reader.specialTokens.map(({ id }) => id));
      const ids = reader.encode(args.text, { specialTokens: args.special });
      return {
        ids,
        bytes: ids.map((id) => reader.tokenBytes(id).slice()), // a result's arrays are moved to the page
        special: ids.map((id) => special.has(id)),
        vocabularySize: reader.vocabularySize,
        specialTokens: special.size,
      };
    },
  };
}

/** What the steps of the work tell, as the loading of a file. */
function inBytes({ signal, breathe, progress }: Context, stage: LoadProgress['stage']): Work<'weights'> {
  return {
    signal,
    breathe,
    progress: ({ done, total }) => progress({ stage, loadedBytes: done, totalBytes: total }),
  };
}

/** @throws CoreError with a sentence for arguments from the console */
function check({ tokenizer, text, special }: TokensEncodeArgs): void {
  const isNamed = RANK_ENCODINGS.some((name) => name === tokenizer);
  const isModel = typeof tokenizer === 'object' && tokenizer !== null && typeof tokenizer.model === 'string';
  if (!isNamed && !isModel) {
    const names = RANK_ENCODINGS.join(', ');
    throw refused(`tokenizer must be one of ${names}, or {model: a model's name}`, JSON.stringify(tokenizer));
  }
  if (typeof text !== 'string') throw refused('text must be a text', String(text));
  if (text.length > LONGEST_ENCODED) {
    const most = LONGEST_ENCODED.toLocaleString('en');
    throw refused(`text must have at most ${most} UTF-16 units`, text.length.toLocaleString('en'));
  }
  if (typeof special !== 'boolean') throw refused('special must be true or false', String(special));
}

function refused(required: string, got: string): CoreError {
  return new CoreError('TokensError', `tokens.encode: ${required}, got ${got}`);
}
