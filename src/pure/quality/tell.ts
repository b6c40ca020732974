// One story by a mask predictor, and what the world and its twin say to it.
import { LENGTH, streamOf, type QualitySetting } from './settings';

/** What is asked of a mask predictor, of the world, and of the twin that writes from left to right. */
export interface Asked {
  /** Fills in so many masks after the begin token: token ids, [length]. */
  fill(length: number, setting: QualitySetting, stream: number): Promise<readonly number[]>;
  endTokens: readonly number[];
  decode(ids: readonly number[]): Promise<string>;
  check(text: string): Promise<{
    parses: boolean;
    understood: number;
    contradictions: readonly string[];
  }>;
  /** −log p in nats of the tokens after the begin token, all together, by the twin. */
  surprise(ids: readonly number[]): Promise<number>;
}

export interface ToldStory {
  /** Up to the first end token. */
  tokens: readonly number[];
  text: string;
  /** Whether every sentence is one of the world. */
  parses: boolean;
  /** Characters from the beginning that are such sentences. */
  understood: number;
  /** What contradicts itself in these, each in a sentence. */
  contradictions: readonly string[];
  /** −log p of all tokens in nats, as the twin that writes from left to right sees them. */
  surprise: number;
}

/** Story number `story` of a setting: always the same one. */
export async function tellStory(asked: Asked, setting: QualitySetting, story: number): Promise<ToldStory> {
  const filled = await asked.fill(LENGTH, setting, streamOf(setting, story));
  const end = filled.findIndex((id) => asked.endTokens.includes(id));
  const tokens = end < 0 ? filled : filled.slice(0, end);
  const text = await asked.decode(tokens);
  const { parses, understood, contradictions } = await asked.check(text);
  const surprise = tokens.length === 0 ? 0 : await asked.surprise(tokens);
  return { tokens, text, parses, understood, contradictions, surprise };
}
