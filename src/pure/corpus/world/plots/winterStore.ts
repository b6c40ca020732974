// Winter store: one gathers, one makes music, and in winter a door is opened wide, a crack, or not at all.
import { event, events } from '../events';
import { between, feels, holds, is, isAt, isKind, knows, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import { THINGS } from '../things';

const two = { hero: 'character', other: 'character' } as const;

const GATHERERS = ['squirrel', 'mouse', 'mole', 'beaver', 'badger'] as const;
const PLAYERS = ['frog', 'hare', 'otter', 'fox', 'sparrow'] as const;
const THIRDS = ['owl', 'goat', 'duck', 'donkey', 'pig'] as const;
const CROPS = ['hazelnuts', 'acorns', 'dried apples', 'mushrooms', 'chestnuts', 'beechnuts'] as const;
const LARDERS = [
  ...(['clay pots', 'seven shelves', 'hollow trunk', 'cellar hole'] as const),
  ...(['under bed', 'big chest', 'blue jars', 'back room'] as const),
] as const;
const SUMMER_SPOTS = [
  ...(['bean field', 'lily pads', 'haystack', 'mill wheel'] as const),
  ...(['cherry tree', 'warm wall', 'old boat', 'flat rock'] as const),
] as const;
const WINTERS = ['first frost', 'ice on pond', 'deep snow', 'icy path', 'white wood', 'frozen well'] as const;
const SHARES = ['two', 'three', 'four', 'five', 'six', 'seven'] as const;

export const winterStoreEvents = events('winter-store', {
  gathers: event(
    { hero: 'character', kind: 'kind', crop: 'winter crop' },
    { makes: ({ hero, kind, crop }) => [isKind(hero, kind), holds(hero, crop)] },
  ),
  plays: event(
    { other: 'character', kind: 'kind', ...{ instrument: 'thing', spot: 'summer spot' } },
    {
      makes: ({ other, kind, instrument, spot }) => [
        isKind(other, kind),
        holds(other, instrument),
        isAt(other, spot),
      ],
    },
  ),
  asks: event(
    { hero: 'character', other: 'character', crop: 'winter crop' },
    {
      needs: ({ hero, crop }) => [holds(hero, crop)],
      makes: ({ other }) => [stage(`store of ${other}`, 'empty')],
    },
  ),
  fills: event(
    { hero: 'character', larder: 'winter larder', crop: 'winter crop' },
    {
      needs: ({ hero, crop }) => [holds(hero, crop)],
      makes: ({ hero }) => [stage(`store of ${hero}`, 'full'), feels(hero, 'proud'), isAt(hero, 'home')],
    },
  ),
  winter: event({ sign: 'winter sign' }, { makes: () => [weatherIs('snowy')] }),
  knocks: event(
    { other: 'character', hero: 'character', crop: 'winter crop' },
    {
      needs: ({ other, hero, crop }) => [
        stage(`store of ${other}`, 'empty'),
        weatherIs('snowy'),
        isAt(hero, 'home'),
        holds(hero, crop),
      ],
      makes: ({ other }) => [isAt(other, 'door'), is(other, 'hungry')],
    },
  ),
  opensWide: event(
    { hero: 'character', other: 'character', instrument: 'thing' },
    {
      needs: ({ other, instrument }) => [isAt(other, 'door'), holds(other, instrument)],
      makes: ({ other }) => [isAt(other, 'home'), is(other, 'fed')],
    },
  ),
  longNights: event(
    { other: 'character', instrument: 'thing', hero: 'character' },
    {
      needs: ({ other, instrument }) => [isAt(other, 'home'), holds(other, instrument)],
      makes: ({ hero, other }) => [feels(hero, 'happy'), between(hero, other, 'friends')],
    },
  ),
  crack: event(
    { hero: 'character', share: 'winter share', ...{ crop: 'winter crop', other: 'character' } },
    {
      needs: ({ hero, crop, other }) => [isAt(other, 'door'), holds(hero, crop)],
      makes: ({ other }) => [is(other, 'fed'), stage('debt', 'open')],
    },
  ),
  paysDaily: event(
    { other: 'character', instrument: 'thing', ...{ hero: 'character', share: 'winter share' } },
    {
      needs: ({ other, instrument }) => [stage('debt', 'open'), holds(other, instrument)],
      makes: ({ hero, other }) => [feels(hero, 'calm'), between(hero, other, 'friends')],
    },
  ),
  paysBack: event(
    { other: 'character', crop: 'winter crop', hero: 'character' },
    {
      needs: ({ hero, other }) => [stage('debt', 'open'), between(hero, other, 'friends')],
      makes: () => [stage('debt', 'paid'), weatherIs('sunny')],
    },
  ),
  refuses: event(two, {
    needs: ({ hero, other }) => [isAt(other, 'door'), isAt(hero, 'home')],
    makes: ({ other, hero }) => [isAt(other, 'road'), between(hero, other, 'quarrelled')],
  }),
  thirdOpens: event(
    { third: 'character', kind: 'kind', other: 'character' },
    {
      needs: ({ other }) => [isAt(other, 'road')],
      makes: ({ third, kind, other }) => [isKind(third, kind), isAt(other, 'next door'), is(other, 'fed')],
    },
  ),
  hearsMusic: event(
    { hero: 'character', instrument: 'thing', third: 'character' },
    {
      needs: ({ hero }) => [isAt(hero, 'home')],
      makes: ({ hero, instrument }) => [
        feels(hero, 'lonely'),
        knows(hero, `where ${instrument}`, 'next door'),
      ],
    },
  ),
  goesOver: event(
    { hero: 'character', crop: 'winter crop', ...{ third: 'character', other: 'character' } },
    {
      needs: ({ hero, crop, other }) => [
        feels(hero, 'lonely'),
        holds(hero, crop),
        isAt(other, 'next door'),
        between(hero, other, 'quarrelled'),
      ],
      makes: ({ hero, other }) => [
        isAt(hero, 'next door'),
        feels(hero, 'happy'),
        between(hero, other, 'friends'),
      ],
    },
  ),
  staysAlone: event(
    { hero: 'character', crop: 'winter crop' },
    {
      needs: ({ hero, crop }) => [feels(hero, 'lonely'), holds(hero, crop), isAt(hero, 'home')],
      makes: ({ hero }) => [feels(hero, 'sad'), stage('winter', 'long')],
    },
  ),
  snowedIn: event(
    { hero: 'character', crop: 'winter crop' },
    {
      needs: ({ hero }) => [isAt(hero, 'home'), weatherIs('snowy')],
      makes: ({ hero }) => [is(hero, 'snowed in'), feels(hero, 'afraid')],
    },
  ),
  digsOut: event(
    { other: 'character', hero: 'character', instrument: 'thing' },
    {
      needs: ({ hero, other, instrument }) => [is(hero, 'snowed in'), holds(other, instrument)],
      makes: ({ hero, other }) => [is(hero, 'free'), isAt(other, 'door'), feels(hero, 'happy')],
    },
  ),
});

const e = winterStoreEvents;

export const winterStore: Plot = {
  name: 'winter-store',
  events: winterStoreEvents,
  tell(s) {
    const { name: hero, kind } = s.character(GATHERERS);
    const crop = s.word(CROPS);
    s.tell(e.gathers, { hero, kind, crop });
    const player = s.character(PLAYERS);
    const other = player.name;
    const instrument = s.thing(THINGS.instrument.nouns);
    s.tell(e.plays, { other, kind: player.kind, instrument, spot: s.word(SUMMER_SPOTS) });
    s.tell(e.asks, { hero, other, crop });
    s.tell(e.fills, { hero, larder: s.word(LARDERS), crop });
    s.paragraph();
    s.tell(e.winter, { sign: s.word(WINTERS) });
    const course = s.pick(['wide', 'crack', 'closed', 'snowed in'] as const);
    if (course === 'snowed in') {
      s.tell(e.snowedIn, { hero, crop });
      s.tell(e.digsOut, { other, hero, instrument });
      s.paragraph();
      s.tell(e.opensWide, { hero, other, instrument });
      s.tell(e.longNights, { other, instrument, hero });
      return 'happy';
    }
    s.tell(e.knocks, { other, hero, crop });
    if (course === 'wide') {
      s.tell(e.opensWide, { hero, other, instrument });
      s.paragraph();
      s.tell(e.longNights, { other, instrument, hero });
      return 'happy';
    }
    if (course === 'crack') {
      const share = s.word(SHARES);
      s.tell(e.crack, { hero, share, crop, other });
      s.tell(e.paysDaily, { other, instrument, hero, share });
      s.paragraph();
      s.tell(e.paysBack, { other, crop, hero });
      return 'happy';
    }
    s.tell(e.refuses, { hero, other });
    s.paragraph();
    const neighbor = s.character(THIRDS);
    const third = neighbor.name;
    s.tell(e.thirdOpens, { third, kind: neighbor.kind, other });
    s.tell(e.hearsMusic, { hero, instrument, third });
    if (s.flip(0.4)) {
      s.tell(e.goesOver, { hero, crop, third, other });
      return 'happy';
    }
    s.tell(e.staysAlone, { hero, crop });
    return 'sad';
  },
};
