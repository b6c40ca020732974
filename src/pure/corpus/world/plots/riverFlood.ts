// River flood: the river takes the bridge and somebody is cut off; a kite or a boat brings them over.
import { CHILDREN, type Role } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, isLost, knows, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import { nounOf } from '../things';

const DAYS = ['four days', 'five days', 'a week', 'nine days', 'ten days', 'two weeks'] as const;
const NEIGHBORS: readonly Role[] = ['miller', 'old woman', 'shepherd', 'teacher', 'gardener', 'tailor'];
const HELPERS: readonly Role[] = ['ferryman', 'fisherman', 'blacksmith', 'farmer', 'sailor'];
const REFUGES = [
  ...(['barn roof', 'mill attic', 'grass hump', 'willow'] as const),
  ...(['hay cart', 'church wall', 'apple tree', 'rock'] as const),
] as const;
const SIGNALS = [
  ...(['apron', 'lantern light', 'shouting', 'pan'] as const),
  ...(['horn', 'red cloth', 'arms', 'singing'] as const),
] as const;
const PETS = [
  ...(['gray cat', 'speckled hen', 'lame dog', 'young goat'] as const),
  ...(['white goose', 'pig', 'lamb', 'parrot'] as const),
] as const;

const heroThing = { hero: 'character', thing: 'thing' } as const;
const overThere = ({ who }: { who: string }) => is(who, 'cut off');

export const riverFloodEvents = events('river-flood', {
  rains: event({ days: 'flood days' }, { makes: () => [weatherIs('rainy'), stage('river', 'rising')] }),
  heroLives: event(
    { hero: 'character', kind: 'kind', thing: 'thing' },
    {
      makes: ({ hero, kind, thing }) => [isKind(hero, kind), holds(hero, thing), isAt(hero, 'safe bank')],
    },
  ),
  bridgeGone: event(
    { hero: 'character' },
    {
      needs: () => [weatherIs('rainy'), stage('river', 'rising')],
      makes: ({ hero }) => [stage('bridge', 'gone'), feels(hero, 'afraid')],
    },
  ),
  cutOff: event(
    { hero: 'character', who: 'character', ...{ refuge: 'flood refuge', signal: 'flood signal' } },
    {
      needs: () => [stage('bridge', 'gone')],
      makes: ({ hero, who, refuge }) => [
        is(who, 'cut off'),
        isAt(who, refuge),
        knows(hero, `where ${who}`, refuge),
      ],
    },
  ),
  fetches: event(
    { hero: 'character', helper: 'character', who: 'character' },
    {
      needs: ({ hero, who }, world) => [knows(hero, `where ${who}`, world.placeOf(who)), overThere({ who })],
      makes: ({ helper }) => [knows(helper, 'who is cut off'), isAt(helper, 'safe bank')],
    },
  ),
  kiteFlies: event(
    { hero: 'character', thing: 'thing', who: 'character' },
    {
      needs: ({ hero, thing, who }) => [holds(hero, thing), overThere({ who })],
      makes: ({ who }) => [stage('rope', `to ${who}`)],
    },
  ),
  tubCrosses: event(
    { helper: 'character', who: 'character', pet: 'flood pet' },
    {
      needs: ({ helper, who }) => [knows(helper, 'who is cut off'), stage('rope', `to ${who}`)],
      makes: ({ who }) => [is(who, 'saved'), isAt(who, 'safe bank')],
    },
  ),
  boatCrosses: event(
    { helper: 'character', thing: 'thing', ...{ hero: 'character', who: 'character' } },
    {
      needs: ({ hero, helper, thing, who }) => [
        holds(hero, thing),
        knows(helper, 'who is cut off'),
        overThere({ who }),
      ],
      makes: ({ helper, who, thing }) => [isAt(helper, 'far bank'), holds(helper, thing), is(who, 'reached')],
    },
  ),
  petWaits: event(
    { helper: 'character', who: 'character', pet: 'flood pet' },
    {
      needs: ({ who, helper }) => [is(who, 'reached'), isAt(helper, 'far bank')],
      makes: ({ who, helper }) => [is(who, 'saved'), isAt(who, 'safe bank'), isAt(helper, 'safe bank')],
    },
  ),
  thingLost: event(heroThing, {
    needs: ({ thing }) => [{ not: isLost(thing) }],
    makes: ({ hero, thing }) => [isLost(thing), feels(hero, 'sad')],
  }),
  warm: event(
    { who: 'character', hero: 'character', soup: 'thing' },
    {
      needs: ({ who }) => [is(who, 'saved')],
      makes: ({ who, soup }) => [is(who, 'warm'), holds(who, soup)],
    },
  ),
  newThing: event(
    { who: 'character', hero: 'character', thing: 'thing' },
    {
      needs: ({ thing, who }) => [isLost(thing), is(who, 'saved')],
      makes: ({ hero, thing }) => [holds(hero, thing), feels(hero, 'happy')],
    },
  ),
  newBridge: event(
    { who: 'character', hero: 'character' },
    {
      needs: ({ who }) => [is(who, 'warm'), stage('bridge', 'gone')],
      makes: ({ hero }) => [stage('bridge', 'new'), feels(hero, 'proud')],
    },
  ),
  houseGone: event(
    { who: 'character', hero: 'character', pet: 'flood pet' },
    {
      needs: ({ who }) => [is(who, 'warm')],
      makes: ({ who }) => [stage(`house of ${who}`, 'gone'), feels(who, 'sad')],
    },
  ),
});

const e = riverFloodEvents;

export const riverFlood: Plot = {
  name: 'river-flood',
  events: riverFloodEvents,
  tell(s) {
    s.tell(e.rains, { days: s.word(DAYS) });
    const { name: hero, kind } = s.character(CHILDREN);
    const thing = s.thing(['kite', 'raft', 'canoe']);
    s.tell(e.heroLives, { hero, kind, thing });
    s.tell(e.bridgeGone, { hero });
    s.paragraph();
    const who = s.role(NEIGHBORS);
    s.tell(e.cutOff, { hero, who, refuge: s.word(REFUGES), signal: s.word(SIGNALS) });
    const helper = s.role(HELPERS);
    s.tell(e.fetches, { hero, helper, who });
    s.paragraph();
    const byKite = nounOf(thing) === 'kite';
    if (byKite) s.tell(e.kiteFlies, { hero, thing, who });
    else s.tell(e.boatCrosses, { helper, thing, hero, who });
    const pet = s.word(PETS);
    s.tell(byKite ? e.tubCrosses : e.petWaits, { helper, who, pet });
    const lost = s.flip(0.4);
    if (lost) s.tell(e.thingLost, { hero, thing });
    s.paragraph();
    if (lost) {
      s.tell(e.newThing, { who, hero, thing });
      return 'happy';
    }
    s.tell(e.warm, { who, hero, soup: s.thing(['soup', 'porridge', 'stew']) });
    if (s.flip(0.4)) {
      s.tell(e.houseGone, { who, hero, pet });
      return 'sad';
    }
    s.tell(e.newBridge, { who, hero });
    return 'happy';
  },
};
