// English: its words, and how its slots are written and read.
import { CorpusError } from '../CorpusError';
import { capitalised } from '../language/sentences';
import type { Language, SlotReading } from '../language/Language';
import { BOUND_FORMS, CHARACTER_FORMS, readCharacter, writeCharacter } from './characters';
import { OPENING_SAYINGS } from './opening';
import type { PlotInEnglish } from './PlotInEnglish';
import { readThing, THING_FORMS, writeThing } from './things';
import { WORDS, type Words } from './words';

/** English for some plots: the openings, and what each plot brings along. */
export function english(plots: readonly PlotInEnglish[]): Language {
  const sorts = sortsOf(plots);
  const spoken = spokenWords(sorts);
  return {
    code: 'en',
    sayings: [...OPENING_SAYINGS, ...plots.flatMap(({ sayings }) => sayings)],
    bound: BOUND_FORMS,
    forms(sort) {
      if (sort === 'character') return CHARACTER_FORMS;
      if (sort === 'thing') return THING_FORMS;
      const words = sorts[sort];
      return words && Object.keys(Object.values(words)[0] ?? {});
    },
    write({ sort, form }, value, where, choose) {
      if (sort === 'character') return writeCharacter(form, value, where, choose);
      if (sort === 'thing') return writeThing(form, value, where, choose);
      const text = sorts[sort]?.[value]?.[form];
      if (text === undefined) {
        throw new CorpusError(`corpus: ${JSON.stringify(value)} is no ${sort} that English has a word for.`, {
          form,
        });
      }
      return { text: where.capital ? capitalised(text) : text, said: where.said };
    },
    read({ sort, form }, text, place, where, bound) {
      if (sort === 'character') return readCharacter(form, text, place, where, bound);
      if (sort === 'thing') return readThing(form, text, place, where, bound);
      return spoken(sort, form).flatMap(({ value, plain, capital }): SlotReading[] => {
        const words = where.capital ? capital : plain;
        return text.startsWith(words, place)
          ? [{ value, length: words.length, choices: [], said: where.said }]
          : [];
      });
    },
  };
}

/** The words of all sorts; no two plots may have a sort of one name. */
function sortsOf(plots: readonly PlotInEnglish[]): Readonly<Record<string, Words>> {
  const all = [...Object.entries(WORDS), ...plots.flatMap(({ words }) => Object.entries(words ?? {}))];
  const sorts = new Map<string, Words>();
  for (const [sort, words] of all) {
    if (sorts.has(sort)) throw new CorpusError(`corpus: two sets of words are called ${sort}.`);
    sorts.set(sort, words);
  }
  return Object.fromEntries(sorts);
}

/** A word as it stands within a sentence, and at its beginning. */
interface SpokenWord {
  readonly value: string;
  readonly plain: string;
  readonly capital: string;
}

/** The words of a sort in one form, made once. */
function spokenWords(
  sorts: Readonly<Record<string, Words>>,
): (sort: string, form: string) => readonly SpokenWord[] {
  const made = new Map<string, readonly SpokenWord[]>();
  return (sort, form) => {
    const key = `${sort}.${form}`;
    let words = made.get(key);
    if (!words) {
      words = Object.entries(sorts[sort] ?? {}).map(([value, forms]) => {
        const plain = forms[form] as string;
        return { value, plain, capital: capitalised(plain) };
      });
      made.set(key, words);
    }
    return words;
  };
}
