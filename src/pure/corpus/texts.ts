// The texts that were written for the book, in public/texts.

/** Names of the files, without their ending: four styles of English, then Spanish and Korean. */
export const TEXTS = ['fables', 'logbook', 'recipes', 'field-notes', 'cuentos', 'iyagi'] as const;

export type TextName = (typeof TEXTS)[number];
