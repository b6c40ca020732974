// What a plot speaks to: it chooses, and it tells events, each of which must be possible in the world as it stands.
import { evenly, type Chooser } from '../chooser';
import { CorpusError } from '../CorpusError';
import { GENDERS, KINDS, NAMES, type Gender, type Kind, type Role } from './characters';
import type { Arguments, EventType, Roles, StoryEvent } from './events';
import type { Need } from './facts';
import { looksOf, thingName, type ThingNoun } from './things';
import { World } from './World';

/** A character of the story: its name in the world, its kind, and whether it is she or he. */
export interface Character {
  readonly name: string;
  readonly kind: Kind;
  readonly gender: Gender;
}

/** What is told: an event, or the beginning of a paragraph before the next. */
export interface Told {
  event(event: StoryEvent, paragraph: boolean): void;
  /** Whether a name can occur in the story; only where a told story is looked for does this ever say no. */
  mayName?(name: string): boolean;
}

export class Teller {
  readonly world = new World();
  readonly #taken = new Set<string>();
  #paragraph = false;

  readonly #chooser: Chooser;
  readonly #told: Told;

  constructor(chooser: Chooser, told: Told) {
    this.#chooser = chooser;
    this.#told = told;
  }

  /** One of several ways to go on, all equally likely. */
  pick<T>(options: readonly T[]): T {
    return options[this.#chooser.choose(evenly(options.length))] as T;
  }

  /** true with the given probability. */
  flip(probability = 0.5): boolean {
    return this.#chooser.choose([probability, 1 - probability]) === 0;
  }

  /** One word of a set (a place, a trait, a weather) that the next events will name. No word is taken twice. */
  word<T extends string>(options: readonly T[]): T {
    const word = this.#named(options.filter((option) => !this.#taken.has(option)));
    this.#taken.add(word);
    return word;
  }

  /** A new character with a name: of one of the kinds, she or he. Kinds of a story differ, but for girls and boys. */
  character(kinds: readonly Kind[] = KINDS): Character {
    const free = kinds.filter((kind) => kind === 'girl' || kind === 'boy' || !this.#taken.has(kind));
    const kind = this.#named(free);
    this.#taken.add(kind);
    const gender = kind === 'girl' ? 'she' : kind === 'boy' ? 'he' : this.pick(GENDERS);
    const name = this.word(NAMES[gender]);
    return { name, kind, gender };
  }

  /** Someone who is known by what they are: the baker, Grandma. */
  role(roles: readonly Role[]): Role {
    return this.word(roles);
  }

  /** A new thing: its noun and one adjective, as in `red ball`. No noun is taken twice. */
  thing(nouns: readonly ThingNoun[]): string {
    const noun = this.#named(nouns.filter((one) => !this.#taken.has(one)));
    this.#taken.add(noun);
    return this.#named(looksOf(noun).map((look) => thingName(look, noun)));
  }

  /** One of several names, all equally likely, each of which the story will name. */
  #named<T extends string>(names: readonly T[]): T {
    const { mayName } = this.#told;
    const option = this.#chooser.choose(
      evenly(names.length),
      mayName && ((i) => mayName(names[i] as string)),
    );
    return names[option] as T;
  }

  /** The next event begins a paragraph. */
  paragraph(): void {
    this.#paragraph = true;
  }

  /**
   * It happens.
   *
   * @throws CorpusError if the world does not allow it: the plot has a mistake
   */
  tell<R extends Roles>(type: EventType<R>, args: Arguments<R>): void {
    const unmet = this.world.unmet(type.needs(args, this.world));
    if (unmet[0]) {
      throw new CorpusError(`corpus: ${type.name} cannot happen: ${needText(unmet[0])}.`, { args });
    }
    for (const fact of type.makes(args, this.world)) this.world.set(fact);
    this.#told.event({ type, args }, this.#paragraph);
    this.#paragraph = false;
  }
}

/** A need in words, as in `"holder of red ball" must be "Mia"`. */
export function needText(need: Need): string {
  const [fluent, value] = 'not' in need ? need.not : need;
  return `${JSON.stringify(fluent)} must ${'not' in need ? 'not ' : ''}be ${JSON.stringify(value)}`;
}
