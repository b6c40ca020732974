// Hide-and-seek: spots are searched one after the other, and somebody is found last, or forgotten.
import { CHILDREN, NAMES } from '../characters';
import { event, events } from '../events';
import { feels, isAt, knows, stage } from '../facts';
import { tellDay, tellHero } from '../opening';
import type { Plot } from '../Plot';
import type { World } from '../World';

/** Where one can hide, by the ground that the game is played on. */
const SPOTS = {
  house: [
    ...(['under-bed', 'behind-door', 'in-cupboard', 'under-table', 'in-basket', 'behind-chair'] as const),
    ...(['in-bath', 'under-stairs', 'among-clothes'] as const),
  ],
  barn: [
    ...(['in-hay', 'behind-cow', 'in-big-pot', 'under-cart', 'behind-bags', 'in-corn-box'] as const),
    ...(['up-under-roof', 'under-horse-blanket'] as const),
  ],
  garden: [
    ...(['behind-wood', 'in-corn', 'under-garden-cart', 'up-in-apple-tree', 'behind-well'] as const),
    ...(['under-rose-bush', 'behind-wash', 'in-tall-grass'] as const),
  ],
} as const;
export type HidingSpot = (typeof SPOTS)[keyof typeof SPOTS][number];
export type HideGround = keyof typeof SPOTS;

const SURPRISES = ['hat', 'sleeping-cat', 'spider', 'lost-shoe', 'apple', 'beetle', 'spoon', 'key'] as const;
export type HideSurprise = (typeof SURPRISES)[number];
const SOUNDS = ['giggle', 'sneeze', 'cough', 'whisper', 'rustling', 'sigh', 'bump', 'knock'] as const;
export type HideSound = (typeof SOUNDS)[number];
const NUMBERS = ['twenty', 'thirty', 'fifty', 'hundred'] as const;
export type HideNumber = (typeof NUMBERS)[number];
const SUPPERS = ['cake', 'soup', 'fried-fish', 'apple-pie', 'chicken', 'porridge', 'cheese'] as const;
export type HideSupper = (typeof SUPPERS)[number];

const CHILD_NAMES = [...NAMES.she, ...NAMES.he];
const DAY = {
  weathers: ['sunny', 'rainy', 'snowy', 'windy', 'foggy'],
  times: ['afternoon', 'evening'],
} as const;

const hiding = (who: string, spot: string) => stage(`hiding spot of ${who}`, spot);
const inside = (spot: string, who: string) => stage(`in ${spot}`, who);
/** That nobody hides there. */
const free = (spot: string, world: World) =>
  world.value(`in ${spot}`) === undefined ? [] : [inside(spot, 'nobody')];
const counted = stage('counting', 'done');
const isOut = (who: string) => stage(`${who} in the game`, 'found');

const finding = {
  needs: ({ who, spot }: { who: string; spot: string }) => [counted, hiding(who, spot), { not: isOut(who) }],
  makes: ({ who, spot }: { who: string; spot: string }, world: World) => [
    isOut(who),
    inside(spot, 'nobody'),
    stage(world.value('found first') === undefined ? 'found first' : 'found second', who),
  ],
};

const hides = event(
  { who: 'character', spot: 'hiding spot' },
  {
    needs: ({ who, spot }, world) => [{ not: stage('seeker', who) }, ...free(spot, world)],
    makes: ({ who, spot }) => [hiding(who, spot), inside(spot, who)],
  },
);
const hears = event(
  { hero: 'character', who: 'character', spot: 'hiding spot', sound: 'hide sound' },
  finding,
);

export const hideAndSeekEvents = events('hide-and-seek', {
  gathers: event(
    {
      hero: 'character',
      one: 'character',
      two: 'character',
      three: 'character',
      ground: 'hide ground',
    },
    {
      makes: ({ hero, one, two, three, ground }) => [
        stage('seeker', hero),
        ...[hero, one, two, three].map((who) => isAt(who, ground)),
      ],
    },
  ),
  counts: event(
    { hero: 'character', number: 'hide number' },
    { needs: ({ hero }) => [stage('seeker', hero)], makes: () => [counted] },
  ),
  hides,
  vanishes: event(
    { who: 'character' },
    {
      needs: ({ who }) => [{ not: stage('seeker', who) }],
      makes: ({ who }) => [hiding(who, 'secret')],
    },
  ),
  peeks: event(
    { hero: 'character', who: 'character', spot: 'hiding spot' },
    {
      needs: ({ hero, who, spot }) => [stage('seeker', hero), hiding(who, spot)],
      makes: ({ hero, who, spot }) => [knows(hero, `where ${who}`, spot), stage('peeked', 'yes')],
    },
  ),
  countsAgain: event(
    { hero: 'character', who: 'character', spot: 'hiding spot' },
    {
      needs: ({ hero, who, spot }, world) => [
        stage('peeked', 'yes'),
        { not: knows(hero, `where ${who}`, spot) },
        ...free(spot, world),
      ],
      makes: ({ hero, who, spot }, world) => [
        inside(world.value(`hiding spot of ${who}`) ?? spot, 'nobody'),
        hiding(who, spot),
        inside(spot, who),
        feels(hero, 'sorry'),
        counted,
      ],
    },
  ),
  looks: event(
    { hero: 'character', spot: 'hiding spot', surprise: 'hide surprise' },
    { needs: ({ hero, spot }, world) => [stage('seeker', hero), counted, ...free(spot, world)] },
  ),
  hears,
  hearsToo: event(
    { hero: 'character', who: 'character', spot: 'hiding spot', sound: 'hide sound' },
    {
      needs: ({ who, spot }, world) => [
        counted,
        { not: isOut(who) },
        { not: stage('seeker', who) },
        ...free(spot, world),
      ],
      makes: finding.makes,
    },
  ),
  seesShadow: event(
    { hero: 'character', who: 'character', spot: 'hiding spot' },
    { needs: (args) => [stage('weather', 'sunny'), ...finding.needs(args)], makes: finding.makes },
  ),
  seesTracks: event(
    { hero: 'character', who: 'character', spot: 'hiding spot' },
    { needs: (args) => [stage('weather', 'snowy'), ...finding.needs(args)], makes: finding.makes },
  ),
  oneLeft: event(
    { three: 'character' },
    {
      needs: ({ three }, world) => [
        stage('found second', world.value('found second') ?? 'somebody'),
        { not: isOut(three) },
      ],
      makes: ({ three }) => [stage('found last', three)],
    },
  ),
  asleep: event(
    { hero: 'character', three: 'character', spot: 'hiding spot' },
    {
      needs: ({ three, spot }, world) => [stage('found last', three), ...free(spot, world)],
      makes: ({ three, spot }) => [isOut(three), hiding(three, spot), feels(three, 'surprised')],
    },
  ),
  comesOut: event(
    { three: 'character', spot: 'hiding spot', supper: 'hide supper' },
    {
      needs: ({ three, spot }, world) => [stage('found last', three), ...free(spot, world)],
      makes: ({ three, spot }) => [isOut(three), hiding(three, spot), feels(three, 'proud')],
    },
  ),
  behind: event(
    { hero: 'character', three: 'character' },
    {
      needs: ({ three }) => [stage('found last', three)],
      makes: ({ hero, three }) => [isOut(three), feels(hero, 'surprised'), feels(three, 'proud')],
    },
  ),
  supperFirst: event(
    { hero: 'character', supper: 'hide supper' },
    { needs: () => [counted], makes: ({ hero }) => [stage('game', 'forgotten'), isAt(hero, 'kitchen')] },
  ),
  forgotten: event(
    { three: 'character', spot: 'hiding spot' },
    {
      needs: ({ three, spot }, world) => [
        stage('game', 'forgotten'),
        stage('found last', three),
        ...free(spot, world),
      ],
      makes: ({ three, spot }) => [hiding(three, spot), feels(three, 'lonely')],
    },
  ),
  crumbs: event(
    { hero: 'character', three: 'character' },
    {
      needs: ({ three }) => [stage('game', 'forgotten'), feels(three, 'lonely')],
      makes: ({ hero }) => [feels(hero, 'sorry')],
    },
  ),
  nextRound: event(
    { first: 'character', three: 'character' },
    {
      needs: ({ first, three }) => [stage('found first', first), isOut(three)],
      makes: ({ first }) => [stage('seeker', first)],
    },
  ),
});

const e = hideAndSeekEvents;

export const hideAndSeek: Plot = {
  name: 'hide-and-seek',
  events: hideAndSeekEvents,
  tell(s) {
    const dayFirst = s.flip(0.6);
    const day = dayFirst ? tellDay(s, DAY) : undefined;
    const hero = dayFirst
      ? { name: s.word(CHILD_NAMES) }
      : tellHero(s, { kinds: CHILDREN, traits: ['impatient', 'clever', 'curious', 'cheerful', 'stubborn'] });
    const who = hero.name;
    const one = s.word(CHILD_NAMES);
    const two = s.word(CHILD_NAMES);
    const three = s.word(CHILD_NAMES);
    const peeks = 'trait' in hero && hero.trait === 'impatient';
    const weather = (day ?? (peeks ? undefined : tellDay(s, DAY)))?.weather;
    const outside = weather === 'sunny' || weather === 'snowy' || weather === 'windy';
    const ground = outside ? 'garden' : s.word<HideGround>(['house', 'barn']);
    s.tell(e.gathers, { hero: who, one, two, three, ground });
    const spots: readonly HidingSpot[] = SPOTS[ground].filter(
      (spot) => weather !== 'snowy' || !['in-corn', 'in-tall-grass', 'behind-wash'].includes(spot),
    );
    s.paragraph();
    if (!peeks) s.tell(e.counts, { hero: who, number: s.word<HideNumber>(NUMBERS) });
    let spotOfOne = s.word(spots);
    s.tell(e.hides, { who: one, spot: spotOfOne });
    if (peeks) {
      s.tell(e.peeks, { hero: who, who: one, spot: spotOfOne });
      spotOfOne = s.word(spots);
      s.tell(e.countsAgain, { hero: who, who: one, spot: spotOfOne });
    }
    if (!peeks && s.flip(0.55)) s.tell(e.vanishes, { who: three });
    s.paragraph();
    if (dayFirst && s.flip(0.4)) {
      s.tell(e.looks, { hero: who, spot: s.word(spots), surprise: s.word<HideSurprise>(SURPRISES) });
    }
    const oneFirst = s.flip();
    if (!oneFirst) findTwo();
    const canSee = weather === 'snowy' || (weather === 'sunny' && !spotOfOne.startsWith('under'));
    if (canSee && s.flip()) {
      s.tell(weather === 'sunny' ? e.seesShadow : e.seesTracks, { hero: who, who: one, spot: spotOfOne });
    } else {
      s.tell(e.hears, { hero: who, who: one, spot: spotOfOne, sound: s.word<HideSound>(SOUNDS) });
    }
    if (oneFirst) findTwo();
    function findTwo() {
      const spot = s.word(spots);
      s.tell(e.hearsToo, { hero: who, who: two, spot, sound: s.word<HideSound>(SOUNDS) });
    }
    s.tell(e.oneLeft, { three });
    const low = spots.filter((spot) => !spot.startsWith('up-'));
    const ending = s.pick(
      weather === 'snowy'
        ? (['behind', 'forgotten'] as const)
        : peeks
          ? (['asleep', 'out', 'behind'] as const)
          : (['asleep', 'out', 'behind', 'forgotten'] as const),
    );
    if (ending === 'forgotten') {
      s.tell(e.supperFirst, { hero: who, supper: s.word<HideSupper>(SUPPERS) });
      s.tell(e.forgotten, { three, spot: s.word(low) });
      s.tell(e.crumbs, { hero: who, three });
      return 'sad';
    }
    if (ending === 'asleep') s.tell(e.asleep, { hero: who, three, spot: s.word(low) });
    if (ending === 'out')
      s.tell(e.comesOut, { three, spot: s.word(low), supper: s.word<HideSupper>(SUPPERS) });
    if (ending === 'behind') s.tell(e.behind, { hero: who, three });
    if (s.flip(0.3)) s.tell(e.nextRound, { first: oneFirst ? one : two, three });
    return 'happy';
  },
};
