// Characters in English: a name, "the fox", a pronoun. When a pronoun stands is decided, not drawn (language/discourse.ts).
import { capitalised } from '../language/sentences';
import { meantBy, mentioned, takesPronoun, type Discourse } from '../language/discourse';
import type { SlotReading, Where, Written } from '../language/Language';
import { FAMILY, genderOf, KINDS, NAMES, PEOPLE, type Gender } from '../world/characters';
import { withArticle } from './articles';

const PRONOUNS: Record<Gender, Record<string, string>> = {
  she: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  he: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
};

/** Forms that choose between name and pronoun, with the pronoun that they choose. */
const AUTOMATIC: Record<string, string> = { '': 'he', obj: 'him', poss: 'his' };

/** Forms that are always a pronoun, after a mention in the same phrase. */
export const BOUND_FORMS = ['he', 'him', 'his', 'himself'] as const;

/** {who}, {who.obj}, {who.poss}; {who.name}, {who.namePoss}; {who.a} for "an old woman"; {who.he} and the like. */
export const CHARACTER_FORMS = [...Object.keys(AUTOMATIC), 'name', 'namePoss', 'a', ...BOUND_FORMS];

/** How likely "Rufus" is, and how likely "the fox". */
const NAME_OR_KIND = [4, 1];

const isPerson = (who: string) => Object.hasOwn(PEOPLE, who);

export function writeCharacter(
  form: string,
  who: string,
  { said, capital }: Where,
  choose: (weights: readonly number[]) => number,
): Written {
  const words = (text: string) => (capital ? capitalised(text) : text);
  const pronouns = PRONOUNS[genderOf(who) ?? 'he'];
  const after = (named: boolean) => mentioned(said, who, { subject: form === '' || form === 'a', named });
  const automatic = AUTOMATIC[form];
  const pronoun = pronouns[automatic ?? form];
  if (pronoun !== undefined && (automatic === undefined || takesPronoun(said, who, genderOf))) {
    return { text: words(pronoun), said: after(false) };
  }
  if (form === 'a') return { text: words(isPerson(who) ? withArticle(who) : who), said: after(true) };
  const kind = automatic === undefined ? undefined : kindOf(who, said);
  const name =
    kind !== undefined && choose(NAME_OR_KIND) === 1 ? `the ${kind}` : isPerson(who) ? `the ${who}` : who;
  return { text: words(form === 'poss' || form === 'namePoss' ? `${name}'s` : name), said: after(true) };
}

/** The kind by which a character can be called: it has told its kind, and nobody else is of that kind. */
function kindOf(who: string, said: Discourse): string | undefined {
  for (const [kind, only] of said.kinds) if (only === who) return kind;
  return undefined;
}

const NAMES_AT = namesAt([...NAMES.she, ...NAMES.he, ...Object.keys(FAMILY)]);
const DEFINITE_AT = namesAt([...KINDS, ...Object.keys(PEOPLE)].map((noun) => `the ${noun}`));
const INDEFINITE_AT = namesAt(Object.keys(PEOPLE).map((noun) => withArticle(noun)));

/** Finds one of some names at a place, in small letters or with a capital. */
function namesAt(names: readonly string[]): (text: string, place: number) => string | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?:${longestFirst.map((name) => `[${name[0]?.toUpperCase()}${name[0]}]${name.slice(1)}`).join('|')})(?![A-Za-z])`,
    'y',
  );
  return (text, place) => {
    pattern.lastIndex = place;
    return pattern.exec(text)?.[0];
  };
}

const GENDERS_OF_PRONOUN: Record<string, readonly (readonly [string, Gender])[]> = Object.fromEntries(
  BOUND_FORMS.map((form) => [
    form,
    (['she', 'he'] as const).map((gender) => [PRONOUNS[gender][form] as string, gender] as const),
  ]),
);

export function readCharacter(
  form: string,
  text: string,
  place: number,
  where: Where,
  bound: string | undefined,
): SlotReading[] {
  const readings: SlotReading[] = [];
  const pronouns = GENDERS_OF_PRONOUN[AUTOMATIC[form] ?? form];
  for (const [pronoun, gender] of pronouns ?? []) {
    const reading = readPronoun(form, pronoun, gender, text, place, where, bound);
    if (reading) readings.push(reading);
  }
  if (pronouns && !(form in AUTOMATIC)) return readings;
  const named = readName(form, text, place, where, bound);
  if (named) readings.push(named);
  return readings;
}

function readPronoun(
  form: string,
  pronoun: string,
  gender: Gender,
  text: string,
  place: number,
  { said, capital }: Where,
  bound: string | undefined,
): SlotReading | undefined {
  const words = capital ? capitalised(pronoun) : pronoun;
  const end = place + words.length;
  if (!text.startsWith(words, place) || /[A-Za-z]/.test(text.charAt(end))) return undefined;
  const who = bound ?? meantBy(said, gender, genderOf);
  if (who === undefined) return undefined;
  const agrees = genderOf(who) === gender;
  return {
    value: who,
    length: words.length,
    choices: [],
    said: mentioned(said, who, { subject: form === '', named: false }),
    ...(agrees ? {} : { problem: `"${pronoun}" stands for ${who}, who is ${genderOf(who) ?? 'unknown'}.` }),
  };
}

function readName(
  form: string,
  text: string,
  place: number,
  { said, capital }: Where,
  bound: string | undefined,
): SlotReading | undefined {
  const find = form === 'a' ? [NAMES_AT, INDEFINITE_AT] : [NAMES_AT, DEFINITE_AT];
  const found = find.map((at) => at(text, place)).find((name) => name !== undefined);
  if (found === undefined) return undefined;
  const proper = NAMES_AT(text, place) !== undefined;
  if (!proper && capital !== /^[A-Z]/.test(found)) return undefined;
  const genitive = form === 'poss' || form === 'namePoss';
  if (genitive && !text.startsWith("'s", place + found.length)) return undefined;
  const noun = proper ? found : found.slice(found.indexOf(' ') + 1);
  const isKind = !proper && !isPerson(noun);
  const only = isKind ? said.kinds.get(noun) : noun;
  const who = only ?? bound ?? `unknown ${noun}`;
  const known = kindOf(who, said);
  return {
    value: who,
    length: found.length + (genitive ? 2 : 0),
    choices: form in AUTOMATIC && known !== undefined ? [isKind ? 1 : 0] : [],
    said: mentioned(said, who, { subject: form === '' || form === 'a', named: true }),
    ...(only == null ? { problem: `"the ${noun}" is nobody that the story told of, or more than one.` } : {}),
  };
}
