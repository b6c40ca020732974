// What the reader can set in the next-word game: the controls, the link and the checks come from this schema.
import * as z from 'zod/mini';
import { choiceField, numberField, switchField } from '@/ui/controls';

export const SOURCES = ['stories', 'fables'] as const;
export const UNITS = ['words', 'letters'] as const;
export const VIEWS = ['play', 'scores'] as const;

/** Held-out stories that can be asked for. */
export const STORIES = 2000;

export const gameFields = {
  source: choiceField(...SOURCES),
  /** Number of the held-out story, or of the paragraph in the held-out tenth of the fables. */
  story: numberField({ min: 0, max: STORIES - 1 }),
  unit: choiceField(...UNITS),
  /** Tokens given at first. */
  start: numberField({ min: 1, max: 60 }),
  /** Guesses a token. */
  guesses: numberField({ min: 1, max: 10 }),
  /** Tokens to guess. */
  length: numberField({ min: 5, max: 60 }),
  view: choiceField(...VIEWS),
  /** story-gpt plays along. */
  model: switchField(),
};

export const gameSchema = z.object(gameFields);
export type GameState = z.infer<typeof gameSchema>;

export const gameDefaults: GameState = {
  source: 'stories',
  story: 0,
  unit: 'words',
  start: 12,
  guesses: 5,
  length: 20,
  view: 'play',
  model: true,
};

/** What a game is about: another of these is another game. */
export function gameKey({ source, story, unit, start, guesses, length }: GameState): string {
  return [source, story, unit, start, guesses, length].join(' ');
}
