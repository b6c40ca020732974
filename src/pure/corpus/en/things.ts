// Things in English: "a red ball", "the ball", "red ball".
import { capitalised } from '../language/sentences';
import { introducedThing } from '../language/discourse';
import type { SlotReading, Where, Written } from '../language/Language';
import {
  looksOf,
  lookOf,
  nounOf,
  THINGS,
  thingName,
  type ThingCategory,
  type ThingNoun,
} from '../world/things';
import { withArticle } from './articles';

/** {thing}: "the ball" or "the red ball"; {thing.a}: "a red ball"; {thing.bare}: "ball" or "red ball"; {thing.noun}: "ball". */
export const THING_FORMS = ['', 'a', 'bare', 'noun'];

/** How likely "the ball" is, and how likely "the red ball". */
const SHORT_OR_LONG = [4, 1];

export function writeThing(
  form: string,
  thing: string,
  { said, capital }: Where,
  choose: (weights: readonly number[]) => number,
): Written {
  const words = (text: string) => (capital ? capitalised(text) : text);
  const after = introducedThing(said, thing);
  if (form === 'a') return { text: words(withArticle(thing)), said: after };
  if (form === 'noun') return { text: words(nounOf(thing)), said: after };
  const short = said.things.includes(thing) && choose(SHORT_OR_LONG) === 0;
  const noun = short ? nounOf(thing) : thing;
  return { text: words(form === '' ? `the ${noun}` : noun), said: after };
}

const LOOKS = [...new Set(Object.values(THINGS).flatMap(({ looks }): readonly string[] => looks))];
const NOUNS = (Object.keys(THINGS) as ThingCategory[]).flatMap(
  (category): readonly string[] => THINGS[category].nouns,
);
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const THING = new RegExp(`(?:(${longestFirst(LOOKS)}) )?(${longestFirst(NOUNS)})(?![A-Za-z])`, 'y');
/** Characters that a thing's look and noun take at most, and one more. */
const LONGEST = 40;
const ARTICLES: Record<string, RegExp> = { '': /[Tt]he /y, a: /[Aa]n? /y, bare: /(?:)/y, noun: /(?:)/y };

export function readThing(
  form: string,
  text: string,
  place: number,
  { said, capital }: Where,
  bound: string | undefined,
): SlotReading[] {
  const article = ARTICLES[form] as RegExp;
  article.lastIndex = place;
  const before = article.exec(text)?.[0];
  if (before === undefined || (before !== '' && capital !== /^[TA]/.test(before))) return [];
  const begin = place + before.length;
  const at = text.slice(begin, begin + LONGEST);
  THING.lastIndex = 0;
  const match = THING.exec(capital && before === '' ? at.charAt(0).toLowerCase() + at.slice(1) : at);
  if (!match) return [];
  const [words, look, noun] = match as unknown as [string, string | undefined, ThingNoun];
  const sameNoun =
    bound !== undefined && nounOf(bound) === noun ? bound : said.things.find((one) => nounOf(one) === noun);
  const isNew = sameNoun === undefined || (form === 'a' && look !== undefined && lookOf(sameNoun) !== look);
  const thing = isNew ? thingName(look ?? 'unseen', noun) : sameNoun;
  const problem = problemWith(form, thing, look, isNew, said.things);
  return [
    {
      value: thing,
      length: before.length + words.length,
      choices:
        (form === '' || form === 'bare') && said.things.includes(thing) ? [look === undefined ? 0 : 1] : [],
      said: introducedThing(said, thing),
      ...(problem === undefined ? {} : { problem }),
    },
  ];
}

function problemWith(
  form: string,
  thing: string,
  look: string | undefined,
  isNew: boolean,
  things: readonly string[],
): string | undefined {
  const noun = nounOf(thing);
  if (look !== undefined && lookOf(thing) !== look)
    return `A ${look} ${noun}: before, it was ${lookOf(thing)}.`;
  if (look !== undefined && !looksOf(noun as ThingNoun).includes(look)) return `A ${noun} cannot be ${look}.`;
  if (isNew && look === undefined && form !== 'a') return `"${noun}" is no thing that the story told of.`;
  if (isNew && form === 'a' && things.some((one) => nounOf(one) === noun)) {
    return `There are two things called ${noun}.`;
  }
  return undefined;
}
