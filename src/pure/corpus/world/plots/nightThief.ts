// Something is stolen in the night; tracks, a hair and a trail lead from clue to clue to the thief, who has a reason.
import { CHILDREN, type Kind } from '../characters';
import { event, events } from '../events';
import { between, feels, isAt, isGone, isKind, isLost, knows, stage } from '../facts';
import type { Plot } from '../Plot';
import { nounsOf } from '../things';

const VICTIMS = [
  'baker',
  'farmer',
  'miller',
  'cook',
  'shopkeeper',
  'teacher',
  'neighbor',
  'tailor',
  'doctor',
  'captain',
  'judge',
] as const;
const GROUNDS = ['snow', 'mud', 'flour', 'ashes', 'sand', 'paint', 'garden'] as const;
const HIDEOUTS = [
  'bridge',
  'log',
  'barn',
  'boat',
  'tree',
  'tower',
  'mill',
  'cave',
  'church',
  'bush',
] as const;
const REASONS = [
  'children',
  'smell',
  'birthday',
  'sick',
  'wager',
  'hunger',
  'gift',
  'dream',
  'taste',
  'friend',
] as const;

/** The tracks of each animal that may be the thief. */
const TRACKS = {
  'fox tracks': 'fox',
  'goat tracks': 'goat',
  'crow tracks': 'crow',
  'raccoon tracks': 'raccoon',
  'goose tracks': 'goose',
  'cat tracks': 'cat',
  'badger tracks': 'badger',
  'donkey tracks': 'donkey',
} as const satisfies Record<string, Kind>;
type Tracks = keyof typeof TRACKS;
const ALL_TRACKS = Object.keys(TRACKS) as Tracks[];

const kindOf = (tracks: string) => (TRACKS as Partial<Record<string, Kind>>)[tracks] ?? 'nobody';

export const nightThiefEvents = events('night-thief', {
  theft: event(
    { victim: 'character', loot: 'thing' },
    { makes: ({ victim, loot }) => [isLost(loot), feels(victim, 'angry')] },
  ),
  detective: event(
    { hero: 'character', kind: 'kind', victim: 'character' },
    {
      needs: ({ victim }) => [feels(victim, 'angry')],
      makes: ({ hero, kind }) => [isKind(hero, kind), stage('detective', hero)],
    },
  ),
  tracks: event(
    { hero: 'character', ground: 'track ground', tracks: 'thief tracks' },
    {
      needs: ({ hero }) => [stage('detective', hero)],
      makes: ({ hero, tracks }) => [stage('tracks', tracks), knows(hero, 'the tracks', tracks)],
    },
  ),
  blames: event(
    { victim: 'character', suspect: 'character', kind: 'kind' },
    {
      needs: ({ victim }) => [feels(victim, 'angry')],
      makes: ({ suspect, kind }) => [isKind(suspect, kind), stage('suspect', suspect)],
    },
  ),
  clears: event(
    { hero: 'character', suspect: 'character', tracks: 'thief tracks' },
    {
      needs: ({ hero, suspect, tracks }) => [
        stage('suspect', suspect),
        knows(hero, 'the tracks', tracks),
        { not: isKind(suspect, kindOf(tracks)) },
      ],
      makes: ({ suspect }) => [stage('suspect', 'nobody'), stage('cleared', suspect)],
    },
  ),
  hair: event(
    { hero: 'character', tracks: 'thief tracks' },
    {
      needs: ({ hero, tracks }) => [knows(hero, 'the tracks', tracks)],
      makes: ({ hero, tracks }) => [knows(hero, 'the kind of the thief', kindOf(tracks))],
    },
  ),
  trail: event(
    { hero: 'character', hideout: 'thief hideout' },
    {
      needs: ({ hero }) => [stage('detective', hero)],
      makes: ({ hero, hideout }) => [isAt(hero, hideout)],
    },
  ),
  catches: event(
    { hero: 'character', thief: 'character', kind: 'kind', loot: 'thing' },
    {
      needs: ({ hero, kind, loot }) => [
        isLost(loot),
        knows(hero, 'the kind of the thief', kind),
        { not: stage('thief', 'known') },
      ],
      makes: ({ thief, kind, loot }) => [isKind(thief, kind), isGone(loot), stage('who took it', thief)],
    },
  ),
  explains: event(
    { thief: 'character', reason: 'thief reason' },
    {
      needs: ({ thief }) => [stage('who took it', thief)],
      makes: ({ thief, reason }) => [stage(`reason of ${thief}`, reason), feels(thief, 'sorry')],
    },
  ),
  gives: event(
    { hero: 'character', victim: 'character', thief: 'character' },
    {
      needs: ({ thief }) => [stage('who took it', thief), feels(thief, 'sorry')],
      makes: ({ victim, thief }) => [feels(victim, 'calm'), between(victim, thief, 'friends')],
    },
  ),
  works: event(
    { victim: 'character', thief: 'character', loot: 'thing' },
    {
      needs: ({ thief, loot }) => [stage('who took it', thief), isGone(loot), feels(thief, 'sorry')],
      makes: ({ victim, thief }) => [feels(victim, 'calm'), stage(`work of ${thief}`, `for ${victim}`)],
    },
  ),
  locks: event(
    { hero: 'character', victim: 'character', thief: 'character' },
    {
      needs: ({ thief, victim }) => [stage('who took it', thief), feels(victim, 'angry')],
      makes: ({ hero, thief }) => [feels(hero, 'sad'), stage('door', 'locked'), feels(thief, 'lonely')],
    },
  ),
  begsPardon: event(
    { victim: 'character', suspect: 'character' },
    {
      needs: ({ suspect }) => [stage('cleared', suspect)],
      makes: ({ victim, suspect }) => [between(victim, suspect, 'friends')],
    },
  ),
  goneAway: event(
    { hero: 'character', hideout: 'thief hideout', loot: 'thing' },
    {
      needs: ({ hero, hideout, loot }) => [isAt(hero, hideout), isLost(loot)],
      makes: ({ hero }) => [feels(hero, 'sad')],
    },
  ),
  unsolved: event(
    { hero: 'character', victim: 'character' },
    {
      needs: ({ hero }) => [feels(hero, 'sad')],
      makes: ({ victim }) => [feels(victim, 'calm')],
    },
  ),
});

const e = nightThiefEvents;

export const nightThief: Plot = {
  name: 'night-thief',
  events: nightThiefEvents,
  tell(s) {
    const victim = s.role(VICTIMS);
    const loot = s.thing(nounsOf('baked'));
    s.tell(e.theft, { victim, loot });
    const { name: hero, kind } = s.character(CHILDREN);
    s.tell(e.detective, { hero, kind, victim });
    s.paragraph();
    const tracks = s.word(ALL_TRACKS);
    s.tell(e.tracks, { hero, ground: s.word(GROUNDS), tracks });
    let suspect: string | undefined;
    if (s.flip(0.45)) {
      const other = s.character(ALL_TRACKS.filter((one) => one !== tracks).map((one) => TRACKS[one]));
      suspect = other.name;
      s.tell(e.blames, { victim, suspect, kind: other.kind });
      s.tell(e.clears, { hero, suspect, tracks });
    }
    s.tell(e.hair, { hero, tracks });
    const hideout = s.word(HIDEOUTS);
    s.tell(e.trail, { hero, hideout });
    s.paragraph();
    if (s.flip(0.12)) {
      s.tell(e.goneAway, { hero, hideout, loot });
      s.tell(e.unsolved, { hero, victim });
      return 'sad';
    }
    const thief = s.character([TRACKS[tracks]]);
    s.tell(e.catches, { hero, thief: thief.name, kind: thief.kind, loot });
    s.tell(e.explains, { thief: thief.name, reason: s.word(REASONS) });
    if (suspect === undefined && s.flip(0.3)) {
      s.tell(e.locks, { hero, victim, thief: thief.name });
      return 'sad';
    }
    if (s.flip()) s.tell(e.gives, { hero, victim, thief: thief.name });
    else s.tell(e.works, { victim, thief: thief.name, loot });
    if (suspect !== undefined) s.tell(e.begsPardon, { victim, suspect });
    return 'happy';
  },
};
