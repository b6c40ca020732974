// Fear of the dark: a sound in the night, what it might be, what it is, and who else is afraid.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, knows, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';

const SLEEPERS: readonly Kind[] = [
  ...CHILDREN,
  'mouse',
  'rabbit',
  'hedgehog',
  'squirrel',
  'bear',
  'cat',
  'badger',
];
const VISITORS: readonly Kind[] = ['owl', 'fox', 'raccoon', 'hare', 'crow', 'duck', 'frog', 'goose', 'dog'];
const MONSTERS = [
  ...(['giant', 'dragon', 'robber', 'ghost', 'troll', 'sea monster', 'lion', 'snake'] as const),
  ...(['pirate', 'tiger', 'monster', 'bull', 'stone man', 'spider', 'shark', 'bat'] as const),
] as const;
const LIGHTS = ['candle', 'lantern', 'fireflies', 'moon', 'match', 'lamp', 'cart', 'oil'] as const;

const SOUNDS = ['tap', 'scratch', 'drip', 'creak', 'hoo'] as const;
type Sound = (typeof SOUNDS)[number];
const MILD = ['foggy', 'cloudy', 'hot'] as const;
const COLD = ['snowy', 'frosty'] as const;
const NIGHTS = ['rainy', 'windy', ...MILD, ...COLD] as const;
type Night = (typeof NIGHTS)[number];

/** What can make each sound, and in which weather. */
const CAUSES: Record<Sound, Readonly<Record<string, readonly Night[]>>> = {
  tap: { moth: MILD, icicle: COLD, branch: ['windy'] },
  scratch: { beetle: [...MILD, ...COLD], twig: ['windy'] },
  drip: { roof: ['rainy'], barrel: ['rainy'], bucket: MILD },
  creak: { gate: ['windy'], swing: ['windy'] },
  hoo: { owl: [...MILD, ...COLD], bottle: ['windy'] },
};

/** What can make a sound in a weather. */
function causesOf(sound: string | undefined, weather: string | undefined): readonly string[] {
  const causes = Object.entries(CAUSES[sound as Sound] ?? {});
  return causes.filter(([, nights]) => nights.includes(weather as Night)).map(([cause]) => cause);
}

const hero = { hero: 'character' } as const;
const heroThing = { ...hero, thing: 'thing' } as const;
const heroOther = { ...hero, other: 'character' } as const;
const heroSound = { ...hero, sound: 'night sound' } as const;
const awake = (who: string) => is(who, 'awake');
const heard = (sound: string) => stage('sound', sound);

export const fearOfTheDarkEvents = events('fear-of-the-dark', {
  bed: event(
    { ...hero, kind: 'kind', thing: 'thing' },
    {
      makes: ({ hero, kind, thing }) => [
        isKind(hero, kind),
        holds(hero, thing),
        isAt(hero, 'bed'),
        awake(hero),
      ],
    },
  ),
  night: event(
    { weather: 'weather' },
    { makes: ({ weather }) => [weatherIs(weather), stage('light', 'out')] },
  ),
  hears: event(heroSound, {
    needs: ({ hero }) => [awake(hero), isAt(hero, 'bed')],
    makes: ({ hero, sound }) => [heard(sound), feels(hero, 'afraid')],
  }),
  imagines: event(
    { ...hero, monster: 'night monster' },
    {
      needs: ({ hero }) => [feels(hero, 'afraid')],
      makes: ({ hero, monster }) => [stage(`what ${hero} fears`, monster)],
    },
  ),
  hides: event(heroThing, {
    needs: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'afraid')],
    makes: ({ hero }) => [is(hero, 'hidden')],
  }),
  calls: event(heroOther, {
    needs: ({ hero }) => [feels(hero, 'afraid')],
    makes: ({ other, hero }) => [isAt(other, 'bed'), knows(other, `fear of ${hero}`)],
  }),
  takesLight: event(
    { ...hero, light: 'night light' },
    {
      needs: ({ hero }) => [feels(hero, 'afraid')],
      makes: ({ hero, light }) => [isAt(hero, 'window'), stage('light', light)],
    },
  ),
  goTogether: event(heroOther, {
    needs: ({ other }) => [isAt(other, 'bed')],
    makes: ({ hero, other }) => [isAt(hero, 'window'), isAt(other, 'window'), stage('light', 'lamp')],
  }),
  sees: event(
    { ...hero, cause: 'night cause', monster: 'night monster' },
    {
      needs: ({ hero, cause, monster }, world) => [
        isAt(hero, 'window'),
        { not: stage('light', 'out') },
        stage(`what ${hero} fears`, monster),
        ...(causesOf(world.value('sound'), world.value('weather')).includes(cause)
          ? []
          : [heard(`that of ${cause}`)]),
      ],
      makes: ({ hero, cause }) => [knows(hero, 'what made the sound', cause), feels(hero, 'calm')],
    },
  ),
  visitor: event(
    { ...heroOther, kind: 'kind' },
    {
      needs: ({ hero }) => [isAt(hero, 'window')],
      makes: ({ hero, other, kind }) => [
        isKind(other, kind),
        isAt(other, 'window'),
        feels(other, 'afraid'),
        knows(hero, 'what made the sound', other),
      ],
    },
  ),
  shares: event(
    { ...heroOther, thing: 'thing' },
    {
      needs: ({ hero, other, thing }) => [feels(other, 'afraid'), isAt(other, 'window'), holds(hero, thing)],
      makes: ({ hero, other }) => [feels(other, 'calm'), feels(hero, 'proud'), isAt(hero, 'bed')],
    },
  ),
  fetches: event(heroThing, {
    needs: ({ hero, thing }) => [{ not: feels(hero, 'afraid') }, holds(hero, thing)],
    makes: ({ hero }) => [isAt(hero, 'bed'), is(hero, 'asleep')],
  }),
  nextNight: event(heroSound, {
    needs: ({ hero, sound }) => [heard(sound), { not: feels(hero, 'afraid') }],
    makes: ({ hero }) => [feels(hero, 'happy')],
  }),
  untilDawn: event(heroSound, {
    needs: ({ hero, sound }) => [is(hero, 'hidden'), heard(sound)],
    makes: () => [stage('light', 'dawn')],
  }),
  neverKnew: event(
    { ...hero, monster: 'night monster' },
    {
      needs: ({ hero, monster }) => [stage('light', 'dawn'), stage(`what ${hero} fears`, monster)],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
});

const e = fearOfTheDarkEvents;

export const fearOfTheDark: Plot = {
  name: 'fear-of-the-dark',
  events: fearOfTheDarkEvents,
  tell(s) {
    const { name: hero, kind } = s.character(SLEEPERS);
    const thing = s.thing(['teddy bear', 'blanket', 'pillow', 'quilt']);
    s.tell(e.bed, { hero, kind, thing });
    const weather = s.word(NIGHTS);
    s.tell(e.night, { weather });
    const sound = s.word(SOUNDS.filter((one) => causesOf(one, weather).length > 0));
    s.tell(e.hears, { hero, sound });
    const monster = s.word(MONSTERS);
    s.tell(e.imagines, { hero, monster });
    s.paragraph();
    const way = s.pick(['hides', 'calls', 'goes'] as const);
    if (way === 'hides') {
      s.tell(e.hides, { hero, thing });
      if (s.flip()) {
        s.tell(e.untilDawn, { hero, sound });
        s.tell(e.neverKnew, { hero, monster });
        return 'sad';
      }
    }
    if (way === 'goes') {
      s.tell(e.takesLight, {
        hero,
        light: s.word(LIGHTS.filter((one) => one !== 'fireflies' || weather === 'hot')),
      });
    } else {
      const other = s.role(['Mama', 'Papa', 'Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben']);
      s.tell(e.calls, { hero, other });
      s.tell(e.goTogether, { hero, other });
    }
    s.paragraph();
    if (way === 'goes' && sound !== 'drip' && s.flip()) {
      const other = s.character(VISITORS);
      s.tell(e.visitor, { hero, other: other.name, kind: other.kind });
      s.tell(e.shares, { hero, other: other.name, thing });
    } else {
      const cause = s.word(causesOf(sound, weather));
      s.tell(e.sees, { hero, cause, monster });
      s.tell(e.fetches, { hero, thing });
    }
    if (s.flip()) s.tell(e.nextNight, { hero, sound });
    return 'happy';
  },
};
