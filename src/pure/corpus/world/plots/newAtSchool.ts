// New at school: a newcomer who does not dare to speak, and the small thing that breaks the ice.
import { NAMES } from '../characters';
import { event, events } from '../events';
import { between, feels, holds, isAt, isKind, knows, stage, timeIs, weatherIs } from '../facts';
import { isChild } from '../opening';
import type { Plot } from '../Plot';
import { nounsOf } from '../things';
import type { Weather } from '../words';

const WORDS_FROM = [
  'mountains',
  'island',
  'city',
  'desert',
  'other-side',
  'boat',
  'north',
  'village',
  'lakes',
  'south',
  'sea',
  'woods',
] as const;
const HIDES = ['coats', 'window', 'stairs', 'oak', 'last-row', 'gate', 'wall', 'shelf'] as const;
const SKILLS = [
  'knots',
  'birds',
  'hands',
  'shadows',
  'backwards',
  'hedgehogs',
  'drum',
  'stones',
  'stars',
  'rain',
  'rope',
] as const;
const MISHAPS = ['paint', 'milk', 'water', 'ink', 'soup', 'flour', 'honey', 'leaves'] as const;
const TREATS = [
  'pear',
  'figs',
  'bread',
  'nuts',
  'cheese',
  'fish',
  'cake',
  'eggs',
  'berries',
  'rice',
] as const;

const pair = { hero: 'character', friend: 'character' } as const;

export const newAtSchoolEvents = events('new-at-school', {
  firstDay: event(
    { teacher: 'character', hero: 'character', kind: 'kind', weather: 'weather' },
    {
      makes: ({ hero, kind, weather }) => [
        isKind(hero, kind),
        weatherIs(weather),
        timeIs('morning'),
        isAt(hero, 'school'),
        stage(`new at school ${hero}`, 'yes'),
      ],
    },
  ),
  comesFrom: event(
    { hero: 'character', origin: 'newcomer origin' },
    {
      needs: ({ hero }) => [stage(`new at school ${hero}`, 'yes')],
      makes: ({ hero, origin }) => [stage(`origin of ${hero}`, origin), feels(hero, 'afraid')],
    },
  ),
  brings: event(
    { hero: 'character', thing: 'thing' },
    {
      needs: ({ hero }) => [isAt(hero, 'school')],
      makes: ({ hero, thing }) => [holds(hero, thing)],
    },
  ),
  silent: event(
    { hero: 'character', teacher: 'character' },
    {
      needs: ({ hero }) => [feels(hero, 'afraid')],
      makes: ({ hero }) => [stage(`silent ${hero}`, 'yes')],
    },
  ),
  hides: event(
    { hero: 'character', spot: 'newcomer spot' },
    {
      needs: ({ hero }) => [stage(`silent ${hero}`, 'yes')],
      makes: ({ hero, spot }) => [feels(hero, 'lonely'), stage(`spot of ${hero}`, spot)],
    },
  ),
  asked: event(
    { ...pair, friendKind: 'kind' },
    {
      needs: ({ hero }) => [feels(hero, 'lonely')],
      makes: ({ friend, friendKind }) => [isKind(friend, friendKind)],
    },
  ),
  asksAboutThing: event(
    { ...pair, thing: 'thing', origin: 'newcomer origin' },
    {
      needs: ({ hero, thing, origin }) => [holds(hero, thing), stage(`origin of ${hero}`, origin)],
      makes: ({ hero, friend, thing }) => [
        stage(`silent ${hero}`, 'no'),
        knows(friend, `where ${thing} comes from`),
        between(hero, friend, 'friends'),
      ],
    },
  ),
  mishap: event(
    { ...pair, mishap: 'school mishap' },
    {
      needs: ({ hero }) => [stage(`silent ${hero}`, 'yes')],
      makes: ({ hero, friend, mishap }) => [
        stage('mishap', mishap),
        feels(friend, 'sorry'),
        feels(hero, 'surprised'),
      ],
    },
  ),
  laugh: event(
    { ...pair, mishap: 'school mishap' },
    {
      needs: ({ mishap }) => [stage('mishap', mishap)],
      makes: ({ hero, friend }) => [stage(`silent ${hero}`, 'no'), between(hero, friend, 'friends')],
    },
  ),
  shares: event(
    { ...pair, treat: 'lunch treat', origin: 'newcomer origin' },
    {
      needs: ({ hero, origin }) => [feels(hero, 'lonely'), stage(`origin of ${hero}`, origin)],
      makes: ({ hero, friend }) => [stage(`silent ${hero}`, 'no'), between(hero, friend, 'friends')],
    },
  ),
  waves: event(pair, {
    needs: ({ hero }) => [stage(`silent ${hero}`, 'yes')],
    makes: ({ hero }) => [stage(`answer of ${hero}`, 'none')],
  }),
  triesAgain: event(
    { ...pair, weather: 'weather' },
    {
      needs: ({ hero, weather }) => [stage(`answer of ${hero}`, 'none'), weatherIs(weather)],
      makes: ({ friend }) => [stage(`tries of ${friend}`, 'more')],
    },
  ),
  notToday: event(pair, {
    needs: ({ hero, friend }) => [stage(`answer of ${hero}`, 'none'), stage(`tries of ${friend}`, 'more')],
    makes: ({ hero }) => [feels(hero, 'sad')],
  }),
  oneWord: event(pair, {
    needs: ({ hero, friend }) => [stage(`answer of ${hero}`, 'none'), stage(`tries of ${friend}`, 'more')],
    makes: ({ hero, friend }) => [stage(`silent ${hero}`, 'no'), between(hero, friend, 'friends')],
  }),
  showsSkill: event(
    { ...pair, skill: 'newcomer skill' },
    {
      needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
      makes: ({ hero, skill }) => [stage(`skill of ${hero}`, skill), feels(hero, 'proud')],
    },
  ),
  walkHome: event(pair, {
    needs: ({ hero, friend }) => [between(hero, friend, 'friends')],
    makes: ({ hero }) => [feels(hero, 'happy'), isAt(hero, 'home')],
  }),
  nextNew: event(
    { hero: 'character', newcomer: 'character', spot: 'newcomer spot' },
    {
      needs: ({ hero, spot }) => [stage(`silent ${hero}`, 'no'), stage(`spot of ${hero}`, spot)],
      makes: ({ newcomer }) => [stage(`new at school ${newcomer}`, 'yes')],
    },
  ),
});

const e = newAtSchoolEvents;

export const newAtSchool: Plot = {
  name: 'new-at-school',
  events: newAtSchoolEvents,
  tell(s) {
    const KINDS = [
      'girl',
      'boy',
      'hedgehog',
      'mouse',
      'rabbit',
      'bear',
      'squirrel',
      'badger',
      'goat',
      'fox',
      'cat',
      'dog',
      'pig',
      'sheep',
      'mole',
    ] as const;
    const child = s.character(KINDS);
    const hero = child.name;
    const teacher = s.role(['teacher']);
    const weather = s.word<Weather>(['rainy', 'sunny', 'windy', 'snowy', 'foggy', 'frosty']);
    s.tell(e.firstDay, { teacher, hero, kind: child.kind, weather });
    const origin = s.word(WORDS_FROM);
    s.tell(e.comesFrom, { hero, origin });
    const course = s.pick(['thing', 'mishap', 'lunch', 'waves']);
    const thing =
      course === 'thing' ? s.thing([...nounsOf('shore', 'instrument'), 'compass', 'map']) : undefined;
    if (thing !== undefined) s.tell(e.brings, { hero, thing });
    s.tell(e.silent, { hero, teacher });
    s.paragraph();
    const spot = s.word(HIDES);
    s.tell(e.hides, { hero, spot });
    const other = s.character(isChild(child.kind) ? ['girl', 'boy'] : KINDS.filter((kind) => !isChild(kind)));
    const friend = other.name;
    s.tell(e.asked, { hero, friend, friendKind: other.kind });
    if (thing !== undefined) {
      s.tell(e.asksAboutThing, { hero, friend, thing, origin });
    } else if (course === 'mishap') {
      const mishap = s.word(MISHAPS);
      s.tell(e.mishap, { hero, friend, mishap });
      s.tell(e.laugh, { hero, friend, mishap });
    } else if (course === 'lunch') {
      s.tell(e.shares, { hero, friend, treat: s.word(TREATS), origin });
    } else {
      s.tell(e.waves, { hero, friend });
      s.paragraph();
      s.tell(e.triesAgain, { hero, friend, weather });
      if (s.flip(0.6)) {
        s.tell(e.notToday, { hero, friend });
        return 'sad';
      }
      s.tell(e.oneWord, { hero, friend });
    }
    s.paragraph();
    if (s.flip(0.5)) {
      s.tell(e.showsSkill, { hero, friend, skill: s.word(SKILLS) });
      return 'happy';
    }
    if (s.flip()) s.tell(e.walkHome, { hero, friend });
    else s.tell(e.nextNew, { hero, newcomer: s.word([...NAMES.she, ...NAMES.he]), spot });
    return 'happy';
  },
};
