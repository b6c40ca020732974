// The categories of English words, as the world knows them: what a model of words can be judged by.
import { ANIMALS, FAMILY, NAMES, PEOPLE } from '../world/characters';
import { COLORS, THINGS } from '../world/things';
import { PLACES, TIMES, TRAITS, WEATHERS } from '../world/words';

const single = (words: readonly string[]) => words.filter((word) => !word.includes(' '));

/** Categories with their words, in small letters but for names; no word is in two of them. */
export function wordCategories(): ReadonlyMap<string, readonly string[]> {
  const all: [string, readonly string[]][] = [
    ['girl', NAMES.she],
    ['boy', NAMES.he],
    ['animal', ANIMALS],
    ['person', [...Object.keys(PEOPLE), ...Object.keys(FAMILY)]],
    ['place', PLACES],
    ['trait', TRAITS],
    ['weather', WEATHERS],
    ['time', TIMES],
    ['color', COLORS],
    ...Object.entries(THINGS).map(([category, { nouns }]): [string, readonly string[]] => [category, nouns]),
  ];
  const uses = new Map<string, number>();
  for (const word of all.flatMap(([, words]) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return new Map(
    all.map(([category, words]) => [category, single(words).filter((word) => uses.get(word) === 1)]),
  );
}
