// The phrases of a language, parsed and checked, and found by how they begin.
import { CorpusError } from '../CorpusError';
import type { EventType } from '../world/events';
import type { Ask, Language } from './Language';
import { parseTemplate, type Parts, type Slot } from './template';

export interface Phrase {
  readonly type: EventType;
  /** Its number among the phrases of its event. */
  readonly index: number;
  readonly source: string;
  readonly parts: Parts;
}

export interface Phrasebook {
  readonly language: Language;
  /** The phrases of an event type, by its name. */
  of(name: string): readonly Phrase[];
  /** The phrases that can begin with the words at `place`, each once; `endsOf` tells where a slot that stands there can end. */
  beginning(
    text: string,
    place: number,
    endsOf: (slot: Opening, place: number) => readonly number[],
  ): Iterable<Phrase>;
  readonly types: ReadonlyMap<string, EventType>;
  asks(name: string): readonly Ask[];
}

/** A slot with which phrases begin. */
export interface Opening {
  readonly sort: string;
  readonly form: string;
}

/** Phrases that begin with the same few letters and the same slot, by the letters after it. */
interface OpeningGroup extends Opening {
  readonly before: string;
  readonly byNext: Map<string, Phrase[]>;
}

/** Letters by which phrases are found. */
const KEY_LENGTH = 3;

/** Parses and checks all phrases of a language. Throws CorpusError at the first phrase that could not be read back. */
export function phrasebook(language: Language): Phrasebook {
  const byName = new Map<string, Phrase[]>();
  const asks = new Map<string, readonly Ask[]>();
  const types = new Map<string, EventType>();
  const byLetters = new Map<string, Phrase[]>();
  const groups = new Map<string, OpeningGroup>();
  for (const saying of language.sayings) {
    const { type } = saying;
    if (byName.has(type.name)) throw new CorpusError(`corpus: ${type.name} has two lists of phrases.`);
    const phrases = saying.phrases.map((source, index) => ({
      type,
      index,
      source,
      parts: parseTemplate(source),
    }));
    for (const phrase of phrases) {
      checkPhrase(phrase, language);
      for (const { before, slot, after } of beginningsOf(phrase.parts)) {
        if (slot === undefined) {
          addTo(byLetters, before, phrase);
          continue;
        }
        const sort = type.roles[slot.role] as string;
        const key = `${before}{${sort}.${slot.form}}`;
        const group = groups.get(key) ?? {
          before,
          sort,
          form: slot.form,
          byNext: new Map<string, Phrase[]>(),
        };
        groups.set(key, group);
        addTo(group.byNext, after, phrase);
      }
    }
    byName.set(type.name, phrases);
    asks.set(type.name, saying.asks);
    types.set(type.name, type);
  }
  return {
    language,
    types,
    of(name) {
      const phrases = byName.get(name);
      if (!phrases) throw new CorpusError(`corpus: there is no phrase for ${name} in ${language.code}.`);
      return phrases;
    },
    beginning(text, place, endsOf) {
      const found = new Set(byLetters.get(text.slice(place, place + KEY_LENGTH)));
      for (const group of groups.values()) {
        if (!text.startsWith(group.before, place)) continue;
        for (const end of endsOf(group, place + group.before.length)) {
          for (let length = 0; length <= KEY_LENGTH; length++) {
            for (const phrase of group.byNext.get(text.slice(end, end + length)) ?? []) found.add(phrase);
          }
        }
      }
      return found;
    },
    asks: (name) => asks.get(name) ?? [],
  };
}

/** How a way through a phrase begins: some letters, or fewer and a slot and the letters after it; done when all is known. */
interface Beginning {
  readonly before: string;
  readonly slot?: Slot;
  readonly after: string;
  readonly done: boolean;
}

/** How the ways through a phrase can begin, each once. */
function beginningsOf(parts: Parts): Beginning[] {
  return extended([{ before: '', after: '', done: false }], parts);
}

/** Goes on with `parts`, all ways at once. */
function extended(beginnings: readonly Beginning[], parts: Parts): Beginning[] {
  let all = [...beginnings];
  for (const part of parts) {
    if (all.every(({ done }) => done)) break;
    const next = all.flatMap((one): Beginning[] => {
      if (one.done) return [one];
      if (typeof part === 'object' && 'alternatives' in part) {
        return part.alternatives.flatMap((alternative) => extended([one], alternative));
      }
      if (typeof part === 'object') return [one.slot ? { ...one, done: true } : { ...one, slot: part }];
      const letters = ((one.slot ? one.after : one.before) + part).slice(0, KEY_LENGTH);
      const done = letters.length === KEY_LENGTH;
      return [one.slot ? { ...one, after: letters, done } : { ...one, before: letters, done }];
    });
    all = [...new Map(next.map((one) => [JSON.stringify(one), one])).values()];
  }
  return all;
}

function addTo(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}

/** What is known at a place of a phrase, whichever way led there. */
interface Place {
  /** Roles that every way has mentioned. */
  readonly mentioned: ReadonlySet<string>;
  /** Ends of what stands before it: the last letters, or a slot. */
  readonly ends: ReadonlySet<string>;
}

/** Stands for a slot among the ends of words. */
const SLOT = '\u0000';
/** Stands before the first word. */
const START = '^';
const MISPLACED = / {2}| [.,!?]|\^ |\n/;

function checkPhrase({ type, source, parts }: Phrase, language: Language): void {
  const fail = (what: string) => new CorpusError(`corpus: ${type.name}, ${JSON.stringify(source)}: ${what}.`);

  function after(place: Place, all: Parts): Place {
    return all.reduce((at: Place, part): Place => {
      if (typeof part === 'string') return { mentioned: at.mentioned, ends: afterWords(at.ends, part) };
      if ('alternatives' in part) return joined(part.alternatives.map((one) => after(at, one)));
      return afterSlot(at, part);
    }, place);
  }

  function afterWords(ends: ReadonlySet<string>, words: string): Set<string> {
    return new Set(
      [...ends].map((end) => {
        const here = end + words;
        if (MISPLACED.test(here))
          throw fail(`spaces and marks must be those of a text, got ${JSON.stringify(here)}`);
        return here.slice(-2);
      }),
    );
  }

  function afterSlot({ mentioned, ends }: Place, { role, form }: Slot): Place {
    const sort = type.roles[role];
    if (sort === undefined) throw fail(`{${role}} is no role of the event`);
    const forms = language.forms(sort);
    if (!forms) throw fail(`there are no words for ${sort}`);
    if (!forms.includes(form)) {
      throw fail(`{${role}} is a ${sort}, whose forms are ${forms.join(', ')}; got "${form}"`);
    }
    if ([...ends].some((end) => end.endsWith(SLOT))) throw fail(`{${role}} needs a word before it`);
    if (language.bound.includes(form) && !mentioned.has(role)) {
      throw fail(`{${role}.${form}} needs a mention of {${role}} before it`);
    }
    return { mentioned: new Set([...mentioned, role]), ends: new Set([SLOT]) };
  }

  const { mentioned, ends } = after({ mentioned: new Set(), ends: new Set([START]) }, parts);
  const missing = Object.keys(type.roles).find((role) => !mentioned.has(role));
  if (missing !== undefined) throw fail(`every way through it must mention {${missing}}`);
  if (![...ends].every((end) => /[.!?]"?$/.test(end))) throw fail('it must end a sentence');
}

/** What is known where several ways meet. */
function joined(places: readonly Place[]): Place {
  const [first, ...others] = places;
  const everywhere = [...(first?.mentioned ?? [])].filter((role) =>
    others.every(({ mentioned }) => mentioned.has(role)),
  );
  return { mentioned: new Set(everywhere), ends: new Set(places.flatMap(({ ends }) => [...ends])) };
}
