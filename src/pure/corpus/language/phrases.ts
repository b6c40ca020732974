// The phrases of a language, parsed and checked, and found by how they begin.
import { CorpusError } from '../CorpusError';
import type { EventType } from '../world/events';
import type { Ask, Language } from './Language';
import { parseTemplate, waysThrough, type Parts, type Slot } from './template';

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
  /** The phrases that can begin with these words. */
  beginning(text: string, place: number): readonly Phrase[];
  readonly types: ReadonlyMap<string, EventType>;
  asks(name: string): readonly Ask[];
}

/** Letters by which phrases are found. */
const KEY_LENGTH = 3;

/** Parses and checks all phrases of a language. Throws CorpusError at the first phrase that could not be read back. */
export function phrasebook(language: Language): Phrasebook {
  const byName = new Map<string, Phrase[]>();
  const asks = new Map<string, readonly Ask[]>();
  const types = new Map<string, EventType>();
  const byKey = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
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
      for (const key of keysOf(phrase.parts)) {
        if (key === undefined) anywhere.push(phrase);
        else byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
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
    beginning(text, place) {
      return [...(byKey.get(text.slice(place, place + KEY_LENGTH)) ?? []), ...anywhere];
    },
    asks: (name) => asks.get(name) ?? [],
  };
}

/** The letters with which a phrase can begin; undefined if a slot comes too early. Each once. */
function keysOf(parts: Parts): Set<string | undefined> {
  return new Set(
    waysThrough(parts).map((way) => {
      let words = '';
      for (const part of way) {
        if (typeof part !== 'string') break;
        words += part;
      }
      return words.length < KEY_LENGTH ? undefined : words.slice(0, KEY_LENGTH);
    }),
  );
}

function checkPhrase({ type, source, parts }: Phrase, language: Language): void {
  const fail = (what: string) => new CorpusError(`corpus: ${type.name}, ${JSON.stringify(source)}: ${what}.`);
  for (const way of waysThrough(parts)) {
    const seen = new Set<string>();
    let before: string | Slot = '';
    for (const part of way) {
      if (typeof part !== 'string') {
        const sort = type.roles[part.role];
        if (sort === undefined) throw fail(`{${part.role}} is no role of the event`);
        const forms = language.forms(sort);
        if (!forms) throw fail(`there are no words for ${sort}`);
        if (!forms.includes(part.form)) {
          throw fail(`{${part.role}} is a ${sort}, whose forms are ${forms.join(', ')}; got "${part.form}"`);
        }
        if (typeof before !== 'string') throw fail(`{${before.role}} and {${part.role}} need a word between`);
        if (language.bound.includes(part.form) && !seen.has(part.role)) {
          throw fail(`{${part.role}.${part.form}} needs a mention of {${part.role}} before it`);
        }
        seen.add(part.role);
      }
      before = part === '' ? before : part;
    }
    const missing = Object.keys(type.roles).find((role) => !seen.has(role));
    if (missing !== undefined) throw fail(`every way through it must mention {${missing}}`);
    const shown = way.map((part) => (typeof part === 'string' ? part : 'x')).join('');
    if (/\n|^ | $| {2}| [.,!?]|[^.!?"]$/.test(shown)) {
      throw fail(
        `spaces and marks must be those of a text that ends a sentence; got ${JSON.stringify(shown)}`,
      );
    }
  }
}
