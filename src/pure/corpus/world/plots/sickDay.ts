// A sick day: someone must stay in bed on the very day of the fair, and what helps is not always the medicine.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, knows, promise, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import type { Weather } from '../words';

const PATIENTS: readonly Kind[] = [
  ...CHILDREN,
  'bear',
  'rabbit',
  'mouse',
  'fox',
  'badger',
  'squirrel',
  'pig',
];
const OUTINGS = [
  'fair',
  'circus',
  'boat race',
  'wedding',
  'ball',
  'market',
  'play',
  'picnic',
  'parade',
] as const;
const GAMES = [
  ...(['islands', 'shadows', 'cards', 'journey', 'riddles', 'shop', 'songs', 'clouds', 'buttons'] as const),
  ...(['story', 'boats', 'king'] as const),
] as const;
const MEDICINES = [
  ...(['tea', 'radish', 'onion', 'drops', 'garlic', 'oil', 'vinegar', 'roots'] as const),
  ...(['soup', 'powder', 'cabbage', 'milk'] as const),
] as const;

/** What one was careless about the day before, in which weather, and what one gets of it. */
const CARELESS: readonly (readonly [careless: string, weather: Weather, illness: string])[] = [
  ['puddles', 'rainy', 'cold'],
  ['no cap', 'snowy', 'cough'],
  ['no scarf', 'frosty', 'throat'],
  ['green plums', 'sunny', 'belly'],
  ['ice', 'hot', 'throat'],
  ['no coat', 'windy', 'ear'],
  ['river', 'cloudy', 'cold'],
  ['frogs', 'foggy', 'cough'],
  ['cherries', 'hot', 'belly'],
  ['snow', 'snowy', 'throat'],
  ['roof', 'windy', 'ear'],
  ['gutter', 'rainy', 'cough'],
];

const hero = { hero: 'character' } as const;
const heroOuting = { ...hero, outing: 'sick outing' } as const;
const heroFriend = { ...hero, friend: 'character' } as const;
const heroElder = { ...hero, elder: 'character' } as const;
const sick = (who: string) => is(who, 'sick');

export const sickDayEvents = events('sick-day', {
  looksForward: event(
    { ...hero, kind: 'kind', outing: 'sick outing' },
    {
      makes: ({ hero, kind, outing }) => [
        isKind(hero, kind),
        is(hero, 'well'),
        stage('outing', outing),
        feels(hero, 'happy'),
      ],
    },
  ),
  careless: event(
    { ...hero, careless: 'sick careless', weather: 'weather' },
    {
      needs: ({ hero }) => [is(hero, 'well')],
      makes: ({ careless, weather }) => [weatherIs(weather), stage('careless', careless)],
    },
  ),
  wakes: event(
    { ...heroElder, illness: 'sick illness' },
    {
      needs: ({ hero, illness }, world) => [
        is(hero, 'well'),
        ...(illnessOf(world.value('careless')) === illness ? [] : [stage('careless', `that of ${illness}`)]),
      ],
      makes: ({ hero, elder }) => [sick(hero), isAt(hero, 'bed'), isAt(elder, 'bed')],
    },
  ),
  mustStay: event(
    { ...heroElder, outing: 'sick outing' },
    {
      needs: ({ hero, elder, outing }) => [sick(hero), isAt(elder, 'bed'), stage('outing', outing)],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  friendPromises: event(
    { ...heroFriend, kind: 'kind' },
    {
      needs: ({ hero }) => [sick(hero)],
      makes: ({ hero, friend, kind }) => [isKind(friend, kind), promise(friend, hero, 'open')],
    },
  ),
  medicine: event(
    { ...heroElder, medicine: 'sick medicine' },
    {
      needs: ({ hero, elder }) => [sick(hero), isAt(elder, 'bed')],
      makes: ({ hero }) => [is(hero, 'sleepy')],
    },
  ),
  doctor: event(
    { ...hero, doctor: 'character' },
    {
      needs: ({ hero }) => [sick(hero)],
      makes: ({ doctor, hero }) => [knows(doctor, `what ails ${hero}`), is(hero, 'sleepy')],
    },
  ),
  plays: event(
    { ...heroElder, game: 'sick game' },
    {
      needs: ({ hero, elder }) => [isAt(hero, 'bed'), isAt(elder, 'bed')],
      makes: ({ hero, game }) => [feels(hero, 'calm'), stage('game', game)],
    },
  ),
  hearsMusic: event(heroOuting, {
    needs: ({ hero, outing }) => [isAt(hero, 'bed'), stage('outing', outing)],
    makes: ({ hero }) => [feels(hero, 'lonely')],
  }),
  friendBrings: event(
    { ...heroFriend, outing: 'sick outing' },
    {
      needs: ({ hero, friend, outing }) => [promise(friend, hero, 'open'), stage('outing', outing)],
      makes: ({ hero, friend, outing }) => [
        promise(friend, hero, 'kept'),
        holds(hero, `part of ${outing}`),
        feels(hero, 'happy'),
      ],
    },
  ),
  friendForgets: event(heroFriend, {
    needs: ({ hero, friend }) => [promise(friend, hero, 'open')],
    makes: ({ hero, friend }) => [promise(friend, hero, 'broken'), feels(hero, 'sad')],
  }),
  homeFair: event(
    { ...heroElder, outing: 'sick outing' },
    {
      needs: ({ hero, elder, outing }) => [isAt(hero, 'bed'), isAt(elder, 'bed'), stage('outing', outing)],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  well: event(
    { ...hero, careless: 'sick careless' },
    {
      needs: ({ careless }) => [stage('careless', careless)],
      makes: ({ hero }) => [is(hero, 'well')],
    },
  ),
  friendSick: event(
    { ...heroFriend, illness: 'sick illness' },
    {
      needs: ({ hero, friend }) => [promise(friend, hero, 'kept')],
      makes: ({ hero, friend }) => [sick(friend), is(hero, 'well'), isAt(hero, `bed of ${friend}`)],
    },
  ),
  allOver: event(heroOuting, {
    needs: ({ outing, hero }) => [stage('outing', outing), { not: feels(hero, 'happy') }],
    makes: ({ hero }) => [is(hero, 'well'), feels(hero, 'sad')],
  }),
});

function illnessOf(careless: string | undefined): string | undefined {
  return CARELESS.find(([one]) => one === careless)?.[2];
}

const e = sickDayEvents;

export const sickDay: Plot = {
  name: 'sick-day',
  events: sickDayEvents,
  tell(s) {
    const { name: hero, kind } = s.character(PATIENTS);
    const outing = s.word(OUTINGS);
    s.tell(e.looksForward, { hero, kind, outing });
    const [careless, weather, illness] = s.pick(CARELESS);
    s.tell(e.careless, { hero, careless, weather });
    s.paragraph();
    const elder = s.role(['Mama', 'Papa', 'Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben']);
    s.tell(e.wakes, { hero, elder, illness });
    s.tell(e.mustStay, { hero, elder, outing });
    const friend = s.flip(0.6)
      ? s.character(
          kind === 'girl' || kind === 'boy' ? CHILDREN : ['hare', 'duck', 'otter', 'raccoon', 'goat'],
        )
      : undefined;
    if (friend) s.tell(e.friendPromises, { hero, friend: friend.name, kind: friend.kind });
    if (s.flip(0.3)) s.tell(e.doctor, { hero, doctor: 'doctor' });
    else s.tell(e.medicine, { hero, elder, medicine: s.word(MEDICINES) });
    s.paragraph();
    const how = s.pick(friend ? ['plays', 'hears', 'sleeps'] : ['plays', 'hears']);
    if (how === 'plays') s.tell(e.plays, { hero, elder, game: s.word(GAMES) });
    else if (how === 'hears') s.tell(e.hearsMusic, { hero, outing });
    if (friend && s.flip(0.7)) {
      s.tell(e.friendBrings, { hero, friend: friend.name, outing });
      if (illness !== 'belly' && illness !== 'ear' && s.flip())
        s.tell(e.friendSick, { hero, friend: friend.name, illness });
      else if (s.flip()) s.tell(e.well, { hero, careless });
      return 'happy';
    }
    if (friend) s.tell(e.friendForgets, { hero, friend: friend.name });
    if (s.flip()) {
      s.tell(e.homeFair, { hero, elder, outing });
      if (!friend && s.flip()) s.tell(e.well, { hero, careless });
      return 'happy';
    }
    s.tell(e.allOver, { hero, outing });
    return 'sad';
  },
};
