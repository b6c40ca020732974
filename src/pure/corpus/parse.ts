// From text to trace, exactly: which choices of plot and words would have told this very text?
import { Following, Weighing, type Chooser } from './chooser';
import type { Phrasebook } from './language/phrases';
import { read, type Reading } from './read';
import type { Trace } from './story';
import type { Ending, Plot } from './world/Plot';
import { Teller } from './world/Teller';
import { nounOf } from './world/things';
import { Writer, type Unit } from './write';

/** A text that the world can tell: the trace behind it. */
export interface Parse {
  readonly trace: Trace;
  /** log p(text) in nats, if this is the only parse; see logProbability. */
  readonly logProbability: number;
}

/**
 * All traces that tell exactly this text: none if the world could not have told it, and never more than one, which is
 * what makes log p(text) exact (tests/corpus). Any string may be given.
 */
export function parse(text: string, plots: readonly Plot[], book: Phrasebook): Parse[] {
  const { understood, readings } = read(text, book);
  if (understood < text.length) return [];
  return readings
    .filter(({ problems }) => problems.length === 0)
    .flatMap((reading) => {
      const said = sayingLogProbability(text, reading, book);
      if (said === undefined) return [];
      return plotsOf(reading, plots).flatMap((plot) =>
        tellings(plot, reading.units).map(({ choices, ending, logProbability }) => ({
          trace: { plot: plot.name, choices, units: reading.units, ending },
          logProbability: logProbability + said - Math.log(plots.length),
        })),
      );
    });
}

/** log p(text) in nats: −∞ for a text that the world cannot tell. */
export function logProbability(text: string, plots: readonly Plot[], book: Phrasebook): number {
  const parses = parse(text, plots, book);
  if (parses.length === 0) return -Infinity;
  const most = Math.max(...parses.map((one) => one.logProbability));
  return most + Math.log(parses.reduce((sum, one) => sum + Math.exp(one.logProbability - most), 0));
}

/** The log-probability of the words given the events; undefined if the events would have been said otherwise. */
function sayingLogProbability(text: string, reading: Reading, book: Phrasebook): number | undefined {
  const writer = new Writer(book);
  let sum = 0;
  for (const { event, paragraph, choices } of reading.units) {
    const following = new Following(choices);
    const weighing = new Weighing(following);
    try {
      writer.tell(event, paragraph, weighing);
      following.finish();
    } catch {
      return undefined; // choices that this place does not have: said in a way that the world never says it
    }
    if (!text.startsWith(writer.text)) return undefined;
    sum += weighing.logProbability;
  }
  return writer.text === text ? sum : undefined;
}

const ownersOf = new WeakMap<readonly Plot[], ReadonlyMap<string, Plot>>();

/** The plot that each event belongs to. */
function owners(plots: readonly Plot[]): ReadonlyMap<string, Plot> {
  let known = ownersOf.get(plots);
  if (!known) {
    known = new Map(
      plots.flatMap((plot) => Object.values(plot.events).map(({ name }) => [name, plot] as const)),
    );
    ownersOf.set(plots, known);
  }
  return known;
}

/** The plots that could tell these events: the owner of the first event that belongs to one, else all. */
function plotsOf({ units }: Reading, plots: readonly Plot[]): readonly Plot[] {
  const known = owners(plots);
  const owner = units.map(({ event }) => known.get(event.type.name)).find((plot) => plot !== undefined);
  return owner ? [owner] : plots;
}

interface Telling {
  readonly choices: readonly number[];
  readonly ending: Ending;
  readonly logProbability: number;
}

/** What a plot throws when it leaves the story that is looked for. */
class Astray extends Error {}

/** One choice on the way, and how many there were. */
interface Turn {
  option: number;
  readonly weights: readonly number[];
  readonly mayBe: ((option: number) => boolean) | undefined;
}

/** All sequences of choices by which a plot tells exactly these events: a depth-first search that tells the plot again and again. */
function tellings(plot: Plot, units: readonly Unit[]): Telling[] {
  const names = new Set(units.flatMap(({ event }) => Object.values(event.args)));
  for (const { event } of units) {
    for (const [role, sort] of Object.entries(event.type.roles)) {
      if (sort === 'thing') names.add(nounOf(event.args[role] as string));
    }
  }
  const found: Telling[] = [];
  const turns: Turn[] = [];
  do {
    const told = tellAlong(plot, units, turns, names);
    if (told) found.push(told);
  } while (nextTurn(turns));
  return found;
}

function tellAlong(
  plot: Plot,
  units: readonly Unit[],
  turns: Turn[],
  names: ReadonlySet<string>,
): Telling | undefined {
  let turn = 0;
  let unit = 0;
  const chooser: Chooser = {
    choose(weights, mayBe) {
      const known = turns[turn];
      if (!known) {
        const option = firstFrom(0, weights, mayBe);
        if (option === undefined) throw new Astray();
        turns.push({ option, weights, mayBe });
      }
      return (turns[turn++] as Turn).option;
    },
  };
  const weighing = new Weighing(chooser);
  const teller = new Teller(weighing, {
    mayName: (name) => names.has(name),
    event({ type, args }, paragraph) {
      const wanted = units[unit++];
      const same =
        wanted?.event.type.name === type.name &&
        wanted.paragraph === paragraph &&
        Object.keys(type.roles).every((role) => wanted.event.args[role] === args[role]);
      if (!same) throw new Astray();
    },
  });
  try {
    const ending = plot.tell(teller);
    if (unit < units.length) return undefined;
    return { choices: turns.map(({ option }) => option), ending, logProbability: weighing.logProbability };
  } catch (error) {
    if (error instanceof Astray) return undefined;
    throw error;
  }
}

/** Moves on to the next sequence of choices; false if there is none. */
function nextTurn(turns: Turn[]): boolean {
  for (let last = turns.pop(); last; last = turns.pop()) {
    const option = firstFrom(last.option + 1, last.weights, last.mayBe);
    if (option !== undefined) {
      turns.push({ ...last, option });
      return true;
    }
  }
  return false;
}

function firstFrom(
  from: number,
  weights: readonly number[],
  mayBe: ((option: number) => boolean) | undefined,
): number | undefined {
  for (let option = from; option < weights.length; option++) {
    if ((weights[option] as number) > 0 && (mayBe === undefined || mayBe(option))) return option;
  }
  return undefined;
}
