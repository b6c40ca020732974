// A phrase of a language: words, slots for who and what, and alternatives.
//
//   {hero} ran {place.to}[ at once| as fast as {hero.he} could|].
//
// A slot names a role of the event and, after the dot, a form of the word. Square brackets hold alternatives, one of which
// may be nothing. There is no way to write a brace, a bracket or a bar itself.
import { CorpusError } from '../CorpusError';

export interface Slot {
  readonly role: string;
  /** '' if the phrase names none. */
  readonly form: string;
}

export type Part = string | Slot | { readonly alternatives: readonly Parts[] };
export type Parts = readonly Part[];

/** Reads a phrase; throws CorpusError with the place of the mistake. */
export function parseTemplate(source: string): Parts {
  let place = 0;
  const fail = (what: string) => new CorpusError(`corpus: ${what} in the phrase ${JSON.stringify(source)}.`);

  function sequence(inside: boolean): Parts {
    const parts: Part[] = [];
    for (;;) {
      const end = source.slice(place).search(/[{}[\]|]/);
      const words = end < 0 ? source.slice(place) : source.slice(place, place + end);
      if (words !== '') parts.push(words);
      place += words.length;
      const mark = source[place];
      if (mark === undefined) {
        if (inside) throw fail('a bracket is not closed');
        return parts;
      }
      if (mark === '{') parts.push(slot());
      else if (mark === '[') parts.push(alternatives());
      else if (inside && (mark === '|' || mark === ']')) return parts;
      else throw fail(`a stray ${mark}`);
    }
  }

  function slot(): Slot {
    const match = /^\{([a-z][A-Za-z]*)(?:\.([A-Za-z]+))?\}/.exec(source.slice(place));
    if (!match) throw fail(`a slot that is not {role} or {role.form} at ${place}`);
    place += match[0].length;
    return { role: match[1] as string, form: match[2] ?? '' };
  }

  function alternatives(): Part {
    const all: Parts[] = [];
    do {
      place++; // the opening bracket or a bar
      all.push(sequence(true));
    } while (source[place] === '|');
    place++; // the closing bracket
    if (all.length < 2) throw fail('a bracket with one alternative');
    return { alternatives: all };
  }

  return sequence(false);
}
