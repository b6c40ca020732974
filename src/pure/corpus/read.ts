// From text to events: every phrase is tried at every place, and every way to understand the whole is kept.
import { afterUnit, atParagraph, NOTHING_SAID, type Discourse } from './language/discourse';
import { newKinds, type Language, type SlotReading } from './language/Language';
import type { Opening, Phrase, Phrasebook } from './language/phrases';
import { beginsSentence } from './language/sentences';
import type { Part, Parts } from './language/template';
import type { Arguments, EventType } from './world/events';
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
  /** How many characters from the beginning at least one way of reading explains. */
  readonly understood: number;
  /** All ways to read so many characters; none if these are none. */
  readonly readings: readonly Reading[];
}

/** Characters of a text that are read at most; no story of the world is near as long. */
const LONGEST_TEXT = 20_000;

/** Ways of reading after which a text counts as too ambiguous to be followed further. */
const MOST_READINGS = 64;

interface Match {
  readonly end: number;
  readonly args: Arguments;
  readonly choices: readonly number[];
  readonly said: Discourse;
  readonly problems: readonly string[];
}

/** A way to read a text as far as `place`: its last unit, and the way before it. */
interface Progress {
  readonly place: number;
  readonly said: Discourse;
  readonly last?: { readonly unit: Unit; readonly place: number; readonly problems: readonly string[] };
  readonly before?: Progress;
}

/** Reads a text as a story, leniently: what contradicts itself is read too, and its problems are told. Any string may be given; of a very long one only the beginning is read. */
export function read(text: string, book: Phrasebook): Understanding {
  let furthest: Progress[] = [];
  let understood = 0;
  let open: Progress[] = text === '' ? [] : [{ place: 0, said: NOTHING_SAID }];
  while (open.length > 0) {
    const next: Progress[] = [];
    for (const progress of open) {
      for (const one of unitsAt(text, progress, book)) {
        if (one.place > understood) furthest = [];
        understood = Math.max(understood, one.place);
        if (one.place === understood) furthest.push(one);
        if (one.place <= LONGEST_TEXT && one.place < text.length) next.push(one);
      }
    }
    open = next.slice(0, MOST_READINGS);
  }
  return { understood, readings: furthest.map(readingOf) };
}

function readingOf(progress: Progress): Reading {
  const way: NonNullable<Progress['last']>[] = [];
  for (let at: Progress | undefined = progress; at?.last; at = at.before) way.push(at.last);
  way.reverse();
  return {
    units: way.map(({ unit }) => unit),
    places: way.map(({ place }) => place),
    problems: way.flatMap(({ problems }) => problems),
  };
}

/** All ways to read one unit more. */
function unitsAt(text: string, progress: Progress, book: Phrasebook): Progress[] {
  const paragraph = text.startsWith('\n\n', progress.place);
  if (progress.place > 0 && !paragraph && !text.startsWith(' ', progress.place)) return [];
  const place = progress.place + (progress.place === 0 ? 0 : paragraph ? 2 : 1);
  const said = paragraph ? atParagraph(progress.said) : progress.said;
  const matcher = new Matcher(text, place, said, book.language);
  const phrases = book.beginning(text, place, (slot, at) => matcher.endsOf(slot, at));
  return [...phrases].flatMap((phrase) =>
    matcher.matches(phrase).map(({ end, args, choices, said: after, problems }): Progress => ({
      place: end,
      said: afterUnit(after, newKinds(phrase.type, args)),
      last: {
        unit: { event: { type: phrase.type, args }, paragraph, choices: [phrase.index, ...choices] },
        place,
        problems,
      },
      before: progress,
    })),
  );
}

/** Finds all ways in which phrases can stand at one place. */
class Matcher {
  readonly #text: string;
  readonly #begin: number;
  readonly #said: Discourse;
  readonly #language: Language;
  /** What slots at the beginning can be, which many phrases ask. */
  readonly #openings = new Map<string, readonly SlotReading[]>();

  constructor(text: string, begin: number, said: Discourse, language: Language) {
    this.#text = text;
    this.#begin = begin;
    this.#said = said;
    this.#language = language;
  }

  /** Where a slot that begins at `place`, before anything was mentioned, can end. */
  endsOf({ sort, form }: Opening, place: number): number[] {
    return this.#opening(sort, form, place).map(({ length }) => place + length);
  }

  matches({ type, parts }: Phrase): Match[] {
    const found: Match[] = [];
    const start: Match = { end: this.#begin, args: {}, choices: [], said: this.#said, problems: [] };
    this.#walk(type, parts, 0, start, (match) => {
      const rest = this.#text.slice(match.end, match.end + 2);
      if (rest !== '' && !rest.startsWith(' ') && rest !== '\n\n') return;
      const args = Object.keys(type.roles).map((role) => [role, match.args[role] as string] as const);
      found.push({ ...match, args: Object.fromEntries(args) });
    });
    return found;
  }

  #walk(type: EventType, parts: Parts, index: number, at: Match, then: (match: Match) => void): void {
    const part = parts[index];
    if (part === undefined) then(at);
    else if (typeof part !== 'string')
      this.#step(type, part, at, (next) => this.#walk(type, parts, index + 1, next, then));
    else if (this.#text.startsWith(part, at.end)) {
      this.#walk(type, parts, index + 1, { ...at, end: at.end + part.length }, then);
    }
  }

  #step(type: EventType, part: Exclude<Part, string>, at: Match, then: (match: Match) => void): void {
    if ('alternatives' in part) {
      for (const [i, alternative] of part.alternatives.entries()) {
        const [first] = alternative;
        if (typeof first === 'string' && !this.#text.startsWith(first, at.end)) continue;
        this.#walk(type, alternative, 0, { ...at, choices: [...at.choices, i] }, then);
      }
      return;
    }
    const bound = at.args[part.role];
    for (const one of this.#slot(type.roles[part.role] as string, part.form, at, bound)) {
      if (bound !== undefined && bound !== one.value) continue;
      then({
        end: at.end + one.length,
        args: bound === undefined ? { ...at.args, [part.role]: one.value } : at.args,
        choices: one.choices.length > 0 ? [...at.choices, ...one.choices] : at.choices,
        said: one.said,
        problems: one.problem === undefined ? at.problems : [...at.problems, one.problem],
      });
    }
  }

  #slot(sort: string, form: string, at: Match, bound: string | undefined): readonly SlotReading[] {
    if (bound === undefined && at.said === this.#said) return this.#opening(sort, form, at.end);
    const capital = beginsSentence(this.#text, at.end);
    return this.#language.read({ sort, form }, this.#text, at.end, { said: at.said, capital }, bound);
  }

  #opening(sort: string, form: string, place: number): readonly SlotReading[] {
    const key = `${sort}.${form} ${place}`;
    const known = this.#openings.get(key);
    if (known) return known;
    const where = { said: this.#said, capital: beginsSentence(this.#text, place) };
    const readings = this.#language.read({ sort, form }, this.#text, place, where, undefined);
    this.#openings.set(key, readings);
    return readings;
  }
}
