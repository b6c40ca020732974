// The words of the interface: one typed catalogue, English in the code, other languages as files beside this one.
import { createI18n, translationsLoading, type ComponentsJSON } from '@nanostores/i18n';
import { atom } from 'nanostores';

export { count, params } from '@nanostores/i18n';
export { useStore as useMessages } from '@nanostores/react';

/** BCP 47, e.g. `es`. */
const language = atom('en');

/** `es.json` holds what `npm run messages` prints, translated. */
const translations = import.meta.glob<ComponentsJSON>('./*.json', { import: 'default' });

/**
 * Declares the messages of one part of the interface: `messages('figure', { copyLink: 'Copy link' })`. A component reads
 * them with `useMessages`, other code with `.get()`; both are typed, parameters included (`params`, `count`).
 * A message that a language lacks is shown in English.
 */
export const messages = createI18n(language, {
  baseLocale: 'en',
  get: async (code, parts) => ({
    // Without an entry for each part the library would show none of them.
    ...Object.fromEntries(parts.map((part) => [part, {}])),
    ...(await translations[`./${code}.json`]?.()),
  }),
});

/** The interface speaks this language from now on; resolves once its words are here. */
export async function speak(code: string): Promise<void> {
  if (language.get() === code) return;
  language.set(code);
  await translationsLoading(messages);
}
