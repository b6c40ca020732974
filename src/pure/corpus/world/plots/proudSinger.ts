// A proud singer claims to be the best; a contest is held, and it goes otherwise than the singer thought.
import type { Kind } from '../characters';
import { event, events } from '../events';
import { feels, holds, is, isAt, isKind, isLike, liesAt, stage } from '../facts';
import type { Plot } from '../Plot';
import type { ThingNoun } from '../things';
import type { Place } from '../words';

/** Who sings, each with a voice of its own (the words for it are those of the kind). */
const SINGERS = ['frog', 'crow', 'donkey', 'goose', 'goat', 'duck', 'sheep', 'dog', 'cat'] as const;
export type SongVoice = (typeof SINGERS)[number];
const SHY = ['mouse', 'sparrow', 'hedgehog', 'mole', 'otter'] as const satisfies readonly Kind[];
const JUDGES = ['owl', 'badger', 'turtle', 'heron'] as const satisfies readonly Kind[];
const STAGES = ['hay', 'fence', 'stump', 'cart', 'rock', 'roof', 'gate', 'bridge', 'well', 'log'] as const;
export type SongStage = (typeof STAGES)[number];
const CURES = [
  'honey',
  'scarf',
  'tea',
  'long-sleep',
  'rain-water',
  'onion',
  'nuts',
  'bed',
  'butter',
  'deep-breaths',
] as const;
export type SongCure = (typeof CURES)[number];
const LOST = [
  'young ducks',
  'lambs',
  'little pigs',
  'chicks',
  'rabbits',
  'kittens',
  'foxes',
  'owls',
] as const;
export type SongLost = (typeof LOST)[number];
const EFFECTS = [
  'crickets',
  'wind',
  'tears',
  'sway',
  'stars',
  'river',
  'bees',
  'moon',
  'babies',
  'leaves',
] as const;
export type SongEffect = (typeof EFFECTS)[number];

const PRIZES = [
  ...([
    'crown',
    'bell',
    'horn',
    'drum',
    'hat',
    'scarf',
    'cap',
    'cake',
    'pie',
    'pumpkin',
    'ring',
    'star',
  ] as const),
  ...([
    'key',
    'cup',
    'bowl',
    'pot',
    'lamp',
    'mirror',
    'pillow',
    'blanket',
    'flute',
    'feather',
    'shell',
  ] as const),
  ...(['basket', 'rose', 'chair', 'coat', 'box', 'bag', 'pear', 'orange', 'ball'] as const),
] as const satisfies readonly ThingNoun[];
const GROUNDS = [
  ...(['forest', 'meadow', 'hill', 'field', 'clearing', 'valley', 'orchard', 'old oak', 'big rock'] as const),
  ...(['river', 'lake', 'stream', 'beach', 'pond', 'bridge', 'garden', 'yard', 'well'] as const),
] as const satisfies readonly Place[];

const sings = (who: string) => stage(`song of ${who}`, 'sung');

export const proudSingerEvents = events('proud-singer', {
  boasts: event(
    { hero: 'character', kind: 'kind', spot: 'song stage', voice: 'song voice' },
    {
      makes: ({ hero, kind, voice }) => [
        isKind(hero, kind),
        isLike(hero, 'proud'),
        stage(`voice of ${hero}`, voice),
      ],
    },
  ),
  tired: event(
    { hero: 'character', rival: 'character', kind: 'kind' },
    {
      needs: ({ hero }) => [isLike(hero, 'proud')],
      makes: ({ rival, kind }) => [isKind(rival, kind), stage('rival', rival)],
    },
  ),
  hums: event(
    { hero: 'character', rival: 'character', kind: 'kind' },
    {
      needs: ({ hero }) => [isLike(hero, 'proud')],
      makes: ({ rival, kind }) => [isKind(rival, kind), stage('rival', rival), isLike(rival, 'shy')],
    },
  ),
  contest: event(
    { judge: 'character', kind: 'kind', prize: 'thing', place: 'place' },
    {
      makes: ({ judge, kind, prize, place }) => [
        isKind(judge, kind),
        stage('judge', judge),
        holds(judge, prize),
        isAt(judge, place),
      ],
    },
  ),
  practices: event(
    { hero: 'character', voice: 'song voice' },
    {
      needs: ({ hero, voice }) => [stage(`voice of ${hero}`, voice)],
      makes: ({ hero }) => [is(hero, 'hoarse')],
    },
  ),
  rests: event(
    { hero: 'character', cure: 'song cure' },
    { needs: ({ hero }) => [isLike(hero, 'proud')], makes: ({ hero }) => [is(hero, 'in good voice')] },
  ),
  rivalSings: event(
    { rival: 'character', effect: 'song effect' },
    {
      needs: ({ rival }) => [stage('rival', rival), isLike(rival, 'shy')],
      makes: ({ rival }) => [sings(rival)],
    },
  ),
  rivalBlares: event(
    { rival: 'character', voice: 'song voice' },
    {
      needs: ({ rival, voice }) => [
        stage('rival', rival),
        isKind(rival, voice),
        { not: isLike(rival, 'shy') },
      ],
      makes: ({ rival }) => [sings(rival)],
    },
  ),
  squeaks: event(
    { hero: 'character', voice: 'song voice' },
    {
      needs: ({ hero, voice }) => [is(hero, 'hoarse'), stage(`voice of ${hero}`, voice)],
      makes: ({ hero }) => [sings(hero), feels(hero, 'sad')],
    },
  ),
  rivalWins: event(
    { judge: 'character', rival: 'character', prize: 'thing' },
    {
      needs: ({ judge, rival, prize }) => [stage('judge', judge), sings(rival), holds(judge, prize)],
      makes: ({ rival, prize }) => [holds(rival, prize), feels(rival, 'happy')],
    },
  ),
  claps: event(
    { hero: 'character', rival: 'character' },
    {
      needs: ({ hero, rival }) => [feels(hero, 'sad'), feels(rival, 'happy')],
      makes: ({ hero }) => [feels(hero, 'calm')],
    },
  ),
  sulks: event(
    { hero: 'character', spot: 'song stage' },
    { needs: ({ hero }) => [feels(hero, 'sad')], makes: ({ hero }) => [stage(`silence of ${hero}`, 'long')] },
  ),
  singsOn: event(
    { hero: 'character', voice: 'song voice' },
    {
      needs: ({ hero, voice }) => [is(hero, 'in good voice'), stage(`voice of ${hero}`, voice)],
      makes: ({ hero }) => [sings(hero), stage('listeners', 'asleep')],
    },
  ),
  winsAlone: event(
    { hero: 'character', judge: 'character', prize: 'thing' },
    {
      needs: ({ hero, judge, prize }) => [
        stage('listeners', 'asleep'),
        stage('judge', judge),
        sings(hero),
        holds(judge, prize),
      ],
      makes: ({ hero, prize }) => [holds(hero, prize), feels(hero, 'lonely')],
    },
  ),
  together: event(
    { hero: 'character', rival: 'character', voice: 'song voice' },
    {
      needs: ({ hero, rival, voice }) => [
        sings(rival),
        is(hero, 'in good voice'),
        stage(`voice of ${hero}`, voice),
      ],
      makes: ({ hero, rival }) => [sings(hero), stage('duet', `${hero} and ${rival}`)],
    },
  ),
  sharedPrize: event(
    { hero: 'character', rival: 'character', judge: 'character', prize: 'thing' },
    {
      needs: ({ hero, rival, judge, prize }) => [
        stage('duet', `${hero} and ${rival}`),
        stage('judge', judge),
        holds(judge, prize),
      ],
      makes: ({ hero, rival, prize }) => [
        holds(`${hero} and ${rival}`, prize),
        feels(hero, 'happy'),
        feels(rival, 'happy'),
      ],
    },
  ),
  fog: event(
    { lost: 'song lost', judge: 'character' },
    {
      needs: ({ judge }) => [stage('judge', judge)],
      makes: ({ lost }) => [stage('lost in the fog', lost)],
    },
  ),
  guides: event(
    { hero: 'character', lost: 'song lost', voice: 'song voice' },
    {
      needs: ({ hero, lost, voice }) => [
        stage('lost in the fog', lost),
        is(hero, 'in good voice'),
        stage(`voice of ${hero}`, voice),
      ],
      makes: ({ hero }) => [stage('lost in the fog', 'nobody'), feels(hero, 'proud')],
    },
  ),
  honored: event(
    { hero: 'character', judge: 'character', prize: 'thing' },
    {
      needs: ({ judge, prize }) => [stage('lost in the fog', 'nobody'), holds(judge, prize)],
      makes: ({ hero, prize }) => [holds(hero, prize), feels(hero, 'happy')],
    },
  ),
  hungUp: event(
    { prize: 'thing', hero: 'character', spot: 'song stage' },
    {
      needs: ({ hero, prize }) => [holds(hero, prize)],
      makes: ({ prize, spot }) => [liesAt(prize, spot)],
    },
  ),
});

const e = proudSingerEvents;

export const proudSinger: Plot = {
  name: 'proud-singer',
  events: proudSingerEvents,
  tell(s) {
    const singer = s.character(SINGERS);
    const hero = singer.name;
    const voice = singer.kind;
    const spot = s.word<SongStage>(STAGES);
    s.tell(e.boasts, { hero, kind: singer.kind, spot, voice });
    const shy = s.flip();
    const other = s.character(shy ? SHY : SINGERS);
    const rival = other.name;
    s.tell(shy ? e.hums : e.tired, { hero, rival, kind: other.kind });
    const { name: judge, kind } = s.character(JUDGES);
    const prize = s.thing(PRIZES);
    s.tell(e.contest, { judge, kind, prize, place: s.word<Place>(GROUNDS) });
    s.paragraph();
    const rivalSong = () => {
      if (shy) s.tell(e.rivalSings, { rival, effect: s.word<SongEffect>(EFFECTS) });
      else s.tell(e.rivalBlares, { rival, voice: other.kind });
    };
    if (s.flip(0.4)) {
      s.tell(e.practices, { hero, voice });
      s.paragraph();
      rivalSong();
      s.tell(e.squeaks, { hero, voice });
      s.tell(e.rivalWins, { judge, rival, prize });
      if (s.flip(0.7)) {
        s.tell(e.claps, { hero, rival });
        return 'happy';
      }
      s.tell(e.sulks, { hero, spot });
      return 'sad';
    }
    s.tell(e.rests, { hero, cure: s.word<SongCure>(CURES) });
    s.paragraph();
    const way = s.flip(0.3) ? 'alone' : shy && s.flip() ? 'duet' : 'fog';
    if (way === 'fog') {
      const lost = s.word<SongLost>(LOST);
      s.tell(e.fog, { lost, judge });
      s.tell(e.guides, { hero, lost, voice });
      s.paragraph();
      s.tell(e.honored, { hero, judge, prize });
      if (s.flip()) s.tell(e.hungUp, { prize, hero, spot });
      return 'happy';
    }
    rivalSong();
    if (way === 'alone') {
      s.tell(e.singsOn, { hero, voice });
      s.paragraph();
      s.tell(e.winsAlone, { hero, judge, prize });
      return 'sad';
    }
    s.tell(e.together, { hero, rival, voice });
    s.paragraph();
    s.tell(e.sharedPrize, { hero, rival, judge, prize });
    return 'happy';
  },
};
