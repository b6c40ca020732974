// Asks the text worker for the tokens of the chat; the only file here that talks to the core.
import { core } from '@/core/client';
import { utf8Bytes } from '@/pure/tokenizers/utf8';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { chatTokens, partsOf, ROLES, type ChatToken, type CutToken, type Fillers } from './chat';
import type { SpecialState } from './state';

/** Its tokenizer cuts the chat, and has the special tokens of the book's format. */
const TOKENIZER = { model: 'story-gpt' };

/** Asks nothing while nobody has said anything. */
export function useChat(state: SpecialState, isReady: boolean): Asking<SpecialState, ChatToken[]> {
  const isEmpty = ROLES.every((role) => state[role] === '');
  return useAnswer(
    isReady && !isEmpty ? state : undefined,
    tokensOfChat,
    ROLES.map((role) => state[role]).join('\0'),
  );
}

async function tokensOfChat(state: SpecialState, signal: AbortSignal): Promise<ChatToken[]> {
  const isBook = state.format === 'book';
  async function cut(text: string, special: boolean): Promise<CutToken[]> {
    const found = await core.call('tokens.encode', { tokenizer: TOKENIZER, text, special }, { signal });
    return found.ids.map((id, index) => ({
      id: isBook ? id : undefined,
      bytes: found.bytes[index] ?? new Uint8Array(),
      special: found.special[index] ?? false,
    }));
  }
  const tokens: CutToken[] = [];
  for (const { text, special, isNamed } of partsOf(state)) {
    if (isNamed) tokens.push({ id: undefined, bytes: utf8Bytes(text), special: true });
    else tokens.push(...(await cut(text, special)));
  }
  return chatTokens(state, tokens, isBook ? await fillersOf(cut) : undefined);
}

async function fillersOf(
  cut: (text: string, special: boolean) => Promise<CutToken[]>,
): Promise<Fillers | undefined> {
  const [mask, pad] = await cut('<|mask|><|pad|>', true);
  return mask && pad && { mask, pad };
}
