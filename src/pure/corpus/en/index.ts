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
  const sorts: Readonly<Record<string, Words>> = Object.assign(
    {},
    WORDS,
    ...plots.map(({ words }) => words ?? {}),
  );
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
      return Object.entries(sorts[sort] ?? {}).flatMap(([value, forms]): SlotReading[] => {
        const plain = forms[form] as string;
        const words = where.capital ? capitalised(plain) : plain;
        return text.startsWith(words, place)
          ? [{ value, length: words.length, choices: [], said: where.said }]
          : [];
      });
    },
  };
}
