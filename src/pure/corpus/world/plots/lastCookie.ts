// One is left on the plate, and several want it: it is divided, wagered for, given away, or eaten by somebody else meanwhile.
import { NAMES } from '../characters';
import { event, events } from '../events';
import { feels, holds, isGone, isKind, knows, liesAt, stage, weatherIs } from '../facts';
import type { Plot } from '../Plot';
import type { Weather } from '../words';

const three = { one: 'character', two: 'character', third: 'character' } as const;

const SMELLS = ['cinnamon', 'ginger', 'almond', 'butter', 'lemon', 'honey', 'apples', 'chocolate'] as const;
/** What was done, and when. */
export const COOKIE_JOBS = ['stairs', 'hens', 'cups', 'wood', 'apples', 'table', 'windows', 'baby'] as const;
export const COOKIE_TIMES = ['today', 'yesterday', 'alone', 'breakfast', 'twice'] as const;
const REASONS = [
  ...COOKIE_JOBS.flatMap((job) => COOKIE_TIMES.map((time) => `${job} ${time}` as const)),
  ...([
    'smallest',
    'biggest',
    'bear',
    'wolf',
    'lion',
    'tooth',
    'birthday',
    'two',
    'three',
    'four',
    'saw',
  ] as const),
  ...(['never', 'dreamed', 'promised', 'ill'] as const),
];
export type CookieReason = (typeof REASONS)[number];
const CONTESTS = ['staring', 'one-leg', 'eyes', 'silence', 'laugh', 'breath'] as const;
const CHORES = ['dishes', 'boots', 'woodpile', 'floor', 'windows'] as const;

/** Thieves that fit under a kitchen table. */
const NIBBLERS = ['mouse', 'dog', 'squirrel', 'cat'] as const;

export const lastCookieEvents = events('last-cookie', {
  bakes: event(
    { baker: 'character', smell: 'cookie smell', weather: 'weather' },
    {
      makes: ({ weather, smell }) => [weatherIs(weather), stage('smell', smell)],
    },
  ),
  children: event(three, {
    needs: ({ one, two }) => [
      { not: stage(`at table ${one}`, 'yes') },
      { not: stage(`at table ${two}`, 'yes') },
    ],
    makes: ({ one, two, third }) => [one, two, third].map((who) => stage(`at table ${who}`, 'yes')),
  }),
  pair: event(
    { one: 'character', two: 'character' },
    {
      needs: ({ one, two }) => [
        { not: stage(`at table ${one}`, 'yes') },
        { not: stage(`at table ${two}`, 'yes') },
      ],
      makes: ({ one, two }) => [one, two].map((who) => stage(`at table ${who}`, 'yes')),
    },
  ),
  oneLeft: event(
    { thing: 'thing' },
    {
      makes: ({ thing }) => [liesAt(thing, 'plate')],
    },
  ),
  argues: event(
    { one: 'character', two: 'character', reason: 'cookie reason', other: 'cookie reason' },
    {
      needs: ({ one, two }) => [stage(`at table ${one}`, 'yes'), stage(`at table ${two}`, 'yes')],
      makes: ({ one, reason, two, other }) => [
        stage(`reason of ${one}`, reason),
        stage(`reason of ${two}`, other),
        stage('argument', 'open'),
      ],
    },
  ),
  arguesToo: event(
    { third: 'character', reason: 'cookie reason' },
    {
      needs: ({ third }) => [stage(`at table ${third}`, 'yes'), stage('argument', 'open')],
      makes: ({ third, reason }) => [stage(`reason of ${third}`, reason)],
    },
  ),
  contest: event(
    { proposer: 'character', contest: 'cookie contest', thing: 'thing' },
    {
      needs: ({ proposer, thing }) => [stage(`at table ${proposer}`, 'yes'), liesAt(thing, 'plate')],
      makes: ({ contest }) => [stage('contest', contest)],
    },
  ),
  nibbled: event(
    { nibbler: 'character', kind: 'kind', thing: 'thing' },
    {
      needs: ({ thing }) => [liesAt(thing, 'plate'), { not: stage('contest', 'over') }],
      makes: ({ nibbler, kind, thing }) => [
        isKind(nibbler, kind),
        isGone(thing),
        knows(nibbler, 'the taste'),
      ],
    },
  ),
  empty: event(
    { one: 'character', two: 'character', thing: 'thing' },
    {
      needs: ({ thing }) => [isGone(thing)],
      makes: ({ one, two }) => [feels(one, 'surprised'), feels(two, 'surprised')],
    },
  ),
  wins: event(
    { winner: 'character', thing: 'thing' },
    {
      needs: ({ winner, thing }) => [
        stage(`at table ${winner}`, 'yes'),
        liesAt(thing, 'plate'),
        { not: stage('contest', 'over') },
      ],
      makes: ({ winner, thing }) => [holds(winner, thing), stage('contest', 'over'), feels(winner, 'proud')],
    },
  ),
  breaksIt: event(
    { winner: 'character', loser: 'character', thing: 'thing' },
    {
      needs: ({ winner, thing }) => [holds(winner, thing)],
      makes: ({ winner, loser, thing }) => [isGone(thing), feels(winner, 'happy'), feels(loser, 'happy')],
    },
  ),
  eatsAlone: event(
    { winner: 'character', loser: 'character', thing: 'thing' },
    {
      needs: ({ winner, thing }) => [holds(winner, thing)],
      makes: ({ winner, thing }) => [isGone(thing), feels(winner, 'lonely')],
    },
  ),
  cuts: event(
    { cutter: 'character', chooser: 'character', thing: 'thing' },
    {
      needs: ({ cutter, chooser, thing }) => [
        stage(`at table ${cutter}`, 'yes'),
        stage(`at table ${chooser}`, 'yes'),
        liesAt(thing, 'plate'),
      ],
      makes: ({ thing }) => [isGone(thing), stage('shared', 'fairly')],
    },
  ),
  guest: event(
    { guest: 'character', weather: 'weather' },
    {
      needs: ({ weather }) => [weatherIs(weather)],
      makes: ({ guest }) => [stage(`at table ${guest}`, 'yes')],
    },
  ),
  gives: event(
    { giver: 'character', guest: 'character', thing: 'thing' },
    {
      needs: ({ guest, thing }) => [stage(`at table ${guest}`, 'yes'), liesAt(thing, 'plate')],
      makes: ({ giver, guest, thing }) => [isGone(thing), feels(guest, 'happy'), feels(giver, 'proud')],
    },
  ),
  secondTray: event(
    { baker: 'character', smell: 'cookie smell' },
    {
      needs: ({ smell }) => [stage('smell', smell), { not: stage('argument', 'closed') }],
      makes: () => [stage('argument', 'closed')],
    },
  ),
  chore: event(
    { baker: 'character', chore: 'cookie chore' },
    {
      needs: () => [{ not: stage('argument', 'closed') }],
      makes: ({ chore }) => [stage('argument', 'closed'), stage('chore', chore)],
    },
  ),
});

const e = lastCookieEvents;

export const lastCookie: Plot = {
  name: 'last-cookie',
  events: lastCookieEvents,
  tell(s) {
    const baker = s.role(['Mama', 'Papa', 'Grandma', 'Grandpa', 'Aunt Rose', 'Uncle Ben']);
    const smell = s.word(SMELLS);
    const weather = s.word<Weather>(['rainy', 'snowy', 'windy', 'foggy', 'frosty']);
    s.tell(e.bakes, { baker, smell, weather });
    const names = [...NAMES.she, ...NAMES.he];
    const one = s.word(names);
    const two = s.word(names);
    const third = s.flip() ? s.word(names) : undefined;
    if (third === undefined) s.tell(e.pair, { one, two });
    else s.tell(e.children, { one, two, third });
    const thing = s.thing(['cookie', 'bun', 'tart', 'muffin', 'pretzel']);
    s.tell(e.oneLeft, { thing });
    s.paragraph();
    const reason = s.word(REASONS);
    s.tell(e.argues, { one, two, reason, other: s.word(REASONS) });
    if (third !== undefined) s.tell(e.arguesToo, { third, reason: s.word(REASONS) });
    const course = s.pick(['contest', 'cuts', 'guest']);
    if (course === 'contest') {
      s.tell(e.contest, { proposer: two, contest: s.word(CONTESTS), thing });
      s.paragraph();
      if (third !== undefined || s.flip(0.4)) {
        const nibbler = s.character(NIBBLERS);
        s.tell(e.nibbled, { nibbler: nibbler.name, kind: nibbler.kind, thing });
        s.tell(e.empty, { one, two, thing });
        if (s.flip(0.4)) return 'sad';
        s.tell(e.secondTray, { baker, smell });
        return 'happy';
      }
      s.tell(e.wins, { winner: one, thing });
      if (s.flip(0.35)) {
        s.tell(e.eatsAlone, { winner: one, loser: two, thing });
        return 'sad';
      }
      s.tell(e.breaksIt, { winner: one, loser: two, thing });
      return 'happy';
    }
    s.paragraph();
    if (course === 'cuts') {
      const cutter = third ?? two;
      s.tell(e.cuts, { cutter, chooser: one, thing });
    } else {
      const guest = s.role([
        'postman',
        'neighbor',
        'old man',
        'old woman',
        'shepherd',
        'doctor',
        'farmer',
        'fisherman',
        'miller',
        'sailor',
        'stranger',
        'teacher',
        'tailor',
        'cook',
      ]);
      s.tell(e.guest, { guest, weather });
      s.tell(e.gives, { giver: third ?? one, guest, thing });
    }
    if (s.flip()) s.tell(e.secondTray, { baker, smell });
    else s.tell(e.chore, { baker, chore: s.word(CHORES) });
    return 'happy';
  },
};
