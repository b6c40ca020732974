// Everything that the interface says, in English: the catalogues of every messages.ts or …Messages.ts, as a
// translator gets them.
import { messagesToJSON, type ComponentsJSON, type Messages } from '@nanostores/i18n';

/** What modules export, by their paths. */
type Modules = Record<string, Record<string, unknown>>;

/** What `messages('figure', …)` of src/i18n gives outside of a production build: it knows its id. */
type Catalogue = Messages & { component: string };

function isCatalogue(thing: unknown): thing is Catalogue {
  return typeof thing === 'object' && thing !== null && 'component' in thing && 'i18n' in thing;
}

/** All exported catalogues, by id; a message with parameters or forms as it is written. Throws if two have one id. */
export function catalogueOf(modules: Modules): ComponentsJSON {
  const fileOf = new Map<string, string>();
  const catalogues: Catalogue[] = [];
  for (const [file, exports] of Object.entries(modules)) {
    for (const one of Object.values(exports).filter(isCatalogue)) {
      const other = fileOf.get(one.component);
      if (other !== undefined) {
        throw new Error(
          `messages: each catalogue needs an id of its own, got "${one.component}" in ${other} and in ${file}.`,
        );
      }
      fileOf.set(one.component, file);
      catalogues.push(one);
    }
  }
  return messagesToJSON(...catalogues);
}

export const catalogue = catalogueOf(import.meta.glob('/src/**/{messages,*Messages}.ts', { eager: true }));
