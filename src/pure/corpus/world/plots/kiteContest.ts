// The kite contest: a kite is torn, somebody patches it with something of their own, and the wind decides.
import { CHILDREN } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isGone, isKind, knows, liesAt, stage } from '../facts';
import { tellHero } from '../opening';
import type { Plot } from '../Plot';

const HILLS = ['windmill', 'green', 'sheep', 'beach', 'lake', 'church', 'field', 'stones'] as const;
const MISHAPS = ['thorns', 'pole', 'puppy', 'donkey', 'tree', 'goat', 'nail', 'crow', 'roof'] as const;
const PATCHES = [
  'cloth',
  'sleeve',
  'map',
  'curtain',
  'sock',
  'letter',
  'leaf',
  'scarf',
  'page',
  'bag',
] as const;
const PRIZES = ['string', 'cup', 'sun', 'bell', 'cake', 'book', 'drum', 'pig'] as const;

export const kiteContestEvents = events('kite-contest', {
  contest: event(
    { spot: 'kite hill' },
    { makes: ({ spot }) => [stage('contest', 'coming'), stage('contest at', spot)] },
  ),
  makesKite: event(
    { hero: 'character', kite: 'thing' },
    {
      needs: () => [stage('contest', 'coming')],
      makes: ({ hero, kite }) => [holds(hero, kite), is(kite, 'whole'), stage(`maker of ${kite}`, hero)],
    },
  ),
  brings: event(
    { hero: 'character', kind: 'kind', kite: 'thing' },
    {
      needs: () => [stage('contest', 'coming')],
      makes: ({ hero, kind, kite }) => [isKind(hero, kind), holds(hero, kite), is(kite, 'whole')],
    },
  ),
  otherIsThere: event(
    { other: 'character', kind: 'kind', hero: 'character' },
    {
      needs: () => [stage('contest', 'coming')],
      makes: ({ other, kind }) => [isKind(other, kind), stage(`kite of ${other}`, 'whole')],
    },
  ),
  isTorn: event(
    { kite: 'thing', mishap: 'kite mishap' },
    {
      needs: ({ kite }) => [is(kite, 'whole')],
      makes: ({ kite, mishap }) => [is(kite, 'torn'), stage(`tear of ${kite}`, mishap)],
    },
  ),
  isTornBy: event(
    { other: 'character', hero: 'character', kite: 'thing' },
    {
      needs: ({ hero, kite }) => [holds(hero, kite), is(kite, 'whole')],
      makes: ({ other, hero, kite }) => [
        is(kite, 'torn'),
        feels(other, 'sorry'),
        knows(hero, `who tore ${kite}`, other),
      ],
    },
  ),
  despairs: event(
    { hero: 'character', kite: 'thing' },
    { needs: ({ kite }) => [is(kite, 'torn')], makes: ({ hero }) => [feels(hero, 'sad')] },
  ),
  patches: event(
    { other: 'character', hero: 'character', kite: 'thing', patch: 'kite patch' },
    {
      needs: ({ kite }) => [is(kite, 'torn')],
      makes: ({ other, kite, patch }) => [
        is(kite, 'patched'),
        stage(`patch of ${kite}`, patch),
        stage('helper', other),
      ],
    },
  ),
  givesTail: event(
    { other: 'character', hero: 'character', kite: 'thing' },
    {
      needs: ({ other, kite }) => [is(kite, 'torn'), stage(`kite of ${other}`, 'whole')],
      makes: ({ other, kite }) => [
        is(kite, 'patched'),
        stage(`kite of ${other}`, 'without tail'),
        stage('helper', other),
      ],
    },
  ),
  refuses: event(
    { hero: 'character', other: 'character' },
    {
      needs: ({ other }) => [feels(other, 'sorry')],
      makes: ({ hero }) => [feels(hero, 'angry')],
    },
  ),
  watchesOnly: event(
    { hero: 'character', kite: 'thing' },
    {
      needs: ({ kite, hero }) => [is(kite, 'torn'), feels(hero, 'angry')],
      makes: ({ hero }) => [feels(hero, 'lonely'), stage('contest', 'over')],
    },
  ),
  rises: event(
    { kite: 'thing', hero: 'character' },
    {
      needs: ({ kite }) => [is(kite, 'patched')],
      makes: ({ kite }) => [liesAt(kite, 'sky'), stage('contest', 'on')],
    },
  ),
  otherFalls: event(
    { other: 'character' },
    {
      needs: ({ other }) => [stage(`kite of ${other}`, 'without tail'), stage('contest', 'on')],
      makes: ({ other }) => [stage(`kite of ${other}`, 'fallen'), feels(other, 'sad')],
    },
  ),
  sharesString: event(
    { hero: 'character', other: 'character' },
    {
      needs: ({ other }) => [stage(`kite of ${other}`, 'fallen'), stage('helper', other)],
      makes: ({ hero, other }) => [stage('string held by', `${hero} and ${other}`), feels(other, 'happy')],
    },
  ),
  wins: event(
    { hero: 'character', other: 'character', prize: 'kite prize' },
    {
      needs: ({ other }) => [stage('contest', 'on'), stage('helper', other)],
      makes: ({ hero, prize }) => [stage('prize', prize), feels(hero, 'happy'), stage('contest', 'over')],
    },
  ),
  patchIsPraised: event(
    { patch: 'kite patch', kite: 'thing', prize: 'kite prize' },
    {
      needs: ({ patch, kite }) => [stage(`patch of ${kite}`, patch), stage('contest', 'on')],
      makes: ({ prize }) => [stage('prize', prize), stage('contest', 'over')],
    },
  ),
  stringSnaps: event(
    { kite: 'thing', hero: 'character' },
    {
      needs: () => [stage('contest', 'on')],
      makes: ({ kite, hero }) => [isGone(kite), feels(hero, 'sad'), stage('contest', 'over')],
    },
  ),
  waves: event(
    { hero: 'character', other: 'character' },
    {
      needs: ({ hero, other }) => [feels(hero, 'sad'), stage('helper', other)],
      makes: ({ hero }) => [stage('next kite', hero)],
    },
  ),
});

const e = kiteContestEvents;

export const kiteContest: Plot = {
  name: 'kite-contest',
  events: kiteContestEvents,
  tell(s) {
    let hero: string;
    let kite: string;
    if (s.flip()) {
      hero = tellHero(s, { kinds: CHILDREN }).name;
      s.tell(e.contest, { spot: s.word(HILLS) });
      kite = s.thing(['kite']);
      s.tell(e.makesKite, { hero, kite });
    } else {
      s.tell(e.contest, { spot: s.word(HILLS) });
      const who = s.character(CHILDREN);
      hero = who.name;
      kite = s.thing(['kite']);
      s.tell(e.brings, { hero, kind: who.kind, kite });
    }
    const { name: other, kind } = s.character(CHILDREN);
    s.tell(e.otherIsThere, { other, kind, hero });
    s.paragraph();
    const isOthersFault = s.flip(0.4);
    if (isOthersFault) s.tell(e.isTornBy, { other, hero, kite });
    else s.tell(e.isTorn, { kite, mishap: s.word(MISHAPS) });
    if (isOthersFault && s.flip(0.25)) {
      s.tell(e.refuses, { hero, other });
      s.paragraph();
      s.tell(e.watchesOnly, { hero, kite });
      return 'sad';
    }
    if (s.flip()) {
      s.tell(e.givesTail, { other, hero, kite });
      s.paragraph();
      s.tell(e.rises, { kite, hero });
      s.tell(e.otherFalls, { other });
      s.tell(e.sharesString, { hero, other });
      if (s.flip(0.8)) {
        s.tell(e.wins, { hero, other, prize: s.word(PRIZES) });
        return 'happy';
      }
    } else {
      if (s.flip(0.3)) s.tell(e.despairs, { hero, kite });
      const patch = s.word(PATCHES);
      s.tell(e.patches, { other, hero, kite, patch });
      s.paragraph();
      s.tell(e.rises, { kite, hero });
      if (s.flip(0.8)) {
        s.tell(e.patchIsPraised, {
          patch,
          kite,
          prize: s.word(PRIZES),
        });
        return 'happy';
      }
    }
    s.tell(e.stringSnaps, { kite, hero });
    s.tell(e.waves, { hero, other });
    return 'sad';
  },
};
