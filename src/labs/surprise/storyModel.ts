// The small language model of the book, as something that scores texts: nats of each of its tokens.
import type { CallOptions, TokenPiece } from '@/core/client';
import type { Call } from './countedText';
import { surpriseMessages } from './messages';

export const MODEL = 'story-gpt';

export interface StoryModel {
  begin: number;
  end: number;
  /** Longest sequence that it reads, in tokens. */
  contextLength: number;
  /** By token id. */
  pieces: readonly TokenPiece[];
}

/** A text that the model cannot score; the message says what to do. Another try does not help. */
export class TextRefusal extends Error {
  override readonly name = 'TextRefusal';
}

export async function openStoryModel(call: Call, options: CallOptions<'model.load'>): Promise<StoryModel> {
  const { signal } = options;
  const [info, { pieces }] = await Promise.all([
    call('model.load', { model: MODEL }, options),
    call('text.vocabulary', { model: MODEL }, { ...(signal && { signal }) }),
  ]);
  const { beginToken: begin, endTokens, contextLength } = info;
  const [end] = endTokens;
  if (begin === undefined || end === undefined) {
    throw new Error(surpriseMessages.get().noEnds({ model: MODEL }));
  }
  return { begin, end, contextLength, pieces };
}

export interface ModelScore {
  /** Token ids of the text, [T]. */
  ids: readonly number[];
  /** −log p of each in nats, given all before it, [T]. */
  nats: readonly number[];
  /** −log p of the end token in nats; undefined where it was not asked for. */
  endNats: number | undefined;
}

/**
 * Scores a text: begin token, text, end token.
 *
 * @param isCut of a text that is too long only the beginning is scored, and no end; else it is refused
 * @throws TextRefusal for a text in which a special token is written, and for one that is too long
 */
export async function scoreByModel(
  call: Call,
  { begin, end, contextLength, pieces }: StoryModel,
  text: string,
  { signal, isCut = false }: { signal: AbortSignal; isCut?: boolean },
): Promise<ModelScore> {
  const t = surpriseMessages.get();
  const { ids: all } = await call('text.encode', { model: MODEL, text }, { signal });
  const special = all.map((id) => pieces[id]).find((piece) => piece?.special);
  if (special) throw new TextRefusal(t.special({ name: new TextDecoder().decode(special.bytes) }));
  const fits = all.length + 2 <= contextLength;
  if (!fits && !isCut) throw new TextRefusal(t.tooLong({ tokens: all.length + 2, most: contextLength }));
  const ids = fits ? all : all.slice(0, contextLength - 1);
  const tokens = [begin, ...ids, ...(fits ? [end] : [])];
  const { nats } = await call('model.score', { model: MODEL, tokens }, { signal });
  return {
    ids,
    nats: [...nats.subarray(0, ids.length)],
    endNats: fits ? nats[ids.length] : undefined,
  };
}
