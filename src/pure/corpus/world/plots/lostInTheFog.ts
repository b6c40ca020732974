// Lost in the fog: a sound, a light or a smell leads home, to the one who was made to promise it, or forgot.
import type { Kind } from '../characters';
import { event, events, type Arguments } from '../events';
import { feels, holds, is, isAt, isKind, isLost, knows, promise, stage, weatherIs } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import { WILD_PLACES, type Trait } from '../words';

const two = { hero: 'character', friend: 'character' } as const;

const HEROES: readonly Kind[] = ['goat', 'sheep', 'donkey', 'pony', 'rabbit', 'fox'];
const ELDERS: readonly Kind[] = ['dog', 'hen', 'goose', 'badger', 'cat', 'turtle'];
const ERRANDS = ['nuts', 'firewood', 'straw', 'spring water', 'berries', 'roses', 'moss', 'apples'] as const;
const SHAPES = ['giant', 'dragon', 'wolves', 'ghost'] as const;
const REALS = { giant: 'scarecrow', dragon: 'woodpile', wolves: 'bushes', ghost: 'birch' } as const;
const SMELLS = ['onions', 'cake', 'pancakes', 'wood smoke', 'bread', 'cabbage', 'pears', 'coffee'] as const;
const TUNES = [
  'lullaby',
  'march',
  'counting song',
  'old dance',
  'birthday song',
  'sea song',
  'rain song',
  'love song',
] as const;
const BOLD: readonly Trait[] = ['brave', 'curious', 'proud', 'stubborn'];
const SHY: readonly Trait[] = ['timid', 'shy', 'careful', 'gentle'];

const isLostInFog = ({ hero }: Arguments<{ hero: 'character' }>) => stage(`way of ${hero}`, 'lost');

export const lostInTheFogEvents = events('lost-in-the-fog', {
  elder: event(
    { friend: 'character', kind: 'kind', hero: 'character' },
    { makes: ({ friend, kind }) => [isKind(friend, kind), isAt(friend, 'home')] },
  ),
  errand: event(
    { friend: 'character', hero: 'character', ...{ errand: 'fog errand', place: 'place' } },
    {
      needs: ({ friend }) => [isAt(friend, 'home')],
      makes: ({ hero, errand, place, friend }) => [
        holds(hero, errand),
        isAt(hero, place),
        knows(friend, `where ${hero}`, place),
      ],
    },
  ),
  fogComes: event(
    { hero: 'character', place: 'place' },
    {
      needs: ({ hero, place }) => [isAt(hero, place), { not: weatherIs('foggy') }],
      makes: ({ hero }) => [weatherIs('foggy'), stage(`way of ${hero}`, 'lost')],
    },
  ),
  shape: event(
    { hero: 'character', shape: 'fog shape' },
    {
      needs: (args) => [isLostInFog(args), weatherIs('foggy')],
      makes: ({ hero, shape }) => [feels(hero, 'afraid'), stage('shape', shape)],
    },
  ),
  looksCloser: event(
    { hero: 'character', real: 'fog real' },
    {
      needs: ({ hero }) => [feels(hero, 'afraid'), { not: stage('shape', 'seen through') }],
      makes: ({ hero }) => [feels(hero, 'calm'), stage('shape', 'seen through')],
    },
  ),
  runsAway: event(
    { hero: 'character', errand: 'fog errand' },
    {
      needs: ({ hero, errand }) => [feels(hero, 'afraid'), holds(hero, errand)],
      makes: ({ hero, errand }) => [isLost(errand), is(hero, 'muddy')],
    },
  ),
  rings: event(
    { friend: 'character', bell: 'thing', hero: 'character' },
    {
      needs: ({ friend, hero }, world) => [
        knows(friend, `where ${hero}`, world.placeOf(hero)),
        weatherIs('foggy'),
      ],
      makes: ({ friend, bell, hero }) => [holds(friend, bell), knows(hero, 'the way')],
    },
  ),
  sings: event(
    { friend: 'character', tune: 'fog tune', hero: 'character' },
    {
      needs: ({ friend, hero }, world) => [
        knows(friend, `where ${hero}`, world.placeOf(hero)),
        weatherIs('foggy'),
      ],
      makes: ({ hero }) => [knows(hero, 'the way')],
    },
  ),
  lights: event(
    { friend: 'character', lamp: 'thing', hero: 'character' },
    {
      needs: ({ friend, hero }, world) => [
        knows(friend, `where ${hero}`, world.placeOf(hero)),
        weatherIs('foggy'),
      ],
      makes: ({ friend, lamp, hero }) => [holds(friend, lamp), knows(hero, 'the way')],
    },
  ),
  smells: event(
    { hero: 'character', smell: 'fog smell', friend: 'character' },
    {
      needs: (args) => [weatherIs('foggy'), isLostInFog(args)],
      makes: ({ hero, smell }) => [knows(hero, 'the way'), stage('supper', smell)],
    },
  ),
  home: event(two, {
    needs: ({ hero }) => [knows(hero, 'the way'), weatherIs('foggy')],
    makes: ({ hero }) => [isAt(hero, 'home'), is(hero, 'safe'), feels(hero, 'happy')],
  }),
  gives: event(
    { hero: 'character', errand: 'fog errand', friend: 'character' },
    {
      needs: ({ hero, errand }) => [isAt(hero, 'home'), holds(hero, errand)],
      makes: ({ friend, errand }) => [holds(friend, errand), feels(friend, 'happy')],
    },
  ),
  emptyHanded: event(
    { hero: 'character', errand: 'fog errand', friend: 'character' },
    {
      needs: ({ hero, errand }) => [isAt(hero, 'home'), isLost(errand)],
      makes: ({ friend, hero }) => [feels(friend, 'calm'), feels(hero, 'sorry')],
    },
  ),
  nightOut: event(
    { hero: 'character', friend: 'character', real: 'fog real' },
    {
      needs: (args) => [isLostInFog(args), weatherIs('foggy'), feels(args.hero, 'calm')],
      makes: ({ hero }) => [feels(hero, 'lonely'), weatherIs('sunny'), knows(hero, 'the way')],
    },
  ),
  morningHome: event(two, {
    needs: ({ hero }) => [knows(hero, 'the way'), feels(hero, 'lonely')],
    makes: ({ hero, friend }) => [isAt(hero, 'home'), feels(friend, 'sorry'), promise(friend, hero, 'open')],
  }),
});

const e = lostInTheFogEvents;

export const lostInTheFog: Plot = {
  name: 'lost-in-the-fog',
  events: lostInTheFogEvents,
  tell(s) {
    const bold = s.flip();
    const hero = tellHero(s, { kinds: HEROES, traits: bold ? BOLD : SHY }).name;
    const elder = s.character(ELDERS);
    const friend = elder.name;
    s.tell(e.elder, { friend, kind: elder.kind, hero });
    s.paragraph();
    const errand = s.word(ERRANDS);
    const place = s.word(WILD_PLACES.filter((one) => one !== 'orchard' && one !== 'old oak'));
    s.tell(e.errand, { friend, hero, errand, place });
    s.tell(e.fogComes, { hero, place });
    const shape = s.word(SHAPES);
    s.tell(e.shape, { hero, shape });
    if (bold) s.tell(e.looksCloser, { hero, real: REALS[shape] });
    else s.tell(e.runsAway, { hero, errand });
    s.paragraph();
    if (bold && s.flip(0.3)) {
      s.tell(e.nightOut, { hero, friend, real: REALS[shape] });
      s.tell(e.morningHome, { hero, friend });
      return 'sad';
    }
    const guide = s.pick(['bell', 'song', 'light', 'smell'] as const);
    if (guide === 'bell') {
      s.tell(e.rings, { friend, bell: s.thing(['bell', 'horn', 'drum', 'pan', 'whistle']), hero });
    } else if (guide === 'song') {
      s.tell(e.sings, { friend, tune: s.word(TUNES), hero });
    } else if (guide === 'light') {
      s.tell(e.lights, { friend, lamp: s.thing(['lantern', 'lamp', 'candle']), hero });
    } else {
      s.tell(e.smells, { hero, smell: s.word(SMELLS), friend });
    }
    s.tell(e.home, { hero, friend });
    s.tell(bold ? e.gives : e.emptyHanded, { hero, errand, friend });
    return 'happy';
  },
};
