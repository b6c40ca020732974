// The race: odd boats on the pond, a skill that was trained, a weather that asks for one, and who wins.
import { event, events } from '../events';
import { feels, holds, isAt, isKind, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import type { Weather } from '../words';

/** The skill that each weather asks for. */
const ASKED = {
  hot: 'paddling',
  windy: 'balance',
  rainy: 'bailing',
  foggy: 'listening',
} as const satisfies Partial<Record<Weather, string>>;
const RACE_WEATHERS = Object.keys(ASKED) as (keyof typeof ASKED)[];
const SKILLS = Object.values(ASKED);
const BOATS = [
  'tub',
  'barrel',
  'pumpkin',
  'umbrella',
  'box',
  'door',
  'pot',
  'basket',
  'shoe',
  'log',
  'hat',
  'bed',
] as const;

const skillFor = (weather: string | undefined): string => ASKED[weather as keyof typeof ASKED] ?? 'none';
const leads = (who: string) => stage('first on the water', who);

export const theRaceEvents = events('the-race', {
  announced: event(
    { prize: 'thing' },
    { makes: ({ prize }) => [stage('prize', prize), stage('race', 'announced')] },
  ),
  enters: event(
    { hero: 'character', kind: 'kind', boat: 'race boat' },
    {
      needs: () => [stage('race', 'announced')],
      makes: ({ hero, kind, boat }) => [isKind(hero, kind), stage(`boat of ${hero}`, boat)],
    },
  ),
  boasts: event(
    { rival: 'character', kind: 'kind', hero: 'character' },
    {
      needs: () => [stage('race', 'announced')],
      makes: ({ rival, kind }) => [
        isKind(rival, kind),
        feels(rival, 'proud'),
        stage(`boat of ${rival}`, 'sailing boat'),
      ],
    },
  ),
  trains: event(
    { hero: 'character', skill: 'race skill' },
    {
      needs: () => [stage('race', 'announced')],
      makes: ({ hero, skill }) => [stage(`skill of ${hero}`, skill)],
    },
  ),
  raceDay: event(
    { weather: 'race weather' },
    {
      needs: () => [stage('race', 'announced')],
      makes: ({ weather }) => [weatherIs(weather), stage('race', 'on')],
    },
  ),
  starts: event(
    { hero: 'character', rival: 'character' },
    {
      needs: () => [stage('race', 'on')],
      makes: ({ hero, rival }) => [
        isAt(hero, 'pond'),
        isAt(rival, 'pond'),
        leads(rival),
        stage('race', 'on'),
      ],
    },
  ),
  rivalInTrouble: event(
    { rival: 'character', trouble: 'race trouble' },
    {
      needs: ({ trouble }) => [stage('race', 'on'), weatherIs(trouble)],
      makes: ({ rival }) => [stage(`boat of ${rival}`, 'in trouble')],
    },
  ),
  skillHelps: event(
    { hero: 'character', skill: 'race skill' },
    {
      needs: ({ hero, skill }, world) => [
        stage(`skill of ${hero}`, skill),
        stage('race', 'on'),
        ...(skillFor(world.value('weather')) === skill ? [] : [weatherIs(`that asks for ${skill}`)]),
      ],
      makes: ({ hero }) => [leads(hero)],
    },
  ),
  skillFails: event(
    { hero: 'character', skill: 'race skill' },
    {
      needs: ({ hero, skill }, world) => [
        stage(`skill of ${hero}`, skill),
        stage('race', 'on'),
        ...(skillFor(world.value('weather')) === skill ? [weatherIs('other')] : []),
      ],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  stopsToHelp: event(
    { hero: 'character', rival: 'character' },
    {
      needs: ({ rival }) => [stage(`boat of ${rival}`, 'in trouble'), stage('race', 'on')],
      makes: ({ hero, rival }) => [stage(`saved by ${hero}`, rival), leads('nobody')],
    },
  ),
  passesBy: event(
    { hero: 'character', rival: 'character' },
    {
      needs: ({ hero, rival }) => [
        stage(`boat of ${rival}`, 'in trouble'),
        { not: stage(`saved by ${hero}`, rival) },
      ],
      makes: ({ hero }) => [stage('race', 'nearly over'), leads(hero)],
    },
  ),
  rivalRecovers: event(
    { rival: 'character', hero: 'character' },
    {
      needs: ({ rival }) => [stage(`boat of ${rival}`, 'in trouble')],
      makes: ({ rival }) => [leads(rival), stage('race', 'nearly over')],
    },
  ),
  thirdWins: event(
    { third: 'character', kind: 'kind', prize: 'thing' },
    {
      needs: ({ prize }) => [stage('prize', prize), leads('nobody')],
      makes: ({ third, kind, prize }) => [isKind(third, kind), holds(third, prize), stage('race', 'over')],
    },
  ),
  wins: event(
    { winner: 'character', prize: 'thing' },
    {
      needs: ({ winner, prize }) => [leads(winner), stage('prize', prize)],
      makes: ({ winner, prize }) => [holds(winner, prize), stage('race', 'over'), stage('winner', winner)],
    },
  ),
  sharesPrize: event(
    { third: 'character', hero: 'character', rival: 'character', prize: 'thing' },
    {
      needs: ({ third, prize, hero, rival }) => [holds(third, prize), stage(`saved by ${hero}`, rival)],
      makes: ({ hero }) => [feels(hero, 'happy')],
    },
  ),
  rivalAsks: event(
    { rival: 'character', hero: 'character' },
    { needs: ({ hero }) => [stage('winner', hero)], makes: ({ rival }) => [feels(rival, 'calm')] },
  ),
  heroAlone: event(
    { hero: 'character', prize: 'thing' },
    {
      needs: ({ hero, prize }) => [holds(hero, prize), stage('winner', hero)],
      makes: ({ hero }) => [feels(hero, 'lonely')],
    },
  ),
  heroLoses: event(
    { hero: 'character', boat: 'race boat' },
    {
      needs: ({ hero, boat }) => [
        stage('race', 'over'),
        stage(`boat of ${hero}`, boat),
        { not: stage('winner', hero) },
      ],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
});

const e = theRaceEvents;

export const theRace: Plot = {
  name: 'the-race',
  events: theRaceEvents,
  tell(s) {
    const prize = s.thing(['medal', 'bell', 'crown', 'cake', 'pie', 'drum', 'ring', 'book', 'clock']);
    s.tell(e.announced, { prize });
    const { name: hero, kind } = s.character(['mouse', 'hedgehog', 'rabbit', 'mole', 'squirrel', 'raccoon']);
    const boat = s.word(BOATS);
    s.tell(e.enters, { hero, kind, boat });
    const { name: rival, kind: rivalKind } = s.character(['fox', 'cat', 'wolf', 'hare', 'badger']);
    s.tell(e.boasts, { rival, kind: rivalKind, hero });
    const skill = s.word(SKILLS);
    s.tell(e.trains, { hero, skill });
    s.paragraph();
    const weather = s.word(RACE_WEATHERS);
    s.tell(e.raceDay, { weather });
    if (s.flip(0.15)) s.tell(e.starts, { hero, rival });
    s.tell(e.rivalInTrouble, { rival, trouble: weather });
    if (ASKED[weather] === skill) {
      s.tell(e.skillHelps, { hero, skill });
      s.paragraph();
      if (s.flip(0.6)) {
        s.tell(e.passesBy, { hero, rival });
        s.tell(e.wins, { winner: hero, prize });
        if (s.flip(0.75)) {
          s.tell(e.rivalAsks, { rival, hero });
          return 'happy';
        }
        s.tell(e.heroAlone, { hero, prize });
        return 'sad';
      }
    } else {
      s.tell(e.skillFails, { hero, skill });
      s.paragraph();
      if (s.flip(0.4)) {
        s.tell(e.rivalRecovers, { rival, hero });
        s.tell(e.wins, { winner: rival, prize });
        s.tell(e.heroLoses, { hero, boat });
        return 'sad';
      }
    }
    s.tell(e.stopsToHelp, { hero, rival });
    const { name: third, kind: thirdKind } = s.character(['turtle', 'pig', 'goat', 'sheep', 'donkey', 'hen']);
    s.tell(e.thirdWins, { third, kind: thirdKind, prize });
    s.tell(e.sharesPrize, { third, hero, rival, prize });
    return 'happy';
  },
};
