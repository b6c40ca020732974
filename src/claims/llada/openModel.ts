// The book's mask predictor, loaded, with the tokens that have a meaning of their own.
import { core } from '@/core/client';
import { MODEL } from '@/pure/quality/settings';

export interface OpenModel {
  begin: number;
  mask: number;
  end: number;
}

export async function openModel(signal: AbortSignal): Promise<OpenModel> {
  const { beginToken, endTokens, maskToken } = await core.call('model.load', { model: MODEL }, { signal });
  const end = endTokens[0];
  if (beginToken === undefined || end === undefined || maskToken === undefined) {
    throw new Error(`${MODEL} must have a begin token, an end token and a mask token; reload the page.`);
  }
  return { begin: beginToken, mask: maskToken, end };
}

export async function encode(text: string, signal: AbortSignal): Promise<readonly number[]> {
  return (await core.call('text.encode', { model: MODEL, text }, { signal })).ids;
}
