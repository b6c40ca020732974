// The games that this browser keeps, and those that are being played in this page.
import { create } from 'zustand';
import { isRecord, kept } from '@/ui/kept';
import { NEW_GAME, type Game } from './game';
import { SOURCES, UNITS, type GameState } from './state';

/** A finished game. */
export interface KeptGame extends Pick<GameState, 'source' | 'story' | 'unit' | 'guesses' | 'length'> {
  /** The outcome of each place: 1 … guesses, or guesses + 1 for missed. */
  ranks: number[];
  readerBits: number;
  /** Code points of the guessed stretch. */
  characters: number;
  /** Bits of the others for the same stretch. */
  others: { frequencies: number; pairs: number; triples: number; storyGpt?: number };
  /** ISO date. */
  date: string;
}

/** Games that are kept at most; then the oldest goes. */
export const MOST_GAMES = 100;

interface Games {
  games: KeptGame[];
  /** Games that made room for others since the page was opened. */
  dropped: number;
  add(game: KeptGame): void;
  forget(): void;
}

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isWhole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isOneOf = (names: readonly string[], value: unknown) => names.includes(value as string);

function isKeptGame(value: unknown): value is KeptGame {
  if (!isRecord(value) || !isRecord(value['others']) || !Array.isArray(value['ranks'])) return false;
  const { source, story, unit, guesses, length, ranks, readerBits, characters, others, date } = value;
  const { frequencies, pairs, triples, storyGpt = 0 } = others as Record<string, unknown>;
  return (
    isOneOf(SOURCES, source) &&
    isOneOf(UNITS, unit) &&
    [story, guesses, length, characters, ...(ranks as unknown[])].every(isWhole) &&
    (characters as number) > 0 &&
    [readerBits, frequencies, pairs, triples, storyGpt].every(isNumber) &&
    typeof date === 'string'
  );
}

/** Whether something that was read is a list of games. */
export const areGames = (value: unknown) => Array.isArray(value) && value.every(isKeptGame);

export const useGames = kept<Games>('unmasked.guesses', { games: areGames }, (set, get) => ({
  games: [],
  dropped: 0,
  add(game) {
    const games = [...get().games, game];
    const tooMany = Math.max(0, games.length - MOST_GAMES);
    set({ games: games.slice(tooMany), dropped: get().dropped + tooMany });
  },
  forget: () => set({ games: [], dropped: 0 }),
}));

/** Games of this page, finished or not, by figure and what they are about: another view or chapter and back changes nothing. */
const usePlayed = create<{ games: Readonly<Record<string, Game>> }>(() => ({ games: {} }));

export function usePlayedGame(key: string): { game: Game; setGame(game: Game): void } {
  const game = usePlayed((state) => state.games[key]) ?? NEW_GAME;
  return {
    game,
    setGame: (next) => usePlayed.setState(({ games }) => ({ games: { ...games, [key]: next } })),
  };
}
