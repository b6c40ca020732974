// What contradicts itself in a text: the events are lived through again in an empty world.
import type { Phrasebook } from './language/phrases';
import { read, type Reading } from './read';
import type { Fact } from './world/facts';
import { needText } from './world/Teller';
import { World } from './world/World';

/** What the checker finds in a text. */
export interface Verdict {
  /** Whether every sentence of it is one that the world can say. */
  readonly parses: boolean;
  /** Characters from the beginning that parse. */
  readonly understood: number;
  /** What is wrong in these, each in a sentence. */
  readonly contradictions: readonly string[];
  /** What is true at their end. */
  readonly facts: readonly Fact[];
}

/**
 * Checks any text against the world, as far as it parses from its beginning; of several ways to read it, the one with the
 * fewest contradictions counts.
 */
export function check(text: string, book: Phrasebook): Verdict {
  const { readings, understood } = read(text, book);
  const [first, ...others] = readings.map((reading) => liveThrough(reading));
  if (!first) return { parses: false, understood, contradictions: [], facts: [] };
  const best = others.reduce(
    (least, one) => (one.contradictions.length < least.contradictions.length ? one : least),
    first,
  );
  return { parses: understood === text.length, understood, ...best };
}

function liveThrough({ units, problems }: Reading): Pick<Verdict, 'contradictions' | 'facts'> {
  const world = new World();
  const contradictions = [...problems];
  for (const { event } of units) {
    const { type, args } = event;
    contradictions.push(
      ...world.unmet(type.needs(args, world)).map((need) => `${type.name}: ${needText(need)}.`),
    );
    for (const fact of type.makes(args, world)) world.set(fact);
  }
  return { contradictions, facts: world.facts() };
}
