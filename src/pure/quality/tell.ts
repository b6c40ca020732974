// One story by a mask predictor, and what the world says to it.
import type { QualitySetting } from './settings';

/** What is asked of a mask predictor and of the world. */
export interface Asked {
  /** Fills in so many masks after the begin token: token ids, [length]. */
  fill(length: number, setting: QualitySetting, stream: number): Promise<readonly number[]>;
  endTokens: readonly number[];
  decode(ids: readonly number[]): Promise<string>;
  check(text: string): Promise<{ parses: boolean; contradictions: readonly string[] }>;
}

export interface ToldStory {
  /** Up to the first end token. */
  tokens: readonly number[];
  text: string;
  /** Whether every sentence is one of the world. */
  parses: boolean;
  contradictions: readonly string[];
}

/** @param length places of the story, its end token among them */
export async function tellStory(
  asked: Asked,
  setting: QualitySetting,
  length: number,
  stream: number,
): Promise<ToldStory> {
  const filled = await asked.fill(length, setting, stream);
  const end = filled.findIndex((id) => asked.endTokens.includes(id));
  const tokens = end < 0 ? filled : filled.slice(0, end);
  const text = await asked.decode(tokens);
  const { parses, contradictions } = await asked.check(text);
  return { tokens, text, parses, contradictions };
}
