// Saying sorry: a friend was hurt, and the first ways of saying it do not work; the right one has to do with the hurt itself.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { between, feels, isAt, isKind, knows, stage } from '../facts';
import { isChild, tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { Place } from '../words';

const pair = { hero: 'character', friend: 'character' } as const;

const APOLOGISTS = [
  ...(['fox', 'rabbit', 'bear', 'hedgehog', 'squirrel', 'badger', 'otter', 'raccoon', 'wolf'] as const),
  ...(['cat', 'goat', 'pig', 'dog', 'mouse', 'donkey', 'goose'] as const),
] as const;

/** What was done; each has its own remedy of the same name. */
const HURTS = [
  ...(['song', 'birthday', 'tower', 'name', 'den', 'soup', 'race'] as const),
  ...(['boat', 'secret', 'garden'] as const),
] as const;
const FALSE_WAYS = [
  'mumble',
  'but',
  'flowers',
  'letter',
  'roof',
  'joke',
  'porridge',
  'cake',
  'nothing',
] as const;
const REACTIONS = ['shutters', 'back', 'hm', 'knit', 'tune', 'book'] as const;

/** Who finds it hard to begin. */
const HARD: ReadonlySet<string> = new Set(['shy', 'timid', 'proud', 'stubborn', 'grumpy']);

export const sayingSorryEvents = events('saying-sorry', {
  friendOf: event(
    { hero: 'character', friend: 'character', kind: 'kind' },
    {
      makes: ({ hero, friend, kind }) => [isKind(friend, kind), between(hero, friend, 'friends')],
    },
  ),
  hurts: event(
    { ...pair, hurt: 'done hurt' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
      makes: ({ hero, friend, hurt }) => [
        stage('hurt', hurt),
        feels(friend, 'sad'),
        between(hero, friend, 'quarrelled'),
      ],
    },
  ),
  walksOff: event(
    { friend: 'character', place: 'place' },
    {
      needs: ({ friend }) => [feels(friend, 'sad')],
      makes: ({ friend, place }) => [isAt(friend, place)],
    },
  ),
  knowsIt: event(
    { hero: 'character' },
    {
      needs: ({ hero }) => [{ not: feels(hero, 'sorry') }],
      makes: ({ hero }) => [feels(hero, 'sorry'), stage('tries', 'none')],
    },
  ),
  tooProud: event(
    { ...pair, trait: 'trait' },
    {
      needs: ({ hero, trait, friend }) => [['nature of ' + hero, trait], between(hero, friend, 'quarrelled')],
      makes: ({ hero }) => [feels(hero, 'lonely')],
    },
  ),
  tries: event(
    { hero: 'character', way: 'way of sorry' },
    {
      needs: ({ hero }) => [feels(hero, 'sorry'), stage('tries', 'none')],
      makes: ({ way }) => [stage('way', way), stage('tries', 'one')],
    },
  ),
  fails: event(
    { friend: 'character', reaction: 'cold reaction' },
    {
      needs: ({ friend }) => [feels(friend, 'sad'), { not: stage('tries', 'none') }],
      makes: ({ reaction }) => [stage('reaction', reaction)],
    },
  ),
  triesAgain: event(
    { ...pair, way: 'way of sorry' },
    {
      needs: ({ hero, friend, way }) => [
        feels(hero, 'sorry'),
        feels(friend, 'sad'),
        stage('tries', 'one'),
        { not: stage('way', way) },
      ],
      makes: ({ way }) => [stage('way', way), stage('tries', 'two')],
    },
  ),
  asksElder: event(
    { hero: 'character', elder: 'character' },
    {
      needs: ({ hero }) => [feels(hero, 'sorry'), { not: stage('tries', 'none') }],
      makes: ({ hero }) => [knows(hero, 'how')],
    },
  ),
  thinks: event(
    { hero: 'character', hurt: 'done hurt' },
    {
      needs: ({ hero, hurt }) => [feels(hero, 'sorry'), stage('hurt', hurt), { not: stage('tries', 'none') }],
      makes: ({ hero }) => [knows(hero, 'how')],
    },
  ),
  comesTo: event(
    { ...pair, place: 'place' },
    {
      needs: ({ hero, friend, place }) => [isAt(friend, place), knows(hero, 'how')],
      makes: ({ hero, place }) => [isAt(hero, place)],
    },
  ),
  rightWay: event(
    { ...pair, hurt: 'done hurt' },
    {
      needs: ({ hero, hurt }) => [knows(hero, 'how'), stage('hurt', hurt)],
      makes: ({ hero, friend }) => [feels(friend, 'surprised'), stage(`${hero} said it to ${friend}`, 'yes')],
    },
  ),
  accepts: event(pair, {
    needs: ({ hero, friend }) => [stage(`${hero} said it to ${friend}`, 'yes')],
    makes: ({ hero, friend }) => [
      between(hero, friend, 'friends'),
      feels(hero, 'happy'),
      feels(friend, 'happy'),
    ],
  }),
  needsTime: event(pair, {
    needs: ({ hero, friend }) => [stage(`${hero} said it to ${friend}`, 'yes')],
    makes: ({ friend }) => [feels(friend, 'calm')],
  }),
  friendSorryToo: event(pair, {
    needs: ({ hero, friend }) => [
      between(hero, friend, 'friends'),
      stage(`${hero} said it to ${friend}`, 'yes'),
    ],
    makes: ({ friend }) => [stage(`${friend} said it too`, 'yes')],
  }),
  tooLate: event(
    { ...pair, place: 'place' },
    {
      needs: ({ hero, friend, place }) => [feels(hero, 'lonely'), isAt(friend, place)],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
});

const e = sayingSorryEvents;

export const sayingSorry: Plot = {
  name: 'saying-sorry',
  events: sayingSorryEvents,
  tell(s) {
    const one = tellHero(s, { kinds: [...CHILDREN, ...APOLOGISTS] });
    const hero = one.name;
    const other = s.character(isChild(one.kind) ? CHILDREN : APOLOGISTS);
    const friend = other.name;
    s.tell(e.friendOf, { hero, friend, kind: other.kind });
    const hurt = s.word(HURTS);
    s.tell(e.hurts, { hero, friend, hurt });
    const place = s.word<Place>(['hill', 'old oak', 'orchard', 'shed', 'bridge', 'garden', 'porch', 'pond']);
    s.tell(e.walksOff, { friend, place });
    s.paragraph();
    if (one.trait !== undefined && HARD.has(one.trait) && s.flip()) {
      s.tell(e.tooProud, { hero, friend, trait: one.trait });
      s.tell(e.tooLate, { hero, friend, place });
      return 'sad';
    }
    s.tell(e.knowsIt, { hero });
    s.tell(e.tries, { hero, way: s.word(FALSE_WAYS) });
    const again = s.flip(0.3);
    if (!again) s.tell(e.fails, { friend, reaction: s.word(REACTIONS) });
    else s.tell(e.triesAgain, { hero, friend, way: s.word(FALSE_WAYS) });
    s.paragraph();
    const asks = !again && s.flip();
    if (asks)
      s.tell(e.asksElder, { hero, elder: s.role(['Grandma', 'Grandpa', 'miller', 'weaver', 'old woman']) });
    else s.tell(e.thinks, { hero, hurt });
    if (s.flip(0.4)) s.tell(e.comesTo, { hero, friend, place });
    s.tell(e.rightWay, { hero, friend, hurt });
    if (s.flip(0.2)) {
      s.tell(e.needsTime, { hero, friend });
      return 'sad';
    }
    s.tell(e.accepts, { hero, friend });
    if (!asks && !again && s.flip(0.3)) s.tell(e.friendSorryToo, { hero, friend });
    return 'happy';
  },
};
