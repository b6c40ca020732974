// A lonely animal looks for company: two tries go wrong, each in its own way, and at the third the door opens, or somebody knocks.
import { event, events } from '../events';
import { between, feels, isAt, isKind, knows, stage, timeIs, weatherIs } from '../facts';
import { tellDay } from '../opening';
import type { Plot } from '../Plot';
import { ANIMAL_HOMES, type Home, type Place, type Weather } from '../words';

const SEEKERS = [
  ...(['hedgehog', 'badger', 'bear', 'mole', 'owl', 'turtle', 'wolf', 'heron', 'donkey', 'goose'] as const),
  ...(['raccoon', 'hare', 'crow'] as const),
] as const;

const OTHERS = [
  ...([
    'frog',
    'squirrel',
    'rabbit',
    'mouse',
    'sparrow',
    'otter',
    'beaver',
    'deer',
    'fox',
    'goat',
    'pig',
  ] as const),
  ...(['duck', 'cat', 'sheep', 'pony'] as const),
] as const;

const SIGNS = ['two-cups', 'echo', 'chess', 'spider', 'letters'] as const;
const REFUSALS = ['nuts', 'nap', 'cousins', 'laundry', 'too-big', 'song', 'soup', 'guests', 'book'] as const;
const DISGUISES = ['hat', 'stripes', 'laugh', 'shoes', 'present', 'feathers', 'tail', 'bells'] as const;
const NEEDS = ['stuck', 'moth', 'thorn', 'lost', 'too-cold'] as const;
const JOYS = ['soup', 'moon', 'chess', 'snore', 'puddle', 'dance', 'stars', 'song'] as const;

export const lonelyAnimalEvents = events('lonely-animal', {
  alone: event(
    { hero: 'character', kind: 'kind', home: 'home', sign: 'lonely sign' },
    {
      makes: ({ hero, kind, home, sign }) => [
        isKind(hero, kind),
        stage(`home of ${hero}`, home),
        isAt(hero, 'home'),
        feels(hero, 'lonely'),
        stage('sign', sign),
      ],
    },
  ),
  setsOut: event(
    { hero: 'character', place: 'place' },
    {
      needs: ({ hero }) => [feels(hero, 'lonely'), isAt(hero, 'home')],
      makes: ({ hero, place }) => [isAt(hero, place)],
    },
  ),
  refused: event(
    { hero: 'character', first: 'character', kind: 'kind', refusal: 'animal refusal' },
    {
      needs: ({ hero }) => [feels(hero, 'lonely'), { not: isAt(hero, 'home') }],
      makes: ({ hero, first, kind }) => [
        isKind(first, kind),
        stage('tries', 'one'),
        between(hero, first, 'strangers'),
      ],
    },
  ),
  pretends: event(
    { hero: 'character', disguise: 'animal disguise' },
    {
      needs: () => [stage('tries', 'one')],
      makes: ({ hero, disguise }) => [stage(`disguise of ${hero}`, disguise)],
    },
  ),
  laughedAt: event(
    { hero: 'character', second: 'character', kind: 'kind', disguise: 'animal disguise' },
    {
      needs: ({ hero, disguise }) => [stage(`disguise of ${hero}`, disguise)],
      makes: ({ hero, second, kind }) => [
        isKind(second, kind),
        stage('tries', 'two'),
        between(hero, second, 'strangers'),
        feels(hero, 'sad'),
      ],
    },
  ),
  triesKindly: event(
    { hero: 'character', second: 'character', kind: 'kind' },
    {
      needs: () => [stage('tries', 'one')],
      makes: ({ hero, second, kind }) => [
        isKind(second, kind),
        stage('tries', 'two'),
        between(hero, second, 'strangers'),
        feels(hero, 'sad'),
      ],
    },
  ),
  goesHome: event(
    { hero: 'character', weather: 'weather' },
    {
      needs: ({ weather, hero }) => [weatherIs(weather), stage('tries', 'two'), feels(hero, 'sad')],
      makes: ({ hero }) => [isAt(hero, 'home'), timeIs('evening')],
    },
  ),
  hearsCry: event(
    { hero: 'character', third: 'character', kind: 'kind', need: 'animal need' },
    {
      needs: ({ hero }) => [isAt(hero, 'home'), stage('tries', 'two')],
      makes: ({ third, kind, hero, need }) => [
        isKind(third, kind),
        stage(`need of ${third}`, need),
        knows(hero, `need of ${third}`),
      ],
    },
  ),
  helps: event(
    { hero: 'character', third: 'character', need: 'animal need' },
    {
      needs: ({ hero, third, need }) => [stage(`need of ${third}`, need), knows(hero, `need of ${third}`)],
      makes: ({ third, hero }) => [stage(`need of ${third}`, 'none'), between(hero, third, 'friends')],
    },
  ),
  comesBack: event(
    { hero: 'character', first: 'character', refusal: 'animal refusal' },
    {
      needs: ({ hero, first }) => [isAt(hero, 'home'), between(hero, first, 'strangers')],
      makes: ({ hero, first }) => [between(hero, first, 'friends')],
    },
  ),
  signReturns: event(
    { hero: 'character', friend: 'character', sign: 'lonely sign' },
    {
      needs: ({ hero, friend, sign }) => [stage('sign', sign), between(hero, friend, 'friends')],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  joy: event(
    { hero: 'character', friend: 'character', joy: 'shared joy' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
      makes: ({ hero, friend }) => [feels(hero, 'happy'), feels(friend, 'happy')],
    },
  ),
  stillAlone: event(
    { hero: 'character', sign: 'lonely sign' },
    {
      needs: ({ hero, sign }) => [stage('sign', sign), isAt(hero, 'home'), feels(hero, 'sad')],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
});

const e = lonelyAnimalEvents;

export const lonelyAnimal: Plot = {
  name: 'lonely-animal',
  events: lonelyAnimalEvents,
  tell(s) {
    const one = s.character(SEEKERS);
    const hero = one.name;
    const home = s.word<Home>(ANIMAL_HOMES[one.kind as (typeof SEEKERS)[number]]);
    const sign = s.word(SIGNS);
    s.tell(e.alone, { hero, kind: one.kind, home, sign });
    s.paragraph();
    const { weather } = tellDay(s, {
      times: ['morning', 'afternoon'],
      weathers: ['rainy', 'windy', 'foggy', 'cloudy'] satisfies Weather[],
    });
    const place = s.word<Place>(['meadow', 'forest', 'hill', 'field', 'clearing', 'old oak', 'big rock']);
    s.tell(e.setsOut, { hero, place });
    const other = s.character(OTHERS);
    const refusal = s.word(REFUSALS);
    s.tell(e.refused, { hero, first: other.name, kind: other.kind, refusal });
    const next = s.character(OTHERS);
    if (s.flip(0.65)) {
      const disguise = s.word(DISGUISES);
      s.tell(e.pretends, { hero, disguise });
      s.tell(e.laughedAt, { hero, second: next.name, kind: next.kind, disguise });
    } else {
      s.tell(e.triesKindly, { hero, second: next.name, kind: next.kind });
    }
    s.paragraph();
    s.tell(e.goesHome, { hero, weather });
    const course = s.flip(0.2) ? 'alone' : s.pick(['cry', 'back']);
    if (course === 'alone') {
      s.tell(e.stillAlone, { hero, sign });
      return 'sad';
    }
    let friend = other.name;
    if (course === 'cry') {
      const third = s.character(OTHERS);
      const need = s.word(NEEDS);
      s.tell(e.hearsCry, { hero, third: third.name, kind: third.kind, need });
      s.tell(e.helps, { hero, third: third.name, need });
      friend = third.name;
    } else {
      s.tell(e.comesBack, { hero, first: friend, refusal });
    }
    if (s.flip()) s.tell(e.signReturns, { hero, friend, sign });
    else s.tell(e.joy, { hero, friend, joy: s.word(JOYS) });
    return 'happy';
  },
};
