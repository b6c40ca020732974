// A swing and three who want it: everyone has a turn, until somebody will not get off.
import { NAMES, type Role } from '../characters';
import { event, events } from '../events';
import { feels, is, promise, stage, weatherIs } from '../facts';
import { tellDay } from '../opening';
import type { Plot } from '../Plot';

const TREES = ['oak', 'apple', 'chestnut', 'pear', 'pine', 'willow'] as const;
export type SwingTree = (typeof TREES)[number];
const SEATS = ['board', 'tire', 'lid', 'sack', 'chair', 'door', 'saddle'] as const;
export type SwingSeat = (typeof SEATS)[number];
const NUMBERS = ['ten', 'fifteen', 'twenty', 'thirty', 'forty'] as const;
export type SwingNumber = (typeof NUMBERS)[number];
const SIGHTS = [
  ...([
    'sea',
    'steeple',
    'nest',
    'laundry',
    'train',
    'roof-cat',
    'boats',
    'stork',
    'castle',
    'cows',
  ] as const),
  ...(['mill', 'cakes', 'geese'] as const),
] as const;
export type SwingSight = (typeof SIGHTS)[number];
const ELDERS: readonly Role[] = ['Grandpa', 'Grandma', 'Papa', 'Mama', 'Uncle Ben', 'Aunt Rose'];
const MENDS = ['ship-rope', 'chain', 'clothesline', 'strap', 'bell-rope'] as const;
export type SwingMend = (typeof MENDS)[number];

const turn = (who: string) => stage('turn', who);
const swing = (state: string) => is('swing', state);

export const theSwingEvents = events('the-swing', {
  hangs: event(
    { elder: 'character', tree: 'swing tree', seat: 'swing seat' },
    { makes: ({ tree, seat }) => [swing('whole'), stage('tree', tree), stage('seat', seat)] },
  ),
  rule: event(
    { one: 'character', two: 'character', three: 'character', number: 'swing number' },
    {
      needs: () => [swing('whole')],
      makes: ({ one, number }) => [stage('pushes', number), turn(one)],
    },
  ),
  swingsFirst: event(
    { one: 'character', two: 'character', sight: 'swing sight' },
    {
      needs: ({ one }) => [turn(one), swing('whole')],
      makes: ({ one, two }) => [stage(`swing of ${one}`, 'had'), turn(two)],
    },
  ),
  swingsSecond: event(
    { two: 'character', sight: 'swing sight' },
    {
      needs: ({ two }) => [turn(two), swing('whole')],
      makes: ({ two }) => [stage(`swing of ${two}`, 'had')],
    },
  ),
  getsOff: event(
    { two: 'character', three: 'character', number: 'swing number' },
    {
      needs: ({ two, number }) => [turn(two), stage(`swing of ${two}`, 'had'), stage('pushes', number)],
      makes: ({ three }) => [turn(three)],
    },
  ),
  isAfraid: event(
    { three: 'character', one: 'character' },
    {
      needs: ({ three }) => [turn(three)],
      makes: ({ three }) => [feels(three, 'afraid')],
    },
  ),
  gently: event(
    { one: 'character', two: 'character', three: 'character', sight: 'swing sight' },
    {
      needs: ({ three }) => [turn(three), feels(three, 'afraid'), swing('whole')],
      makes: ({ three }) => [stage(`swing of ${three}`, 'had'), feels(three, 'proud')],
    },
  ),
  staysOn: event(
    { two: 'character', three: 'character', number: 'swing number' },
    {
      needs: ({ two, number }) => [turn(two), stage(`swing of ${two}`, 'had'), stage('pushes', number)],
      makes: ({ two, three }) => [stage('holds on', two), feels(three, 'angry')],
    },
  ),
  tugs: event(
    { three: 'character', two: 'character', tree: 'swing tree' },
    {
      needs: ({ two, three, tree }) => [
        stage('holds on', two),
        feels(three, 'angry'),
        stage('tree', tree),
        swing('whole'),
      ],
      makes: ({ two }) => [swing('broken'), feels(two, 'surprised')],
    },
  ),
  mends: event(
    { elder: 'character', mend: 'swing mend', two: 'character', three: 'character' },
    {
      needs: () => [swing('broken')],
      makes: ({ three, two }) => [swing('whole'), turn(three), feels(two, 'sorry')],
    },
  ),
  neverMended: event(
    { two: 'character', three: 'character', tree: 'swing tree' },
    {
      needs: ({ tree }) => [swing('broken'), stage('tree', tree)],
      makes: ({ two }) => [feels(two, 'sad')],
    },
  ),
  rain: event(
    { three: 'character', seat: 'swing seat' },
    {
      needs: ({ seat }) => [stage('seat', seat), swing('whole')],
      makes: ({ three }) => [weatherIs('rainy'), swing('wet'), feels(three, 'sad')],
    },
  ),
  noTurn: event(
    { three: 'character', two: 'character' },
    {
      needs: ({ three }) => [feels(three, 'sad'), swing('wet')],
      makes: ({ two }) => [feels(two, 'sorry')],
    },
  ),
  nextMorning: event(
    { two: 'character', three: 'character' },
    {
      needs: ({ two }) => [stage('holds on', two), swing('wet')],
      makes: ({ two, three }) => [
        swing('whole'),
        turn(three),
        promise(two, three, 'kept'),
        feels(two, 'sorry'),
      ],
    },
  ),
  walksOff: event(
    { three: 'character', one: 'character', two: 'character' },
    {
      needs: ({ two, three }) => [stage('holds on', two), feels(three, 'angry')],
      makes: ({ two }) => [feels(two, 'lonely')],
    },
  ),
  runsAfter: event(
    { two: 'character', three: 'character' },
    {
      needs: ({ two }) => [feels(two, 'lonely')],
      makes: ({ two, three }) => [stage('holds on', 'nobody'), turn(three), feels(two, 'sorry')],
    },
  ),
  swingsLast: event(
    { three: 'character', two: 'character', sight: 'swing sight' },
    {
      needs: ({ two, three }) => [turn(three), swing('whole'), feels(two, 'sorry')],
      makes: ({ three }) => [stage(`swing of ${three}`, 'had'), feels(three, 'happy')],
    },
  ),
  evening: event(
    { one: 'character', two: 'character', three: 'character', tree: 'swing tree' },
    {
      needs: ({ one, two, three, tree }) => [
        stage('tree', tree),
        ...[one, two, three].map((who) => stage(`swing of ${who}`, 'had')),
      ],
      makes: () => [stage('day', 'done')],
    },
  ),
});

const e = theSwingEvents;

export const theSwing: Plot = {
  name: 'the-swing',
  events: theSwingEvents,
  tell(s) {
    if (s.flip(0.2))
      tellDay(s, { weathers: ['sunny', 'windy', 'cloudy', 'hot'], times: ['morning', 'afternoon'] });
    const elder = s.role(ELDERS);
    const tree = s.word<SwingTree>(TREES);
    const seat = s.word<SwingSeat>(SEATS);
    s.tell(e.hangs, { elder, tree, seat });
    const names = [...NAMES.she, ...NAMES.he];
    const [one, two, three] = [s.word(names), s.word(names), s.word(names)];
    const number = s.word<SwingNumber>(NUMBERS);
    s.tell(e.rule, { one, two, three, number });
    s.paragraph();
    s.tell(e.swingsFirst, { one, two, sight: s.word<SwingSight>(SIGHTS) });
    s.tell(e.swingsSecond, { two, sight: s.word<SwingSight>(SIGHTS) });
    const sight = () => s.word<SwingSight>(SIGHTS);
    if (s.flip(0.3)) {
      s.tell(e.getsOff, { two, three, number });
      s.paragraph();
      s.tell(e.isAfraid, { three, one });
      s.tell(e.gently, { one, two, three, sight: sight() });
    } else {
      s.tell(e.staysOn, { two, three, number });
      s.paragraph();
      const way = s.pick(['tug', 'rain', 'walk'] as const);
      if (way === 'tug') {
        s.tell(e.tugs, { three, two, tree });
        if (s.flip(0.3)) {
          s.tell(e.neverMended, { two, three, tree });
          return 'sad';
        }
        s.tell(e.mends, { elder, mend: s.word<SwingMend>(MENDS), two, three });
      }
      if (way === 'rain') {
        s.tell(e.rain, { three, seat });
        if (s.flip(0.4)) {
          s.tell(e.noTurn, { three, two });
          return 'sad';
        }
        s.paragraph();
        s.tell(e.nextMorning, { two, three });
      }
      if (way === 'walk') {
        s.tell(e.walksOff, { three, one, two });
        s.tell(e.runsAfter, { two, three });
      }
      s.tell(e.swingsLast, { three, two, sight: sight() });
    }
    if (s.flip(0.1)) s.tell(e.evening, { one, two, three, tree });
    return 'happy';
  },
};
