// The book's mask predictor, loaded, with the tokens that have a meaning of their own.
import { core } from '@/core/client';
import { MODEL } from './settings';

/** The name of the mask token in the vocabulary. */
const MASK = '<|mask|>';

export interface OpenModel {
  begin: number;
  mask: number;
  endTokens: readonly number[];
}

export async function openModel(signal: AbortSignal): Promise<OpenModel> {
  const [{ beginToken, endTokens }, { pieces }] = await Promise.all([
    core.call('model.load', { model: MODEL }, { signal }),
    core.call('text.vocabulary', { model: MODEL }, { signal }),
  ]);
  const name = new TextDecoder();
  const mask = pieces.findIndex(({ special, bytes }) => special && name.decode(bytes) === MASK);
  if (beginToken === undefined || endTokens[0] === undefined || mask < 0) {
    throw new Error(`${MODEL} must have a begin token, an end token and ${MASK}; reload the page.`);
  }
  return { begin: beginToken, mask, endTokens };
}

export async function encode(text: string, signal: AbortSignal): Promise<readonly number[]> {
  return (await core.call('text.encode', { model: MODEL, text }, { signal })).ids;
}
