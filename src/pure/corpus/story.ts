// A story from a seed: the plot tells events, the language says them, and both write down what they chose.
import { drawing, evenly, noting, Weighing, type Chooser } from './chooser';
import type { Phrasebook } from './language/phrases';
import type { Fact } from './world/facts';
import type { Ending, Plot } from './world/Plot';
import { Teller } from './world/Teller';
import { Writer, type Mention, type Unit } from './write';

/** All choices behind a story: from them it can be told again, and its probability follows. */
export interface Trace {
  readonly plot: string;
  /** What the plot chose, in order. */
  readonly choices: readonly number[];
  /** What happened, and how each event was said. */
  readonly units: readonly Unit[];
  readonly ending: Ending;
}

export interface Story {
  readonly text: string;
  readonly trace: Trace;
  /** log p(text) in nats: exact, as no other choices tell this text. */
  readonly logProbability: number;
  /** What is true in the end. */
  readonly facts: readonly Fact[];
  /** Where the text names whom and what. */
  readonly mentions: readonly Mention[];
}

/** The two streams of stories: a seed each, so that no story of one has the random numbers of the other. */
export const SPLITS = { train: 1, 'held-out': 2 } as const;
export type Split = keyof typeof SPLITS;

/** Story `index` (an integer from 0) of a stream. The same index always gives the same story. */
export function storyOf(plots: readonly Plot[], book: Phrasebook, split: Split, index: number): Story {
  return tellStory(plots, book, drawing(SPLITS[split], index));
}

/** Tells a story whose every turn `chooser` decides. */
export function tellStory(plots: readonly Plot[], book: Phrasebook, chooser: Chooser): Story {
  const choices: number[] = [];
  const units: Unit[] = [];
  const writer = new Writer(book);
  const weighing = new Weighing(chooser);
  const plot = plots[weighing.choose(evenly(plots.length))] as Plot;
  const teller = new Teller(noting(weighing, choices), {
    event(event, paragraph) {
      units.push(writer.tell(event, paragraph, weighing));
    },
  });
  const ending = plot.tell(teller);
  return {
    text: writer.text,
    trace: { plot: plot.name, choices, units, ending },
    logProbability: weighing.logProbability,
    facts: teller.world.facts(),
    mentions: writer.mentions,
  };
}
