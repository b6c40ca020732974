// From text to events: every phrase is tried at every place, and every way to understand the whole is kept.
import { afterUnit, atParagraph, NOTHING_SAID, type Discourse } from './language/discourse';
import { newKinds, type SlotReading } from './language/Language';
import type { Phrase, Phrasebook } from './language/phrases';
import { beginsSentence } from './language/sentences';
import type { Part, Parts } from './language/template';
import type { Arguments } from './world/events';
import type { Unit } from './write';

/** One way to understand a text. */
export interface Reading {
  readonly units: readonly Unit[];
  /** Where each unit begins in the text. */
  readonly places: readonly number[];
  /** What is wrong with the words, in sentences: a pronoun of the other gender, a thing that changed its colour. */
  readonly problems: readonly string[];
}

/** What is understood of a text. */
export interface Understanding {
  /** All ways to read the whole text; none if it does not parse. */
  readonly readings: readonly Reading[];
  /** How many characters from the beginning at least one way of reading explains. */
  readonly understood: number;
}

/** Ways of reading after which a text counts as too ambiguous to be followed further. */
const MOST_READINGS = 64;

interface Match {
  readonly end: number;
  readonly args: Arguments;
  readonly choices: readonly number[];
  readonly said: Discourse;
  readonly problems: readonly string[];
}

interface Progress {
  readonly place: number;
  readonly said: Discourse;
  readonly units: readonly Unit[];
  readonly places: readonly number[];
  readonly problems: readonly string[];
}

/** Reads a text as a story, leniently: what contradicts itself is read too, and its problems are told. Any string may be given. */
export function read(text: string, book: Phrasebook): Understanding {
  const readings: Reading[] = [];
  let understood = 0;
  let open: Progress[] =
    text === '' ? [] : [{ place: 0, said: NOTHING_SAID, units: [], places: [], problems: [] }];
  while (open.length > 0) {
    const next: Progress[] = [];
    for (const progress of open) {
      for (const one of unitsAt(text, progress, book)) {
        understood = Math.max(understood, one.place);
        if (one.place === text.length) readings.push(one);
        else next.push(one);
      }
    }
    open = next.slice(0, MOST_READINGS);
  }
  return { readings, understood };
}

/** All ways to read one unit more. */
function unitsAt(text: string, progress: Progress, book: Phrasebook): Progress[] {
  const gap = text.slice(progress.place).match(progress.place === 0 ? /^/ : /^(?:\n\n| )/)?.[0];
  if (gap === undefined) return [];
  const paragraph = gap === '\n\n';
  const place = progress.place + gap.length;
  const said = paragraph ? atParagraph(progress.said) : progress.said;
  const slots = new Map<string, readonly SlotReading[]>();
  return book.beginning(text, place).flatMap((phrase) =>
    matches(phrase, text, place, said, book, slots).map(
      ({ end, args, choices, said: after, problems }): Progress => ({
        place: end,
        said: afterUnit(after, newKinds(phrase.type, args)),
        units: [
          ...progress.units,
          { event: { type: phrase.type, args }, paragraph, choices: [phrase.index, ...choices] },
        ],
        places: [...progress.places, place],
        problems: [...progress.problems, ...problems],
      }),
    ),
  );
}

/** All ways in which a phrase can stand at a place. `slots` remembers what slots at the very beginning can be. */
function matches(
  phrase: Phrase,
  text: string,
  begin: number,
  said: Discourse,
  { language }: Phrasebook,
  slots: Map<string, readonly SlotReading[]>,
): Match[] {
  const found: Match[] = [];
  const { roles } = phrase.type;

  function walk(parts: Parts, index: number, at: Match, then: (match: Match) => void): void {
    const part = parts[index];
    if (part === undefined) then(at);
    else step(part, at, (next) => walk(parts, index + 1, next, then));
  }

  function step(part: Part, at: Match, then: (match: Match) => void): void {
    if (typeof part === 'string') {
      if (text.startsWith(part, at.end)) then({ ...at, end: at.end + part.length });
    } else if ('role' in part) {
      const bound = at.args[part.role];
      for (const one of slot(part.role, part.form, at, bound)) {
        if (bound !== undefined && bound !== one.value) continue;
        then({
          end: at.end + one.length,
          args: bound === undefined ? { ...at.args, [part.role]: one.value } : at.args,
          choices: one.choices.length > 0 ? [...at.choices, ...one.choices] : at.choices,
          said: one.said,
          problems: one.problem === undefined ? at.problems : [...at.problems, one.problem],
        });
      }
    } else {
      for (const [i, alternative] of part.alternatives.entries()) {
        walk(alternative, 0, { ...at, choices: [...at.choices, i] }, then);
      }
    }
  }

  function slot(role: string, form: string, at: Match, bound: string | undefined): readonly SlotReading[] {
    const sort = roles[role] as string;
    const key = at.end === begin ? `${sort}.${form}` : undefined;
    const known = key === undefined ? undefined : slots.get(key);
    if (known) return known;
    const capital = beginsSentence(text, at.end);
    const readings = language.read({ sort, form }, text, at.end, { said: at.said, capital }, bound);
    if (key !== undefined) slots.set(key, readings);
    return readings;
  }

  const inOrder = (args: Arguments): Arguments =>
    Object.fromEntries(Object.keys(roles).map((role) => [role, args[role] as string]));
  const start: Match = { end: begin, args: {}, choices: [], said, problems: [] };
  walk(phrase.parts, 0, start, (match) => {
    const rest = text.slice(match.end, match.end + 2);
    if (rest === '' || rest.startsWith(' ') || rest === '\n\n')
      found.push({ ...match, args: inOrder(match.args) });
  });
  return found;
}
