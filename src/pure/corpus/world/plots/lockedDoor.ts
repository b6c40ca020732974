// A door with two locks: two people hold the keys, each gives one for a reason, and one who cannot wait breaks it.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, isGone, isKind, isLike, knows, stage } from '../facts';
import type { Plot } from '../Plot';

const ELDERS = ['Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben'] as const;
const HOLDERS = ['baker', 'miller', 'blacksmith', 'tailor', 'clockmaker', 'gardener', 'beekeeper'] as const;
const DOORS = ['blue', 'round', 'green', 'narrow', 'red', 'white'] as const;
const KEYS = ['silver key', 'copper key', 'golden key', 'iron key'] as const;
const HIDDEN = ['sugar', 'clock', 'boot', 'picture', 'nest', 'tea', 'bed', 'hat'] as const;
const BEHIND = ['roses', 'piano', 'roof', 'train', 'ship', 'books', 'colors', 'swing'] as const;
const HASTY = ['impatient', 'stubborn', 'greedy'];
const TRAITS = ['curious', 'patient', 'impatient', 'stubborn', 'greedy', 'careful', 'shy', 'timid'] as const;

/** What each holder of a key has to do all day. */
const WORK: Partial<Record<Role, readonly string[]>> = {
  baker: ['pots', 'wood'],
  miller: ['wheat', 'mice'],
  blacksmith: ['ashes', 'fire'],
  tailor: ['thread', 'cloth'],
  clockmaker: ['clock', 'windows'],
  gardener: ['roots', 'seeds'],
  beekeeper: ['honey', 'hives'],
};
const workOf = (holder: string) =>
  (WORK as Partial<Record<string, readonly string[]>>)[holder] ?? ['nothing'];

const heroHolder = { hero: 'character', holder: 'character' } as const;
const heroElder = { hero: 'character', elder: 'character' } as const;

export const lockedDoorEvents = events('locked-door', {
  stays: event(
    { hero: 'character', kind: 'kind', trait: 'trait', elder: 'character', door: 'locked door' },
    {
      makes: ({ hero, kind, trait, door }) => [
        isKind(hero, kind),
        isLike(hero, trait),
        stage('door', 'shut'),
        stage('which door', door),
      ],
    },
  ),
  tellsOfKeys: event(
    { ...heroElder, first: 'character', second: 'character' },
    {
      needs: () => [stage('door', 'shut')],
      makes: ({ hero, first, second }) => [
        knows(hero, `whether ${first} has a key`),
        knows(hero, `whether ${second} has a key`),
      ],
    },
  ),
  knocksShyly: event(heroHolder, {
    needs: ({ hero, holder }) => [knows(hero, `whether ${holder} has a key`)],
    makes: ({ hero }) => [feels(hero, 'afraid')],
  }),
  worksForKey: event(
    { ...heroHolder, work: 'door work', key: 'door key' },
    {
      needs: ({ hero, holder, work }) => [
        knows(hero, `whether ${holder} has a key`),
        ...(workOf(holder).includes(work) ? [] : [stage(`work of ${holder}`, work)]),
      ],
      makes: ({ hero, key }) => [holds(hero, key), feels(hero, 'happy'), stage('first key', key)],
    },
  ),
  triesAlone: event(
    { hero: 'character', key: 'door key', door: 'locked door' },
    {
      needs: ({ hero, key, door }) => [
        holds(hero, key),
        stage('door', 'shut'),
        stage('which door', door),
        { not: stage('keys', 'both') },
      ],
      makes: ({ key }) => [isGone(key), stage('door', 'jammed')],
    },
  ),
  staysLocked: event(heroElder, {
    needs: () => [stage('door', 'jammed')],
    makes: ({ hero }) => [feels(hero, 'sorry')],
  }),
  givesGladly: event(
    { ...heroHolder, key: 'door key' },
    {
      needs: ({ hero, holder, key }) => [
        knows(hero, `whether ${holder} has a key`),
        { not: stage('first key', key) },
      ],
      makes: ({ hero, key }) => [holds(hero, key), stage('keys', 'both')],
    },
  ),
  findsHidden: event(
    { ...heroHolder, key: 'door key', hidden: 'key place' },
    {
      needs: ({ hero, holder, key }) => [
        knows(hero, `whether ${holder} has a key`),
        { not: stage('first key', key) },
      ],
      makes: ({ hero, key }) => [holds(hero, key), stage('keys', 'both')],
    },
  ),
  refuses: event(
    { ...heroHolder, elder: 'character' },
    {
      needs: ({ hero, holder }) => [knows(hero, `whether ${holder} has a key`)],
      makes: ({ holder, elder }) => [stage(`wish of ${holder}`, `visit of ${elder}`)],
    },
  ),
  oldFriends: event(
    { ...heroHolder, elder: 'character', key: 'door key' },
    {
      needs: ({ holder, elder, key }) => [
        stage(`wish of ${holder}`, `visit of ${elder}`),
        { not: stage('first key', key) },
      ],
      makes: ({ hero, elder, key }) => [holds(hero, key), feels(elder, 'happy'), stage('keys', 'both')],
    },
  ),
  opens: event(
    { ...heroElder, door: 'locked door', one: 'door key', two: 'door key' },
    {
      needs: ({ hero, one, two, door }) => [
        holds(hero, one),
        holds(hero, two),
        stage('door', 'shut'),
        stage('which door', door),
      ],
      makes: () => [stage('door', 'open')],
    },
  ),
  sees: event(
    { ...heroElder, behind: 'behind door' },
    {
      needs: () => [stage('door', 'open')],
      makes: ({ behind, hero }) => [stage('behind the door', behind), feels(hero, 'surprised')],
    },
  ),
  enjoys: event(
    { ...heroElder, behind: 'behind door' },
    {
      needs: ({ behind }) => [stage('behind the door', behind)],
      makes: ({ hero, elder }) => [feels(hero, 'happy'), feels(elder, 'happy')],
    },
  ),
  seesNothing: event(heroElder, {
    needs: () => [stage('door', 'open')],
    makes: ({ hero, elder }) => [
      stage('behind the door', 'nothing'),
      feels(hero, 'sad'),
      feels(elder, 'sad'),
    ],
  }),
  bringsChair: event(heroElder, {
    needs: () => [stage('behind the door', 'nothing')],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
});

const e = lockedDoorEvents;

export const lockedDoor: Plot = {
  name: 'locked-door',
  events: lockedDoorEvents,
  tell(s) {
    const { name: hero, kind } = s.character(CHILDREN);
    const trait = s.word(TRAITS);
    const elder = s.role(ELDERS);
    const door = s.word(DOORS);
    s.tell(e.stays, { hero, kind, trait, elder, door });
    const first = s.role(HOLDERS);
    const second = s.role(HOLDERS);
    s.tell(e.tellsOfKeys, { hero, elder, first, second });
    s.paragraph();
    if (trait === 'shy' || trait === 'timid') s.tell(e.knocksShyly, { hero, holder: first });
    const one = s.word(KEYS);
    s.tell(e.worksForKey, { hero, holder: first, work: s.word(workOf(first)), key: one });
    if (HASTY.includes(trait) && s.flip(0.4)) {
      s.paragraph();
      s.tell(e.triesAlone, { hero, key: one, door });
      s.tell(e.staysLocked, { hero, elder });
      return 'sad';
    }
    const way = s.pick(['gladly', 'hidden', 'refuses'] as const);
    if (way === 'refuses') s.tell(e.refuses, { hero, holder: second, elder });
    const two = s.word(KEYS);
    if (way === 'gladly') s.tell(e.givesGladly, { hero, holder: second, key: two });
    else if (way === 'refuses') s.tell(e.oldFriends, { hero, holder: second, elder, key: two });
    else s.tell(e.findsHidden, { hero, holder: second, key: two, hidden: s.word(HIDDEN) });
    s.paragraph();
    s.tell(e.opens, { hero, elder, door, one, two });
    if (s.flip(0.12)) {
      s.tell(e.seesNothing, { hero, elder });
      s.tell(e.bringsChair, { hero, elder });
      return 'sad';
    }
    const behind = s.word(BEHIND);
    s.tell(e.sees, { hero, elder, behind });
    s.tell(e.enjoys, { hero, elder, behind });
    return 'happy';
  },
};
