// The broken teapot: a child breaks what must not be touched, and tells the truth, or a lie that is found out.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isKind, isLike, knows, liesAt, stage } from '../facts';
import type { Plot } from '../Plot';

const POTS = ['teapot', 'jug', 'bowl', 'vase', 'jar', 'cup'] as const;
const CAUSES = [
  ...(['ball', 'pirate', 'tea', 'skates', 'cookies', 'dance', 'horse', 'fly'] as const),
  ...(['stilts', 'king', 'rope', 'tower', 'top', 'wings', 'race', 'moth'] as const),
] as const;
const SPOTS = [
  ...(['flour', 'boot', 'piano', 'sofa', 'garden', 'ashes', 'rug', 'clock'] as const),
  ...(['potatoes', 'drum', 'wood', 'mattress', 'hats', 'well'] as const),
] as const;
const CAT_PLACES = [
  ...(['barn', 'swing', 'neighbor', 'basket', 'apple tree', 'wall', 'bed', 'cart', 'mill'] as const),
] as const;
const FLOWERS = [
  ...([
    'mint',
    'daisies',
    'parsley',
    'grass',
    'beans',
    'onion',
    'rose',
    'oak',
    'clover',
    'sunflower',
  ] as const),
] as const;

const hero = { hero: 'character' } as const;
const heroElder = { ...hero, elder: 'character' } as const;
const heroElderPot = { ...heroElder, pot: 'thing' } as const;
const truth = (who: string) => knows(who, 'who broke it');

/** The elder learns that what was said was a lie. */
const FOUND = stage('what came out', 'the lie');

export const brokenTeapotEvents = events('broken-teapot', {
  stands: event(
    { elder: 'character', pot: 'thing' },
    { makes: ({ elder, pot }) => [holds(elder, pot), is(pot, 'whole')] },
  ),
  child: event(
    { ...hero, kind: 'kind', trait: 'trait', pot: 'thing' },
    {
      needs: ({ pot }) => [is(pot, 'whole')],
      makes: ({ hero, kind, trait }) => [isKind(hero, kind), isLike(hero, trait)],
    },
  ),
  catAway: event({ place: 'teapot cat place' }, { makes: ({ place }) => [stage('place of cat', place)] }),
  still: event(
    { weather: 'weather' },
    { makes: ({ weather }) => [stage('air', 'still'), stage('weather', weather)] },
  ),
  breaks: event(
    { ...hero, pot: 'thing', cause: 'teapot cause' },
    {
      needs: ({ pot }) => [is(pot, 'whole')],
      makes: ({ hero, pot, cause }) => [
        is(pot, 'broken'),
        stage('cause', cause),
        truth(hero),
        feels(hero, 'afraid'),
      ],
    },
  ),
  confessesAtOnce: event(heroElderPot, {
    needs: ({ hero, pot }) => [is(pot, 'broken'), truth(hero), isLike(hero, 'honest')],
    makes: ({ elder }) => [truth(elder)],
  }),
  hides: event(
    { ...hero, spot: 'teapot spot' },
    {
      needs: ({ hero }) => [truth(hero)],
      makes: ({ spot }) => [liesAt('pieces', spot)],
    },
  ),
  asks: event(heroElderPot, {
    needs: ({ pot }) => [is(pot, 'broken')],
    makes: ({ elder, pot }) => [knows(elder, `that ${pot} is missing`)],
  }),
  blamesCat: event(heroElder, {
    needs: ({ hero }) => [truth(hero)],
    makes: () => [stage('lie', 'cat')],
  }),
  blamesWind: event(heroElder, {
    needs: ({ hero }) => [truth(hero)],
    makes: () => [stage('lie', 'wind')],
  }),
  catWasAway: event(
    { ...heroElder, place: 'teapot cat place' },
    {
      needs: ({ place }) => [stage('lie', 'cat'), stage('place of cat', place)],
      makes: () => [FOUND],
    },
  ),
  noWind: event(heroElder, {
    needs: () => [stage('lie', 'wind'), stage('air', 'still')],
    makes: () => [FOUND],
  }),
  findsPiece: event(
    { ...heroElder, spot: 'teapot spot' },
    {
      needs: ({ spot }) => [liesAt('pieces', spot)],
      makes: ({ elder, spot }) => [knows(elder, 'where pieces', spot), FOUND],
    },
  ),
  sleepless: event(hero, {
    needs: ({ hero }) => [truth(hero)],
    makes: ({ hero }) => [feels(hero, 'sorry')],
  }),
  confesses: event(
    { ...heroElder, cause: 'teapot cause' },
    {
      needs: ({ hero, cause }) => [truth(hero), stage('cause', cause)],
      makes: ({ elder }) => [truth(elder)],
    },
  ),
  sorryCat: event(hero, {
    needs: () => [stage('lie', 'cat'), FOUND],
    makes: ({ hero }) => [stage('cat', 'content'), feels(hero, 'calm')],
  }),
  glued: event(heroElderPot, {
    needs: ({ elder, pot }) => [is(pot, 'broken'), truth(elder)],
    makes: ({ hero, pot }) => [is(pot, 'mended'), feels(hero, 'happy')],
  }),
  planted: event(
    { ...heroElder, flowers: 'teapot flowers' },
    {
      needs: ({ elder }) => [truth(elder)],
      makes: ({ hero, flowers }) => [stage('pot grows', flowers), feels(hero, 'happy')],
    },
  ),
  forgives: event(heroElderPot, {
    needs: ({ elder, pot }) => [truth(elder), is(pot, 'broken')],
    makes: ({ hero }) => [feels(hero, 'calm')],
  }),
  pastMending: event(heroElderPot, {
    needs: ({ pot }) => [is(pot, 'broken'), FOUND],
    makes: ({ hero, elder }) => [feels(elder, 'sad'), feels(hero, 'sorry')],
  }),
});

const e = brokenTeapotEvents;

export const brokenTeapot: Plot = {
  name: 'broken-teapot',
  events: brokenTeapotEvents,
  tell(s) {
    const elder = s.role(['Grandma', 'Grandpa', 'Mama', 'Papa']);
    const pot = s.thing(POTS);
    s.tell(e.stands, { elder, pot });
    const { name: hero, kind } = s.character(CHILDREN);
    const trait = s.word(['honest', 'timid', 'proud', 'stubborn', 'impatient', 'shy', 'lazy', 'clever']);
    s.tell(e.child, { hero, kind, trait, pot });
    s.paragraph();
    const lie = trait === 'honest' ? 'none' : s.pick(['cat', 'wind', 'silence'] as const);
    const cat = lie === 'cat' ? s.word(CAT_PLACES) : undefined;
    if (cat) s.tell(e.catAway, { place: cat });
    if (lie === 'wind') s.tell(e.still, { weather: s.word(['hot', 'foggy', 'sunny', 'frosty', 'cloudy']) });
    const cause = s.word(CAUSES);
    s.tell(e.breaks, { hero, pot, cause });
    if (lie === 'none') {
      s.tell(e.confessesAtOnce, { hero, elder, pot });
    } else {
      const spot = s.word(SPOTS);
      s.tell(e.hides, { hero, spot });
      s.paragraph();
      s.tell(e.asks, { hero, elder, pot });
      if (cat) {
        s.tell(e.blamesCat, { hero, elder });
        s.tell(e.catWasAway, { hero, elder, place: cat });
      } else if (lie === 'wind') {
        s.tell(e.blamesWind, { hero, elder });
        s.tell(e.noWind, { hero, elder });
      } else if (s.flip(0.4)) {
        s.tell(e.findsPiece, { hero, elder, spot });
      } else {
        s.tell(e.sleepless, { hero });
      }
      if (s.world.knows(FOUND) && s.flip(0.4)) {
        s.tell(e.pastMending, { hero, elder, pot });
        return 'sad';
      }
      s.tell(e.confesses, { hero, elder, cause });
    }
    s.paragraph();
    const ending = s.pick(['glued', 'planted', 'forgives']);
    if (ending === 'glued') s.tell(e.glued, { hero, elder, pot });
    else if (ending === 'planted') s.tell(e.planted, { hero, elder, flowers: s.word(FLOWERS) });
    else s.tell(e.forgives, { hero, elder, pot });
    if (cat && s.flip()) s.tell(e.sorryCat, { hero });
    return 'happy';
  },
};
