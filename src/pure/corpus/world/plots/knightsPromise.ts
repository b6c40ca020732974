// A knight gives a promise with a last hour; whom he helps on the way helps him back, and whom he passes by does not.
import { event, events } from '../events';
import { feels, holds, isAt, knows, promise, stage } from '../facts';
import type { Plot } from '../Plot';

const ROYALS = ['princess', 'queen', 'king', 'prince'] as const;
const HELPED = [
  'ferryman',
  'miller',
  'shepherd',
  'blacksmith',
  'old woman',
  'gardener',
  'fisherman',
  'tailor',
] as const;
const TOKENS = ['apple', 'bell', 'crown', 'sword', 'star', 'ring', 'cup', 'harp', 'book', 'key'] as const;
const DEADLINES = ['snow', 'midnight', 'bells', 'moon', 'rooster', 'roses', 'feast', 'week'] as const;
const GUARDS = ['dragon', 'ogre', 'giant', 'troll', 'ghost', 'witch', 'wolf', 'snake'] as const;
const DEEDS = [
  'song',
  'riddle',
  'courtesy',
  'cheese',
  'sneak',
  'joke',
  'game',
  'truth',
  'mirror',
  'patience',
  'soup',
  'dance',
  'tears',
  'tickle',
  'net',
  'trade',
] as const;
const NEEDY = ['village', 'widow', 'orphans', 'sailors', 'school', 'hospital'] as const;

/** What each of the helped is short of. */
const trouble = (helped: string) => `trouble of ${helped}`;

export const knightsPromiseEvents = events('knights-promise', {
  longs: event(
    { royal: 'character', token: 'knight token', guard: 'knight guard' },
    { makes: ({ token, guard }) => [holds(guard, token)] },
  ),
  promises: event(
    { knight: 'character', royal: 'character', token: 'knight token', deadline: 'knight hour' },
    {
      needs: ({ knight, royal }) => [{ not: promise(knight, royal, 'open') }],
      makes: ({ knight, royal, token, deadline }) => [
        promise(knight, royal, 'open'),
        stage('what was promised', token),
        stage('last hour', deadline),
      ],
    },
  ),
  meets: event(
    { knight: 'character', helped: 'character', need: 'knight need' },
    { makes: ({ helped, need }) => [stage(trouble(helped), need), feels(helped, 'sad')] },
  ),
  stops: event(
    { knight: 'character', helped: 'character', need: 'knight need' },
    {
      needs: ({ helped, need }) => [stage(trouble(helped), need)],
      makes: ({ knight, helped }) => [
        stage(trouble(helped), 'over'),
        feels(helped, 'happy'),
        stage(`debt of ${helped}`, knight),
      ],
    },
  ),
  ridesOn: event(
    { knight: 'character', helped: 'character' },
    {
      needs: ({ helped }) => [feels(helped, 'sad')],
      makes: ({ knight, helped }) => [knows(helped, `what ${knight} did`, 'rode on')],
    },
  ),
  wins: event(
    { knight: 'character', token: 'knight token', guard: 'knight guard', deed: 'knight deed' },
    {
      needs: ({ guard, token }) => [holds(guard, token)],
      makes: ({ knight, token }) => [holds(knight, token), isAt(knight, 'far away')],
    },
  ),
  hindered: event(
    { knight: 'character', need: 'knight need' },
    {
      needs: ({ knight }) => [isAt(knight, 'far away')],
      makes: ({ need }) => [stage('way home', need), stage('hindrance', 'there')],
    },
  ),
  helpedBack: event(
    { knight: 'character', helped: 'character', need: 'knight need' },
    {
      needs: ({ knight, helped, need }) => [stage('way home', need), stage(`debt of ${helped}`, knight)],
      makes: ({ helped }) => [stage('way home', 'free'), stage(`debt of ${helped}`, 'paid')],
    },
  ),
  noHelp: event(
    { knight: 'character', helped: 'character' },
    {
      needs: ({ knight, helped }) => [
        stage('hindrance', 'there'),
        knows(helped, `what ${knight} did`, 'rode on'),
      ],
      makes: ({ knight }) => [stage('way home', 'long'), feels(knight, 'sorry')],
    },
  ),
  givesAway: event(
    { knight: 'character', token: 'knight token', needy: 'knight needy' },
    {
      needs: ({ knight, token }) => [holds(knight, token), stage('way home', 'free')],
      makes: ({ token, needy }) => [holds(needy, token)],
    },
  ),
  inTime: event(
    { knight: 'character', royal: 'character', token: 'knight token', deadline: 'knight hour' },
    {
      needs: ({ knight, royal, token, deadline }) => [
        holds(knight, token),
        promise(knight, royal, 'open'),
        stage('what was promised', token),
        stage('last hour', deadline),
        stage('way home', 'free'),
      ],
      makes: ({ knight, royal, token }) => [
        holds(royal, token),
        promise(knight, royal, 'kept'),
        feels(royal, 'happy'),
      ],
    },
  ),
  waits: event(
    { royal: 'character' },
    { needs: () => [stage('way home', 'free')], makes: ({ royal }) => [isAt(royal, 'window')] },
  ),
  feast: event(
    { knight: 'character', helped: 'character' },
    {
      needs: ({ helped }) => [{ not: feels(helped, 'sad') }],
      makes: ({ knight, helped }) => [isAt(knight, 'table'), isAt(helped, 'table')],
    },
  ),
  emptyHands: event(
    { knight: 'character', royal: 'character', needy: 'knight needy' },
    {
      needs: ({ knight, royal }) => [promise(knight, royal, 'open')],
      makes: ({ knight, royal, needy }) => [
        promise(knight, royal, 'broken'),
        knows(royal, 'where it is', needy),
      ],
    },
  ),
  forgives: event(
    { knight: 'character', royal: 'character' },
    {
      needs: ({ knight, royal }) => [promise(knight, royal, 'broken')],
      makes: ({ knight }) => [feels(knight, 'calm')],
    },
  ),
  late: event(
    { knight: 'character', royal: 'character', token: 'knight token', deadline: 'knight hour' },
    {
      needs: ({ knight, royal, token, deadline }) => [
        holds(knight, token),
        promise(knight, royal, 'open'),
        stage('last hour', deadline),
        stage('way home', 'long'),
      ],
      makes: ({ knight, royal }) => [promise(knight, royal, 'broken'), feels(royal, 'sad')],
    },
  ),
  goesBack: event(
    { knight: 'character', helped: 'character' },
    {
      needs: ({ knight, helped }) => [feels(knight, 'sorry'), knows(helped, `what ${knight} did`, 'rode on')],
      makes: ({ helped }) => [stage(trouble(helped), 'over'), feels(helped, 'happy')],
    },
  ),
  sitsAlone: event(
    { knight: 'character', royal: 'character' },
    {
      needs: ({ knight, royal }) => [promise(knight, royal, 'broken'), feels(royal, 'sad')],
      makes: ({ knight }) => [feels(knight, 'lonely')],
    },
  ),
});

const e = knightsPromiseEvents;

export const knightsPromise: Plot = {
  name: 'knights-promise',
  events: knightsPromiseEvents,
  tell(s) {
    const royal = s.role(ROYALS);
    const token = s.word(TOKENS);
    const guard = s.word(GUARDS);
    s.tell(e.longs, { royal, token, guard });
    const knight = s.role(['knight']);
    const deadline = s.word(DEADLINES);
    s.tell(e.promises, { knight, royal, token, deadline });
    s.paragraph();
    const helped = s.role(HELPED);
    const need = helped;
    s.tell(e.meets, { knight, helped, need });
    const stops = s.flip(0.65);
    if (stops) s.tell(e.stops, { knight, helped, need });
    else s.tell(e.ridesOn, { knight, helped });
    s.tell(e.wins, { knight, token, guard, deed: s.word(DEEDS) });
    s.paragraph();
    s.tell(e.hindered, { knight, need });
    if (!stops) {
      s.tell(e.noHelp, { knight, helped });
      s.tell(e.late, { knight, royal, token, deadline });
      if (s.flip(0.4)) {
        s.tell(e.goesBack, { knight, helped });
        return 'happy';
      }
      s.tell(e.sitsAlone, { knight, royal });
      return 'sad';
    }
    s.tell(e.helpedBack, { knight, helped, need });
    if (s.flip(0.3)) {
      const needy = s.word(NEEDY);
      s.tell(e.givesAway, { knight, token, needy });
      s.tell(e.emptyHands, { knight, royal, needy });
      s.tell(e.forgives, { knight, royal });
      return 'happy';
    }
    if (s.flip(0.3)) s.tell(e.waits, { royal });
    s.tell(e.inTime, { knight, royal, token, deadline });
    if (s.flip(0.35)) s.tell(e.feast, { knight, helped });
    return 'happy';
  },
};
