// The harvest festival: who grows the best, how it was done, and what was under it.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, isAt, isKind, isLost, knows, liesAt, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';
import { nounOf, thingName, type ThingNoun } from '../things';

const CARES = ['songs', 'water', 'dung', 'snails', 'straw', 'stories', 'shade', 'milk', 'birds'] as const;
const VEGETABLES = ['pumpkin', 'cabbage', 'turnip', 'melon'] as const;
const HOLLOW = ['pumpkin', 'turnip', 'melon'] as const;

/** Things with one of some looks. */
const named = (nouns: readonly ThingNoun[], looks: readonly string[]) =>
  nouns.flatMap((noun) => looks.map((look) => thingName(look, noun)));

const size = (thing: string, how: string) => stage(`size of ${thing}`, how);

export const harvestFestivalEvents = events('harvest-festival', {
  festival: event(
    { judge: 'character', prize: 'harvest prize' },
    {
      makes: ({ judge, prize }) => [
        stage('festival', 'coming'),
        stage('prize', prize),
        knows(judge, 'the rules'),
      ],
    },
  ),
  ringLost: event(
    { owner: 'character', ring: 'thing', years: 'harvest years' },
    {
      makes: ({ owner, ring }) => [isLost(ring), stage(`owner of ${ring}`, owner)],
    },
  ),
  grows: event(
    { hero: 'character', crop: 'thing' },
    {
      makes: ({ hero, crop }) => [
        liesAt(crop, 'garden'),
        stage(`grower of ${crop}`, hero),
        size(crop, 'small'),
      ],
    },
  ),
  growsFirst: event(
    { hero: 'character', kind: 'kind', crop: 'thing' },
    {
      makes: ({ hero, kind, crop }) => [
        isKind(hero, kind),
        liesAt(crop, 'garden'),
        stage(`grower of ${crop}`, hero),
        size(crop, 'small'),
      ],
    },
  ),
  cares: event(
    { hero: 'character', crop: 'thing', care: 'harvest care' },
    {
      needs: ({ hero, crop }) => [stage(`grower of ${crop}`, hero), size(crop, 'small')],
      makes: ({ crop }) => [size(crop, 'huge')],
    },
  ),
  rivalBoasts: event(
    { rival: 'character', hero: 'character', other: 'thing' },
    {
      makes: ({ rival, other }) => [holds(rival, other), feels(rival, 'proud')],
    },
  ),
  lifts: event(
    { hero: 'character', crop: 'thing' },
    {
      needs: ({ crop }) => [size(crop, 'huge'), liesAt(crop, 'garden')],
      makes: ({ hero, crop }) => [holds(hero, crop), stage(`under ${crop}`, 'seen')],
    },
  ),
  findsNest: event(
    { hero: 'character', crop: 'thing', animal: 'harvest animal' },
    {
      needs: ({ crop }) => [size(crop, 'huge')],
      makes: ({ animal, hero }) => [stage('home of', animal), knows(hero, `home of ${animal}`)],
    },
  ),
  leavesIt: event(
    { hero: 'character', crop: 'thing', small: 'thing' },
    {
      needs: ({ hero, crop }) => [holds(hero, crop), size(crop, 'huge')],
      makes: ({ hero, crop, small }) => [liesAt(crop, 'garden'), holds(hero, small), isAt(hero, 'festival')],
    },
  ),
  tellsWhy: event(
    { hero: 'character', judge: 'character', small: 'thing', animal: 'harvest animal' },
    {
      needs: ({ hero, small, animal }) => [holds(hero, small), knows(hero, `home of ${animal}`)],
      makes: ({ judge, animal }) => [knows(judge, `home of ${animal}`)],
    },
  ),
  rivalWins: event(
    { rival: 'character', other: 'thing', prize: 'harvest prize' },
    {
      needs: ({ rival, other, prize }) => [holds(rival, other), stage('prize', prize)],
      makes: ({ rival }) => [stage('winner', rival)],
    },
  ),
  heroIsContent: event(
    { hero: 'character', animal: 'harvest animal' },
    {
      needs: ({ animal, hero }) => [knows(hero, `home of ${animal}`), { not: stage('winner', hero) }],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  secondPrize: event(
    { judge: 'character', hero: 'character', animal: 'harvest animal' },
    {
      needs: ({ judge, animal }) => [knows(judge, `home of ${animal}`)],
      makes: ({ hero }) => [stage('second winner', hero), feels(hero, 'happy')],
    },
  ),
  findsRing: event(
    { hero: 'character', crop: 'thing', ring: 'thing' },
    {
      needs: ({ crop, ring }) => [isLost(ring), size(crop, 'huge'), stage(`under ${crop}`, 'seen')],
      makes: ({ hero, ring }) => [holds(hero, ring)],
    },
  ),
  bringsRing: event(
    { hero: 'character', owner: 'character', ring: 'thing' },
    {
      needs: ({ hero, owner, ring }) => [holds(hero, ring), stage(`owner of ${ring}`, owner)],
      makes: ({ owner, ring }) => [holds(owner, ring), feels(owner, 'happy')],
    },
  ),
  missesContest: event(
    { hero: 'character', owner: 'character', ring: 'thing' },
    {
      needs: ({ owner, ring }) => [holds(owner, ring), feels(owner, 'happy')],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  isHollow: event(
    { hero: 'character', crop: 'thing', thief: 'harvest thief' },
    {
      needs: ({ crop }) => [stage(`under ${crop}`, 'seen')],
      makes: ({ hero, crop }) => [size(crop, 'hollow'), feels(hero, 'sad')],
    },
  ),
  lantern: event(
    { hero: 'character', crop: 'thing' },
    {
      needs: ({ crop }) => [size(crop, 'hollow')],
      makes: ({ hero, crop }) => [stage(`use of ${crop}`, 'lantern'), feels(hero, 'proud')],
    },
  ),
  goesHome: event(
    { hero: 'character', crop: 'thing' },
    {
      needs: ({ crop }) => [size(crop, 'hollow')],
      makes: ({ hero }) => [isAt(hero, 'home'), feels(hero, 'sad')],
    },
  ),
  takesToFestival: event(
    { hero: 'character', crop: 'thing' },
    {
      needs: ({ hero, crop }) => [holds(hero, crop), size(crop, 'huge')],
      makes: ({ hero }) => [isAt(hero, 'festival')],
    },
  ),
  cheatIsSeen: event(
    { rival: 'character', other: 'thing', trick: 'harvest trick' },
    {
      needs: ({ rival, other }) => [holds(rival, other)],
      makes: ({ rival }) => [stage(`honor of ${rival}`, 'lost')],
    },
  ),
  wins: event(
    { hero: 'character', crop: 'thing', prize: 'harvest prize' },
    {
      needs: ({ hero, crop, prize }) => [holds(hero, crop), isAt(hero, 'festival'), stage('prize', prize)],
      makes: ({ hero, prize }) => [stage('winner', hero), stage('prize given', prize), feels(hero, 'happy')],
    },
  ),
  soupForAll: event(
    { hero: 'character', crop: 'thing', rival: 'character' },
    {
      needs: ({ hero, rival }) => [stage('winner', hero), stage(`honor of ${rival}`, 'lost')],
      makes: ({ rival }) => [feels(rival, 'sorry')],
    },
  ),
});

const e = harvestFestivalEvents;

export const harvestFestival: Plot = {
  name: 'harvest-festival',
  events: harvestFestivalEvents,
  tell(s) {
    const way = s.pick(['nest', 'ring', 'hollow', 'cheat']);
    const judge = s.role(['teacher', 'doctor', 'baker', 'cook', 'king', 'queen', 'tailor']);
    const prize = s.word(['ribbon', 'pig', 'crown', 'pot', 'cart', 'goat', 'spoon', 'hat']);
    const owner =
      way === 'ring'
        ? s.role(['Grandma', 'Grandpa', 'neighbor', 'Aunt Rose', 'Uncle Ben', 'old woman', 'old man'])
        : undefined;
    const ring = owner ? s.thing(['ring', 'key', 'coin', 'bell', 'medal']) : undefined;
    let hero: string;
    let crop: string;
    if (owner && ring) {
      s.tell(e.ringLost, {
        owner,
        ring,
        years: s.word(['five', 'ten', 'twenty', 'thirty', 'forty', 'fifty']),
      });
      const who = s.character(CHILDREN);
      hero = who.name;
      crop = s.word(named(VEGETABLES, ['round', 'fresh', 'sweet']));
      s.tell(e.growsFirst, { hero, kind: who.kind, crop });
      s.tell(e.cares, { hero, crop, care: s.word(CARES) });
      s.paragraph();
      s.tell(e.festival, { judge, prize });
      s.tell(e.lifts, { hero, crop });
      s.tell(e.findsRing, { hero, crop, ring });
      s.paragraph();
      s.tell(e.bringsRing, { hero, owner, ring });
      if (s.flip()) {
        s.tell(e.missesContest, { hero, owner, ring });
        return 'happy';
      }
      s.tell(e.takesToFestival, { hero, crop });
      s.tell(e.wins, { hero, crop, prize });
      return 'happy';
    }
    s.tell(e.festival, { judge, prize });
    const vegetable = () =>
      s.word(named(way === 'hollow' ? HOLLOW : VEGETABLES, ['round', 'fresh', 'sweet']));
    if (way === 'hollow' && s.flip()) {
      hero = tellHero(s, { kinds: CHILDREN }).name;
      crop = vegetable();
      s.tell(e.grows, { hero, crop });
    } else {
      const who = s.character(CHILDREN);
      hero = who.name;
      crop = vegetable();
      s.tell(e.growsFirst, { hero, kind: who.kind, crop });
    }
    s.tell(e.cares, { hero, crop, care: s.word(CARES) });
    if (way === 'hollow') {
      s.paragraph();
      s.tell(e.lifts, { hero, crop });
      s.tell(e.isHollow, { hero, crop, thief: s.word(['mole', 'worms', 'rat', 'ants', 'mice']) });
      s.paragraph();
      if (s.flip()) {
        s.tell(e.lantern, { hero, crop });
        return 'happy';
      }
      s.tell(e.goesHome, { hero, crop });
      return 'sad';
    }
    const rival = s.role(['farmer', 'shepherd', 'fisherman', 'captain', 'gardener', 'giant']);
    const other = s.word(
      named(
        VEGETABLES.filter((noun) => noun !== nounOf(crop)),
        ['big', 'ripe'],
      ),
    );
    s.tell(e.rivalBoasts, { rival, hero, other });
    s.paragraph();
    s.tell(e.lifts, { hero, crop });
    if (way === 'nest') {
      const animal = s.word(['mice', 'frogs', 'rabbits', 'birds', 'bees', 'ants']);
      s.tell(e.findsNest, { hero, crop, animal });
      const small = s.thing(['apple', 'bean', 'nut', 'pear', 'plum']);
      s.tell(e.leavesIt, { hero, crop, small });
      s.paragraph();
      if (s.flip()) {
        s.tell(e.rivalWins, { rival, other, prize });
        s.tell(e.heroIsContent, { hero, animal });
        return 'sad';
      }
      s.tell(e.tellsWhy, { hero, judge, small, animal });
      s.tell(e.secondPrize, { judge, hero, animal });
      return 'happy';
    }
    s.tell(e.takesToFestival, { hero, crop });
    s.paragraph();
    s.tell(e.cheatIsSeen, {
      rival,
      other,
      trick: s.word(['tub', 'paint', 'stones', 'boy', 'air', 'bags', 'snow']),
    });
    s.tell(e.wins, { hero, crop, prize });
    if (s.flip()) s.tell(e.soupForAll, { hero, crop, rival });
    return 'happy';
  },
};
