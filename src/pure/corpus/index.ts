// The story world as everybody else uses it: the plots, and the phrases of each language.
import { english } from './en';
import { IN_ENGLISH } from './en/plots';
import { phrasebook, type Phrasebook } from './language/phrases';

export { PLOTS } from './world/plots';

let book: Phrasebook | undefined;

/** English, parsed on first use. */
export function inEnglish(): Phrasebook {
  return (book ??= phrasebook(english(IN_ENGLISH)));
}
